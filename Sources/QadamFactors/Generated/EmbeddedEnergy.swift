// Generated from Data/factors/energy.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/energy.csv`.
package enum EmbeddedEnergy {
    package static let csv: String = #"""
id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,region,year,boundary,reference,locator,licence,basis,dispute,flags,superseded_by,note
ademe.grid.KZ.2013,ademe.grid.KZ.2013,factor,grid-electricity,Kazakhstan grid electricity,,CO2,403,g{CO2}/kWh,362.7,443.3,published,KZ,2013,combustion,ademe.base-carbone,electricity production mix,CC-BY-SA-4.0,published,grid.KZ,outlier,,
quantis.grid.KZ.2011,quantis.grid.KZ.2011,factor,grid-electricity,Kazakhstan grid electricity,,CO2,522.2,g{CO2}/kWh,,,,KZ,2011,combustion,quantis.scope3-evaluator,electricity,CC-BY-SA-4.0,published,grid.KZ,,,
ember.grid.KZ.2021,ember.grid.KZ.2021,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,641.1,g{CO2e}/kWh,,,,KZ,2021,life-cycle,ember.yearly,average intensity,CC-BY-SA-4.0,published,grid.KZ,upstream-included gwp-set-unstated,,
ember.grid.KZ.2022.before-2024-02,ember.grid.KZ.2022.before-2024-02,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,635.57,g{CO2e}/kWh,,,,KZ,2022,life-cycle,ember2023.yearly,average intensity,CC-BY-SA-4.0,published,grid.KZ,upstream-included superseded gwp-set-unstated,ember.grid.KZ.2022,
ember.grid.KZ.2022,ember.grid.KZ.2022,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,830.41,g{CO2e}/kWh,,,,KZ,2022,life-cycle,ember2024.yearly,average intensity,CC-BY-SA-4.0,published,grid.KZ,upstream-included method-changed gwp-set-unstated,,
owid.grid.KZ.2023,owid.grid.KZ.2023,factor,grid-electricity,Kazakhstan grid electricity,generation,CO2e,821.39,g{CO2e}/kWh,,,,KZ,2023,life-cycle,owid.energy,carbon intensity of electricity,CC-BY-4.0,published,grid.KZ,upstream-included gwp-set-unstated,,
ember.grid.KZ.2024,ember.grid.KZ.2024,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,801.79,g{CO2e}/kWh,,,,KZ,2024,life-cycle,ember.yearly,average intensity,CC-BY-SA-4.0,published,grid.KZ,upstream-included gwp-set-unstated,,
electricitymaps.grid.KZ.2021,electricitymaps.grid.KZ.2021,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,646,g{CO2e}/kWh,,,,KZ,2021,life-cycle,electricitymaps.yearly,zone KZ,ODbL-1.0,published,grid.KZ,upstream-included modelled gwp-set-unstated,,
electricitymaps.grid.KZ.2022,electricitymaps.grid.KZ.2022,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,633,g{CO2e}/kWh,,,,KZ,2022,life-cycle,electricitymaps.yearly,zone KZ,ODbL-1.0,published,grid.KZ,upstream-included modelled gwp-set-unstated,,
electricitymaps.grid.KZ.2023,electricitymaps.grid.KZ.2023,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,610,g{CO2e}/kWh,,,,KZ,2023,life-cycle,electricitymaps.yearly,zone KZ,ODbL-1.0,published,grid.KZ,upstream-included modelled gwp-set-unstated,,
electricitymaps.grid.KZ.2024,electricitymaps.grid.KZ.2024,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,592,g{CO2e}/kWh,,,,KZ,2024,life-cycle,electricitymaps.yearly,zone KZ,ODbL-1.0,published,grid.KZ,upstream-included modelled gwp-set-unstated,,
electricitymaps.grid.KZ.2025,electricitymaps.grid.KZ.2025,factor,grid-electricity,Kazakhstan grid electricity,,CO2e,592,g{CO2e}/kWh,,,,KZ,2025,life-cycle,electricitymaps.yearly,zone KZ,ODbL-1.0,published,grid.KZ,upstream-included modelled gwp-set-unstated,,
carbonfootprint.grid.KZ.2022,carbonfootprint.grid.KZ.2022,factor,grid-electricity,Kazakhstan grid electricity,generation only,CO2e,0.55224,kg{CO2e}/kWh,,,,KZ,2022,combustion,carbonfootprint2023.grid,"production fuel mix, generation part",cite,published,grid.KZ,gwp-set-unstated,,
carbonfootprint.grid-losses.KZ.2022,carbonfootprint.grid-losses.KZ.2022,factor,transmission-losses,Kazakhstan grid electricity,transmission and distribution losses (scope 3 category 3),CO2e,0.09771,kg{CO2e}/kWh,,,,KZ,2022,transmission,carbonfootprint2023.grid,T&D part,cite,published,,gwp-set-unstated,,
carbonfootprint.grid-delivered.KZ.2022,carbonfootprint.grid-delivered.KZ.2022,factor,grid-electricity,Kazakhstan grid electricity,generation + T&D,CO2e,0.64995,kg{CO2e}/kWh,,,,KZ,2022,delivered,carbonfootprint2023.grid,total,cite,published,,losses-included gwp-set-unstated,,
unfccc-ifi.grid-operating-margin.KZ,unfccc-ifi.grid-operating-margin.KZ,factor,grid-marginal,Kazakhstan grid electricity,operating margin (marginal),CO2,797,g{CO2}/kWh,,,,KZ,2021,marginal,unfccc-ifi.grid-v3.1,operating margin,cite,published,,project-only,,
unfccc-ifi.grid-combined-margin-firm.KZ,unfccc-ifi.grid-combined-margin-firm.KZ,factor,grid-marginal,Kazakhstan grid electricity,combined margin,CO2,532,g{CO2}/kWh,,,,KZ,2021,marginal,unfccc-ifi.grid-v3.1,"combined margin, firm energy / efficiency / consumption",cite,published,,project-only,,
unfccc-ifi.grid-combined-margin-intermittent.KZ,unfccc-ifi.grid-combined-margin-intermittent.KZ,factor,grid-marginal,Kazakhstan grid electricity,combined margin,CO2,698,g{CO2}/kWh,,,,KZ,2021,marginal,unfccc-ifi.grid-v3.1,"combined margin, intermittent generation",cite,published,,project-only,,
derived.heat.KZ.coal-boiler,derived.heat.KZ.coal-boiler,factor,district-heat,"District heat, coal boiler-house, other bituminous",efficiency 0.80 assumed; distribution loss excluded,CO2,0.4951,t{CO2}/Gcal,,,,KZ,2006,combustion,ipcc2006.v2,c2.t2.2,facts,derived,,assumed-efficiency one-gas,,
derived.heat.KZ.lignite-boiler,derived.heat.KZ.lignite-boiler,factor,district-heat,"District heat, coal boiler-house, lignite",efficiency 0.75 assumed; distribution loss excluded,CO2,0.5638,t{CO2}/Gcal,,,,KZ,2006,combustion,ipcc2006.v2,c2.t2.2,facts,derived,,assumed-efficiency one-gas,,
derived.heat.KZ.gas-boiler,derived.heat.KZ.gas-boiler,factor,district-heat,"District heat, gas boiler-house",efficiency 0.90 assumed; distribution loss excluded,CO2,0.261,t{CO2}/Gcal,,,,KZ,2006,combustion,ipcc2006.v2,c2.t2.2,facts,derived,,assumed-efficiency one-gas,,

"""#
}
