import QadamDatasets
import QadamLifeCycle
import Testing

@Suite struct LinkingTests {
    /// Flow 0 a product, 1 a waste, 2 from nature; one process for each list of (flow, amount, flags).
    private func database(_ processes: [[(Int, Double, ExchangeFlags)]]) -> LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "x")
        database.units = [DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)]
        database.flows = [
            DatabaseFlow(id: "zinc", name: "zinc", kind: .product, unit: 0),
            DatabaseFlow(id: "slag", name: "slag", kind: .waste, unit: 0),
            DatabaseFlow(id: "ore", name: "ore", kind: .elementary, unit: 0),
        ]
        for (index, exchanges) in processes.enumerated() {
            database.processes.append(DatabaseProcess(id: "\(index)", name: "\(index)"))
            for exchange in exchanges {
                database.exchanges.append(flow: exchange.0, unit: 0, amount: exchange.1, flags: exchange.2)
            }
            database.exchangeStarts.append(database.exchanges.count)
        }
        return database
    }

    private func linked(_ processes: [[(Int, Double, ExchangeFlags)]]) -> ([Int32], ReadingReport) {
        var database = database(processes)
        var report = ReadingReport(format: .ilcd)
        linkByFlow(&database, report: &report)
        return (database.exchanges.provider, report)
    }

    @Test func linksProductsToTheirMakerAndWastesToTheirTreatment() {
        let (provider, report) = linked([
            [(0, 1, .reference), (1, 0.2, []), (2, 2, .input)],
            [(1, 1, [.input, .reference]), (0, 0.1, .input)],
        ])
        #expect(provider == [-1, 1, -1, -1, 0])
        #expect(report.linked == 2)
        #expect(report.unlinked.isEmpty)
    }

    @Test func linksAvoidedProductsWhicheverSideTheyStandOn() {
        let (provider, _) = linked([
            [(0, 1, .reference)], [(1, 1, [.input, .reference]), (0, 0.3, .avoided)],
            [(1, 1, [.input, .reference]), (0, 0.3, [.avoided, .input])],
        ])
        #expect(provider == [-1, -1, 0, -1, 0])
    }

    @Test func countsCandidatesAndChoosesNone() {
        let (provider, report) = linked([
            [(0, 1, .reference)], [(0, 1, .reference), (0, 0.5, [])], [(0, 0, [])], [(0, 2, .input)],
        ])
        #expect(!provider.contains { $0 >= 0 })
        #expect(report.unlinked == [.init(process: "3", flow: "zinc", candidates: 2)])
    }

    @Test func keepsMakersThatTheDataName() {
        var database = database([
            [(0, 1, .reference)], [(0, 1, .reference)], [(0, 2, .input), (0, 3, .input)],
        ])
        database.exchanges.provider[2] = 1
        var report = ReadingReport(format: .ilcd)
        linkByFlow(&database, report: &report, except: [3: 0])
        #expect(database.exchanges.provider == [-1, -1, 1, -1])
        #expect(report.linked == 1)
        #expect(report.unlinked == [.init(process: "2", flow: "zinc", candidates: 0)])
    }
}
