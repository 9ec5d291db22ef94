extension Sankey {
    /// Layers by the longest way from the product without going round a loop; heights by impact; order in a
    /// layer by the middle of the users.
    mutating func layOut(from starts: [Int]) {
        markLoops(from: starts)
        setLayers()
        let last = max(1, nodes.map(\.layer).max() ?? 0)
        for index in nodes.indices { nodes[index].x = 1 - Double(nodes[index].layer) / Double(last) }
        setHeights()
        for layer in 0...last { place(layer) }
        attach()
    }

    /// Depth first from the products: a link to a process that is on the way closes a loop.
    private mutating func markLoops(from starts: [Int]) {
        var suppliers = [[Int]](repeating: [], count: nodes.count)
        for (index, link) in links.enumerated() { suppliers[link.target].append(index) }
        var state = [UInt8](repeating: 0, count: nodes.count)
        for start in starts + Array(nodes.indices) where state[start] == 0 {
            var path = [(node: start, next: 0)]
            state[start] = 1
            while let (node, next) = path.last {
                guard next < suppliers[node].count else {
                    state[node] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let link = suppliers[node][next]
                let source = links[link].source
                if state[source] == 1 {
                    links[link].isLoop = true
                } else if state[source] == 0 {
                    state[source] = 1
                    path.append((source, 0))
                }
            }
        }
    }

    private mutating func setLayers() {
        var isChanged = true
        var rounds = 0
        while isChanged, rounds <= nodes.count {
            isChanged = false
            rounds += 1
            for link in links where !link.isLoop && nodes[link.source].layer <= nodes[link.target].layer {
                nodes[link.source].layer = nodes[link.target].layer + 1
                isChanged = true
            }
        }
    }

    /// A node is as high as the larger of what comes in and what goes out; the fullest layer fills 0.8 of the
    /// drawing, the rest are gaps.
    private mutating func setHeights() {
        var into = nodes.map { abs($0.direct) + $0.hiddenBurdens - $0.hiddenCredits }
        var out = [Double](repeating: 0, count: nodes.count)
        for link in links {
            into[link.target] += abs(link.impact)
            out[link.source] += abs(link.impact)
        }
        for index in nodes.indices { nodes[index].height = max(into[index], out[index]) }
        var layers: [Int: Double] = [:]
        for node in nodes { layers[node.layer, default: 0] += node.height }
        let most = layers.values.max() ?? 0
        let scale = most > 0 ? 0.8 / most : 0
        for index in nodes.indices { nodes[index].height *= scale }
        for index in links.indices { links[index].height = abs(links[index].impact) * scale }
    }

    private mutating func place(_ layer: Int) {
        let here = nodes.indices.filter { nodes[$0].layer == layer }
        let middle = here.map { index -> (node: Int, middle: Double) in
            var sum = 0.0
            var weight = 0.0
            for link in links where link.source == index && nodes[link.target].layer < layer {
                sum += (nodes[link.target].y + nodes[link.target].height / 2) * link.height
                weight += link.height
            }
            return (index, weight > 0 ? sum / weight : 0.5)
        }.sorted { ($0.middle, $0.node) < ($1.middle, $1.node) }
        let used = here.reduce(0) { $0 + nodes[$1].height }
        let gap = (1 - used) / Double(here.count + 1)
        var y = gap
        for (node, _) in middle {
            nodes[node].y = y
            y += nodes[node].height + gap
        }
    }

    /// Links stand at their nodes in the order of the nodes at the other end.
    private mutating func attach() {
        let ends = nodes.map(\.y)
        var below = ends
        for index in links.indices.sorted(by: { ends[links[$0].target] < ends[links[$1].target] }) {
            links[index].sourceY = below[links[index].source]
            below[links[index].source] += links[index].height
        }
        below = ends
        for index in links.indices.sorted(by: { ends[links[$0].source] < ends[links[$1].source] }) {
            links[index].targetY = below[links[index].target]
            below[links[index].target] += links[index].height
        }
    }
}
