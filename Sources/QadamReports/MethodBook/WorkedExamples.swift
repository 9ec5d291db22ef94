/// Which files of `Examples/worked` check which methods. A test opens every one, so that none is named in vain.
public enum WorkedExamples {
    /// Paths in the repository of the examples that check the method with that identifier.
    public static func files(checking method: String) -> [String] {
        pairs.filter { $0.methods.contains(method) }.map { "Examples/worked/" + $0.file }
    }

    /// All files and the identifiers of the methods they check.
    public static let pairs: [(file: String, methods: [String])] = [
        (
            "inventory-methods.json",
            [
                "inventory.biological-treatment.1",
                "inventory.landfill-lifetime.1",
                "inventory.mobile-combustion.1",
                "inventory.refrigerant-leak-rate.1",
                "inventory.refrigerant-mass-balance.1",
                "inventory.refrigerant-top-up.1",
                "inventory.stationary-combustion.1",
                "inventory.waste-incineration.1",
            ]
        ),
        (
            "scope3-guidance.json",
            [
                "inventory.business-travel.1",
                "inventory.commuting.1",
                "inventory.fuel-and-energy-upstream.1",
                "inventory.purchased-goods.1",
                "inventory.refrigerant-top-up.1",
                "inventory.waste-route.1",
                "inventory.water.1",
            ]
        ),
        (
            "waste-bonsai.json",
            [
                "inventory.landfill-lifetime.1",
                "inventory.waste-incineration.1",
            ]
        ),
        (
            "waste-methods-bonsai.json",
            [
                "waste.domestic-wastewater.1",
                "waste.industrial-wastewater.1",
                "waste.landfill-decay.1",
                "waste.open-burning.1",
                "waste.wastewater-nitrogen.1",
            ]
        ),
        (
            "campus-2024.json",
            [
                "inventory.biological-treatment.1",
                "inventory.business-travel.1",
                "inventory.commuting.1",
                "inventory.fuel-and-energy-upstream.1",
                "inventory.hotel-stay.1",
                "inventory.landfill-lifetime.1",
                "inventory.mobile-combustion.1",
                "inventory.purchased-electricity.1",
                "inventory.purchased-goods.1",
                "inventory.purchased-heat.1",
                "inventory.refrigerant-top-up.1",
                "inventory.stationary-combustion.1",
                "inventory.waste-route.1",
                "inventory.water.1",
            ]
        ),
        (
            "uncertainty-published.json",
            [
                "uncertainty.error-propagation.1",
                "uncertainty.monte-carlo.1",
            ]
        ),
        (
            "uncertainty-philox.json",
            [
                "uncertainty.error-propagation.1",
                "uncertainty.monte-carlo.1",
            ]
        ),
        ("allocation-copper.json", ["lifecycle.allocation-rules.1"]),
        (
            "recycling-approaches.json",
            [
                "lifecycle.recycling-cut-off.1", "lifecycle.recycling-end-of-life.1",
                "lifecycle.circular-footprint-formula.1", "lifecycle.material-circularity.1",
            ]
        ),
        (
            "heijungs-suh-electricity.json",
            [
                "lifecycle.inventory.1"
            ]
        ),
        (
            "metals-scipy.json",
            [
                "lifecycle.inventory.1",
                "lifecycle.allocation.1",
            ]
        ),
    ]
}
