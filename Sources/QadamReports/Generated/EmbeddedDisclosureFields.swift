// Generated from Data/reports/disclosure-fields.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/reports/disclosure-fields.csv`.
package enum EmbeddedDisclosureFields {
    package static let csv: String = #"""
kind,section,figure,reference,locator
ghg-protocol,summary,scope1,ghgp2004.corporate,c9
ghg-protocol,summary,scope2-location,ghgp2015.scope2,dual reporting
ghg-protocol,summary,scope2-market,ghgp2015.scope2,dual reporting
ghg-protocol,summary,scope12-location,ghgp2004.corporate,c9
ghg-protocol,summary,scope12-market,ghgp2015.scope2,dual reporting
ghg-protocol,summary,scope3,ghgp2011.scope3,table 5.3
ghg-protocol,summary,biogenic,ghgp2004.corporate,c9
ghg-protocol,summary,base-year-emissions,ghgp2004.corporate,c9
ghg-protocol,summary,per-area,ghgp2004.corporate,c9
iso14064,summary,scope1,iso14064.2018,
iso14064,summary,total-location,iso14064.2018,
iso14064,summary,biogenic,iso14064.2018,
iso14064,summary,base-year-emissions,iso14064.2018,
ets,summary,ets-co2,kz2021.environmental-code,
ets,summary,ets-process,kz2021.environmental-code,
ets,summary,ets-threshold,kz2021.environmental-code,ETS quota threshold
ets,summary,ets-biogenic,kz2021.environmental-code,
ifrs-s2,emissions,scope1,ifrs2023.s2,29(a)(i)(1)
ifrs-s2,emissions,scope2-location,ifrs2023.s2,29(a)(i)(2)
ifrs-s2,emissions,scope3,ifrs2023.s2,29(a)(i)(3)
ifrs-s2,emissions,scope2-market,ifrs2023.s2,29(a)
ifrs-s2,emissions,consolidated-group,ifrs2023.s2,29(a)(iv)
ifrs-s2,emissions,other-investees,ifrs2023.s2,29(a)(iv)
esrs-e1,emissions,scope1,esrs2023.e1,44(a)
esrs-e1,emissions,ets-share,esrs2023.e1,45(a)
esrs-e1,emissions,scope2-location,esrs2023.e1,44(b)
esrs-e1,emissions,scope2-market,esrs2023.e1,44(b)
esrs-e1,emissions,scope3,esrs2023.e1,44(c)
esrs-e1,emissions,total-location,esrs2023.e1,44(d)
esrs-e1,emissions,total-market,esrs2023.e1,44(d)
esrs-e1,emissions,base-year-emissions,esrs2023.e1,E1-6
esrs-e1,emissions,target-emissions,esrs2023.e1,E1-4
esrs-e1,emissions,net-revenue,esrs2023.e1,E1-6
esrs-e1,emissions,per-revenue-location,esrs2023.e1,E1-6
esrs-e1,emissions,per-revenue-market,esrs2023.e1,E1-6
esrs-e1,energy,energy-coal,esrs2023.e1,E1-5 (1)
esrs-e1,energy,energy-petroleum,esrs2023.e1,E1-5 (2)
esrs-e1,energy,energy-gas,esrs2023.e1,E1-5 (3)
esrs-e1,energy,energy-other-fossil,esrs2023.e1,E1-5 (4)
esrs-e1,energy,purchased-fossil,esrs2023.e1,E1-5 (5)
esrs-e1,energy,energy-nuclear,esrs2023.e1,E1-5 (7)
esrs-e1,energy,energy-biomass,esrs2023.e1,E1-5 (8)
esrs-e1,energy,purchased-renewable,esrs2023.e1,E1-5
esrs-e1,energy,self-generated-renewable,esrs2023.e1,E1-5
esrs-e1,energy,energy-purchased,esrs2023.e1,E1-5
esrs-e1,energy,energy-total,esrs2023.e1,E1-5
stars,emissions,scope1,aashe2024.stars3,6.1
stars,emissions,scope2-location,aashe2024.stars3,6.1
stars,emissions,scope2-market,aashe2024.stars3,6.1
stars,emissions,scope12-location,aashe2024.stars3,6.1
stars,emissions,scope12-market,aashe2024.stars3,6.1
stars,emissions,scope3,aashe2024.stars3,6.1
stars,emissions,biogenic,aashe2024.stars3,6.1
stars,emissions,offsets,aashe2024.stars3,6.4
stars,campus,floor-area,aashe2024.stars3,6.2
stars,campus,full-time-equivalent,aashe2024.stars3,6.3
stars,campus,campus-users,aashe2019.stars2,OP 2
stars,campus,scope12-per-area,aashe2024.stars3,6.2
stars,campus,scope12-per-fte,aashe2024.stars3,6.3
stars,campus,scope12-per-user,aashe2019.stars2,OP 2
stars,campus,net-per-area,aashe2024.stars3,6.4
stars,campus,net-per-fte,aashe2024.stars3,6.5
stars,years,performance-year,aashe2024.stars3,OP 6
stars,years,baseline-year,aashe2024.stars3,OP 6
stars,years,base-year-emissions,aashe2024.stars3,6.4
greenmetric,energy,renewable-produced,greenmetric.questionnaire,2.5
greenmetric,energy,electricity-kwh,greenmetric.questionnaire,2.6
greenmetric,energy,population,greenmetric.questionnaire,1.12 + 1.14
greenmetric,energy,electricity-per-person,greenmetric.questionnaire,2.7
greenmetric,energy,renewable-ratio,greenmetric.questionnaire,2.8
greenmetric,energy,total-location,greenmetric.questionnaire,2.11
greenmetric,energy,total-per-person,greenmetric.questionnaire,2.12
greenmetric,energy,floor-area,greenmetric.questionnaire,SI

"""#
}
