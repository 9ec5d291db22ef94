import QadamSparse
import Testing

@Suite struct SweepOrderTests {
    /// One process uses the first of each of 30 chains, the last of each chain uses that process: everything is one loop.
    /// A chain, 20 long, must stand together, whatever the numbers of its processes.
    @Test func keepsChainsTogether() throws {
        let (chains, length) = (30, 20)
        let count = 1 + chains * length
        // 7 and the count (601, a prime) have no common divisor: a permutation that leaves nothing in place
        func name(_ chain: Int, _ link: Int) -> Int32 { Int32((1 + chain * length + link) * 7 % count) }
        var (rows, columns, values) = ([Int32](), [Int32](), [Double]())
        func add(_ row: Int32, _ column: Int32, _ value: Double) {
            rows.append(row)
            columns.append(column)
            values.append(value)
        }
        for column in 0..<Int32(count) { add(column, column, 1) }
        for chain in 0..<chains {
            add(name(chain, 0), 0, -0.9 / Double(chains))
            for link in 1..<length { add(name(chain, link), name(chain, link - 1), -0.9) }
            add(0, name(chain, length - 1), -0.01)
        }
        let matrix = try SparseMatrix(
            rowCount: count,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
        let order = try GaussSeidel(matrix).order
        var position = [Int](repeating: -1, count: count)
        for (place, column) in order.enumerated() { position[Int(column)] = place }
        #expect(position.sorted() == Array(0..<count))
        for chain in 0..<chains {
            for link in 1..<length {
                #expect(position[Int(name(chain, link))] == position[Int(name(chain, link - 1))] + 1)
            }
        }
    }

    /// In a system without loops every user stands before what it uses, and two sweeps are enough.
    @Test func putsUsersBeforeSuppliers() throws {
        var state: UInt64 = 9
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let count = 400
        let names = (0..<count).map { ($0 * 7) % count }
        var (rows, columns, values) = ([Int32](), [Int32](), [Double]())
        var links: Set<Int> = []
        for j in 0..<count {
            rows.append(Int32(names[j]))
            columns.append(Int32(names[j]))
            values.append(1)
            for _ in 0..<5 where j > 0 {
                let i = next(j)
                guard links.insert(j * count + i).inserted else { continue }
                rows.append(Int32(names[i]))
                columns.append(Int32(names[j]))
                values.append(-0.3)
            }
        }
        let matrix = try SparseMatrix(
            rowCount: count,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
        let solver = try GaussSeidel(matrix)
        var position = [Int](repeating: -1, count: count)
        for (place, column) in solver.order.enumerated() { position[Int(column)] = place }
        for link in links {
            #expect(position[names[link / count]] < position[names[link % count]])
        }
        var demand = [Double](repeating: 0, count: count)
        demand[names[count - 1]] = 1
        #expect(solver.solve(demand).sweeps <= 2)
    }
}
