public import QadamEvidence

extension EnergySystem {
    /// What is wrong with the system or worth knowing, before any solver starts. With an error among them it must not be
    /// solved: the answer would be no answer, or one to another question.
    public func findings() -> [Diagnostic] {
        var check = SystemCheck(self)
        check.checkSets()
        // Without sets the rest has nothing to look at.
        if check.hasErrors { return check.findings }
        check.checkValues()
        check.checkRequired()
        check.checkRates()
        check.checkTime()
        check.checkProfiles()
        check.checkLimits()
        check.checkSupply()
        check.checkStorage()
        check.checkTargets()
        check.checkMoney()
        check.checkDays()
        check.checkGroups()
        check.checkStoresOnDays()
        check.checkBuildings()
        check.checkInstruments()
        check.checkEffects()
        return check.findings
    }
}

/// Collects what is wrong.
struct SystemCheck {
    let system: EnergySystem
    let data: SystemData
    let stock: CapacityStock
    let activities: Activities
    private(set) var findings: [Diagnostic] = []

    init(_ system: EnergySystem) {
        self.system = system
        data = SystemData(system)
        stock = CapacityStock(data)
        activities = Activities(data, stock)
    }

    var sets: EnergySets { system.sets }
    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Reports something about an attribute of a thing; the names of the thing are its place and the argument `id`.
    mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ component: EnergyAttribute.Component,
        _ names: [String],
        _ attribute: EnergyAttribute.ID? = nil,
        _ arguments: [String: Argument] = [:]
    ) {
        let id = names.joined(separator: ", ")
        var arguments = arguments
        arguments["id"] = .text(id)
        if let attribute { arguments["attribute"] = .text(attribute.name) }
        let place = Place.entity(kind: component.rawValue, id: id, field: attribute?.name)
        findings.append(Diagnostic(code, severity, at: place, arguments))
    }

    func name(_ position: Int, _ dimension: EnergyDimension) -> String { sets.name(position, of: dimension) }

    /// Names of the periods for which something holds, nil if there is none: one finding lists them all.
    func periods(where holds: (Int) -> Bool) -> Argument? {
        let years = (0..<data.periods).filter(holds)
        return years.isEmpty ? nil : .list(years.map { String(sets.years[$0]) })
    }

    /// Every technology of every region.
    func forEachTechnology(_ body: (Int, Int, [String]) -> Void) {
        for r in 0..<data.regions {
            for t in 0..<data.technologies { body(r, t, [name(r, .region), name(t, .technology)]) }
        }
    }
}
