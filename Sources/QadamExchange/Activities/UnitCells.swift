import QadamUnits

/// The units of a file, each text understood once.
struct UnitCells {
    private var names = ByteInterner()
    private(set) var units: [Unit] = []
    private(set) var texts: [String] = []

    /// The index of a unit met before.
    func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? { names.find(bytes) }

    /// The unit that a text means.
    mutating func unit(_ bytes: UnsafeBufferPointer<UInt8>) throws(ValueFault) -> Unit {
        if let index = find(bytes) { return units[index] }
        return units[try add(bytes)]
    }

    /// Refuses a unit that does not turn into another.
    static func check(_ unit: Unit, fitting expected: Unit) throws(ValueFault) {
        do throws(UnitError) {
            _ = try Amount(1, unit).converted(to: expected)
        } catch {
            throw ValueFault(error, expected: expected.symbol)
        }
    }

    /// Understands a new text. A text that is no unit is not kept, so that garbage takes no memory.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) throws(ValueFault) -> Int {
        let text = String(decoding: bytes, as: UTF8.self)
        let unit = try ValueText.unit(text, fitting: nil)
        units.append(unit)
        texts.append(text)
        return names.intern(bytes).number
    }
}

/// The way from a unit in the file to the unit of a source line, the same arithmetic as `Amount.converted`.
struct UnitConversion {
    /// The index of the unit in the file; -1 before the first.
    var unit = -1
    private var isSame = true
    private var fromScale = 1.0
    private var fromOffset = 0.0
    private var toScale = 1.0
    private var toOffset = 0.0

    init() {}

    init(_ index: Int, from: Unit, to: Unit) throws(UnitError) {
        _ = try Amount(1, from).converted(to: to)
        unit = index
        isSame = from.scale == to.scale && from.offset == to.offset
        (fromScale, fromOffset) = (from.scale, from.offset)
        (toScale, toOffset) = (to.scale, to.offset)
    }

    func convert(_ value: Double) -> Double {
        isSame ? value : (value * fromScale + fromOffset - toOffset) / toScale
    }
}
