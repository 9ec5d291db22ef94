// Generated from Data/reports/iso14064-categories.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/reports/iso14064-categories.csv`.
package enum EmbeddedISO14064Categories {
    package static let csv: String = #"""
category,subcategory,inventory_category,reference,locator,basis
1,stationary,1.stationary,faradai.iso14064,Category 1,read
1,mobile,1.mobile,faradai.iso14064,Category 1,read
1,process,1.process,iso14064.2018,Annex B,judgement
1,fugitive,1.fugitive,faradai.iso14064,Category 1,read
2,electricity,2.electricity,faradai.iso14064,Category 2,read
2,energy,2.heat,faradai.iso14064,Category 2,read
3,upstream-transport,3.4,faradai.iso14064,Category 3,read
3,downstream-transport,3.9,faradai.iso14064,Category 3,read
3,commuting,3.7,faradai.iso14064,Category 3,read
3,business-travel,3.6,faradai.iso14064,Category 3,read
4,goods,3.1,faradai.iso14064,Category 4,read
4,capital,3.2,iso14064.2018,Annex B,judgement
4,upstream-energy,3.3,iso14064.2018,Annex B,judgement
4,waste,3.5,iso14064.2018,Annex B,judgement
4,leased-in,3.8,iso14064.2018,Annex B,judgement
5,processing,3.10,iso14064.2018,Annex B,judgement
5,use,3.11,iso14064.2018,Annex B,judgement
5,end-of-life,3.12,iso14064.2018,Annex B,judgement
5,leased-out,3.13,iso14064.2018,Annex B,judgement
5,investments,3.15,iso14064.2018,Annex B,judgement
6,other,3.14,iso14064.2018,B.7,judgement

"""#
}
