import QadamEvidence
import QadamLifeCycle
import QadamSparse
import Testing

/// Databases whose units stand in another order, and whose files have other names, compare by content; numbers to the
/// last bit, and none with none.
func expectSame(_ left: LifeCycleDatabase, _ right: LifeCycleDatabase, whole: Bool = true) {
    #expect(Set(left.units) == Set(right.units))
    func flows(_ database: LifeCycleDatabase) -> [DatabaseFlow] {
        database.flows.map {
            var flow = $0; flow.unit = 0; return flow
        }
    }
    #expect(flows(left) == flows(right))
    #expect(left.flows.map { left.units[$0.unit] } == right.flows.map { right.units[$0.unit] })
    func processes(_ database: LifeCycleDatabase) -> [DatabaseProcess] {
        database.processes.map {
            var process = $0; process.place = .whole; return process
        }
    }
    #expect(processes(left) == processes(right))
    #expect(left.exchangeStarts == right.exchangeStarts)
    var (a, b) = (left.exchanges, right.exchanges)
    #expect(a.unit.map { left.units[Int($0)] } == b.unit.map { right.units[Int($0)] })
    #expect(a.amount.map(bits) == b.amount.map(bits))
    (a.unit, b.unit, a.amount, b.amount) = ([], [], [], [])
    #expect(a == b)
    func parameters(_ database: LifeCycleDatabase) -> [String] {
        (-1..<database.processes.count).flatMap { process in
            database.parameters.filter { $0.process == process }.map { "\($0)" }
        }
    }
    #expect(parameters(left) == parameters(right))
    #expect(left.allocationFactors == right.allocationFactors)
    #expect(left.methods == right.methods)
    func properties(_ database: LifeCycleDatabase) -> [String] {
        database.properties.map {
            "\($0.flow) \($0.property) \($0.amount) \(database.units[$0.unit]) \(whole ? $0.source : "")"
        }
        .sorted()
    }
    #expect(properties(left) == properties(right))
}

/// The bits of a number; all that are none are one.
private func bits(_ number: Double) -> UInt64 { number.isNaN ? .max : number.bitPattern }

/// A, B and the scores of all products under every category are the same to the last bit.
func expectSameResults(_ left: LifeCycleDatabase, _ right: LifeCycleDatabase) throws {
    let engines = [left, right].map { database in
        LifeCycleEngine.prepare(database, amounts: ParameterTable(database).amounts().amounts).engine
    }
    #expect((engines[0] == nil) == (engines[1] == nil))
    guard let first = engines[0], let second = engines[1] else { return }
    #expect(first.system.technosphere.values.map(bits) == second.system.technosphere.values.map(bits))
    #expect(first.system.technosphere.rows == second.system.technosphere.rows)
    #expect(first.system.interventions.values.map(bits) == second.system.interventions.values.map(bits))
    #expect(first.system.interventions.rows == second.system.interventions.rows)
    for (method, other) in zip(left.methods, right.methods) {
        let scores = first.intensities(method.weights(first.system, left))
        let others = second.intensities(other.weights(second.system, right))
        #expect(scores.values?.map { $0.map(bits) } == others.values?.map { $0.map(bits) })
    }
}
