import QadamEvidence

/// How many things of a database ILCD holds shortened, in another form or not at all. Qadam's additions keep all of
/// them; other programs see what stands in the fields of ILCD.
final class ILCDLosses {
    /// Identifiers that are no UUIDs.
    var identifiers = 0
    /// Distributions whose parameters are rounded, or whose mode is not held.
    var rounded = 0
    /// Distributions that are left out of the fields of ILCD.
    var distributions = 0
    /// Amounts and factors in other units than the reference unit of their flow.
    var converted = 0
    /// Texts that are cut off, or have characters or white space that XML does not keep.
    var texts = 0
    /// CAS numbers of another form, which are left out.
    var casNumbers = 0
    /// Days of which only the year is written.
    var dates = 0
    /// Avoided products, written as negative inputs (outputs of waste).
    var avoided = 0
    /// Amounts by formula, written with a parameter of their own.
    var formulas = 0
    /// Amounts and parameters whose formula has no value.
    var unvalued = 0
    /// Parameters of the whole database, copied into the processes that use them.
    var globals = 0
    /// Processes whose shares of co-products are rounded, of another rule than by exchange, or not written.
    var shares = 0
    /// Exchanges whose maker does not follow from the flow.
    var makers = 0
    /// Processes and flows with a stage, a kind or a gas.
    var roles = 0
    /// Sets of normalisation and weighting.
    var sets = 0
    /// Exchanges with scores of data quality.
    var scores = 0

    /// What was found, as notes.
    func findings() -> [Diagnostic] {
        let counts = [
            ("DAT-0810", identifiers), ("DAT-0811", rounded), ("DAT-0812", distributions),
            ("DAT-0813", converted),
            ("DAT-0814", texts), ("DAT-0815", casNumbers), ("DAT-0816", dates), ("DAT-0817", avoided),
            ("DAT-0818", formulas), ("DAT-0819", unvalued), ("DAT-0820", globals), ("DAT-0821", shares),
            ("DAT-0822", makers), ("DAT-0823", roles), ("DAT-0824", sets),
            ("DAT-0825", scores),
        ]
        return counts.filter { $0.1 > 0 }.map {
            Diagnostic($0.0, .note, at: .whole, ["count": .integer($0.1)])
        }
    }
}

extension ILCDAddition {
    /// Keeps an identifier where the dataset has another one.
    mutating func keep(id: String, of uuid: String, _ losses: ILCDLosses) {
        guard id != uuid else { return }
        self[.id] = id
        if !NameBasedUUID.fits(id) { losses.identifiers += 1 }
    }

    /// A text as it can stand in the file; the whole text is kept where that is not all of it.
    mutating func fitted(
        _ text: String,
        _ field: ILCDNames,
        _ fit: (text: String, isWhole: Bool),
        _ losses: ILCDLosses
    ) -> String {
        guard !fit.isWhole else { return fit.text }
        self[field] = text
        losses.texts += 1
        return fit.text
    }
}
