import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct JSONLDTests {
    static func package(_ archive: String) throws -> PackageSource? {
        guard let folder = ReferencePackage.folder else {
            print("skipped: no reference data (\(archive))")
            return nil
        }
        return try PackageSource(path: folder.path + "/lca/\(archive).zip", unpackedLimit: 1 << 30)
    }

    /// All documents of a folder of the package, read by another parser than the one under test.
    static func documents(_ package: PackageSource, _ folder: String) throws -> [[String: Any]] {
        try package.entries.filter { $0.path.contains(folder + "/") && !$0.path.contains("bin/") }.map {
            let object = try JSONSerialization.jsonObject(with: Data(try package.bytes(of: $0)))
            return try #require(object as? [String: Any])
        }
    }

    @Test(arguments: [
        ("jsonld_us_fpl", 4, 23, 31), ("jsonld_beef_cattle", 7, 48, 0),
        ("jsonld_uslci_2017_subset", 112, 712, 3_242),
    ])
    func readsRealPackagesWithoutLoss(archive: String, processes: Int, flows: Int, exchanges: Int) throws {
        guard let package = try Self.package(archive) else { return }
        #expect(DatasetFormat.recognise(package) == .jsonld)
        let reading = JSONLDReader.read(package, options: ReadingOptions(skipsBad: true, name: "x"))
        let database = try #require(reading.database)
        #expect(reading.report.processes == processes)
        #expect(reading.report.flows == flows)
        let kept = Set(database.processes.map(\.id))
        let documents = try Self.documents(package, "processes").filter {
            kept.contains($0["@id"] as? String ?? "")
        }
        var total = 0
        for document in documents {
            let row = try #require(database.processes.firstIndex { $0.id == document["@id"] as? String })
            let published = try #require(document["exchanges"] as? [[String: Any]])
            let range = database.exchanges(of: row)
            #expect(range.count == published.count)
            for (index, exchange) in zip(range, published) {
                let flow = database.flows[Int(database.exchanges.flow[index])]
                #expect(flow.id == (exchange["flow"] as? [String: Any])?["@id"] as? String)
                // JSONSerialization is off by units in the last place for some numbers.
                let amount = try #require((exchange["amount"] as? NSNumber)?.doubleValue)
                let difference = abs(database.exchanges.amount[index] - amount)
                #expect(difference <= 8 * amount.ulp)
                let unit = database.units[Int(database.exchanges.unit[index])]
                let symbol = try #require((exchange["unit"] as? [String: Any])?["name"] as? String)
                #expect(unit.symbol == symbol || unit.symbol.hasPrefix(symbol + " ("))
                let isInput = (exchange["input"] as? NSNumber)?.boolValue == true
                #expect(database.exchanges.flags[index].contains(.input) == isInput)
                total += 1
            }
        }
        #expect(database.exchanges.count == total)
        if exchanges > 0 { #expect(total == exchanges) }
    }

    @Test func countsLinksSharesAndDistributions() throws {
        guard let fpl = try Self.package("jsonld_us_fpl"),
            let uslci = try Self.package("jsonld_uslci_2017_subset")
        else { return }
        let first = JSONLDReader.read(fpl, options: ReadingOptions(name: "fpl"))
        let database = try #require(first.database)
        #expect(database.allocationFactors.count == 34)
        #expect(database.allocationFactors.filter { $0.exchange >= 0 }.count == 24)
        #expect(database.processes.filter { $0.defaultAllocation == .causal }.count == 2)
        // 23 inputs of products and one waste ask for a maker; 20 inputs have none in the package.
        #expect(first.report.unlinked.filter { $0.candidates == 0 }.count >= 20)
        let second = JSONLDReader.read(uslci, options: ReadingOptions(name: "uslci"))
        var makers: [String: Set<String>] = [:]
        var inputs: [String] = []
        for document in try Self.documents(uslci, "processes") {
            let process = try #require(document["@id"] as? String)
            for exchange in try #require(document["exchanges"] as? [[String: Any]]) {
                let flow = try #require(exchange["flow"] as? [String: Any])
                guard flow["flowType"] as? String == "PRODUCT_FLOW", let id = flow["@id"] as? String else {
                    continue
                }
                if (exchange["input"] as? NSNumber)?.boolValue == true {
                    inputs.append(id)
                } else if (exchange["amount"] as? NSNumber)?.doubleValue != 0 {
                    makers[id, default: []].insert(process)
                }
            }
        }
        // 591 inputs are reference products of the package; 13 more are co-products.
        #expect(inputs.count == 1_059)
        #expect(second.report.linked == inputs.filter { makers[$0]?.count == 1 }.count)
        #expect(second.report.linked == 591 + 13)
        #expect(second.report.unlinked.count == 1_059 - 604)
        // 37 of the 38 distributions are lognormal with a deviation of 1: they have no spread.
        #expect(second.report.uncertain == 1)
        #expect(second.report.omissions.filter { $0.reason == "DAT-0221" }.count == 37)
        #expect(try #require(second.database).exchanges.uncertainty.kind == [.uniform])
    }

    @Test func refusesAProcessWithoutReferenceAndTakesLinksOfSystems() throws {
        guard let package = try Self.package("jsonld_beef_cattle") else { return }
        let strict = JSONLDReader.read(package, options: ReadingOptions(name: "beef"))
        #expect(strict.database == nil)
        #expect(strict.diagnostics.contains { $0.code == "DAT-0304" && $0.severity == .error })
        let lenient = JSONLDReader.read(package, options: ReadingOptions(skipsBad: true, name: "beef"))
        let database = try #require(lenient.database)
        #expect(lenient.report.omissions.filter { $0.reason == "DAT-0304" }.count == 1)
        #expect(lenient.report.omissions.contains { $0.kind == "ProductSystem" })
        #expect(database.exchanges.provider.filter { $0 >= 0 }.count >= 5)
        #expect(database.flows.contains { $0.kind == .elementary && $0.compartment.hasPrefix("Resource") })
    }

    @Test func readsTheFieldNamesOfOpenLCA2() throws {
        guard let package = try Self.package("jsonld_v2_schema_examples") else { return }
        let reading = JSONLDReader.read(package, options: ReadingOptions(skipsBad: true, name: "v2"))
        // The examples refer to objects that are not among them: everything is listed, nothing invented.
        #expect(reading.report.processes == 0)
        #expect(reading.report.omissions.contains { $0.reason == "DAT-0306" })
        #expect(Set(["DAT-0305", "DAT-0306"]).isSubset(of: Set(reading.diagnostics.map(\.code))))
    }
}
