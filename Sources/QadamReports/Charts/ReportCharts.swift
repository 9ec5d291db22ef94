public import QadamText

extension ReportModel {
    /// The charts of the report in the order of its parts; a part that is absent has none.
    public func charts(_ texts: Texts) -> [Chart] {
        inventoryCharts(texts) + productCharts(texts) + pathwayCharts(texts)
    }

    func inventoryCharts(_ texts: Texts) -> [Chart] {
        guard let inventory else { return [] }
        return [
            ScopeChart.make(inventory, texts), BuildingChart.make(inventory, texts),
            MonthChart.make(inventory, texts),
        ].compactMap(\.self)
    }

    func productCharts(_ texts: Texts) -> [Chart] {
        guard let products else { return [] }
        var groups: [(unit: String, members: [ProductsPart.Product])] = []
        for product in products.products {
            if let index = groups.firstIndex(where: { $0.unit == product.unit }) {
                groups[index].members.append(product)
            } else {
                groups.append((product.unit, [product]))
            }
        }
        return groups.enumerated().compactMap { number, group in
            StageChart.make(group.members, number: number, products, texts)
        }
    }

    func pathwayCharts(_ texts: Texts) -> [Chart] {
        guard let pathway else { return [] }
        let runs = pathway.runs.enumerated().compactMap { number, run in
            // The first run is the one that is proposed; the others stand in it as lines.
            PathwayChart.make(
                run,
                number: number,
                others: number == 0 ? Array(pathway.runs.dropFirst()) : [],
                texts
            )
        }
        return runs + [AbatementChart.make(pathway, texts)].compactMap(\.self)
    }
}
