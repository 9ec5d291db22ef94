import QadamOptimize
import Testing

/// Directions without end.
@Suite struct UnboundedRayTests {
    /// Minimize −x − 2y + z with x − y = 0 and z ≤ 5: x and y grow together, y gains twice what x does.
    @Test func namesTheColumnsThatGrowTogether() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: -1, name: "x")
        let y = builder.column(cost: -2, name: "y")
        _ = builder.column(cost: 1, .between(0, 5), name: "z")
        let row = builder.row(.equal(0))
        builder.add(1, x, to: row)
        builder.add(-1, y, to: row)
        let ray = try #require(try Highs.unboundedRay(of: builder.build()))
        #expect(ray.members.map(\.name) == ["y", "x"])
        #expect(ray.members.map(\.gain) == [-2, -1])
    }

    /// The ray of a model in whole numbers is that of the linear one.
    @Test func ignoresWholeNumbers() throws {
        var builder = LinearModelBuilder(.minimize)
        let n = builder.column(cost: -1, integer: true, name: "n")
        let x = builder.column(cost: 1, name: "x")
        let row = builder.row(.atLeast(1))
        builder.add(1, n, to: row)
        builder.add(1, x, to: row)
        #expect(try Highs.unboundedRay(of: builder.build())?.members.map(\.name) == ["n"])
    }

    @Test func aModelWithAnEndHasNone() throws {
        var builder = LinearModelBuilder(.minimize)
        _ = builder.column(cost: -1, .between(0, 3))
        _ = builder.row(.free)
        #expect(try Highs.unboundedRay(of: builder.build()) == nil)
    }
}
