// Generated from Data/factors/groups.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/groups.csv`.
package enum EmbeddedFactorGroups {
    package static let csv: String = #"""
factor,row
ipcc2006.stationary.energy-industries.other-bituminous-coal,ipcc2006.stationary.co2.other-bituminous-coal
ipcc2006.stationary.energy-industries.sub-bituminous-coal,ipcc2006.stationary.co2.sub-bituminous-coal
ipcc2006.stationary.energy-industries.lignite,ipcc2006.stationary.co2.lignite
ipcc2006.stationary.energy-industries.natural-gas,ipcc2006.stationary.co2.natural-gas
ipcc2006.stationary.energy-industries.residual-fuel-oil,ipcc2006.stationary.co2.residual-fuel-oil
ipcc2006.stationary.energy-industries.diesel,ipcc2006.stationary.co2.diesel
ipcc2006.stationary.energy-industries.wood,ipcc2006.stationary.co2-biogenic.wood
ipcc2006.stationary.manufacturing.anthracite,ipcc2006.stationary.co2.anthracite
ipcc2006.stationary.manufacturing.coking-coal,ipcc2006.stationary.co2.coking-coal
ipcc2006.stationary.manufacturing.other-bituminous-coal,ipcc2006.stationary.co2.other-bituminous-coal
ipcc2006.stationary.manufacturing.sub-bituminous-coal,ipcc2006.stationary.co2.sub-bituminous-coal
ipcc2006.stationary.manufacturing.lignite,ipcc2006.stationary.co2.lignite
ipcc2006.stationary.manufacturing.coke,ipcc2006.stationary.co2.coke
ipcc2006.stationary.manufacturing.natural-gas,ipcc2006.stationary.co2.natural-gas
ipcc2006.stationary.manufacturing.residual-fuel-oil,ipcc2006.stationary.co2.residual-fuel-oil
ipcc2006.stationary.manufacturing.diesel,ipcc2006.stationary.co2.diesel
ipcc2006.stationary.manufacturing.lpg,ipcc2006.stationary.co2.lpg
ipcc2006.stationary.manufacturing.petroleum-coke,ipcc2006.stationary.co2.petroleum-coke
ipcc2006.stationary.manufacturing.waste-oils,ipcc2006.stationary.co2.waste-oils
ipcc2006.stationary.manufacturing.wood,ipcc2006.stationary.co2-biogenic.wood
ipcc2006.stationary.commercial.anthracite,ipcc2006.stationary.co2.anthracite
ipcc2006.stationary.commercial.other-bituminous-coal,ipcc2006.stationary.co2.other-bituminous-coal
ipcc2006.stationary.commercial.sub-bituminous-coal,ipcc2006.stationary.co2.sub-bituminous-coal
ipcc2006.stationary.commercial.lignite,ipcc2006.stationary.co2.lignite
ipcc2006.stationary.commercial.natural-gas,ipcc2006.stationary.co2.natural-gas
ipcc2006.stationary.commercial.residual-fuel-oil,ipcc2006.stationary.co2.residual-fuel-oil
ipcc2006.stationary.commercial.diesel,ipcc2006.stationary.co2.diesel
ipcc2006.stationary.commercial.lpg,ipcc2006.stationary.co2.lpg
ipcc2006.stationary.commercial.other-kerosene,ipcc2006.stationary.co2.other-kerosene
ipcc2006.stationary.commercial.wood,ipcc2006.stationary.co2-biogenic.wood
ipcc2006.stationary.commercial.charcoal,ipcc2006.stationary.co2-biogenic.charcoal
ipcc2006.stationary.commercial.other-biogas,ipcc2006.stationary.co2-biogenic.other-biogas
ipcc2006.road.gasoline.uncontrolled,ipcc2006.mobile.co2.gasoline
ipcc2006.road.gasoline.oxidation-catalyst,ipcc2006.mobile.co2.gasoline
ipcc2006.road.gasoline.low-mileage-1995,ipcc2006.mobile.co2.gasoline
ipcc2006.road.diesel,ipcc2006.mobile.co2.diesel
ipcc2006.road.natural-gas,ipcc2006.mobile.co2.natural-gas
ipcc2006.road.lpg,ipcc2006.mobile.co2.lpg
ipcc2006.off-road.diesel.industry,ipcc2006.mobile.co2.diesel
ipcc2006.off-road.gasoline-4-stroke.industry,ipcc2006.mobile.co2.gasoline
ipcc2006.rail.diesel,ipcc2006.mobile.co2.diesel
ipcc2006.ships.diesel,ipcc2006.mobile.co2.diesel
ipcc2006.aviation.jet-kerosene,ipcc2006.mobile.co2.jet-kerosene

"""#
}
