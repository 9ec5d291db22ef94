extension EnergyAttribute {
    /// Instruments, switching of units, emissions of building, and who pays for the levels of buildings.
    // swift-format-ignore
    static let instrumentAttributes: [EnergyAttribute] = [
        // market-based emissions
        row(.boughtEnergy, .technology, "r t m y", .nonnegative, "energy/activity", .absent,
            nil, "market-emission"),
        row(.marketFactor, .technology, "r t e m y", .number, "emission/activity", .absent,
            nil, "market-emission"),
        row(.marketLimit, .emission, "r e y", .number, "emission", .absent,
            nil, "market-emission"),
        row(.marketPenalty, .emission, "r e y", .nonnegative, "cost/emission", .absent,
            nil, "market-emission"),
        row(.certificateReduction, .certificate, "r q e y", .nonnegative, "emission/energy", .absent,
            nil, "market-emission"),
        row(.certificateCost, .certificate, "r q y", .number, "cost/energy", .absent,
            nil, "market-emission"),
        row(.maximumCertificate, .certificate, "r q y", .nonnegative, "energy", .absent,
            nil, "market-emission"),
        // credits: price curve and quality
        row(.creditStepAmount, .credit, "r k w y", .nonnegative, "emission", .absent,
            nil, "credit-curve"),
        row(.creditStepCost, .credit, "r k w y", .number, "cost/emission", .absent,
            nil, "credit-curve"),
        row(.creditQuality, .credit, "k", .nonnegative, "1", .absent,
            nil, "credit-curve"),
        row(.leastCreditQuality, .group, "r g y", .nonnegative, "1", .absent,
            nil, "credit-curve"),
        // units that are switched
        row(.committed, .technology, "r t", .flag, "1", .value(0),
            nil, "commitment"),
        row(.startCost, .technology, "r t y", .nonnegative, "cost/capacity", .value(0),
            nil, "commitment"),
        row(.minimumUpHours, .technology, "r t", .nonnegative, "hour", .value(0),
            nil, "commitment"),
        row(.minimumDownHours, .technology, "r t", .nonnegative, "hour", .value(0),
            nil, "commitment"),
        // emissions of building
        row(.embodiedEmission, .technology, "r t e y", .number, "emission/capacity", .absent,
            nil, "embodied-emission"),
        row(.storageEmbodiedEmission, .storage, "r s e y", .number, "emission/energy", .absent,
            nil, "embodied-emission"),
        row(.levelEmbodiedEmission, .building, "r b v e y", .number, "emission", .absent,
            nil, "embodied-emission"),
        // who pays for levels, and what is lost of the saving
        row(.levelInvestmentRate, .building, "b v", .nonnegative, "1/year", .absent,
            nil, "level-finance"),
        row(.levelSubsidy, .building, "r b v y", .fraction, "1", .value(0),
            nil, "level-finance"),
        row(.subsidyBudget, .building, "r y", .nonnegative, "cost/year", .absent,
            nil, "level-finance"),
        row(.levelRebound, .building, "b v c", .fraction, "1", .value(0),
            nil, "building-demand"),
        // what goes on without a plan
        row(.inBusinessAsUsual, .technology, "r t", .flag, "1", .absent,
            nil, "total-capacity"),
        row(.storageInBusinessAsUsual, .storage, "r s", .flag, "1", .absent,
            nil, "store-capacity"),
    ]
}
