// Generated from Data/inventory/expected-lines.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/inventory/expected-lines.csv`.
package enum EmbeddedExpectedLines {
    package static let csv: String = #"""
level,applies,expected,categories,severity,reference,locator
building,any,electricity,2.electricity,warning,ghgp2004.corporate,c4
building,heating=district,heat,2.heat,warning,ghgp2004.corporate,c4
building,heating=own,fuel,1.stationary,warning,ghgp2004.corporate,c4
facility,any,vehicles,1.mobile,note,ghgp2004.corporate,c4
facility,any,refrigerants,method:refrigerant-top-up method:refrigerant-leak-rate method:refrigerant-mass-balance,note,ghgp2004.corporate,c4
facility,any,water,method:water,note,ghgp2011.scope3,table 5.3
facility,any,waste,3.5 method:waste-tables method:own-landfill method:landfill-lifetime method:waste-incineration method:biological-treatment,note,ghgp2011.scope3,table 5.3
facility,kind=boiler-house,furnaces,1.stationary,warning,ghgp2004.corporate,c4
facility,kind=metal-works,process,1.process,warning,ipcc2006.v3,c4
facility,kind=coal-mine,mine-methane,method:coal-mine,warning,ipcc2006.v2,c4.s4.1
facility,kind=gas-network,gas-losses,method:natural-gas-loss method:natural-gas-system,warning,ipcc2006.v2,c4
facility,kind=landfill,landfill-methane,method:own-landfill method:landfill-lifetime,warning,ipcc2006.v5,c3.eq3.1
facility,kind=wastewater-plant,wastewater,method:wastewater-methane method:wastewater-nitrous-oxide,warning,ipcc2006.v5,c6.eq6.1
organisation,any,energy-supply,3.3,warning,ghgp2011.scope3,table 5.3
organisation,any,commuting,3.7,warning,ghgp2011.scope3,table 5.3
organisation,any,travel,3.6,warning,ghgp2011.scope3,table 5.3

"""#
}
