/// Writes the attributes of ``SiteSystem``.
struct SiteBuilder {
    var system: EnergySystem
    private let scenario: PathwayScenario
    private let years: [String]
    /// Carriers that contracts cover.
    private let covered: [String]

    private static let million = 1e6
    private static let mode = "1"
    /// What the name of a purchase from the grid begins with.
    static let purchase = "buy."
    /// Output of a MW in a year, MWh.
    static let yearOfHours = 8760.0

    init(_ scenario: PathwayScenario, _ days: RepresentativeDays) {
        self.scenario = scenario
        covered = scenario.carriers.map(\.id).filter { id in scenario.contracts.contains { $0.carrier == id }
        }
        let sets = EnergySets(
            [
                .region: [SiteSystem.region],
                .technology: scenario.technologies.map(\.id) + covered.map { Self.purchase + $0 }
                    + scenario.contracts.map(\.id),
                .commodity: scenario.commodities.map(\.id) + covered,
                .mode: [Self.mode],
                .emission: SiteSystem.Scope.allCases.map(\.rawValue),
                .storage: scenario.storages.map(\.id),
                .slice: days.sliceNames, .day: days.names, .calendarDay: RepresentativeDays.calendar,
                .group: [SiteSystem.limit],
                .credit: scenario.credits.map(\.id),
                .building: scenario.buildings.map(\.id),
                .level: [SiteSystem.today] + scenario.levels.map(\.id),
            ],
            years: scenario.periods.map(\.firstYear)
        )
        years = scenario.periods.map { "\($0.firstYear)" }
        let units = EnergyUnits(
            energy: "MWh",
            capacity: "MW",
            money: "M " + scenario.economics.currency,
            emission: "t"
        )
        system = EnergySystem(sets: sets, units: units)
    }

    private func names(_ technology: String) -> [EnergyDimension: [String]] { [.technology: [technology]] }

    mutating func setMoney() {
        system.setAll(.discountRate, to: scenario.economics.discountRate)
        system.setAll(.depreciationMethod, to: scenario.economics.residual == .sinkingFund ? 1 : 2)
        for (year, period) in zip(years, scenario.periods) {
            system.setAll(.periodYears, [.year: [year]], to: Double(period.years))
            guard let works = scenario.worksM2, let y = years.firstIndex(of: year), let most = works[y] else {
                continue
            }
            system.setAll(.crews, [.year: [year]], to: most / 1000 / Double(period.years))
        }
    }

    // MARK: - Supply

    mutating func setSupply() {
        system.setAll(.capacityToActivity, to: Self.yearOfHours)
        for technology in scenario.technologies { set(technology) }
        for id in covered {
            system.setAll(.balancedOverYear, [.commodity: [id]], to: 1)
            guard let carrier = scenario.carrier(id) else { continue }
            setPurchase(Self.purchase + id, of: carrier) { y in (carrier.price[y], carrier.factors[y]) }
        }
        for contract in scenario.contracts {
            guard let carrier = scenario.carrier(contract.carrier) else { continue }
            setPurchase(contract.id, of: carrier) { y in
                var factors = carrier.factors[y]
                factors.scope2Market = contract.factor
                return (carrier.price[y] + contract.premium[y], factors)
            }
            for (y, year) in years.enumerated() {
                let most = max(contract.committedMWh[y], contract.maximumMWh[y])
                set(.minimumActivity, contract.id, year, contract.committedMWh[y])
                set(.maximumActivity, contract.id, year, most)
            }
        }
    }

    private mutating func setPurchase(
        _ id: String,
        of carrier: EnergyCarrier,
        _ terms: (Int) -> (price: Double, factors: ScopeFactors)
    ) {
        system.setAll(.output, [.technology: [id], .commodity: [carrier.id]], to: 1)
        setFree(id)
        for y in years.indices {
            let (price, factors) = terms(y)
            setRunning(id, y, cost: price, factors)
        }
    }

    /// What can be had without limit and without investment.
    private mutating func setFree(_ id: String) {
        system.setAll(.capitalCost, names(id), to: 0)
        system.setAll(.operationalLife, names(id), to: Double(scenario.horizonEnd))
    }

    private mutating func setRunning(_ id: String, _ y: Int, cost: Double, _ factors: ScopeFactors?) {
        let here: [EnergyDimension: [String]] = [.technology: [id], .year: [years[y]]]
        system.setAll(.variableCost, here, to: cost / Self.million)
        guard let factors else { return }
        for scope in SiteSystem.Scope.allCases where scope.of(factors) != 0 {
            system.setAll(
                .emissionFactor,
                here.merging([.emission: [scope.rawValue]]) { $1 },
                to: scope.of(factors)
            )
        }
    }

    private mutating func set(_ technology: Technology) {
        let id = technology.id
        system.setAll(.output, [.technology: [id], .commodity: [technology.output]], to: 1)
        var efficiency = 1.0
        if case .constant(let value) = technology.efficiency { efficiency = value }
        if case .constant(let value) = technology.availability, value != 1 {
            system.setAll(.capacityFactor, names(id), to: value)
        }
        switch technology.input {
        case .resource:
            for y in years.indices { setRunning(id, y, cost: technology.variableCost, nil) }
        case .commodity(let commodity):
            system.setAll(.input, [.technology: [id], .commodity: [commodity]], to: 1 / efficiency)
            for y in years.indices { setRunning(id, y, cost: technology.variableCost, nil) }
        case .carrier(let carrier) where covered.contains(carrier):
            system.setAll(.input, [.technology: [id], .commodity: [carrier]], to: 1 / efficiency)
            for y in years.indices { setRunning(id, y, cost: technology.variableCost, nil) }
        case .carrier(let name):
            guard let carrier = scenario.carrier(name) else { break }
            for y in years.indices {
                let cost = technology.variableCost + carrier.price[y] / efficiency
                setRunning(id, y, cost: cost, carrier.factors[y].divided(by: efficiency))
            }
        }
        setCapacity(technology)
    }

    private mutating func setCapacity(_ technology: Technology) {
        let id = technology.id
        guard case .megawatts(let existing) = technology.existing else { return setFree(id) }
        for (y, year) in years.enumerated() { set(.residualCapacity, id, year, existing[y]) }
        guard let investment = technology.investment else {
            system.setAll(.capitalCost, names(id), to: 0)
            system.setAll(.operationalLife, names(id), to: 1)
            system.setAll(.maximumNewCapacity, names(id), to: 0)
            return
        }
        system.setAll(.capitalCost, names(id), to: investment.perMW / Self.million)
        system.setAll(.fixedCost, names(id), to: investment.fixedPerMWYear / Self.million)
        system.setAll(.operationalLife, names(id), to: Double(investment.lifeYears))
        if let unit = investment.unitMW { system.setAll(.unitCapacity, names(id), to: unit) }
        if let most = investment.maximumMW { system.setAll(.maximumCapacity, names(id), to: most) }
        for (year, period) in zip(years, scenario.periods) where period.firstYear < investment.firstYear {
            set(.maximumNewCapacity, id, year, 0)
        }
    }

    private mutating func set(_ id: EnergyAttribute.ID, _ technology: String, _ year: String, _ value: Double)
    {
        system.set(id, SiteSystem.region, technology, year, to: value)
    }

    // MARK: - Stores

    mutating func setStores() {
        for storage in scenario.storages {
            let here: [EnergyDimension: [String]] = [.storage: [storage.id]]
            system.setAll(.storedCommodity, here.merging([.commodity: [storage.commodity]]) { $1 }, to: 1)
            system.setAll(.chargeEfficiency, here, to: storage.chargeEfficiency)
            system.setAll(.dischargeEfficiency, here, to: storage.dischargeEfficiency)
            system.setAll(.standingLoss, here, to: storage.lossPerHour)
            // A MWh that can be used is 1/depth of a MWh that is bought.
            system.setAll(.storageCapitalCost, here, to: storage.energyPerMWh / storage.depth / Self.million)
            system.setAll(.storageLife, here, to: Double(storage.energyLifeYears))
            system.setAll(.storagePowerCapitalCost, here, to: storage.powerPerMW / Self.million)
            system.setAll(.storagePowerFixedCost, here, to: storage.fixedPerMWYear / Self.million)
            system.setAll(.storagePowerLife, here, to: Double(storage.powerLifeYears))
            system.setAll(.storagePowerToActivity, here, to: Self.yearOfHours)
            for (year, period) in zip(years, scenario.periods) {
                let isOpen = period.firstYear >= storage.firstYear
                let most = isOpen ? storage.maximumMWh.map { $0 * storage.depth } : 0
                if let most { system.set(.maximumStorage, SiteSystem.region, storage.id, year, to: most) }
                if !isOpen { system.set(.maximumStoragePower, SiteSystem.region, storage.id, year, to: 0) }
            }
        }
    }

    // MARK: - Buildings

    mutating func setBuildings(_ demand: SiteDemand) {
        let capital = CapitalCost(economics: scenario.economics, horizonEnd: scenario.horizonEnd)
        for (b, building) in scenario.buildings.enumerated() {
            for (k, level) in ([SiteSystem.today] + building.levels).enumerated() {
                for commodity in Set(building.supplies.map(\.commodity)).sorted() {
                    for (y, year) in years.enumerated() {
                        let amount =
                            demand.need(b, commodity, level: k) * scenario.growth(of: building, period: y)
                        system.set(
                            .levelDemand,
                            SiteSystem.region,
                            building.id,
                            level,
                            commodity,
                            year,
                            to: amount
                        )
                    }
                }
                if k > 0 { setStep(building, k - 1, level, capital) }
            }
        }
    }

    private mutating func setStep(_ building: Building, _ k: Int, _ level: String, _ capital: CapitalCost) {
        let measures = scenario.newMeasures(of: building, level: k)
        let first = scenario.level(level).map { scenario.measures(of: $0) }?.map(\.firstYear).max()
        if let first { system.set(.levelFirstYear, building.id, level, to: Double(first)) }
        system.set(.levelWorks, SiteSystem.region, building.id, level, to: building.areaM2 / 1000)
        let lives = Set(measures.map(\.lifeYears))
        let horizon = scenario.horizonEnd - (scenario.periods.first?.firstYear ?? 0)
        let life = lives.count == 1 ? lives.first ?? horizon : horizon
        system.set(.levelLife, building.id, level, to: Double(life))
        for (y, year) in years.enumerated() {
            let cost =
                lives.count == 1
                ? measures.reduce(0) { $0 + $1.investmentPerM2 }
                : worth(of: measures, from: scenario.periods[y].firstYear, life: life, capital)
            system.set(
                .levelCost,
                SiteSystem.region,
                building.id,
                level,
                year,
                to: cost * building.areaM2 / Self.million
            )
        }
    }

    /// What one step of one life must cost, so that it is worth what its measures are with lives of their own.
    private func worth(of measures: [Measure], from year: Int, life: Int, _ capital: CapitalCost) -> Double {
        let each = measures.reduce(0) { sum, measure in
            sum + measure.investmentPerM2
                * capital.presentValue(from: year, lifeYears: measure.lifeYears, renewed: true)
        }
        return each / capital.presentValue(from: year, lifeYears: life, renewed: true)
    }

    // MARK: - Emissions

    mutating func setEmissions(isLimited: Bool) {
        for scope in scenario.limit.covers {
            system.setAll(.groupWeight, [.emission: [scope.rawValue]], to: 1)
        }
        for (y, year) in years.enumerated() {
            let other = scenario.otherEmissions.scope1[y]
            if other != 0 {
                system.set(
                    .exogenousEmission,
                    SiteSystem.region,
                    SiteSystem.Scope.scope1.rawValue,
                    year,
                    to: other
                )
            }
            if let price = scenario.carbonPrice?[y], price > 0 {
                let tax = price / Self.million
                system.set(.emissionTax, SiteSystem.region, SiteSystem.limit, year, to: tax)
            }
            guard isLimited, let limit = scenario.limit.tonnes[y] else { continue }
            system.set(.netLimit, SiteSystem.region, SiteSystem.limit, year, to: limit)
        }
        for credit in scenario.credits {
            system.setAll(.creditGroup, [.credit: [credit.id]], to: 1)
            for (y, year) in years.enumerated() {
                let most = credit.credited[y] ? credit.maximumTonnes[y] : 0
                system.set(
                    .creditCost,
                    SiteSystem.region,
                    credit.id,
                    year,
                    to: credit.price[y] / Self.million
                )
                system.set(.maximumCredit, SiteSystem.region, credit.id, year, to: most)
            }
        }
    }
}

extension ScopeFactors {
    fileprivate func divided(by value: Double) -> ScopeFactors {
        ScopeFactors(
            scope1: scope1 / value,
            scope2Location: scope2Location / value,
            scope2Market: scope2Market / value,
            scope3Upstream: scope3Upstream / value,
            biogenic: biogenic / value
        )
    }
}
