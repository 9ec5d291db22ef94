// Generated from Data/factors/policy.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/policy.csv`.
package enum EmbeddedPolicy {
    package static let csv: String = #"""
id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,region,year,boundary,reference,locator,licence,basis,dispute,flags,superseded_by,note
kz2021.environmental-code.ets-quota-threshold,kz2021.environmental-code.ets-quota-threshold,property,ets-parameter,ETS quota threshold,,CO2,20000,t{CO2}/yr,,,,KZ,2021,,kz2021.environmental-code,installation threshold for quota,law,published,,secondary-reading,,
kz2022.allocation-plan.ets-cap-reduction,kz2022.allocation-plan.ets-cap-reduction,property,ets-parameter,ETS cap reduction,,CO2,1.5,%/yr,,,,KZ,2022,,kz2022.allocation-plan,annual reduction of quotas,facts,published,,secondary-reading,,
kz.ndc.ndc-2030-unconditional,kz.ndc.ndc-2030-unconditional,property,policy-target,"NDC 2030, unconditional",,CO2,-15,%,,,,KZ,2030,,kz.ndc,unconditional 2030 target,facts,published,,secondary-reading,,
kz2017.order-222.refined-copper,kz2017.order-222.refined-copper,property,ets-benchmark,refined copper,,CO2,0.618,t{CO2}/t,,,,KZ,2017,,kz2017.order-222,list of specific coefficients,law,published,,repealed,,
kz2017.order-222.cement,kz2017.order-222.cement,property,ets-benchmark,cement,,CO2,0.961,t{CO2}/t,,,,KZ,2017,,kz2017.order-222,list of specific coefficients,law,published,,repealed,,
kz2017.order-222.ammonia,kz2017.order-222.ammonia,property,ets-benchmark,ammonia,,CO2,1.8,t{CO2}/t,,,,KZ,2017,,kz2017.order-222,list of specific coefficients,law,published,,repealed,,
kz2017.order-222.phosphorus,kz2017.order-222.phosphorus,property,ets-benchmark,phosphorus,,CO2,4.065,t{CO2}/t,,,,KZ,2017,,kz2017.order-222,list of specific coefficients,law,published,,repealed,,
kz2017.order-222.petrochemicals,kz2017.order-222.petrochemicals,property,ets-benchmark,petrochemicals,,CO2,0.181,t{CO2}/t,,,,KZ,2017,,kz2017.order-222,list of specific coefficients,law,published,,repealed,,

"""#
}
