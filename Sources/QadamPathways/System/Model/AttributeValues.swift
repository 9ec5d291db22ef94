/// A table compiled for the build: the last two dimensions lie dense, the others name the blocks that exist.
///
/// A block is only there for what has a row, so capacity factors of technologies without any cost nothing, and inside a
/// block a look-up is one multiplication. Where nothing holds, the value is NaN.
struct AttributeValues: Sendable {
    /// Start of each block in `values`, −1 where no row lies in it; by the packed leading dimensions.
    let offsets: [Int32]
    let values: [Double]
    /// Count of the last dimension, and of the last two.
    let last: Int
    let inner: Int
    /// Counts of the leading dimensions.
    let leading: [Int]
    /// What holds outside the blocks; NaN for nothing.
    let fallback: Double

    init(_ table: AttributeTable) {
        let counts = table.counts
        last = counts.last ?? 1
        inner = counts.suffix(2).reduce(1, *)
        leading = Array(counts.dropLast(2))
        fallback = table.fallback ?? .nan
        var offsets = [Int32](repeating: -1, count: leading.reduce(1, *))
        var blocks = 0
        for key in table.keys where offsets[key / inner] < 0 {
            offsets[key / inner] = Int32(clamping: blocks * inner)
            blocks += 1
        }
        var values = [Double](repeating: fallback, count: blocks * inner)
        for (position, key) in table.keys.enumerated() {
            values[Int(offsets[key / inner]) + key % inner] = table.values[position]
        }
        self.offsets = offsets
        self.values = values
    }

    /// True if no value can be found anywhere.
    var isEmpty: Bool { values.isEmpty && fallback.isNaN }

    @inline(__always)
    subscript(a: Int) -> Double { at(0, a) }

    @inline(__always)
    subscript(a: Int, b: Int) -> Double { at(0, a * last + b) }

    @inline(__always)
    subscript(a: Int, b: Int, c: Int) -> Double { at(a, b * last + c) }

    @inline(__always)
    subscript(a: Int, b: Int, c: Int, d: Int) -> Double { at(a * leading[1] + b, c * last + d) }

    @inline(__always)
    subscript(a: Int, b: Int, c: Int, d: Int, e: Int) -> Double {
        at((a * leading[1] + b) * leading[2] + c, d * last + e)
    }

    /// Whether a row lies in the block of these leading positions.
    @inline(__always)
    func hasBlock(_ a: Int, _ b: Int, _ c: Int) -> Bool {
        offsets[(a * leading[1] + b) * leading[2] + c] >= 0
    }

    /// Whether a row lies in the block of these leading positions.
    @inline(__always)
    func hasBlock(_ a: Int, _ b: Int) -> Bool { offsets[a * leading[1] + b] >= 0 }

    @inline(__always)
    private func at(_ block: Int, _ position: Int) -> Double {
        let offset = offsets[block]
        return offset < 0 ? fallback : values[Int(offset) + position]
    }
}
