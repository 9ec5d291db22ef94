// Generated from Data/References.json by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/References.json`.
package enum EmbeddedReferences {
    package static let csv: String = #"""
id,title,publisher,year,url,licence
bipm2019.si,"The International System of Units (SI Brochure), 9th edition",Bureau international des poids et mesures,2019,https://www.bipm.org/en/publications/si-brochure,
nist2008.sp811,"Guide for the Use of the International System of Units (SI), NIST Special Publication 811",National Institute of Standards and Technology,2008,,US public domain
iau1989.style,The IAU Style Manual,International Astronomical Union,1989,,
iea2005.manual,Energy Statistics Manual,OECD/IEA and Eurostat,2005,,
iso4217.2015,ISO 4217:2015 Codes for the representation of currencies,International Organization for Standardization,2015,,
ghgp2004.corporate,"The Greenhouse Gas Protocol: A Corporate Accounting and Reporting Standard, revised edition",World Resources Institute and World Business Council for Sustainable Development,2004,,
pact2025.v3,"PACT Data Exchange Protocol, version 3.0",World Business Council for Sustainable Development,2025,,
salmon2011,"Parallel random numbers: as easy as 1, 2, 3. Proceedings of SC11","Salmon, Moraes, Dror, Shaw (ACM)",2011,https://doi.org/10.1145/2063384.2063405,
wichura1988,"Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics 37, 477-484",M. J. Wichura,1988,,
ecoinvent3.dqg,Overview and methodology: data quality guideline for the ecoinvent database version 3,"Weidema et al., The ecoinvent Centre",2013,,
ghgp2011.scope3,Corporate Value Chain (Scope 3) Accounting and Reporting Standard,World Resources Institute and World Business Council for Sustainable Development,2011,,
ipcc2006.v1,"2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 1: General Guidance and Reporting",IPCC,2006,,
desnz2025.factors,UK Government GHG Conversion Factors for Company Reporting 2025,"Department for Energy Security and Net Zero, and Defra",2025,,Open Government Licence v3.0

"""#
}
