import QadamOptimize

/// Market split (Cornuéjols and Dawande 1998): split customers between two sellers so that each gets half of
/// every product. With random demands of 0–99 no branch and bound gets through thirty customers and four
/// products in a moment, while any split is feasible thanks to the slacks: a model for limits and
/// interruption.
struct HardModel {
    let model: LinearModel

    init(customers: Int = 40, products: Int = 5) throws {
        var state: UInt64 = 20_250_101
        func next() -> Double {
            // The linear congruential generator of Knuth's MMIX.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double((state >> 33) % 100)
        }
        var builder = LinearModelBuilder(.minimize)
        let first = builder.columns(customers, .binary, integer: true) { "x_customer_\($0)" }
        for product in 0..<products {
            let demand = (0..<customers).map { _ in next() }
            let more = builder.column(cost: 1, name: "x_more_\(product)")
            let less = builder.column(cost: 1, name: "x_less_\(product)")
            let half = builder.row(
                .equal((demand.reduce(0, +) / 2).rounded(.down)),
                name: "r_half_\(product)"
            )
            for customer in 0..<customers { builder.add(demand[customer], first[customer], to: half) }
            builder.add(1, more, to: half)
            builder.add(-1, less, to: half)
        }
        model = try builder.build()
    }
}
