import QadamOptimize
import Testing

@Suite struct ModelTests {
    @Test func termsInAnyOrderBecomeColumns() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.columns(3)
        let r = builder.rows(2, .atMost(1))
        builder.add(6, x[2], to: r[1])
        builder.add(1, x[0], to: r[0])
        builder.add(0, x[1], to: r[0])
        builder.add(4, x[1], to: r[1])
        builder.add(2, x[2], to: r[0])
        let model = try builder.build()
        #expect(model.columnStart == [0, 1, 2, 4])
        #expect(model.rowIndex == [0, 1, 1, 0])
        #expect(model.coefficient == [1, 4, 6, 2])
        #expect(!model.isMixedInteger)
    }

    @Test func columnByColumnGivesTheSameModel() throws {
        var rows = LinearModelBuilder(.maximize, offset: 2)
        let x = rows.column(cost: 1, .between(0, 4))
        let y = rows.column(cost: 3, .binary, integer: true)
        let first = rows.row(.between(1, 2))
        let second = rows.row(.equal(3))
        rows.add(5, x, to: first)
        rows.add(6, x, to: second)
        rows.add(7, y, to: second)
        var columns = ColumnwiseBuilder(.maximize, rows: [.between(1, 2), .equal(3)], offset: 2)
        columns.column(cost: 1, .between(0, 4))
        columns.entry(5, row: 0)
        columns.entry(6, row: 1)
        columns.column(cost: 3, .binary, integer: true)
        columns.entry(0, row: 0)
        columns.entry(7, row: 1)
        #expect(LPFormat.text(of: try rows.build()) == LPFormat.text(of: try columns.build()))
    }

    @Test func refusesATermThatComesTwiceOrAddsIt() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(name: "x")
        let y = builder.column(name: "y")
        let a = builder.row(.equal(1), name: "a")
        let b = builder.row(.equal(1), name: "b")
        for value in [2.0, 3, -1] { builder.add(value, x, to: a) }
        builder.add(4, x, to: b)
        builder.add(-4, x, to: b)
        builder.add(9, y, to: b)
        #expect(code { try builder.build() } == .duplicateEntry)
        let model = try builder.build(duplicates: .add)
        #expect(model.columnStart == [0, 1, 2])
        #expect(model.rowIndex == [0, 1])
        #expect(model.coefficient == [4, 9])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func refusesACoefficientThatIsNoNumber(value: Double) throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(name: "heat")
        let row = builder.row(.equal(1), name: "balance")
        builder.add(value, x, to: row)
        let error = #expect(throws: OptimizeError.self) { try builder.build() }
        #expect(error?.code == .coefficientNotFinite)
        #expect(error?.arguments["column"] == .text("heat"))
        #expect(error?.arguments["row"] == .text("balance"))
    }

    /// The solver would drop 1e-9 in silence and call 1e15 an error.
    @Test(arguments: [1e-9, -1e-12, 1e15, -1e300])
    func refusesACoefficientThatTheSolverWouldChange(value: Double) throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column()
        let row = builder.row(.equal(1))
        builder.add(value, x, to: row)
        #expect(code { try builder.build() } == .coefficientOutOfRange)
    }

    @Test(arguments: [
        Bounds(lower: .nan, upper: 1), Bounds(lower: 0, upper: .nan),
        Bounds(lower: .infinity, upper: .infinity),
        Bounds(lower: -.infinity, upper: -.infinity), .atMost(1e20), .atLeast(-1e25),
    ])
    func refusesABoundThatIsNone(bounds: Bounds) {
        var columns = LinearModelBuilder(.minimize)
        _ = columns.column(bounds)
        #expect(code { try columns.build() } == .boundNotValid)
        var rows = LinearModelBuilder(.minimize)
        _ = rows.row(bounds)
        #expect(code { try rows.build() } == .boundNotValid)
    }

    @Test(arguments: [Double.nan, .infinity, 1e20])
    func refusesACostThatIsNone(cost: Double) {
        var builder = LinearModelBuilder(.minimize)
        _ = builder.column(cost: cost)
        #expect(code { try builder.build() } == .costNotFinite)
    }

    @Test func refusesATermOutsideTheModel() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column()
        builder.add(1, x, to: LinearModel.Row(0))
        #expect(code { try builder.build() } == .indexOutOfRange)
        var wrapped = LinearModelBuilder(.minimize)
        _ = wrapped.row(.equal(1))
        wrapped.add(1, wrapped.column(), to: LinearModel.Row(1 << 32))
        #expect(code { try wrapped.build() } == .indexOutOfRange)
        var columnwise = ColumnwiseBuilder(.minimize, rows: [.equal(1)])
        columnwise.column()
        columnwise.entry(1, row: 1)
        #expect(code { try columnwise.build() } == .indexOutOfRange)
        var early = ColumnwiseBuilder(.minimize, rows: [.equal(1)])
        early.entry(1, row: 0)
        early.column()
        #expect(code { try early.build() } == .malformedModel)
    }

    @Test func namesAreMadeOnlyWhenAsked() throws {
        var builder = LinearModelBuilder(.minimize)
        _ = builder.columns(2)
        _ = builder.columns(3) { "flow \($0)" }
        _ = builder.column(name: "store")
        _ = builder.columns(2)
        let model = try builder.build()
        #expect(
            (0..<8).map { model.columnNames.name(of: $0) }
                == ["c0", "c1", "flow 0", "flow 1", "flow 2", "store", "c6", "c7"]
        )
    }

    @Test func saysWhatIsBadlyScaled() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: 2e-3, .between(0, 40))
        let y = builder.column(cost: 5)
        let row = builder.row(.atLeast(-3))
        builder.add(1, x, to: row)
        builder.add(-1000, y, to: row)
        let good = try builder.build().ranges
        #expect(good.matrix.map { [$0.smallest, $0.largest] } == [1, 1000])
        #expect(good.cost.map { [$0.smallest, $0.largest] } == [2e-3, 5])
        #expect(good.columnBounds.map { [$0.smallest, $0.largest] } == [40, 40])
        #expect(good.rowBounds.map { [$0.smallest, $0.largest] } == [3, 3])
        #expect(good.dangers.isEmpty)

        builder.add(1e-8, builder.column(cost: 1e8, .atMost(1e9).from(0)), to: row)
        let bad = try builder.build().ranges
        #expect(bad.dangers == [.matrixSpread, .costSpread, .largeCost, .largeBound])
    }

    private func code(_ body: () throws -> LinearModel) -> OptimizeError.Code? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? OptimizeError)?.code
        }
    }
}
