public import QadamEvidence
internal import QadamOptimize

/// Stores within a representative day, cyclic: the day ends as it began.
///
///     lev_{h+1} = (1 − σ) · lev_h + η_c · chg_h − dis_h / η_d
///     lev_h ≤ q · E_y,   chg_h + dis_h ≤ P_y
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | lev_h | content at the start of hour h | MWh |
/// | σ | loss per hour | 1 |
/// | η_c, η_d | efficiency of charge and discharge | 1 |
/// | q | usable share of the energy capacity | 1 |
/// | E_y, P_y | energy and power capacity that stand | MWh, MW |
public enum StorageEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.storage.1",
        title: "pathways.method.storage",
        equation:
            "lev_{h+1} = (1 − σ) · lev_h + η_c · chg_h − dis_h / η_d;  lev_h ≤ q · E;  chg_h + dis_h ≤ P",
        symbols: [
            MethodSymbol("lev_h", meaning: "pathways.symbol.content", unit: "MWh"),
            MethodSymbol("chg_h, dis_h", meaning: "pathways.symbol.storageFlow", unit: "MW"),
            MethodSymbol("σ", meaning: "pathways.symbol.lossPerHour", unit: "1/h"),
            MethodSymbol("η_c, η_d", meaning: "pathways.symbol.efficiency", unit: "1"),
            MethodSymbol("q", meaning: "pathways.symbol.depth", unit: "1"),
            MethodSymbol("E", meaning: "pathways.symbol.energyCapacity", unit: "MWh"),
            MethodSymbol("P", meaning: "pathways.symbol.powerCapacity", unit: "MW"),
        ],
        citations: [Citation(reference: "kotzur2018", locator: "section 2, intra-day storage")]
    )
}

extension PathwayModel {
    /// Adds ``StorageEquation``; not where nothing can be built.
    mutating func addStorage() {
        for (s, storage) in scenario.storages.enumerated() {
            for y in periods {
                addContent(s, storage, y)
                let energy = rows(hours, .atMost(0), .storageEnergy, storage.id, y)
                let power = rows(hours, .atMost(0), .storagePower, storage.id, y)
                for v in periods {
                    let built = scenario.periods[v].firstYear
                    let period = scenario.periods[y]
                    if capital.serves(in: period, boughtIn: built, lifeYears: storage.energyLifeYears) {
                        for h in 0..<hours { builder.add(-storage.depth, newEnergy[s][v], to: energy[h]) }
                    }
                    if capital.serves(in: period, boughtIn: built, lifeYears: storage.powerLifeYears) {
                        for h in 0..<hours { builder.add(-1, newPower[s][v], to: power[h]) }
                    }
                }
                for h in 0..<hours {
                    builder.add(1, content[s][y][h], to: energy[h])
                    builder.add(1, charge[s][y][h], to: power[h])
                    builder.add(1, discharge[s][y][h], to: power[h])
                }
                if let most = storage.maximumMWh { addLargest(s, storage, y, most) }
            }
        }
    }

    private mutating func addLargest(_ s: Int, _ storage: StorageTechnology, _ y: Int, _ most: Double) {
        let row = rows(1, .atMost(most), .largestCapacity, storage.id, y)[0]
        for v in periods {
            let built = scenario.periods[v].firstYear
            if capital.serves(in: scenario.periods[y], boughtIn: built, lifeYears: storage.energyLifeYears) {
                builder.add(1, newEnergy[s][v], to: row)
            }
        }
    }

    private mutating func addContent(_ s: Int, _ storage: StorageTechnology, _ y: Int) {
        let rows = rows(hours, .equal(0), .storageContent, storage.id, y)
        for h in 0..<hours {
            let next = h % 24 == 23 ? h - 23 : h + 1
            builder.add(1, content[s][y][next], to: rows[h])
            builder.add(-(1 - storage.lossPerHour), content[s][y][h], to: rows[h])
            builder.add(-storage.chargeEfficiency, charge[s][y][h], to: rows[h])
            builder.add(1 / storage.dischargeEfficiency, discharge[s][y][h], to: rows[h])
        }
    }
}
