import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// The example of metals and the numbers that scipy got from it.
enum Metals {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    struct Peer: Decodable {
        struct Set: Decodable {
            let name: String
            let values: [String: Double]
        }
        struct Result: Decodable {
            let process: String
            let flow: String
            let kgCO2e: Double
            let masses_kg: [String: Double]
        }
        struct Whole: Decodable { let kgCO2e: [String: Double] }
        let columns: Int
        let gwp: Set
        let products: [String: Result]
        let whole_database: Whole
    }

    static func peer() throws -> Peer {
        try JSONDecoder().decode(Peer.self, from: Data(text("Examples/worked/metals-scipy.json").utf8))
    }

    static func characterization(_ peer: Peer) -> Characterization {
        Characterization(name: peer.gwp.name, potentials: peer.gwp.values.mapValues { .init($0) })
    }

    static func system() throws -> ProductSystem {
        let processes = DataTable(csv: try text("Examples/metals/processes.csv"))
        let exchanges = DataTable(csv: try text("Examples/metals/exchanges.csv"))
        let conversions = DataTable(csv: try text("Examples/metals/conversions.csv"))
        return ProductSystem(
            processes: try processes.rows.map { try process(processes, $0) },
            exchanges: try exchanges.rows.map { try exchange(exchanges, $0) },
            conversions: try conversions.rows.map { try conversion(conversions, $0) }
        )
    }

    struct Malformed: Error {}

    private static func cell(_ table: DataTable, _ row: [String], _ name: String) throws -> String {
        guard let column = table.column(name) else { throw Malformed() }
        return row[column]
    }

    private static func process(_ table: DataTable, _ row: [String]) throws -> LifeCycleProcess {
        guard let stage = StageAssignment(rawValue: try cell(table, row, "stage")),
            let kind = KindAssignment(rawValue: try cell(table, row, "kind"))
        else { throw Malformed() }
        let aggregates = try cell(table, row, "aggregates").split(separator: ";")
        return LifeCycleProcess(
            id: try cell(table, row, "process"),
            name: try cell(table, row, "name"),
            location: try cell(table, row, "location"),
            stage: stage,
            kind: kind,
            aggregates: aggregates.compactMap { LifeCycleStage(rawValue: String($0)) },
            citation: Citation(reference: "uslci2021.q1", locator: try cell(table, row, "locator"))
        )
    }

    private static func conversion(_ table: DataTable, _ row: [String]) throws -> FlowConversion {
        func amount(_ value: String, _ unit: String) throws -> Amount {
            guard let value = Double(try cell(table, row, value)) else { throw Malformed() }
            return try Amount(value, try cell(table, row, unit))
        }
        return FlowConversion(
            flow: try cell(table, row, "flow"),
            amount: try amount("amount", "unit"),
            otherAmount: try amount("other_amount", "other_unit")
        )
    }

    private static func exchange(_ table: DataTable, _ row: [String]) throws -> Exchange {
        guard let direction = Exchange.Direction(rawValue: try cell(table, row, "direction")),
            let kind = Exchange.Kind(rawValue: try cell(table, row, "flow_kind")),
            let amount = Double(try cell(table, row, "amount")), let number = Int(try cell(table, row, "row"))
        else { throw Malformed() }
        let provider = try cell(table, row, "provider")
        let gas = try cell(table, row, "gas")
        return Exchange(
            process: try cell(table, row, "process"),
            row: number,
            direction: direction,
            kind: kind,
            flow: Flow(id: try cell(table, row, "flow"), name: try cell(table, row, "name")),
            provider: provider.isEmpty ? nil : provider == "cut-off" ? .cutOff : .process(provider),
            amount: amount,
            unit: try UnitRegistry.standard.unit(try cell(table, row, "unit")),
            gas: gas.isEmpty ? nil : gas,
            allocation: Double(try cell(table, row, "allocation")),
            citation: Citation(reference: "uslci2021.q1", locator: try cell(table, row, "locator"))
        )
    }

    static func product(_ id: String, _ result: Peer.Result) throws -> Product {
        Product(
            id: id,
            name: LocalizedName(en: id),
            process: result.process,
            flow: result.flow,
            functionalUnit: try Amount(1, "t"),
            covers: [.extraction, .production],
            absent: [.use, .disposal],
            operatingTimes: [.init(.extraction, hours: 2.5), .init(.production, hours: 7)]
        )
    }
}
