import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// Small systems made by hand.
struct Small {
    var processes: [LifeCycleProcess] = []
    var exchanges: [Exchange] = []
    var conversions: [FlowConversion] = []

    mutating func process(
        _ id: String,
        _ stage: StageAssignment = .stage(.production),
        _ kind: KindAssignment = .kind(.process),
        makes amount: Double = 1,
        _ unit: String = "kg"
    ) throws {
        processes.append(LifeCycleProcess(id: id, name: id, stage: stage, kind: kind))
        try row(id, .output, .technosphere, id, amount, unit)
    }

    mutating func uses(_ user: String, _ maker: String, _ amount: Double, _ unit: String = "kg") throws {
        try row(user, .input, .technosphere, maker, amount, unit, provider: .process(maker))
    }

    mutating func emits(_ id: String, _ amount: Double, _ gas: String = "CO2") throws {
        try row(id, .output, .elementary, gas, amount, "kg", gas: gas)
    }

    mutating func row(
        _ process: String,
        _ direction: Exchange.Direction,
        _ kind: Exchange.Kind,
        _ flow: String,
        _ amount: Double,
        _ unit: String,
        provider: Exchange.Provider? = nil,
        gas: String? = nil,
        allocation: Double? = nil
    ) throws {
        exchanges.append(
            Exchange(
                process: process,
                row: exchanges.count + 1,
                direction: direction,
                kind: kind,
                flow: Flow(id: flow, name: flow),
                provider: provider,
                amount: amount,
                unit: try UnitRegistry.standard.unit(unit),
                gas: gas,
                allocation: allocation
            )
        )
    }

    var system: ProductSystem {
        ProductSystem(processes: processes, exchanges: exchanges, conversions: conversions)
    }

    /// The codes of the errors of the build.
    var errors: [String] { LifeCycleModel.build(system).diagnostics.map(\.code) }

    static let potentials = Characterization(name: "AR5", potentials: ["CO2": .init(1), "CH4": .init(28)])

    static func product(_ id: String, _ amount: Double = 1, _ unit: String = "kg") throws -> Product {
        Product(
            id: id,
            name: LocalizedName(en: id),
            process: id,
            flow: id,
            functionalUnit: try Amount(amount, unit),
            operatingTimes: [.init(.extraction, hours: 2), .init(.production, hours: 5)]
        )
    }

    func footprint(_ id: String, _ amount: Double = 1, _ unit: String = "kg") throws -> Footprint? {
        try LifeCycleModel.build(system).model?
            .footprint(of: Self.product(id, amount, unit), under: Self.potentials).footprint
    }
}
