// Generated from Data/inventory/expected-lines.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/inventory/expected-lines.csv`.
package enum EmbeddedExpectedLines {
    package static let csv: String = #"""
level,applies,expected,categories,severity,reference,locator
building,any,electricity,2.electricity 1.stationary,warning,ghgp2004.corporate,c4
building,heating=district,heat,2.heat,warning,ghgp2004.corporate,c4
building,heating=own,fuel,1.stationary,warning,ghgp2004.corporate,c4
facility,any,vehicles,1.mobile,note,ghgp2004.corporate,c4
facility,any,refrigerants,1.fugitive,note,ghgp2004.corporate,c4
facility,any,water,method:water,note,ghgp2011.scope3,table 5.3
facility,any,waste,3.5,note,ghgp2011.scope3,table 5.3
organisation,any,energy-supply,3.3,warning,ghgp2011.scope3,table 5.3
organisation,any,commuting,3.7,warning,ghgp2011.scope3,table 5.3
organisation,any,travel,3.6,warning,ghgp2011.scope3,table 5.3

"""#
}
