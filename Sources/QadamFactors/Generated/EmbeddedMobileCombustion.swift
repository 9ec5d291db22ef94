// Generated from Data/factors/mobile-combustion.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/mobile-combustion.csv`.
package enum EmbeddedMobileCombustion {
    package static let csv: String = #"""
id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,region,year,boundary,reference,locator,licence,basis,dispute,flags,superseded_by,note
ipcc2006.road.gasoline.uncontrolled.ch4,ipcc2006.road.gasoline.uncontrolled,factor,mobile-combustion,Motor gasoline road vehicles,uncontrolled,CH4,33,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.gasoline.oxidation-catalyst.ch4,ipcc2006.road.gasoline.oxidation-catalyst,factor,mobile-combustion,Motor gasoline road vehicles,oxidation catalyst,CH4,25,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.gasoline.low-mileage-1995.ch4,ipcc2006.road.gasoline.low-mileage-1995,factor,mobile-combustion,Motor gasoline road vehicles,"low-mileage light-duty, vintage 1995 or later",CH4,3.8,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.diesel.ch4,ipcc2006.road.diesel,factor,mobile-combustion,Diesel road vehicles,default,CH4,3.9,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.natural-gas.ch4,ipcc2006.road.natural-gas,factor,mobile-combustion,Natural gas road vehicles,default,CH4,92,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.lpg.ch4,ipcc2006.road.lpg,factor,mobile-combustion,LPG road vehicles,default,CH4,62,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.gasoline.uncontrolled.n2o,ipcc2006.road.gasoline.uncontrolled,factor,mobile-combustion,Motor gasoline road vehicles,uncontrolled,N2O,3.2,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.gasoline.oxidation-catalyst.n2o,ipcc2006.road.gasoline.oxidation-catalyst,factor,mobile-combustion,Motor gasoline road vehicles,oxidation catalyst,N2O,8.0,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.gasoline.low-mileage-1995.n2o,ipcc2006.road.gasoline.low-mileage-1995,factor,mobile-combustion,Motor gasoline road vehicles,"low-mileage light-duty, vintage 1995 or later",N2O,5.7,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.diesel.n2o,ipcc2006.road.diesel,factor,mobile-combustion,Diesel road vehicles,default,N2O,3.9,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.natural-gas.n2o,ipcc2006.road.natural-gas,factor,mobile-combustion,Natural gas road vehicles,default,N2O,3,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.road.lpg.n2o,ipcc2006.road.lpg,factor,mobile-combustion,LPG road vehicles,default,N2O,0.2,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.2.2,facts,published,,,,
ipcc2006.off-road.diesel.industry.ch4,ipcc2006.off-road.diesel.industry,factor,mobile-combustion,Diesel off-road machinery,industry (incl. mining haul trucks),CH4,4.15,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.3.1,facts,published,,,,
ipcc2006.off-road.diesel.industry.n2o,ipcc2006.off-road.diesel.industry,factor,mobile-combustion,Diesel off-road machinery,industry (incl. mining haul trucks),N2O,28.6,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.3.1,facts,published,,,,
ipcc2006.off-road.gasoline-4-stroke.industry.ch4,ipcc2006.off-road.gasoline-4-stroke.industry,factor,mobile-combustion,Gasoline 4-stroke off-road,industry,CH4,50,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.3.1,facts,published,,,,
ipcc2006.off-road.gasoline-4-stroke.industry.n2o,ipcc2006.off-road.gasoline-4-stroke.industry,factor,mobile-combustion,Gasoline 4-stroke off-road,industry,N2O,2,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.3.1,facts,published,,,,
ipcc2006.rail.diesel.ch4,ipcc2006.rail.diesel,factor,mobile-combustion,Diesel locomotive,rail,CH4,4.15,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.4.1,facts,published,,,,
ipcc2006.rail.diesel.n2o,ipcc2006.rail.diesel,factor,mobile-combustion,Diesel locomotive,rail,N2O,28.6,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.4.1,facts,published,,,,
ipcc2006.ships.diesel.ch4,ipcc2006.ships.diesel,factor,mobile-combustion,Diesel ocean-going ships,water-borne,CH4,7,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.5.3,facts,published,,,,
ipcc2006.ships.diesel.n2o,ipcc2006.ships.diesel,factor,mobile-combustion,Diesel ocean-going ships,water-borne,N2O,2,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.5.3,facts,published,,,,
ipcc2006.aviation.jet-kerosene.ch4,ipcc2006.aviation.jet-kerosene,factor,mobile-combustion,Jet kerosene aircraft,all,CH4,0.5,kg{CH4}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.6.5,facts,published,,,,
ipcc2006.aviation.jet-kerosene.n2o,ipcc2006.aviation.jet-kerosene,factor,mobile-combustion,Jet kerosene aircraft,all,N2O,2,kg{N2O}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c3.t3.6.5,facts,published,,,,
ipcc2006.mobile.co2.gasoline,ipcc2006.mobile.co2.gasoline,factor,mobile-combustion,Motor gasoline,,CO2,69300,kg{CO2}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c1.t1.4,facts,published,,one-gas,,
ipcc2006.mobile.co2.diesel,ipcc2006.mobile.co2.diesel,factor,mobile-combustion,Diesel oil,,CO2,74100,kg{CO2}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c1.t1.4,facts,published,,one-gas,,
ipcc2006.mobile.co2.lpg,ipcc2006.mobile.co2.lpg,factor,mobile-combustion,LPG,,CO2,63100,kg{CO2}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c1.t1.4,facts,published,,one-gas,,
ipcc2006.mobile.co2.natural-gas,ipcc2006.mobile.co2.natural-gas,factor,mobile-combustion,Natural gas (CNG),,CO2,56100,kg{CO2}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c1.t1.4,facts,published,,one-gas,,
ipcc2006.mobile.co2.jet-kerosene,ipcc2006.mobile.co2.jet-kerosene,factor,mobile-combustion,Jet kerosene,,CO2,71500,kg{CO2}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c1.t1.4,facts,published,,one-gas,,
ipcc2006.mobile.co2.aviation-gasoline,ipcc2006.mobile.co2.aviation-gasoline,factor,mobile-combustion,Aviation gasoline,,CO2,70000,kg{CO2}/TJ{NCV},,,,World,2006,combustion,ipcc2006.v2,c1.t1.4,facts,published,,one-gas,,

"""#
}
