public import QadamEvidence

extension EnergySystem {
    /// The equations of the model as values, in the order of the method book.
    public static let methods: [Method] =
        [
            SystemCost.method, SystemDiscounting.method, AnnuityEquation.method, SalvageEquation.method,
            EnergyBalance.method, CapacityLimits.method, TotalCapacity.method, ActivityLimits.method,
            ReserveMargin.method, RenewableTarget.method, EmissionLimits.method, TradeBalance.method,
            StorageRows.method, StorageBounds.method, StorageCapacity.method,
            DirectedLinks.method, DemandResponse.method, MinimumLoad.method,
            RampLimits.method,
            RetirementRows.method, DegreeHourDemand.method,
            StoreLevel.method, StoreCalendar.method, StoreCapacity.method, StoreCost.method,
            BuildingDemand.method, BuildingLevels.method, BuildingLevels.works, LevelCost.method,
            LevelFinance.method, EmbodiedEmission.method, MarketEmission.method, UnitCommitment.method,
        ] + GroupEmissions.methods + [CreditCurve.method]
}
