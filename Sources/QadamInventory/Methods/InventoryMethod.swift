public import QadamEvidence

/// A way from a recorded activity to emissions, as a pure type.
///
/// A method turns a source line into *branches*: products of amounts that end in an emission. It is linear in the
/// activity, so a line is compiled once and a million records need no more than a sum.
public protocol InventoryMethod: Sendable {
    /// The name used in source tables, such as `stationary-combustion`.
    static var name: String { get }
    /// Equation, symbols and source; its identifier carries the version.
    static var method: Method { get }
    /// The categories it may be used for.
    static var categories: Set<EmissionCategory> { get }
    /// Reads what the line names and returns its branches; nil when the reader has recorded an error.
    static func branches(_ reader: inout RoleReader) -> [EmissionBranch]?
}

extension InventoryMethod {
    /// Whether its lines burn fuel in own installations or vehicles, so that a monitoring report lists them: every method
    /// that may be used for combustion does, and a new one does by itself.
    public static var burnsFuel: Bool { !categories.isDisjoint(with: EmissionCategory.combustion) }
}

extension EmissionCategory {
    /// Fuel burnt in what the organisation owns or directs.
    static let combustion: Set<EmissionCategory> = [.stationaryCombustion, .mobileCombustion]
}

/// All methods of an inventory.
public enum InventoryMethods {
    /// The methods of the method book: those of lines, and those of changes, forecasts, intensities and targets.
    public static var book: [Method] {
        all.map { $0.method } + [
            ShapleyValue.method, InventoryForecast.method, DegreeDayRegression.method,
            EmissionIntensity.method,
            TargetProgress.method,
        ]
    }

    /// The methods in the order of the method book.
    public static let all: [any InventoryMethod.Type] =
        [
            StationaryCombustion.self, MobileCombustion.self, PurchasedElectricity.self, PurchasedHeat.self,
            RefrigerantTopUp.self, RefrigerantLeakRate.self, RefrigerantMassBalance.self,
            LandfillLifetime.self,
            WasteIncineration.self, BiologicalTreatment.self, WasteRoute.self, BusinessTravel.self,
            HotelStay.self,
            Commuting.self, WaterUse.self, PurchasedGoods.self, FuelAndEnergyUpstream.self,
        ] + metals + fugitive + energy + valueChain

    private static let metals: [any InventoryMethod.Type] = [
        ZincProduction.self, LeadProduction.self, FerroalloyProduction.self, ReducingAgent.self,
        CarbonInput.self,
        CarbonOutput.self, CarbonateUse.self, AcidNeutralisation.self, AluminiumProduction.self,
        PrebakedAnodes.self, PackingCoke.self, SoderbergPaste.self, AluminiumPFCSlope.self,
        AluminiumPFCOvervoltage.self, MagnesiumProduction.self, MagnesiumCasting.self,
        MagnesiumCoverGas.self,
    ]
    private static let fugitive: [any InventoryMethod.Type] = [
        CoalMining.self, GasLoss.self, GasSystem.self, OwnLandfill.self, WastewaterMethane.self,
        WastewaterNitrousOxide.self,
    ]
    private static let energy: [any InventoryMethod.Type] = [
        CombustionByCarbon.self, CHPEfficiency.self, CHPEnergy.self, CHPWorkPotential.self,
        PurchasedCooling.self, ResoldEnergy.self, SoldElectricity.self, SoldHeat.self,
    ]
    private static let valueChain: [any InventoryMethod.Type] = [
        SupplierSpecific.self, Spend.self, FreightTransport.self, LeasedAsset.self, ProcessingOfSold.self,
        UseOfSoldProducts.self, UseOfSoldFuel.self, EndOfLife.self, Franchise.self, InvestmentShare.self,
        InvestmentRevenue.self, WasteTables.self,
    ]

    /// The method with that name.
    public static func named(_ name: String) -> (any InventoryMethod.Type)? {
        all.first { $0.name == name }
    }
}
