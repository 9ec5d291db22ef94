/// What a plan of an energy system does in a year of each period, as links ask for it.
public struct PlanFigures: Sendable {
    /// One technology in one mode.
    public struct Part: Sendable, Equatable {
        /// Region.
        public let region: String
        /// Technology.
        public let technology: String
        /// Mode.
        public let mode: String
        /// Activity of a year.
        public let activity: Double
        /// What the quantity has of it.
        public let amount: Double
    }

    /// The system.
    public let system: EnergySystem
    private let data: SystemData
    /// Activity of a year, by packed region, technology, mode and period.
    private var activity: [Int: Double] = [:]
    /// Energy covered by certificates, by packed region, certificate and period.
    private let covered: ResultTable

    /// The figures of a plan.
    ///
    /// - Parameters:
    ///   - model: the model that was solved.
    ///   - result: its plan; without one all figures are zero.
    public init(_ model: SystemModel, _ result: SystemResult) {
        (system, data) = (model.system, model.data)
        covered = result[.certificate]
        let table = result[.activity]
        for row in 0..<table.count {
            let index = table.index(row)
            let key = pack(index[0], index[2], index[3], index[4])
            activity[key, default: 0] += table.values[row] * data.split(index[1], index[4])
        }
    }

    /// First years of the periods.
    public var years: [Int] { system.sets.years }

    private func pack(_ r: Int, _ t: Int, _ m: Int, _ y: Int) -> Int {
        ((r * data.technologies + t) * data.modes + m) * data.periods + y
    }

    /// A quantity in a year of a period, by position of the period.
    public func amount(_ quantity: PlanQuantity, period: Int) -> Double {
        parts(of: quantity, period: period).reduce(0) { $0 + $1.amount }
    }

    /// What a quantity is made of; technologies that stand still are left out.
    public func parts(of quantity: PlanQuantity, period y: Int) -> [Part] {
        if quantity.kind == .certificate { return certificates(quantity, y) }
        return places(quantity).compactMap { r, t, m in
            guard let run = activity[pack(r, t, m, y)], run != 0 else { return nil }
            let ratio = ratio(quantity, r, t, m, y)
            guard ratio != 0 else { return nil }
            return Part(
                region: system.sets.name(r, of: .region),
                technology: system.sets.name(t, of: .technology),
                mode: system.sets.name(m, of: .mode),
                activity: run,
                amount: run * ratio
            )
        }
    }

    private func certificates(_ quantity: PlanQuantity, _ y: Int) -> [Part] {
        let sets = system.sets
        guard let q = quantity.commodity.flatMap({ sets.position($0, in: .certificate) }) else { return [] }
        return sets.names(.region).indices.compactMap { r in
            let region = sets.name(r, of: .region)
            let amount = covered.value([r, q, y])
            let isMeant = quantity.regions.isEmpty || quantity.regions.contains(region)
            guard isMeant, amount != 0 else { return nil }
            return Part(
                region: region,
                technology: sets.name(q, of: .certificate),
                mode: "",
                activity: amount,
                amount: amount
            )
        }
    }

    /// What the technologies of a quantity emit in a year of a period, in the modes in which they count for it.
    public func emission(_ name: String, of quantity: PlanQuantity, period y: Int) -> Double {
        guard let e = system.sets.position(name, in: .emission) else { return 0 }
        return places(quantity).reduce(0) { sum, place in
            let (r, t, m) = place
            guard let run = activity[pack(r, t, m, y)], ratio(quantity, r, t, m, y) != 0,
                data[.emissionFactor].hasBlock(r, t, e)
            else { return sum }
            return sum + run * data[.emissionFactor][r, t, e, m, y].given
        }
    }

    /// Emission per unit of a quantity; nil where nothing runs.
    public func intensity(_ emission: String, of quantity: PlanQuantity, period: Int) -> Double? {
        let amount = amount(quantity, period: period)
        return amount == 0 ? nil : self.emission(emission, of: quantity, period: period) / amount
    }

    /// Names of technologies that emit in a period and count for none of the quantities.
    public func emitting(outside quantities: [PlanQuantity], period y: Int) -> [String] {
        var counted: Set<Int> = []
        for quantity in quantities {
            for (r, t, m) in places(quantity) where ratio(quantity, r, t, m, y) != 0 {
                counted.insert(pack(r, t, m, 0))
            }
        }
        var names: [String] = []
        for (r, t, m) in places(PlanQuantity(.activity)) where !counted.contains(pack(r, t, m, 0)) {
            let run = activity[pack(r, t, m, y)] ?? 0
            let emits = (0..<data.emissions).contains { e in
                data[.emissionFactor].hasBlock(r, t, e) && data[.emissionFactor][r, t, e, m, y].given != 0
            }
            let name = system.sets.name(t, of: .technology)
            if run != 0, emits, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Names of technologies that run in some period and count for none of the quantities.
    public func running(outside quantities: [PlanQuantity]) -> [String] {
        var counted: Set<String> = []
        for quantity in quantities {
            for y in years.indices { counted.formUnion(parts(of: quantity, period: y).map(\.technology)) }
        }
        let all = PlanQuantity(.activity)
        let running = years.indices.flatMap { parts(of: all, period: $0).map(\.technology) }
        return Set(running).subtracting(counted).sorted()
    }

    private func ratio(_ quantity: PlanQuantity, _ r: Int, _ t: Int, _ m: Int, _ y: Int) -> Double {
        system.ratio(of: quantity, r, t, m, y, data)
    }

    private func places(_ quantity: PlanQuantity) -> [(Int, Int, Int)] { system.places(of: quantity) }
}

extension EnergySystem {
    /// Positions of region, technology and mode that a quantity asks for; unknown names have none.
    func places(of quantity: PlanQuantity) -> [(Int, Int, Int)] {
        func positions(_ names: [String], _ dimension: EnergyDimension) -> [Int] {
            names.isEmpty
                ? Array(0..<sets.count(dimension)) : names.compactMap { sets.position($0, in: dimension) }
        }
        let modes = positions(quantity.modes, .mode)
        let technologies = positions(quantity.technologies, .technology)
        return positions(quantity.regions, .region).flatMap { r in
            technologies.flatMap { t in modes.map { m in (r, t, m) } }
        }
    }

    /// How much of a quantity one activity is; zero where it is none of it.
    func ratio(
        of quantity: PlanQuantity,
        _ r: Int,
        _ t: Int,
        _ m: Int,
        _ y: Int,
        _ data: SystemData
    ) -> Double {
        guard quantity.kind != .activity else { return 1 }
        guard quantity.kind != .certificate else { return 0 }
        guard let c = quantity.commodity.flatMap({ sets.position($0, in: .commodity) }) else { return 0 }
        let id: EnergyAttribute.ID = quantity.kind == .production ? .output : .input
        guard data[id].hasBlock(r, t, c) else { return 0 }
        return data[id][r, t, c, m, y].given
    }
}
