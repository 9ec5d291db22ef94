public import QadamEvidence

/// What a reader must know about a published value before he uses it. Each has a sentence in three languages.
public enum FactorFlag: String, Hashable, Sendable, Codable, CaseIterable {
    /// A memo item: never added to the scopes.
    case memoItem = "memo-item"
    /// One gas of several that the process emits.
    case oneGas = "one-gas"
    /// Far from all later values of the same thing.
    case outlier
    /// Replaced by a newer edition of the publisher.
    case superseded
    /// The publisher changed its method with this edition.
    case methodChanged = "method-changed"
    /// Life-cycle value: its upstream part belongs to scope 3, category 3.
    case upstreamIncluded = "upstream-included"
    /// The publisher estimated it with a model.
    case modelled
    /// Contains grid losses, which belong to scope 3, category 3.
    case lossesIncluded = "losses-included"
    /// For projects and avoided emissions, never for an inventory.
    case projectOnly = "project-only"
    /// Computed with an assumed efficiency; replace by the supplier's letter.
    case assumedEfficiency = "assumed-efficiency"
    /// Published as CO2e without naming the set of warming potentials.
    case gwpSetUnstated = "gwp-set-unstated"
    /// The set of warming potentials was read in secondary sources.
    case gwpSetSecondary = "gwp-set-secondary"
    /// Holds for the United Kingdom.
    case ukConditions = "uk-conditions"
    /// Holds for the United States.
    case usConditions = "us-conditions"
    /// Landfills with gas capture as in the United Kingdom.
    case ukGasCapture = "uk-gas-capture"
    /// Transport to the facility only, not the treatment.
    case transportOnly = "transport-only"
    /// Contains an uplift for radiative forcing.
    case radiativeForcing = "radiative-forcing"
    /// Without an uplift for radiative forcing.
    case noRadiativeForcing = "no-radiative-forcing"
    /// Process emissions only: no fuel, no electricity.
    case processOnly = "process-only"
    /// The 2006 and the 2019 edition differ.
    case editionMatters = "edition-matters"
    /// Co-products allocated by economic value.
    case economicAllocation = "economic-allocation"
    /// Read in an abstract, a report or another transcription, not in the work itself.
    case secondaryReading = "secondary-reading"
    /// A cautious value for screening.
    case screening
    /// Counts the HFC part of the blend only.
    case hfcPartOnly = "hfc-part-only"
    /// A laboratory value of the delivered fuel is the better choice.
    case laboratoryValuePreferred = "laboratory-value-preferred"
    /// Far from what is usual for the material.
    case farFromUsual = "far-from-usual"
    /// A gas of the Montreal Protocol: outside the scopes.
    case montrealGas = "montreal-gas"
    /// Not a gas of the Kyoto Protocol: outside the scopes.
    case notKyoto = "not-kyoto"
    /// The rule it comes from has been repealed.
    case repealed

    /// The sentence.
    public var message: Message { Message("factor.flag.\(rawValue)") }
}

/// Which part of a chain a factor covers.
public enum Boundary: String, Hashable, Sendable, Codable, CaseIterable {
    /// Direct emissions of a process.
    case process
    /// Burning of fuels, in place or in a power plant.
    case combustion
    /// From the resource to the tank or the plant gate.
    case wellToTank = "well-to-tank"
    /// Losses of transmission and distribution.
    case transmission
    /// Generation with losses, at the consumer.
    case delivered
    /// Transport of goods or waste only.
    case transport
    /// From the resource to the gate of the producer.
    case cradleToGate = "cradle-to-gate"
    /// The whole life cycle.
    case lifeCycle = "life-cycle"
    /// The next unit of supply, for projects.
    case marginal
    /// Emissions avoided elsewhere: never inside the scopes.
    case avoided

    /// Key of its name.
    public var title: String { "factor.boundary.\(rawValue)" }
}

/// Under which terms the figures of a row may be shown.
public enum FactorLicence: String, Hashable, Sendable, Codable, CaseIterable {
    /// Open Government Licence v3.0: with attribution.
    case openGovernment = "OGL-3.0"
    /// Creative Commons Attribution 4.0.
    case attribution = "CC-BY-4.0"
    /// Creative Commons Attribution-ShareAlike 4.0: value and publisher only.
    case attributionShareAlike = "CC-BY-SA-4.0"
    /// Open Database License 1.0: value and publisher only.
    case openDatabase = "ODbL-1.0"
    /// Public domain of the United States.
    case publicDomainUS = "US-PD"
    /// A fact or a figure computed from facts.
    case facts
    /// Quoted with its publisher.
    case cite
    /// Text of a law.
    case law

    /// Whether the collection's own words must stay out.
    public var isShareAlike: Bool { self == .attributionShareAlike || self == .openDatabase }
}
