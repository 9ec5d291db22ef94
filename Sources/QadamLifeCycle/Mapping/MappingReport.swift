public import QadamEvidence

/// What a mapping made of the flows of a database.
public struct MappingReport: Sendable {
    /// A flow that is a greenhouse gas.
    public struct Mapped: Sendable, Equatable {
        /// Index of the flow.
        public var flow: Int
        /// The gas.
        public var gas: FlowGas
        /// The row that knew the substance.
        public var substance: FlowMappingRow
        /// The row that knew the compartment; `nil` where the substance row says both.
        public var compartment: FlowMappingRow?
        /// Whether the origin was not said; it counts as fossil.
        public var isUnspecified: Bool
    }

    /// Greenhouse gases, by increasing flow.
    public var mapped: [Mapped] = []
    /// Flows whose gas the package itself says: it stands.
    public var given: [Int] = []
    /// Flows that sound like a greenhouse gas and are not counted.
    public var unknown: [Int] = []
    /// The same as findings, and those of the user's rows.
    public var diagnostics: [Diagnostic] = []
}

extension FlowMapping {
    /// Sets the gas of every elementary flow that has none yet and reports what was found.
    public func apply(to database: inout LifeCycleDatabase) -> MappingReport {
        var report = MappingReport()
        report.diagnostics = diagnostics
        let uses = Self.uses(database)
        var mixed: [String] = []
        for (index, flow) in database.flows.enumerated() where flow.kind == .elementary {
            if flow.gas != nil {
                report.given.append(index)
                continue
            }
            let isInputOnly = uses[index].inputs > 0 && uses[index].outputs == 0
            let finding = finding(
                name: flow.name,
                cas: flow.cas,
                compartment: flow.compartment,
                id: flow.id,
                isInputOnly: isInputOnly
            )
            switch finding {
            case .gas(let gas, let substance, let compartment, let isUnspecified):
                database.flows[index].gas = gas.notation
                if uses[index].inputs > 0, uses[index].outputs > 0 { mixed.append(Self.title(flow)) }
                report.mapped.append(
                    MappingReport.Mapped(
                        flow: index,
                        gas: gas,
                        substance: substance,
                        compartment: compartment,
                        isUnspecified: isUnspecified
                    )
                )
            case .unknown: report.unknown.append(index)
            case .none: break
            }
        }
        Self.report(&report, database, mixed)
        return report
    }

    private static func uses(_ database: LifeCycleDatabase) -> [(inputs: Int, outputs: Int)] {
        var uses = [(inputs: Int, outputs: Int)](repeating: (0, 0), count: database.flows.count)
        for (flow, flags) in zip(database.exchanges.flow, database.exchanges.flags) {
            if flags.contains(.input) { uses[Int(flow)].inputs += 1 } else { uses[Int(flow)].outputs += 1 }
        }
        return uses
    }

    private static func title(_ flow: DatabaseFlow) -> String {
        flow.compartment.isEmpty ? flow.name : "\(flow.name) (\(flow.compartment))"
    }

    private static func report(
        _ report: inout MappingReport,
        _ database: LifeCycleDatabase,
        _ mixed: [String]
    ) {
        let place = Place.entity(kind: "database", id: database.name, field: "flows")
        func add(_ code: String, _ severity: Diagnostic.Severity, _ names: [String]) {
            guard !names.isEmpty else { return }
            report.diagnostics.append(
                Diagnostic(
                    code,
                    severity,
                    at: place,
                    ["count": .integer(names.count), "flows": .list(names)]
                )
            )
        }
        add(
            "LCA-1102",
            .note,
            report.mapped.filter(\.isUnspecified).map { title(database.flows[$0.flow]) }
        )
        add("LCA-1103", .warning, report.unknown.map { title(database.flows[$0]) })
        add("LCA-1104", .warning, mixed)
    }
}
