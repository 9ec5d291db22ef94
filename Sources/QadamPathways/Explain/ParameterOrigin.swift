package import QadamEvidence

extension ParameterSource {
    /// Its cell with the work and the note that it names.
    package var origin: Origin {
        .table(
            place: place ?? .whole,
            citation: citation,
            source: [entered, note].compactMap(\.self).joined(separator: " · ")
        )
    }

    /// That it is an assumption, where its row says so: a multiple of a factor of the library has its source there.
    var remarks: [Message] {
        isAssumption && !entered.contains("×") ? [Message("pathways.explain.assumed")] : []
    }
}

extension [ParameterSource] {
    /// The source of a parameter in a period: its row of the period or of all, else the one without period.
    func named(_ parameter: String, period: String? = nil) -> ParameterSource? {
        period.flatMap { period in
            first { $0.parameter == "\(parameter) \(period)" || $0.parameter == "\(parameter) all" }
        } ?? first { $0.parameter == parameter }
    }
}
