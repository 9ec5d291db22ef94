import Foundation
import QadamLifeCycle
import QadamUnits
import Testing

/// The committed tables of `Examples/polymetal`: mass and every element that is followed go out of a process as
/// they went in.
@Suite struct PolymetalBalanceTests {
    /// What rounding to 13 digits leaves.
    private static let tolerance = 1e-9
    private static let balancedCategories: Set = ["mining", "beneficiation", "metallurgy", "recycling"]
    private static let elements = [
        "zinc", "lead", "copper", "silver", "gold", "selenium", "tellurium", "thallium", "mercury", "bismuth",
        "cadmium", "sulphur", "carbon",
    ]
    private static let products = [
        "zinc", "lead", "copper", "silver", "gold", "selenium", "tellurium", "thallium", "mercury", "bismuth",
        "cadmium", "sulphuric-acid",
    ]

    private let processes: [[String: String]]
    private let exchanges: [[String: String]]
    private let contents: [String: [String: Double]]

    init() throws {
        processes = try Self.rows("processes.csv")
        exchanges = try Self.rows("exchanges.csv")
        var contents: [String: [String: Double]] = [:]
        for row in try Self.rows("properties.csv") {
            let (flow, property) = (try #require(row["flow"]), try #require(row["property"]))
            let amount = try Self.amount(row)
            #expect(contents[property]?[flow] == nil, "\(property) of \(flow) is given twice")
            contents[property, default: [:]][flow] = amount
        }
        self.contents = contents
    }

    private static func rows(_ name: String) throws -> [[String: String]] {
        let table = DataTable(csv: try Metals.text("Examples/polymetal/" + name))
        return table.rows.map { row in
            Dictionary(zip(table.header, row)) { first, _ in first }
        }
    }

    private static func amount(_ row: [String: String]) throws -> Double {
        try #require(row["amount"].flatMap(Double.init))
    }

    private var balanced: Set<String> {
        Set(
            processes.filter { Self.balancedCategories.contains($0["category"] ?? "") }.compactMap {
                $0["process"]
            }
        )
    }

    /// Kilograms in and out of each balanced process; a flow without the property holds none of it.
    private func sides(_ property: String) throws -> [String: (taken: Double, given: Double)] {
        let content = try #require(contents[property])
        var sides: [String: (taken: Double, given: Double)] = [:]
        for row in exchanges where row["unit"] == "kg" && row["flow"] != "blasting" {
            let process = try #require(row["process"])
            guard balanced.contains(process) else { continue }
            let amount = try Self.amount(row)
            let flow = try #require(row["flow"])
            let mass = amount * (content[flow] ?? 0)
            var side = sides[process] ?? (0, 0)
            if row["direction"] == "input" { side.taken += mass } else { side.given += mass }
            sides[process] = side
        }
        return sides
    }

    private func expectBalance(of property: String) throws {
        let sides = try sides(property)
        #expect(sides.count == 21)
        for (process, side) in sides {
            let difference = abs(side.taken - side.given)
            #expect(
                difference <= Self.tolerance * max(side.taken, side.given),
                "\(process): \(property) in \(side.taken), out \(side.given)"
            )
        }
    }

    @Test func knowsTheMassOfEveryMaterialOfABalancedProcess() throws {
        let masses = try #require(contents["mass"])
        for row in exchanges where row["unit"] == "kg" && balanced.contains(row["process"] ?? "") {
            #expect(masses[row["flow"] ?? ""] == 1, "\(row["flow"] ?? "")")
        }
    }

    @Test func closesTheMassOfEveryProcess() throws {
        try expectBalance(of: "mass")
    }

    @Test(arguments: elements)
    func closesTheElement(_ element: String) throws {
        try expectBalance(of: element + " content")
    }

    @Test func holdsNoMoreElementsThanMass() throws {
        var sums: [String: Double] = [:]
        for element in Self.elements {
            for (flow, content) in try #require(contents[element + " content"]) {
                #expect(content > 0)
                sums[flow, default: 0] += content
            }
        }
        for (flow, sum) in sums { #expect(sum <= 1 + 1e-12, "\(flow) holds \(sum)") }
    }

    @Test(arguments: products)
    func bringsOutTheProduct(_ product: String) throws {
        let made = exchanges.filter {
            $0["flow"] == product && $0["direction"] == "output" && balanced.contains($0["process"] ?? "")
        }
        #expect(!made.isEmpty)
        for row in made {
            let amount = try Self.amount(row)
            #expect(amount > 0)
        }
    }

    /// Carbon dioxide by the carbon of coke equals the default emissions of the IPCC that coke was derived from.
    @Test func agreesWithTheDefaultEmissions() throws {
        let cases = [
            ("waelz", "waelz-oxide", "zinc content", 3.66),
            ("lead-smelter", "lead-bullion", "lead content", 0.25),
            ("secondary-lead", "secondary-lead-metal", "lead content", 0.20),
        ]
        let carbon = try #require(contents["carbon content"]?["coke"])
        for (process, output, property, factor) in cases {
            let rows = exchanges.filter { $0["process"] == process }
            func amount(_ flow: String) throws -> Double {
                let row = try #require(rows.first { $0["flow"] == flow })
                return try Self.amount(row)
            }
            let content = try #require(contents[property]?[output])
            let metal = try amount(output) * content
            let emitted = try amount("coke") * carbon * 44 / 12
            #expect(abs(emitted / metal - factor) < 1e-6 * factor, "\(process)")
        }
    }

    @Test func citesASourceOrSaysThatItAssumes() throws {
        for row in try exchanges + Self.rows("properties.csv") + Self.rows("prices.csv") {
            let isReference = row["direction"] == "output" && row["amount"] == "1" && row["gas"] == ""
            let isLink = row["flow"]?.hasSuffix("-in-use") == true
            let isAssumed = row["note"]?.hasPrefix("assumption") == true
            let isCited = row["source"]?.isEmpty == false
            #expect(isCited != isAssumed || isReference || isLink, "\(row)")
        }
    }
}
