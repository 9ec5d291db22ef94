public import QadamEvidence

/// Stores on the slices of representative days, each day ending as it began.
///
///     lev_{l+1} = (1 − σ)^ℓ_l · lev_l + η_c · τ_l · chg_l − τ_l / η_d · dis_l + τ_l · Σ_{t,m} (in − out) · act_{t,m,l}
///     τ_l = λ_l / w_d,   q · E ≤ lev_l ≤ E
///     chg_l + Σ in · act ≤ p_c,   dis_l + Σ out · act ≤ p_d,   chg_l + dis_l + Σ (in + out) · act ≤ u · P
///
/// A store may hold a commodity, which it takes from and gives to the balance itself with its own efficiencies (chg, dis); it
/// may be worked by technologies, whose efficiencies are in their ratios (in, out); or both. Where w_d is not given, τ_l is
/// ℓ_l / 8760.
///
/// The column of a level is what lies above the least level, lev − q · E, so that its lower limit is a bound and no row;
/// the loss of the rest, q · (1 − (1 − σ)^ℓ) · E, then stands in the row. It is counted in what a rate of one gives in an
/// hour: coefficients of level and rate lie close together. Where E cannot change, its limit is a bound too.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | lev_l | level at the start of slice l | energy |
/// | chg, dis | rates of charge and discharge | energy/year |
/// | τ_l | part of the year that one occurrence of the slice is | 1 |
/// | λ_l, w_d | part of the year that a slice is in all; days that the representative day stands for | 1, day |
/// | ℓ_l | length of the slice | hour |
/// | σ | loss per hour | 1/hour |
/// | η_c, η_d | efficiency of charge and discharge | 1 |
/// | q | least level, one less the depth of discharge | 1 |
/// | E, P | energy and power capacity that stand | energy, capacity |
/// | u | energy of a unit of power in a year | energy/(capacity·year) |
/// | in, out | what an activity gives to the store and takes from it | energy/activity |
/// | p_c, p_d | largest rates of charge and discharge | energy/year |
///
/// Source: Kotzur et al. 2018, states within typical periods.
public enum StoreLevel {
    /// The method as a value.
    public static let method = Method(
        id: "energy.store-level.1",
        title: "energy.method.storeLevel",
        equation:
            "lev_{l+1} = (1 − σ)^ℓ_l · lev_l + η_c · τ_l · chg_l − τ_l / η_d · dis_l + τ_l · Σ_{t,m} (in − out) · act_{t,m,l};  τ_l = λ_l / w_d;  q · E ≤ lev_l ≤ E;  chg_l + Σ in · act ≤ p_c;  dis_l + Σ out · act ≤ p_d;  chg_l + dis_l + Σ (in + out) · act ≤ u · P",
        symbols: [
            MethodSymbol("lev_l", meaning: "energy.symbol.storeLevel", unit: "energy"),
            MethodSymbol("chg_l, dis_l", meaning: "energy.symbol.storeRate", unit: "energy/yr"),
            MethodSymbol("τ_l", meaning: "energy.symbol.occurrence", unit: "1"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
            MethodSymbol("w_d", meaning: "energy.symbol.dayWeight", unit: "d"),
            MethodSymbol("ℓ_l", meaning: "energy.symbol.sliceHours", unit: "h"),
            MethodSymbol("σ", meaning: "energy.symbol.standingLoss", unit: "1/h"),
            MethodSymbol("η_c, η_d", meaning: "energy.symbol.storeEfficiency", unit: "1"),
            MethodSymbol("q", meaning: "energy.symbol.leastLevel", unit: "1"),
            MethodSymbol("E", meaning: "energy.symbol.storageCapacity", unit: "energy"),
            MethodSymbol("P", meaning: "energy.symbol.storePower", unit: "capacity"),
            MethodSymbol("u", meaning: "energy.symbol.storePowerToActivity", unit: "energy/(capacity·yr)"),
            MethodSymbol("in, out", meaning: "energy.symbol.storageRatio", unit: "energy/activity"),
            MethodSymbol("act_{t,m,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("p_c, p_d", meaning: "energy.symbol.largestRates", unit: "energy/yr"),
        ],
        citations: [Citation(reference: "kotzur2018", locator: "states within typical periods")]
    )
}

/// What a store is made of.
struct StoreNature: Sendable {
    let charge: Double
    let discharge: Double
    /// What is left of a level after an hour.
    let kept: Double
    /// Least level as a part of the capacity, by period.
    let least: [Double]
    let powerToActivity: Double

    init(_ data: SystemData, _ r: Int, _ s: Int) {
        charge = data[.chargeEfficiency][r, s]
        discharge = data[.dischargeEfficiency][r, s]
        kept = 1 - data[.standingLoss][r, s].given
        let least = data[.minimumStorageLevel]
        self.least = (0..<data.periods).map { least[r, s, $0].given }
        powerToActivity = data[.storagePowerToActivity][r, s]
    }

    /// What is left of a level after some hours.
    func kept(_ hours: Double) -> Double { kept == 1 ? 1 : power(kept, hours) }
}
