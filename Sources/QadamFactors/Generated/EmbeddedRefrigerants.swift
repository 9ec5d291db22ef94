// Generated from Data/factors/refrigerants.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/refrigerants.csv`.
package enum EmbeddedRefrigerants {
    package static let csv: String = #"""
id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,region,year,boundary,reference,locator,licence,basis,dispute,flags,superseded_by,note
gas.CH4,gas.CH4,factor,released-gas,CH4 released,,CH4,1,kg{CH4}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.N2O,gas.N2O,factor,released-gas,N2O released,,N2O,1,kg{N2O}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.SF6,gas.SF6,factor,released-gas,SF6 released,,SF6,1,kg{SF6}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.NF3,gas.NF3,factor,released-gas,NF3 released,,NF3,1,kg{NF3}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.CF4,gas.CF4,factor,released-gas,CF4 released,,CF4,1,kg{CF4}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.C2F6,gas.C2F6,factor,released-gas,C2F6 released,,C2F6,1,kg{C2F6}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.C3F8,gas.C3F8,factor,released-gas,C3F8 released,,C3F8,1,kg{C3F8}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC23,gas.HFC23,factor,released-gas,HFC23 released,,HFC23,1,kg{HFC23}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC32,gas.HFC32,factor,released-gas,HFC32 released,,HFC32,1,kg{HFC32}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC125,gas.HFC125,factor,released-gas,HFC125 released,,HFC125,1,kg{HFC125}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC134a,gas.HFC134a,factor,released-gas,HFC134a released,,HFC134a,1,kg{HFC134a}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC143a,gas.HFC143a,factor,released-gas,HFC143a released,,HFC143a,1,kg{HFC143a}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC152a,gas.HFC152a,factor,released-gas,HFC152a released,,HFC152a,1,kg{HFC152a}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC227ea,gas.HFC227ea,factor,released-gas,HFC227ea released,,HFC227ea,1,kg{HFC227ea}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC236fa,gas.HFC236fa,factor,released-gas,HFC236fa released,,HFC236fa,1,kg{HFC236fa}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC245fa,gas.HFC245fa,factor,released-gas,HFC245fa released,,HFC245fa,1,kg{HFC245fa}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC365mfc,gas.HFC365mfc,factor,released-gas,HFC365mfc released,,HFC365mfc,1,kg{HFC365mfc}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.HFC4310mee,gas.HFC4310mee,factor,released-gas,HFC4310mee released,,HFC4310mee,1,kg{HFC4310mee}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
gas.SO2F2,gas.SO2F2,factor,released-gas,SO2F2 released,,SO2F2,1,kg{SO2F2}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,not-kyoto,,
gas.HCFC22,gas.HCFC22,factor,released-gas,HCFC22 released,,HCFC22,1,kg{HCFC22}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,montreal-gas,,
gas.HCFC123,gas.HCFC123,factor,released-gas,HCFC123 released,,HCFC123,1,kg{HCFC123}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,montreal-gas,,
gas.HCFC141b,gas.HCFC141b,factor,released-gas,HCFC141b released,,HCFC141b,1,kg{HCFC141b}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,montreal-gas,,
gas.HCFC142b,gas.HCFC142b,factor,released-gas,HCFC142b released,,HCFC142b,1,kg{HCFC142b}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,montreal-gas,,
gas.CFC11,gas.CFC11,factor,released-gas,CFC11 released,,CFC11,1,kg{CFC11}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,montreal-gas,,
gas.CFC12,gas.CFC12,factor,released-gas,CFC12 released,,CFC12,1,kg{CFC12}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,montreal-gas,,
gas.CO2,gas.CO2,factor,released-gas,CO2 released,,CO2,1,kg{CO2}/kg,,,,World,,process,qadam.definitions,released-gas,facts,published,,,,
blend.R-404A.hfc125,blend.R-404A,factor,released-gas,R-404A released,,HFC125,0.44,kg{HFC125}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-404A.hfc143a,blend.R-404A,factor,released-gas,R-404A released,,HFC143a,0.52,kg{HFC143a}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-404A.hfc134a,blend.R-404A,factor,released-gas,R-404A released,,HFC134a,0.04,kg{HFC134a}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-407A.hfc32,blend.R-407A,factor,released-gas,R-407A released,,HFC32,0.20,kg{HFC32}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-407A.hfc125,blend.R-407A,factor,released-gas,R-407A released,,HFC125,0.40,kg{HFC125}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-407A.hfc134a,blend.R-407A,factor,released-gas,R-407A released,,HFC134a,0.40,kg{HFC134a}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-407C.hfc32,blend.R-407C,factor,released-gas,R-407C released,,HFC32,0.23,kg{HFC32}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-407C.hfc125,blend.R-407C,factor,released-gas,R-407C released,,HFC125,0.25,kg{HFC125}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-407C.hfc134a,blend.R-407C,factor,released-gas,R-407C released,,HFC134a,0.52,kg{HFC134a}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-410A.hfc32,blend.R-410A,factor,released-gas,R-410A released,,HFC32,0.50,kg{HFC32}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-410A.hfc125,blend.R-410A,factor,released-gas,R-410A released,,HFC125,0.50,kg{HFC125}/kg,,,,World,2019,process,ashrae2019.standard-34,t4,facts,published,,secondary-reading,,
blend.R-507A.hfc125,blend.R-507A,factor,released-gas,R-507A released,,HFC125,0.50,kg{HFC125}/kg,,,,World,2019,process,ashrae2019.standard-34,t5,facts,published,,secondary-reading,,
blend.R-507A.hfc143a,blend.R-507A,factor,released-gas,R-507A released,,HFC143a,0.50,kg{HFC143a}/kg,,,,World,2019,process,ashrae2019.standard-34,t5,facts,published,,secondary-reading,,

"""#
}
