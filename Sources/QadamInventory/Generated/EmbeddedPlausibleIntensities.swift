// Generated from Data/inventory/plausible-intensities.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/inventory/plausible-intensities.csv`.
package enum EmbeddedPlausibleIntensities {
    package static let csv: String = #"""
reference_type,electricity_kwh_per_m2,heat_kwh_per_m2,reference,locator
LargeOffice,130.3,80.9,doe.reference-buildings,Duluth (fuel into a boiler for heat)
MediumOffice,207.3,29.9,doe.reference-buildings,Duluth (fuel into a boiler for heat)
SmallOffice,163.9,96.2,doe.reference-buildings,Duluth (fuel into a boiler for heat)
SecondarySchool,119.1,224.5,doe.reference-buildings,Duluth (fuel into a boiler for heat)
PrimarySchool,142.9,143.8,doe.reference-buildings,Duluth (fuel into a boiler for heat)
MidriseApartment,81.8,239.8,doe.reference-buildings,Duluth (fuel into a boiler for heat)
SmallHotel,187.5,91.4,doe.reference-buildings,Duluth (fuel into a boiler for heat)
Warehouse,53.1,240.2,doe.reference-buildings,Duluth (fuel into a boiler for heat)
Hospital,362.8,196.7,doe.reference-buildings,Duluth (fuel into a boiler for heat)
FullServiceRest,624.0,978.9,doe.reference-buildings,Duluth (fuel into a boiler for heat)

"""#
}
