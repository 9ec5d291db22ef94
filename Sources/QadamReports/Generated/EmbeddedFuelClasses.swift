// Generated from Data/reports/fuel-classes.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/reports/fuel-classes.csv`.
package enum EmbeddedFuelClasses {
    package static let csv: String = #"""
activity,class,reference,locator
Anthracite,coal,ipcc2006.v2,c1.t1.1
Brown Coal Briquettes,coal,ipcc2006.v2,c1.t1.1
Coke Oven Coke and Lignite Coke,coal,ipcc2006.v2,c1.t1.1
Coking Coal,coal,ipcc2006.v2,c1.t1.1
Lignite,coal,ipcc2006.v2,c1.t1.1
Other Bituminous Coal,coal,ipcc2006.v2,c1.t1.1
Sub-Bituminous Coal,coal,ipcc2006.v2,c1.t1.1
Coke Oven Gas,coal,ipcc2006.v2,c1.t1.1
Blast Furnace Gas,coal,ipcc2006.v2,c1.t1.1
Crude Oil,petroleum,ipcc2006.v2,c1.t1.1
Diesel Oil,petroleum,ipcc2006.v2,c1.t1.1
Jet Kerosene,petroleum,ipcc2006.v2,c1.t1.1
Liquefied Petroleum Gases,petroleum,ipcc2006.v2,c1.t1.1
Motor Gasoline,petroleum,ipcc2006.v2,c1.t1.1
Other Kerosene,petroleum,ipcc2006.v2,c1.t1.1
Petroleum Coke,petroleum,ipcc2006.v2,c1.t1.1
Residual Fuel Oil,petroleum,ipcc2006.v2,c1.t1.1
Aviation gasoline,petroleum,ipcc2006.v2,c1.t1.1
Diesel locomotive,petroleum,ipcc2006.v2,c1.t1.1
Diesel ocean-going ships,petroleum,ipcc2006.v2,c1.t1.1
Diesel off-road machinery,petroleum,ipcc2006.v2,c1.t1.1
Diesel oil,petroleum,ipcc2006.v2,c1.t1.1
Diesel road vehicles,petroleum,ipcc2006.v2,c1.t1.1
Gasoline 4-stroke off-road,petroleum,ipcc2006.v2,c1.t1.1
Jet kerosene,petroleum,ipcc2006.v2,c1.t1.1
Jet kerosene aircraft,petroleum,ipcc2006.v2,c1.t1.1
LPG,petroleum,ipcc2006.v2,c1.t1.1
LPG road vehicles,petroleum,ipcc2006.v2,c1.t1.1
Motor gasoline,petroleum,ipcc2006.v2,c1.t1.1
Motor gasoline road vehicles,petroleum,ipcc2006.v2,c1.t1.1
Natural Gas,gas,ipcc2006.v2,c1.t1.1
Natural gas (CNG),gas,ipcc2006.v2,c1.t1.1
Natural gas road vehicles,gas,ipcc2006.v2,c1.t1.1
Industrial Wastes,other-fossil,ipcc2006.v2,c1.t1.1
Municipal Wastes (non-biomass fraction),other-fossil,ipcc2006.v2,c1.t1.1
Waste Oils,other-fossil,ipcc2006.v2,c1.t1.1
Peat,other-fossil,ipcc2006.v2,c1.t1.1
Biodiesels,biomass,ipcc2006.v2,c1.t1.1
Charcoal,biomass,ipcc2006.v2,c1.t1.1
Landfill Gas,biomass,ipcc2006.v2,c1.t1.1
Municipal Wastes (biomass fraction),biomass,ipcc2006.v2,c1.t1.1
Other Biogas,biomass,ipcc2006.v2,c1.t1.1
Other Primary Solid Biomass,biomass,ipcc2006.v2,c1.t1.1
Sludge Gas,biomass,ipcc2006.v2,c1.t1.1
Wood/Wood Waste,biomass,ipcc2006.v2,c1.t1.1

"""#
}
