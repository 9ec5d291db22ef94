import QadamPathways
import Testing

@Suite struct KMedoidsTests {
    /// Points on a line; distances are differences.
    private func clustered(_ points: [Double], _ clusters: Int) -> KMedoids {
        KMedoids(
            distances: points.flatMap { a in points.map { abs(a - $0) } },
            count: points.count,
            clusters: clusters
        )
    }

    @Test func findsTheMedianOfOneCluster() {
        // The point with the least sum of distances on a line is the median: 1 + 0 + 9 + … for the point 2.
        let result = clustered([1, 2, 11], 1)
        #expect(result.medoids == [1])
        #expect(result.cost == 10)
    }

    @Test func separatesTwoGroupsAndKeepsTheOrder() {
        let result = clustered([0, 100, 1, 101, 2, 102], 2)
        #expect(result.medoids == [2, 3])
        #expect(result.assignment == [0, 1, 0, 1, 0, 1])
        #expect(result.cost == 4)
    }

    @Test func isNoWorseThanEveryPairOfMedoids() {
        let points = [3.0, 7, 1, 19, 4, 25, 24, 9, 2, 18, 11, 30]
        let result = clustered(points, 2)
        var best = Double.infinity
        for a in points.indices {
            for b in points.indices where b > a {
                best = min(best, points.reduce(0) { $0 + min(abs($1 - points[a]), abs($1 - points[b])) })
            }
        }
        #expect(result.cost == best)
    }

    @Test func everyPointIsItsOwnMedoidWhenThereAreEnough() {
        let result = clustered([5, 5, 5, 9], 4)
        #expect(result.medoids == [0, 1, 2, 3])
        #expect(result.cost == 0)
    }
}
