public import QadamEvidence
public import QadamFactors
public import QadamUnits

/// What others need not emit because of a route: metal that replaces primary metal, power that replaces power.
///
/// A separate panel of a report, never a part of a scope. The type has no `+`, gives out no ``WasteEmissions`` and its
/// view is no plain number, so that it cannot be netted by mistake.
public struct AvoidedBurden: Hashable, Sendable, Codable {
    /// One thing that is replaced.
    public struct Line: Hashable, Sendable, Codable {
        /// What is replaced.
        public let product: String
        /// How much of it: what is recovered times the share that replaces.
        public let amount: Amount
        /// The factor of what is replaced.
        public let factor: FactorVersion
        private let emissions: WasteEmissions

        init(product: String, amount: Amount, factor: EmissionFactor, emissions: WasteEmissions) {
            self.product = product
            self.amount = amount
            self.factor = factor.version
            self.emissions = emissions
        }

        /// The line under a set of warming potentials.
        ///
        /// - Throws: `FactorError` for a gas without a value in the set.
        public func view(in set: GWPSet) throws(FactorError) -> AvoidedView {
            AvoidedView(try emissions.view(in: set))
        }
    }

    /// Line by line.
    public let lines: [Line]

    /// A panel with these lines.
    public init(lines: [Line]) { self.lines = lines }

    /// A panel that shows the lines of both; no figure is formed.
    public func listing(_ other: AvoidedBurden) -> AvoidedBurden { AvoidedBurden(lines: lines + other.lines) }

    /// All lines under one set of warming potentials.
    ///
    /// - Throws: `FactorError` for a gas without a value in the set.
    public func view(in set: GWPSet) throws(FactorError) -> AvoidedView {
        var kilograms = 0.0
        var foreign: Set<String> = []
        for line in lines {
            let view = try line.view(in: set)
            kilograms += view.shown.value
            foreign.formUnion(view.foreign)
        }
        return AvoidedView(
            set: set.name,
            shown: AvoidedKilograms(value: kilograms),
            foreign: foreign.sorted()
        )
    }

    /// The panel that a recovered product makes.
    ///
    /// - Parameters:
    ///   - product: what is replaced.
    ///   - recovered: how much is recovered.
    ///   - substitution: share of it that really replaces, 0…1.
    ///   - factor: the factor of what is replaced, from cradle to gate, delivered or marginal.
    /// - Returns: the panel, or nil and the reason (`WST-0303`, `WST-0309`, units).
    public static func replacing(
        _ product: String,
        recovered: Amount,
        substitution: Double,
        factor: EmissionFactor,
        at place: Place
    ) -> (burden: AvoidedBurden?, findings: [Diagnostic]) {
        guard (0...1).contains(substitution) else {
            let names: [String: Argument] = [
                "subject": .text(product), "role": .text("substitution"), "value": .number(substitution),
            ]
            return (nil, [Diagnostic("WST-0303", .error, at: place, names)])
        }
        do throws(UnitError) {
            let amount = Amount(recovered.value * substitution, recovered.unit)
            let activity = try factor.activity(of: amount)
            let line = Line(
                product: product,
                amount: amount,
                factor: factor,
                emissions: WasteEmissions(factor, times: activity)
            )
            return (AvoidedBurden(lines: [line]), [])
        } catch {
            return (nil, [Diagnostic(error, at: place)])
        }
    }
}

/// An avoided burden under one set of warming potentials, for showing.
public struct AvoidedView: Hashable, Sendable, Codable {
    /// The set.
    public let set: String
    /// The figure.
    public let shown: AvoidedKilograms
    /// Sets of figures that could not be shown in it.
    public let foreign: [String]

    init(set: String, shown: AvoidedKilograms, foreign: [String]) {
        self.set = set
        self.shown = shown
        self.foreign = foreign
    }

    init(_ view: CO2eView) {
        self.init(
            set: view.set,
            shown: AvoidedKilograms(value: view.kilograms),
            foreign: view.foreign.keys.sorted()
        )
    }
}

/// kg CO2e avoided elsewhere. Not a `Double`, and without arithmetic.
public struct AvoidedKilograms: Hashable, Sendable, Codable {
    /// The figure for a table; positive where something is avoided.
    public let value: Double
}
