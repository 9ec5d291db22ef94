import QadamEvidence
import QadamLifeCycle
import QadamSparse
import Testing

/// p takes 0.5 kg of q and q takes 3 kg of p: 1.5 kg of p for each. r needs neither, s needs p.
@Suite struct UnsolvableLoopTests {
    private func tiny() -> TinyDatabase {
        var tiny = TinyDatabase()
        for process in ["p", "q", "r", "s"] {
            tiny.process(process)
            tiny.emits(process, "CO2", 7)
        }
        tiny.uses("p", "q", 0.5)
        tiny.uses("q", "p", 3)
        tiny.uses("s", "p", 1)
        tiny.uses("s", "r", 1)
        return tiny
    }

    @Test func takesTheFootprintOnlyFromThoseThatNeedTheLoop() throws {
        let made = tiny().made
        let (engine, found) = LifeCycleEngine.prepare(made, amounts: made.exchanges.amount)
        #expect(found.map(\.code) == ["LCA-1024"])
        let ready = try #require(engine)
        #expect(ready.build.loops.map(\.kind) == [.loopConsumesMore])
        #expect(ready.build.loops.map { Set($0.columns) } == [[0, 1]])
        #expect(ready.build.blocked == [0, 1, 3])
        let category = CategoryWeights(id: "all", unit: "kg", weights: [1])
        let values = try #require(ready.intensities([category]).values?.first)
        #expect(values[2] == 7)
        #expect([0, 1, 3].allSatisfy { values[$0].isNaN })
        let (activities, problems) = ready.activities([(column: 3, amount: 1)])
        #expect(activities == nil && problems.map(\.code) == ["LCA-1201"])
        #expect(ready.activities([(column: 2, amount: 2)]).values == [0, 0, 2, 0])
    }

    @Test func findsEveryLoop() throws {
        var two = tiny()
        two.process("u")
        two.process("v")
        two.uses("u", "v", 2)
        two.uses("v", "u", 2)
        let made = two.made
        let ready = try #require(LifeCycleEngine.prepare(made, amounts: made.exchanges.amount).engine)
        #expect(ready.build.loops.count == 2 && ready.build.blocked == [0, 1, 3, 4, 5])
    }

    @Test func leavesAWeakLoopAlone() throws {
        var weak = TinyDatabase()
        weak.process("p")
        weak.process("q")
        weak.uses("p", "q", 0.5)
        weak.uses("q", "p", 1.9)
        weak.emits("p", "CO2", 1)
        #expect(abs(try #require(weak.score("p")) - 20) < 1e-9)
        #expect(weak.build().loops.isEmpty)
    }
}
