/// Partitioning around medoids (PAM): the greedy build phase and the best-swap phase of Kaufman & Rousseeuw 1990,
/// chapter 2, over a full matrix of distances. Deterministic: equal candidates go to the lower index.
package struct KMedoids {
    /// Indices of the medoids, ascending.
    package let medoids: [Int]
    /// For every point the position in `medoids` of its medoid.
    package let assignment: [Int]
    /// Sum of the distances to the medoids.
    package let cost: Double

    /// Clusters `count` points whose distances lie row by row in `distances`.
    package init(distances: [Double], count: Int, clusters: Int) {
        var medoids = Self.build(distances, count, clusters)
        Self.swap(&medoids, distances, count)
        medoids.sort()
        var assignment = [Int](repeating: 0, count: count)
        var cost = 0.0
        for point in 0..<count {
            var best = 0
            for (position, medoid) in medoids.enumerated()
            where distances[point * count + medoid] < distances[point * count + medoids[best]] {
                best = position
            }
            // A medoid belongs to itself, even where another medoid lies at the same place.
            if let own = medoids.firstIndex(of: point) { best = own }
            assignment[point] = best
            cost += distances[point * count + medoids[best]]
        }
        self.medoids = medoids
        self.assignment = assignment
        self.cost = cost
    }

    private static func build(_ distances: [Double], _ count: Int, _ clusters: Int) -> [Int] {
        var medoids: [Int] = []
        var nearest = [Double](repeating: .infinity, count: count)
        for _ in 0..<min(clusters, count) {
            var best = -1
            var bestCost = Double.infinity
            for candidate in 0..<count where !medoids.contains(candidate) {
                var cost = 0.0
                for point in 0..<count { cost += min(nearest[point], distances[candidate * count + point]) }
                if cost < bestCost { (best, bestCost) = (candidate, cost) }
            }
            medoids.append(best)
            for point in 0..<count { nearest[point] = min(nearest[point], distances[best * count + point]) }
        }
        return medoids
    }

    private static func swap(_ medoids: inout [Int], _ distances: [Double], _ count: Int) {
        while true {
            let (first, second, owner) = nearestTwo(medoids, distances, count)
            var best = (gain: -1e-12, position: -1, candidate: -1)
            for candidate in 0..<count where !medoids.contains(candidate) {
                var shared = 0.0
                var own = [Double](repeating: 0, count: medoids.count)
                for point in 0..<count {
                    let distance = distances[candidate * count + point]
                    let gain = min(distance - first[point], 0)
                    shared += gain
                    // If the owner of the point is the one removed, it falls to the candidate or the second.
                    own[owner[point]] += min(distance, second[point]) - first[point] - gain
                }
                for position in medoids.indices where shared + own[position] < best.gain {
                    best = (shared + own[position], position, candidate)
                }
            }
            guard best.position >= 0 else { return }
            medoids[best.position] = best.candidate
        }
    }

    private static func nearestTwo(
        _ medoids: [Int],
        _ distances: [Double],
        _ count: Int
    ) -> (first: [Double], second: [Double], owner: [Int]) {
        var first = [Double](repeating: .infinity, count: count)
        var second = first
        var owner = [Int](repeating: 0, count: count)
        for (position, medoid) in medoids.enumerated() {
            for point in 0..<count {
                let distance = distances[medoid * count + point]
                if distance < first[point] {
                    second[point] = first[point]
                    first[point] = distance
                    owner[point] = position
                } else if distance < second[point] {
                    second[point] = distance
                }
            }
        }
        return (first, second, owner)
    }
}
