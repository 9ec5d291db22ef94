public import QadamEvidence
import QadamSparse
import QadamUnits

extension LifeCycleModel {
    /// The footprint of a product of the study.
    ///
    /// - Parameters:
    ///   - product: what is asked.
    ///   - characterization: warming potentials.
    /// - Returns: the footprint, or `nil` where it cannot be had, and everything worth knowing about it.
    public func footprint(
        of product: Product,
        under characterization: Characterization
    ) -> (footprint: Footprint?, diagnostics: [Diagnostic]) {
        let (demand, problem) = demand(for: product)
        guard let demand else { return (nil, problem) }
        let (activities, quality, findings) = activities(for: demand)
        guard let activities else { return (nil, findings) }
        let impacts = impacts(characterization)
        let (intensities, _, more) = intensities(impacts)
        guard let intensities else { return (nil, findings + more) }
        var calculation = FootprintCalculation(
            model: self,
            product: product,
            characterization: characterization,
            demand: demand,
            activities: activities,
            impacts: impacts,
            intensities: intensities,
            quality: quality
        )
        let footprint = calculation.footprint()
        return (footprint, findings + calculation.diagnostics)
    }

    /// Whether each product is made by the process that it names, in a unit that fits (`LCA-0106`, `-0115`,
    /// `-0116`).
    public func check(_ products: [Product]) -> [Diagnostic] {
        products.flatMap { demand(for: $0).diagnostics }
    }

    /// f: the functional unit in the unit of its maker.
    func demand(for product: Product) -> (demand: [Double]?, diagnostics: [Diagnostic]) {
        let key = ProductKey(process: product.process, flow: product.flow)
        guard let column = columnOfProduct[key] else {
            let arguments: [String: Argument] = [
                "product": .text(product.id), "process": .text(product.process), "flow": .text(product.flow),
            ]
            return (nil, [Diagnostic("LCA-0115", .error, at: product.place, arguments)])
        }
        let unit = output(ofColumn: column).unit
        guard let factor = product.functionalUnit.unit.conversion(to: unit) else {
            let arguments: [String: Argument] = [
                "process": .text(product.id), "flow": .text(product.flow),
                "unit": .text(product.functionalUnit.unit.symbol), "expected": .text(unit.symbol),
            ]
            return (nil, [Diagnostic("LCA-0106", .error, at: product.place, arguments)])
        }
        let amount = product.functionalUnit.value * factor
        guard amount.isFinite, amount > 0 else {
            return (nil, [Diagnostic("LCA-0116", .error, at: product.place, ["product": .text(product.id)])])
        }
        var demand = [Double](repeating: 0, count: columnCount)
        demand[column] = amount
        return (demand, [])
    }
}

struct FootprintCalculation {
    let model: LifeCycleModel
    let product: Product
    let characterization: Characterization
    let demand: [Double]
    let activities: [Double]
    let impacts: [Double]
    let intensities: [Double]
    var quality: SolutionQuality
    var diagnostics: [Diagnostic] = []

    init(
        model: LifeCycleModel,
        product: Product,
        characterization: Characterization,
        demand: [Double],
        activities: [Double],
        impacts: [Double],
        intensities: [Double],
        quality: SolutionQuality
    ) {
        self.model = model
        self.product = product
        self.characterization = characterization
        self.demand = demand
        self.activities = activities
        self.impacts = impacts
        self.intensities = intensities
        self.quality = quality
    }

    mutating func footprint() -> Footprint {
        let residual = model.technosphere.residual(of: activities, for: demand)
        quality.scoreError = GaussSeidel.scoreError(intensities: intensities, residual: residual)
        let tracing = StageTracing(
            model,
            activities: activities,
            demand: demand,
            demandStage: product.stage
        )
        if !tracing.isSettled { note("LCA-0207", .warning, [:]) }
        let stages = stageResults(tracing)
        let gases = gasMasses()
        let (own, inputs) = ownAndInputs()
        remarkOnData()
        return Footprint(
            product: product.id,
            name: product.name,
            amount: product.functionalUnit.value,
            amountUnit: product.functionalUnit.unit.symbol,
            gwpSet: characterization.name,
            unit: characterization.unit,
            total: dot(impacts, activities),
            totalByIntensity: dot(intensities, demand),
            totalByStages: stages.reduce(0) { $0 + formulaTerm($1) },
            gases: gases,
            stages: stages,
            processes: processShares(tracing),
            ownEmissions: own,
            inputs: inputs,
            cutOffs: cutOffs(),
            covers: product.covers,
            absent: product.absent,
            quality: quality,
            allocationRule: model.system.allocation?.standard,
            allocation: model.system.allocation.map { _ in allocationRecords() }
        )
    }

    /// The divisions that this footprint rests on.
    private func allocationRecords() -> [AllocationRecord] {
        let running = Set(
            model.columnProcess.indices.filter { activities[$0] != 0 }.map { model.columnProcess[$0] }
        )
        return running.sorted().compactMap { model.records[$0] }
    }

    /// T·(F + FF) from the rates where T is known, else the emissions of the stage themselves.
    private func formulaTerm(_ stage: Footprint.StageResult) -> Double {
        guard let hours = stage.hours, let process = stage.processRate, let energy = stage.energyRate else {
            return stage.kilogramsCO2e
        }
        return hours * (process + energy)
    }

    mutating func note(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ arguments: [String: Argument],
        at place: Place? = nil
    ) {
        diagnostics.append(Diagnostic(code, severity, at: place ?? product.place, arguments))
    }

    // MARK: - stages

    private mutating func stageResults(_ tracing: StageTracing) -> [Footprint.StageResult] {
        let m = StageTracing.stateCount
        var sums = [Double](repeating: 0, count: m)
        for j in 0..<model.columnCount where activities[j] != 0 {
            for c in 0..<m { sums[c] += impacts[j] * activities[j] * tracing.weights[j * m + c] }
        }
        var results: [Footprint.StageResult] = []
        for stage in LifeCycleStage.allCases {
            let process = sums[StageTracing.state(stage, .process)]
            let energy = sums[StageTracing.state(stage, .energy)]
            let time = product.operatingTimes.first { $0.stage == stage }
            if time == nil, process == 0, energy == 0 { continue }
            var result = stageResult(stage, time, process, energy)
            result.aggregatedCO2e = aggregated(stage, tracing)
            results.append(result)
        }
        return results
    }

    /// What aggregated tables add to a stage.
    private func aggregated(_ stage: LifeCycleStage, _ tracing: StageTracing) -> Double {
        var sum = 0.0
        for j in 0..<model.columnCount where !model.process(ofColumn: j).aggregates.isEmpty {
            for kind in ProcessKind.allCases {
                let state = StageTracing.state(stage, kind)
                sum += impacts[j] * activities[j] * tracing.weights[j * StageTracing.stateCount + state]
            }
        }
        return sum
    }

    private mutating func stageResult(
        _ stage: LifeCycleStage,
        _ time: Product.OperatingTime?,
        _ process: Double,
        _ energy: Double
    ) -> Footprint.StageResult {
        let name: Argument = .message(stage.title)
        var hours: Double?
        if let time, time.hours.isFinite, time.hours > 0 {
            hours = time.hours
            if time.citation == nil {
                note("LCA-0206", .note, ["stage": name, "hours": .amount(time.hours, unit: "h")])
            }
        } else {
            note("LCA-0204", .warning, ["stage": name])
        }
        return Footprint.StageResult(
            stage: stage,
            hours: hours,
            hoursAreAssumed: hours != nil && time?.citation == nil,
            processCO2e: process,
            energyCO2e: energy,
            aggregatedCO2e: 0,
            processRate: hours.map { process / $0 },
            energyRate: hours.map { energy / $0 }
        )
    }

    // MARK: - gases

    private mutating func gasMasses() -> [Footprint.GasMass] {
        let masses = model.interventions.multiplied(by: activities)
        var gases: [Footprint.GasMass] = []
        for (row, mass) in zip(model.interventionRows, masses) where mass != 0 {
            let potential = characterization.potentials[row.gas]?.value
            if potential == nil {
                note("LCA-0202", .warning, ["gas": .text(row.gas), "mass": .amount(mass, unit: "kg")])
            }
            gases.append(
                Footprint.GasMass(
                    gas: row.gas,
                    isUptake: row.isUptake,
                    kilograms: mass,
                    kilogramsCO2e: potential.map { $0 * mass }
                )
            )
        }
        func size(_ gas: Footprint.GasMass) -> Double { gas.kilogramsCO2e.map(abs) ?? 0 }
        return gases.sorted { (size($0), $1.gas) > (size($1), $0.gas) }
    }

    // MARK: - processes and inputs

    private func processShares(_ tracing: StageTracing) -> [Footprint.ProcessShare] {
        let m = StageTracing.stateCount
        var shares: [Footprint.ProcessShare] = []
        for j in 0..<model.columnCount {
            let emitted = impacts[j] * activities[j]
            if emitted == 0 { continue }
            var stages: [Footprint.StageShare] = []
            for stage in LifeCycleStage.allCases {
                for kind in ProcessKind.allCases {
                    let weight = tracing.weights[j * m + StageTracing.state(stage, kind)]
                    if weight == 0 { continue }
                    stages.append(
                        Footprint.StageShare(stage: stage, kind: kind, kilogramsCO2e: emitted * weight)
                    )
                }
            }
            let output = model.output(ofColumn: j)
            shares.append(
                Footprint.ProcessShare(
                    process: model.process(ofColumn: j).id,
                    flow: output.flow.id,
                    name: model.process(ofColumn: j).name,
                    category: model.process(ofColumn: j).category,
                    output: activities[j] * model.technosphere[j, j],
                    unit: output.unit.symbol,
                    kilogramsCO2e: emitted,
                    stages: stages
                )
            )
        }
        return shares.sorted { abs($0.kilogramsCO2e) > abs($1.kilogramsCO2e) }
    }

    /// λ·f taken apart at the product's own process: its emissions, and each input with all that is upstream
    /// of it.
    private func ownAndInputs() -> (own: Double, inputs: [Footprint.InputShare]) {
        guard let column = demand.firstIndex(where: { $0 != 0 }) else { return (0, []) }
        let runs = demand[column] / model.technosphere[column, column]
        var inputs: [Footprint.InputShare] = []
        let a = model.technosphere
        for k in a.columnStarts[column]..<a.columnStarts[column + 1] where Int(a.rows[k]) != column {
            let output = model.output(ofColumn: Int(a.rows[k]))
            let amount = -a.values[k] * runs
            inputs.append(
                Footprint.InputShare(
                    flow: output.flow.id,
                    name: output.flow.name,
                    amount: amount,
                    unit: output.unit.symbol,
                    kilogramsCO2e: amount * intensities[Int(a.rows[k])]
                )
            )
        }
        inputs.sort { abs($0.kilogramsCO2e) > abs($1.kilogramsCO2e) }
        return (impacts[column] * runs, inputs)
    }

    // MARK: - what is missing

    private func cutOffs() -> [Footprint.CutOff] {
        var found: [String: Footprint.CutOff] = [:]
        for j in 0..<model.columnCount where activities[j] != 0 {
            let name = model.process(ofColumn: j).name
            for index in model.rowsOfProcess[model.columnProcess[j]] {
                let row = model.system.exchanges[index]
                let share = model.share(ofRow: index, column: j)
                guard row.provider == .cutOff, share != 0 else { continue }
                let amount = row.amount * share * activities[j]
                let key = row.flow.id + " " + row.unit.symbol
                if var known = found[key] {
                    known.amount += amount
                    if !known.processes.contains(name) { known.processes.append(name) }
                    found[key] = known
                } else {
                    found[key] = Footprint.CutOff(
                        flow: row.flow.id,
                        name: row.flow.name,
                        amount: amount,
                        unit: row.unit.symbol,
                        processes: [name]
                    )
                }
            }
        }
        return found.values.sorted { ($0.name, $0.unit) < ($1.name, $1.unit) }
    }

    private mutating func remarkOnData() {
        let count = cutOffs().count
        if count > 0 { note("LCA-0201", .note, ["count": .integer(count)]) }
        for j in 0..<model.columnCount where activities[j] != 0 {
            let process = model.process(ofColumn: j)
            guard !process.aggregates.isEmpty, impacts[j] != 0 else { continue }
            note("LCA-0203", .note, ["process": .text(process.name)], at: process.place)
        }
        for stage in product.absent {
            note("LCA-0205", .note, ["stage": .message(stage.title)])
        }
    }
}
