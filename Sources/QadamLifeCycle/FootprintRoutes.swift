extension Footprint {
    /// What one route adds to a stage: landfill, recycling, incineration, transport.
    public struct RouteShare: Sendable, Codable, Equatable {
        /// Category of the processes, or the name of a process without category.
        public var route: String
        /// kg CO2e a functional unit.
        public var kilogramsCO2e: Double
    }

    /// A stage divided by route, largest first: processes of one category together, others by their name. The
    /// routes add up to the stage.
    public func routes(of stage: LifeCycleStage) -> [RouteShare] {
        var sums: [String: Double] = [:]
        for process in processes {
            let emitted = process.stages.filter { $0.stage == stage }.reduce(0) { $0 + $1.kilogramsCO2e }
            if emitted != 0 { sums[process.category ?? process.name, default: 0] += emitted }
        }
        return sums.map { RouteShare(route: $0.key, kilogramsCO2e: $0.value) }
            .sorted { (abs($0.kilogramsCO2e), $1.route) > (abs($1.kilogramsCO2e), $0.route) }
    }
}
