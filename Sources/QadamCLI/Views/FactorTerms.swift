import QadamEvidence
import QadamFactors
import QadamText

/// What the rows behind a factor or a property are: published or computed here, what their ranges mean, whose terms.
struct FactorTerms {
    /// One line for each thing that holds for any of the rows, without repetition.
    let lines: [String]

    init(_ rows: [FactorRow], _ texts: Texts) {
        let intervals = rows.compactMap { $0.interval.map { "factor.interval.\($0.basis.rawValue)" } }
        let bases = rows.map { "factor.basis.\($0.isDerived ? "derived" : "published")" }
        let licences = rows.map { "factor.licence.\($0.licence.rawValue)" }
        var lines: [String] = []
        for key in bases + intervals + licences {
            let line = "· " + texts.text(key)
            if !lines.contains(line) { lines.append(line) }
        }
        self.lines = lines
    }
}
