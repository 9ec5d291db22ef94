// Generated from Data/factors/process-parameters.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/process-parameters.csv`.
package enum EmbeddedProcessParameters {
    package static let csv: String = #"""
id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,region,year,boundary,reference,locator,licence,basis,dispute,flags,superseded_by,note
ipcc2006.aluminium.anode.sulphur,ipcc2006.aluminium.anode.sulphur,property,industrial-parameter,"aluminium, prebake",sulphur in baked anodes,,0.02,1,0.01,0.03,published,World,2006,,ipcc2006.v3,c4.eq4.21,facts,published,,secondary-reading,,
ipcc2006.aluminium.anode.ash,ipcc2006.aluminium.anode.ash,property,industrial-parameter,"aluminium, prebake",ash in baked anodes,,0.004,1,0.0006,0.0074,published,World,2006,,ipcc2006.v3,c4.eq4.21,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.soluble.hss,ipcc2006.aluminium.soderberg.soluble.hss,property,industrial-parameter,"aluminium, HSS",cyclohexane soluble matter,,4.0,kg/t,2.8,5.2,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.soluble.vss,ipcc2006.aluminium.soderberg.soluble.vss,property,industrial-parameter,"aluminium, VSS",cyclohexane soluble matter,,0.5,kg/t,0.35,0.65,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.binder,ipcc2006.aluminium.soderberg.binder,property,industrial-parameter,"aluminium, Søderberg",binder in the paste,,0.24,1,0.18,0.3,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,dry paste
ipcc2006.aluminium.soderberg.pitch-sulphur,ipcc2006.aluminium.soderberg.pitch-sulphur,property,industrial-parameter,"aluminium, Søderberg",sulphur in pitch,,0.006,1,0.0048,0.0072,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.pitch-ash,ipcc2006.aluminium.soderberg.pitch-ash,property,industrial-parameter,"aluminium, Søderberg",ash in pitch,,0.002,1,0.0016,0.0024,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.pitch-hydrogen,ipcc2006.aluminium.soderberg.pitch-hydrogen,property,industrial-parameter,"aluminium, Søderberg",hydrogen in pitch,,0.033,1,0.0165,0.0495,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.coke-sulphur,ipcc2006.aluminium.soderberg.coke-sulphur,property,industrial-parameter,"aluminium, Søderberg",sulphur in calcined coke,,0.019,1,0.0152,0.0228,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.coke-ash,ipcc2006.aluminium.soderberg.coke-ash,property,industrial-parameter,"aluminium, Søderberg",ash in calcined coke,,0.002,1,0.001,0.003,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,
ipcc2006.aluminium.soderberg.skimmed,ipcc2006.aluminium.soderberg.skimmed,property,industrial-parameter,"aluminium, Søderberg",carbon in skimmed dust,,0.0001,t/t,0.000001,0.000199,published,World,2006,,ipcc2006.v3,c4.eq4.24,facts,published,,secondary-reading,,"per tonne of aluminium, as the transcription has it"
eu.aluminium.overvoltage.cwpb,eu.aluminium.overvoltage.cwpb,property,industrial-parameter,"aluminium, CWPB",overvoltage coefficient,,1.16,kg{CF4}.%/t/mV,,,,World,,,eu.cbam-methods,"point B.7.2, table 3",facts,published,,secondary-reading,,
eu.aluminium.overvoltage.swpb,eu.aluminium.overvoltage.swpb,property,industrial-parameter,"aluminium, SWPB",overvoltage coefficient,,3.65,kg{CF4}.%/t/mV,,,,World,,,eu.cbam-methods,"point B.7.2, table 3",facts,published,,secondary-reading,,
ghgp2006.chp.efficiency.heat,ghgp2006.chp.efficiency.heat,property,industrial-parameter,combined heat and power,efficiency of separate heat,,0.80,1,,,,World,2006,,ghgp2006.chp,"efficiency method, default values",facts,published,,secondary-reading,,
ghgp2006.chp.efficiency.power,ghgp2006.chp.efficiency.power,property,industrial-parameter,combined heat and power,efficiency of separate power,,0.35,1,,,,World,2006,,ghgp2006.chp,"efficiency method, default values",facts,published,,secondary-reading,,

"""#
}
