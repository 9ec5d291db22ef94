public import QadamEvidence

/// How dangerous a waste is by law.
public enum HazardClass: String, Hashable, Sendable, Codable, CaseIterable {
    /// Hazardous.
    case hazardous
    /// Not hazardous.
    case nonHazardous = "non-hazardous"
    /// Hazardous or not by the content of dangerous substances, which somebody has to assess.
    case mirror

    /// Its name.
    public var title: Message { Message("waste.hazard.\(rawValue)") }
}

/// A waste that a site generates again and again, as it is handed on.
public struct WasteStream: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// The site that generates it.
    public let site: String
    /// Code in the waste classifier of Kazakhstan, as typed.
    public let nationalCode: String?
    /// Code in the European list of waste, as typed.
    public let europeanCode: String?
    /// Hazard class.
    public let hazard: HazardClass
    /// What it is made of, where that is known.
    public let composition: WasteComposition?
    /// The row that it was read from.
    public let place: Place

    /// A stream; codes are kept as typed and checked by ``findings()``.
    public init(
        id: String,
        name: LocalizedName,
        site: String,
        nationalCode: String? = nil,
        europeanCode: String? = nil,
        hazard: HazardClass,
        composition: WasteComposition? = nil,
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.site = site
        self.nationalCode = nationalCode
        self.europeanCode = europeanCode
        self.hazard = hazard
        self.composition = composition
        self.place = place
    }

    /// The codes that could be read, the national one first.
    public var codes: [WasteCode] {
        [nationalCode, europeanCode].compactMap { $0.flatMap(WasteCode.init) }
    }

    /// What is wrong with the stream itself: codes (`WST-0101`, `0103`, `0107`), hazard class (`WST-0102`, `0106`),
    /// composition (`WST-0104`).
    public func findings() -> [Diagnostic] {
        var found: [Diagnostic] = []
        func add(_ code: String, _ severity: Diagnostic.Severity, _ more: [String: Argument] = [:]) {
            let arguments = more.merging(["stream": .text(id)]) { first, _ in first }
            found.append(Diagnostic(code, severity, at: place, arguments))
        }
        for text in [nationalCode, europeanCode].compactMap(\.self) {
            guard let code = WasteCode(text) else {
                add("WST-0101", .error, ["code": .text(text)])
                continue
            }
            if code.isHazardousEntry, hazard == .nonHazardous {
                add("WST-0102", .error, ["code": .text("\(code)")])
            }
        }
        if nationalCode == nil, europeanCode == nil { add("WST-0103", .warning) }
        if codes.count == 2, codes[0].chapter != codes[1].chapter {
            add("WST-0107", .warning, ["first": .text("\(codes[0])"), "second": .text("\(codes[1])")])
        }
        if hazard == .mirror { add("WST-0106", .note) }
        return found + (composition?.findings(of: id, at: place) ?? [])
    }
}
