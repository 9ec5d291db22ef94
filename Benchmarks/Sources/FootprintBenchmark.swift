import QadamExchange
import QadamFactors
import QadamLifeCycle

/// Reading the example of metals, building its matrices and solving each product.
enum FootprintBenchmark {
    static func run() throws {
        var measurement = Measurement("footprint")
        let outcome = measurement.best("read", of: 3) {
            LifeCycleTables.read(folder: Examples.folder("metals"))
        }
        guard let system = outcome.system else {
            throw BenchmarkFailure("the example of metals cannot be read: \(outcome.diagnostics.prefix(3))")
        }
        let set = GWPSet.ar5
        let potentials = Gas.all.reduce(into: [String: Characterization.Potential]()) { known, gas in
            if let value = set.value(gas) { known[gas.symbol] = .init(value) }
        }
        let characterization = Characterization(name: set.name, potentials: potentials)
        guard let model = measurement.best("build", of: 5, { LifeCycleModel.build(system).model }) else {
            throw BenchmarkFailure("the example of metals makes no model")
        }
        let footprints = measurement.best("solve all products", of: 5) {
            system.products.compactMap { model.footprint(of: $0, under: characterization).footprint }
        }
        measurement.counts = ["products": footprints.count]
        try measurement.print()
    }
}
