import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

/// The tables of `Examples/polymetal` in this engine against the footprints that scipy got from them
/// (`Benchmarks/peers/polymetal_scipy.py`), for the rules that are one share an output.
@Suite struct PolymetalPeerTests {
    private struct Peer: Decodable {
        struct Set: Decodable {
            let name: String
            let values: [String: Double]
        }
        let gwp: Set
        let price_years: [String]
        let processes: [String: String]
        let tolerance_relative: Double
        let kgCO2e_per_kg: [String: [String: Double]]
    }

    private let peer: Peer
    private let processes: [[String: String]]
    private let exchanges: [[String: String]]
    private let conversions: [[String: String]]

    init() throws {
        let text = try Metals.text("Examples/worked/polymetal-scipy.json")
        peer = try JSONDecoder().decode(Peer.self, from: Data(text.utf8))
        processes = try Self.rows("processes.csv")
        exchanges = try Self.rows("exchanges.csv")
        conversions = try Self.rows("conversions.csv")
    }

    private static func rows(_ name: String) throws -> [[String: String]] {
        let table = DataTable(csv: try Metals.text("Examples/polymetal/" + name))
        return table.rows.map { Dictionary(zip(table.header, $0)) { first, _ in first } }
    }

    private static func cell(_ row: [String: String], _ column: String) throws -> String {
        try #require(row[column], "no column \(column)")
    }

    private static func number(_ row: [String: String], _ column: String) throws -> Double {
        try #require(Double(try cell(row, column)), "\(row)")
    }

    /// What one kilogram of a flow weighs in the rule.
    private func weights(_ rule: String) throws -> [String: Double] {
        var weights: [String: Double] = [:]
        switch rule {
        case "mass":
            for row in exchanges { weights[try Self.cell(row, "flow")] = 1 }
        case "metal":
            for row in try Self.rows("properties.csv") where row["property"] == "metal content" {
                weights[try Self.cell(row, "flow")] = try Self.number(row, "amount")
            }
        default:
            let years = Double(peer.price_years.count)
            for row in try Self.rows("prices.csv") where peer.price_years.contains(try Self.cell(row, "year"))
            {
                weights[try Self.cell(row, "flow"), default: 0] += try Self.number(row, "price") / years
            }
        }
        return weights
    }

    private func isProduct(_ row: [String: String]) -> Bool {
        row["flow_kind"] == "technosphere" && row["direction"] == "output"
    }

    /// Share of each product of a process with several of them.
    private func shares(_ rule: String) throws -> [String: [String: Double]] {
        let weights = try weights(rule)
        var shares: [String: [String: Double]] = [:]
        for (process, rows) in Dictionary(grouping: exchanges.filter(isProduct), by: { $0["process"] ?? "" })
        where rows.count > 1 {
            var parts: [String: Double] = [:]
            for row in rows {
                let flow = try Self.cell(row, "flow")
                parts[flow] = try Self.number(row, "amount") * #require(weights[flow], "\(flow)")
            }
            let sum = parts.values.reduce(0, +)
            shares[process] = parts.mapValues { $0 / sum }
        }
        return shares
    }

    private func system(_ rule: String) throws -> ProductSystem {
        let shares = try shares(rule)
        return ProductSystem(
            processes: try processes.map { row in
                LifeCycleProcess(
                    id: try Self.cell(row, "process"),
                    name: try Self.cell(row, "name"),
                    location: try Self.cell(row, "location"),
                    stage: try #require(StageAssignment(rawValue: try Self.cell(row, "stage"))),
                    kind: try #require(KindAssignment(rawValue: try Self.cell(row, "kind")))
                )
            },
            exchanges: try exchanges.map { try exchange($0, shares) },
            conversions: try conversions.map { row in
                FlowConversion(
                    flow: try Self.cell(row, "flow"),
                    amount: try Amount(try Self.number(row, "amount"), try Self.cell(row, "unit")),
                    otherAmount: try Amount(
                        try Self.number(row, "other_amount"),
                        try Self.cell(row, "other_unit")
                    ),
                    citation: Citation(reference: try Self.cell(row, "source"), locator: "")
                )
            }
        )
    }

    private func exchange(_ row: [String: String], _ shares: [String: [String: Double]]) throws -> Exchange {
        let (process, flow) = (try Self.cell(row, "process"), try Self.cell(row, "flow"))
        let (provider, gas) = (try Self.cell(row, "provider"), try Self.cell(row, "gas"))
        return Exchange(
            process: process,
            row: try #require(Int(try Self.cell(row, "row"))),
            direction: try #require(Exchange.Direction(rawValue: try Self.cell(row, "direction"))),
            kind: try #require(Exchange.Kind(rawValue: try Self.cell(row, "flow_kind"))),
            flow: Flow(id: flow, name: try Self.cell(row, "name")),
            provider: provider.isEmpty ? nil : provider == "cut-off" ? .cutOff : .process(provider),
            amount: try Self.number(row, "amount"),
            unit: try UnitRegistry.standard.unit(try Self.cell(row, "unit")),
            gas: gas.isEmpty ? nil : gas,
            allocation: isProduct(row) ? shares[process]?[flow] : nil
        )
    }

    @Test(arguments: ["mass", "metal", "value"])
    func agreesWithScipy(_ rule: String) throws {
        let expected = try #require(peer.kgCO2e_per_kg[rule])
        let built = LifeCycleModel.build(try system(rule))
        #expect(built.diagnostics.isEmpty, "\(built.diagnostics)")
        let model = try #require(built.model)
        let characterization = Characterization(
            name: peer.gwp.name,
            potentials: peer.gwp.values.mapValues { .init($0) }
        )
        let products = try #require(model.intensities(under: characterization).products)
        #expect(expected.count == (rule == "metal" ? 16 : 17))
        for (flow, kilograms) in expected {
            let process = try #require(peer.processes[flow])
            let found = try #require(products.first { $0.process == process && $0.flow == flow })
            #expect(
                abs(found.kilogramsCO2e - kilograms) <= peer.tolerance_relative * kilograms,
                "\(flow): \(found.kilogramsCO2e), scipy \(kilograms)"
            )
        }
    }
}
