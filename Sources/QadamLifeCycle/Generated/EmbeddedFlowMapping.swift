// Generated from Data/lifecycle/flow-mapping.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/lifecycle/flow-mapping.csv`.
package enum EmbeddedFlowMapping {
    package static let csv: String = #"""
kind,name,cas,compartment,gas,class,effect,source
compartment,,,*resource*/*air*,,,uptake,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*resource/*air*,,,uptake,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*resources from air*,,,uptake,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,raw*/*air*,,,uptake,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,resource*air,,,uptake,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*stratosphere*,,aviation,release,ecoinvent 2 and 3; EcoSpold 1 US LCI FY21; ILCD: emissions of aircraft at height
compartment,,,air/subterranean,,,none,"EcoSpold 1 US LCI FY21: gas in the ground, not in the atmosphere"
compartment,,,*/air/subterranean,,,none,"EcoSpold 1 US LCI FY21: gas in the ground, not in the atmosphere"
compartment,,,air,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,air/*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/air,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/air/*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,emission*to air*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/emission*to air*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,troposphere,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,troposphere/*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,airborne emissions*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/airborne emissions*,,,release,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,water*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/water*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*to water*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,waterborne*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,soil*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/soil*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*to soil*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*ground*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*ocean*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*river*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*lake*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*resource*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,raw*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,human-dominated*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,*/waste*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
compartment,,,waste*,,,none,EcoSpold 1 US LCI FY21; openLCA reference data; ILCD flow categories; SimaPro
substance,"carbon dioxide, to soil or biomass stock",,*soil*,CO2,landUseChange,stored,"ecoinvent 3: carbon stored in soil or biomass, an output to soil"
substance,"carbon dioxide, non-fossil, resource correction",,*resource*,CO2,biogenic,uptake,"ecoinvent 3: balance of biogenic carbon after allocation, taken as a resource"
substance,"carbon dioxide, non-fossil, from calcination",,,CO2,fossil,,"ecoinvent 3: CO2 of carbonates; mineral, not of biomass"
substance,"carbon dioxide, in air",,*,CO2,biogenic,uptake,ecoinvent 2 and 3; SimaPro: carbon taken up by plants
substance,"carbon dioxide, fossil|carbon dioxide (fossil)|carbon dioxide, fossil origin",,,CO2,fossil,,ecoinvent; openLCA; FEDEFL; ILCD
substance,"carbon dioxide, non-fossil|carbon dioxide, biogenic|carbon dioxide (biogenic)|carbon dioxide (non-fossil)",,,CO2,biogenic,,ecoinvent; openLCA; FEDEFL; ILCD
substance,"carbon dioxide, from soil or biomass stock|carbon dioxide, land transformation|carbon dioxide, land use change|carbon dioxide, land-use change|carbon dioxide (land use change)|carbon dioxide (land-use change)",,,CO2,landUseChange,,ecoinvent 2 (land transformation) and 3 (stock); ILCD; FEDEFL
substance,carbon dioxide|co2,,,CO2,unspecified,,"US LCI; SimaPro; FEDEFL, where it is a synonym of fossil"
substance,"methane, fossil|methane (fossil)|methane, fossil origin",,,CH4,fossil,,ecoinvent; openLCA; FEDEFL; ILCD
substance,"methane, non-fossil|methane, biogenic|methane (biogenic)|methane (non-fossil)",,,CH4,biogenic,,ecoinvent; openLCA; FEDEFL; ILCD
substance,"methane, from soil or biomass stock|methane, land transformation|methane, land use change|methane, land-use change|methane (land use change)|methane (land-use change)",,,CH4,landUseChange,,ecoinvent 2 (land transformation) and 3 (stock); ILCD; FEDEFL
substance,methane|ch4,,,CH4,unspecified,,"US LCI; SimaPro; FEDEFL, where it is a synonym of fossil"
substance,nitrous oxide|dinitrogen monoxide|dinitrogen oxide|n2o|nitrous oxide (laughing gas),10024-97-2,,N2O,fossil,,US LCI (both names); ecoinvent
substance,"sf6|*, sf6|sulfur hexafluoride",2551-62-4,,SF6,fossil,,US LCI; ecoinvent; CAS registry
substance,"nf3|*, nf3|nitrogen trifluoride|nitrogen fluoride",7783-54-2,,NF3,fossil,,US LCI; ecoinvent; CAS registry
substance,"fc-14|*, fc-14|r-14|*, r-14|cfc-14|*, cfc-14|pfc-14|*, pfc-14|hfc-14|*, hfc-14|carbon tetrafluoride|tetrafluoromethane|perfluoromethane|methane, tetrafluoro-",75-73-0,,CF4,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-116|*, hfc-116|fc-116|*, fc-116|pfc-116|*, pfc-116|r-116|*, r-116|cfc-116|*, cfc-116|hexafluoroethane|perfluoroethane|ethane, hexafluoro-",76-16-4,,C2F6,fossil,,US LCI; ecoinvent; CAS registry
substance,"fc-218|*, fc-218|pfc-218|*, pfc-218|r-218|*, r-218|octafluoropropane|perfluoropropane|propane, perfluoro-",76-19-7,,C3F8,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-23|*, hfc-23|r-23|*, r-23|hfc23|*, hfc23|trifluoromethane|fluoroform|methane, trifluoro-",75-46-7,,HFC23,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-32|*, hfc-32|r-32|*, r-32|hfc32|*, hfc32|difluoromethane|methane, difluoro-",75-10-5,,HFC32,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-125|*, hfc-125|r-125|*, r-125|hfc125|*, hfc125|pentafluoroethane|ethane, pentafluoro-",354-33-6,,HFC125,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-134a|*, hfc-134a|r-134a|*, r-134a|hfc134a|*, hfc134a|1,1,1,2-tetrafluoroethane|ethane, 1,1,1,2-tetrafluoro-",811-97-2,,HFC134a,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-143a|*, hfc-143a|r-143a|*, r-143a|hfc143a|*, hfc143a|1,1,1-trifluoroethane|ethane, 1,1,1-trifluoro-",420-46-2,,HFC143a,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-152a|*, hfc-152a|r-152a|*, r-152a|hfc152a|*, hfc152a|1,1-difluoroethane|ethane, 1,1-difluoro-",75-37-6,,HFC152a,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-227ea|*, hfc-227ea|r-227ea|*, r-227ea|hfc227ea|*, hfc227ea|1,1,1,2,3,3,3-heptafluoropropane",431-89-0,,HFC227ea,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-236fa|*, hfc-236fa|r-236fa|*, r-236fa|hfc236fa|*, hfc236fa|1,1,1,3,3,3-hexafluoropropane",690-39-1,,HFC236fa,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-245fa|*, hfc-245fa|r-245fa|*, r-245fa|hfc245fa|*, hfc245fa|1,1,1,3,3-pentafluoropropane",460-73-1,,HFC245fa,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-365mfc|*, hfc-365mfc|r-365mfc|*, r-365mfc|hfc365mfc|*, hfc365mfc|1,1,1,3,3-pentafluorobutane",406-58-6,,HFC365mfc,fossil,,US LCI; ecoinvent; CAS registry
substance,"hfc-43-10mee|*, hfc-43-10mee|hfc-4310mee|*, hfc-4310mee|hfc4310mee|*, hfc4310mee|1,1,1,2,2,3,4,5,5,5-decafluoropentane",138495-42-8,,HFC4310mee,fossil,,US LCI; ecoinvent; CAS registry
substance,"so2f2|*, so2f2|sulfuryl fluoride|sulfuryl difluoride",2699-79-8,,SO2F2,fossil,,US LCI; ecoinvent; CAS registry
substance,"hcfc-22|*, hcfc-22|r-22|*, r-22|hcfc22|*, hcfc22|chlorodifluoromethane|methane, chlorodifluoro-",75-45-6,,HCFC22,fossil,,US LCI; ecoinvent; CAS registry
substance,"hcfc-123|*, hcfc-123|r-123|*, r-123|hcfc123|*, hcfc123|2,2-dichloro-1,1,1-trifluoroethane",306-83-2,,HCFC123,fossil,,US LCI; ecoinvent; CAS registry
substance,"hcfc-141b|*, hcfc-141b|r-141b|*, r-141b|hcfc141b|*, hcfc141b|1,1-dichloro-1-fluoroethane",1717-00-6,,HCFC141b,fossil,,US LCI; ecoinvent; CAS registry
substance,"hcfc-142b|*, hcfc-142b|r-142b|*, r-142b|hcfc142b|*, hcfc142b|1-chloro-1,1-difluoroethane",75-68-3,,HCFC142b,fossil,,US LCI; ecoinvent; CAS registry
substance,"cfc-11|*, cfc-11|r-11|*, r-11|cfc11|*, cfc11|trichlorofluoromethane|methane, trichlorofluoro-",75-69-4,,CFC11,fossil,,US LCI; ecoinvent; CAS registry
substance,"cfc-12|*, cfc-12|r-12|*, r-12|cfc12|*, cfc12|dichlorodifluoromethane|methane, dichlorodifluoro-",75-71-8,,CFC12,fossil,,US LCI; ecoinvent; CAS registry
ignore,*chlorothalonil*|boron trifluoride|*non-methane*|*nonmethane*|*other than methane*|*nmvoc*|*except methane*|*excluding methane*,,,,,,no greenhouse gases though they sound like them; what methane is not in
watch,"*carbon dioxide*|co2*|methane|methane, fossil*|methane, bio*|methane, non*|methane, from*|methane, land*|methane (*|*nitrous oxide*|*dinitrogen*oxide*|*hfc-*|*cfc-*|*cfcs*|*hfcs*|*pfcs*|*hfc1*|*hfc2*|*hfc3*|*hfo-*|*pfc-*|*halon*|*hfe-*|*perfluoro*|*hexafluoride*|*fluorocarbon*|*fluoroethane*|*fluoromethane*|*fluoropropane*|*fluorobutane*|*fluoropentane*|*fluoro-*ethane*|*trifluoride*|*greenhouse*|*co2*eq*|carbon tetrafluoride|ch4*|n2o*|sf6*|nf3*",,,,,,"substances that are, or sound like, greenhouse gases"

"""#
}
