// Generated from Data/References.json by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/References.json`.
package enum EmbeddedReferences {
    package static let csv: String = #"""
id,title,publisher,year,url,licence
bipm2019.si,"The International System of Units (SI Brochure), 9th edition",Bureau international des poids et mesures,2019,https://www.bipm.org/en/publications/si-brochure,
iana2025.tzdb,"Time Zone Database, release 2025b",Internet Assigned Numbers Authority,2025,https://www.iana.org/time-zones,public domain
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
ghgp2013.scope3calc,"Technical Guidance for Calculating Scope 3 Emissions, version 1.0",World Resources Institute and World Business Council for Sustainable Development,2013,,
ipcc2006.v1,"2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 1: General Guidance and Reporting",IPCC,2006,,
desnz2025.factors,UK Government GHG Conversion Factors for Company Reporting 2025,"Department for Energy Security and Net Zero, and Defra",2025,,Open Government Licence v3.0
ipcc2006.v2,"2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 2: Energy",IPCC,2006,,
ipcc2006.v3,"2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 3: Industrial Processes and Product Use",IPCC,2006,,
ipcc2006.v5,"2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 5: Waste",IPCC,2006,,
ipcc2019.v3,"2019 Refinement to the 2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 3: Industrial Processes and Product Use",IPCC,2019,,
ipcc2019.v5,"2019 Refinement to the 2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 5: Waste",IPCC,2019,,
ipcc1996.reference,"Revised 1996 IPCC Guidelines for National Greenhouse Gas Inventories, Reference Manual",IPCC,1997,,
ipcc2013.ar5,"Climate Change 2013: The Physical Science Basis (Fifth Assessment Report, Working Group I)",IPCC,2013,,
ipcc2021.ar6,"Climate Change 2021: The Physical Science Basis (Sixth Assessment Report, Working Group I)",IPCC,2021,,
ghgp2016.gwp,Global Warming Potential Values,Greenhouse Gas Protocol,2016,,
ghgp2024.cross-sector,"Emission Factors from Cross-Sector Tools, version 2.0",Greenhouse Gas Protocol,2024,,
quantis.scope3-evaluator,Scope 3 Evaluator,Greenhouse Gas Protocol and Quantis,n.d.,,
epa2021.hub,"GHG Emission Factors Hub, 2021 edition",United States Environmental Protection Agency,2021,,US public domain
epa2021.simplified,Simplified GHG Emissions Calculator,United States Environmental Protection Agency,2021,,US public domain
eurachem2000.quam,"EURACHEM/CITAC Guide: Quantifying Uncertainty in Analytical Measurement, 2nd edition",EURACHEM and CITAC,2000,http://www.measurementuncertainty.org/guide/app_a_example1.html,
possolo2013.lecture,"Evaluating Measurement Uncertainty (lecture at the SIM School, 30 October 2013)","A. Possolo, National Institute of Standards and Technology",2013,,
bonsai.ipcc,"bonsai_ipcc: a Python package for the calculation of national greenhouse gas inventories, Journal of Open Source Software 9","M. Budzinski, J. F. D. Rodrigues and M. Delpierre",2024,https://doi.org/10.21105/joss.06123,MIT
epa2014.fugitive,"Greenhouse Gas Inventory Guidance: Direct Fugitive Emissions from Refrigeration, Air Conditioning, Fire Suppression, and Industrial Gases","United States Environmental Protection Agency, Center for Corporate Climate Leadership",2014,,US public domain
ademe.base-carbone,Base Carbone,ADEME,n.d.,,
ember.yearly,Yearly Electricity Data,Ember,n.d.,,
ember2023.yearly,"Yearly Electricity Data, editions of April 2023 to January 2024",Ember,2023,,
ember2024.yearly,"Yearly Electricity Data, edition of February 2024",Ember,2024,,
owid.energy,Energy data (from Ember),Our World in Data,n.d.,,CC BY 4.0
electricitymaps.yearly,Yearly averages of carbon intensity by zone,Electricity Maps,n.d.,,ODbL 1.0
carbonfootprint2023.grid,"Country-specific Electricity Grid Greenhouse Gas Emission Factors, July 2023",Carbon Footprint Ltd,2023,,
unfccc-ifi.grid-v3.1,"IFI Dataset of Default Grid Factors, version 3.1",UNFCCC and International Financial Institutions,2021,,
kz2021.environmental-code,"Environmental Code of the Republic of Kazakhstan, 2 January 2021, No. 400-VI",Republic of Kazakhstan,2021,,
kz2022.allocation-plan,National Plan of Carbon Quota Allocation 2022-2025,Republic of Kazakhstan,2022,,
kz.ndc,Nationally Determined Contribution of the Republic of Kazakhstan,Republic of Kazakhstan,n.d.,,
kz2017.order-222,Order of the Minister of Energy No. 222 of 28 June 2017 on specific greenhouse gas emission coefficients,Ministry of Energy of the Republic of Kazakhstan,2017,,
nuss2014.metals,"Life Cycle Assessment of Metals: A Scientific Synthesis, PLOS ONE 9(7): e101298",P. Nuss and M. J. Eckelman,2014,https://doi.org/10.1371/journal.pone.0101298,CC BY 4.0
iai.ghg-intensity,Greenhouse Gas Emissions Intensity: Primary Aluminium,International Aluminium Institute,n.d.,,
worldsteel.indicators,Sustainability Indicators,World Steel Association,n.d.,,
fritz2020.gold,Environmental impact of high-value gold scrap recycling,B. Fritz and others,2020,,
fritz2025.gold,Gold from waste electrical and electronic equipment (read in the abstract),B. Fritz and M. Schmidt,2025,,
natsust2024.gold,"Study of industrial and artisanal gold mining in Nature Sustainability, as reported by Mongabay",Nature Sustainability,2024,,
wgc2019.gold,Gold and climate change,World Gold Council,2019,,
ashrae2019.standard-34,ANSI/ASHRAE Standard 34-2019: Designation and Safety Classification of Refrigerants,ASHRAE,2019,,
afdc2014.gallon-equivalency,Gasoline and Diesel Gallon Equivalency Methodology,"Alternative Fuels Data Center, United States Department of Energy",2014,https://afdc.energy.gov/fuels/equivalency_methodology.html,US public domain
dantzig1963.linear-programming,Linear Programming and Extensions,Princeton University Press,1963,,
rosenthal1988.gams-tutorial,"A GAMS Tutorial, in: GAMS: A User's Guide",The Scientific Press,1988,https://www.gams.com/latest/docs/UG_Tutorial.html,
heijungs2002.lca,The Computational Structure of Life Cycle Assessment,"R. Heijungs and S. Suh, Kluwer Academic Publishers",2002,https://doi.org/10.1007/978-94-015-9900-9,
uslci2021.q1,"U.S. Life Cycle Inventory Database, fiscal year 2021, first quarter (EcoSpold 1)",National Renewable Energy Laboratory,2021,https://github.com/FLCAC-admin/uslci-content,US federal database; only datasets without restriction are used
source.circular,"Carbon footprint in the circular economy of non-ferrous metals (source document of the project, in Kazakh)",Authors of the source document,undated,,
qadam.definitions,Definitions of this program,Qadam,2026,,
howells2011,"OSeMOSYS: The Open Source Energy Modeling System. An introduction to its ethos, structure and development (Energy Policy 39)","Howells et al., Elsevier",2011,https://doi.org/10.1016/j.enpol.2011.06.033,
osemosys2021,"OSeMOSYS GNU MathProg, version 1.0.1 (source code of the long formulation, change log, test models)","Howells, Welsch et al., OSeMOSYS",2021,https://doi.org/10.5281/zenodo.4778833,Apache-2.0
otoole2023,"otoole: OSeMOSYS tools for energy work, version 1.1.1 (configuration, data formats)","Usher, Barnes, Henke and Muschner",2023,https://doi.org/10.5281/zenodo.10292217,
muio2026,"Modelling User Interface for OSeMOSYS, model 5.7",OSeMOSYS,2026,https://github.com/OSeMOSYS/MUIO,
makhorin2008,"Modeling Language GNU MathProg, Language Reference, draft edition for GLPK 4.34","Makhorin, Moscow Aviation Institute",2008,,
short1995,"A Manual for the Economic Evaluation of Energy Efficiency and Renewable Energy Technologies, NREL/TP-462-5173","Short, Packey and Holt, National Renewable Energy Laboratory",1995,https://www.nrel.gov/docs/legosti/old/5173.pdf,US public domain
vogtschilb2014,Marginal abatement cost curves and the optimal timing of mitigation measures (Energy Policy 66),"Vogt-Schilb and Hallegatte, Elsevier",2014,https://doi.org/10.1016/j.enpol.2013.11.045,
taylor2012,The ranking of negative-cost emissions reduction measures (Energy Policy 48),"Taylor, Elsevier",2012,https://doi.org/10.1016/j.enpol.2012.05.071,
albrecht2002,"A Shapley Decomposition of Carbon Emissions without Residuals (Energy Policy 30, 727-736; working paper 2001/123)","Albrecht, François and Schoors, Ghent University",2002,,
duffie2013,"Solar Engineering of Thermal Processes, 4th edition","Duffie and Beckman, Wiley",2013,,
reno2012,"Global Horizontal Irradiance Clear Sky Models: Implementation and Analysis, SAND2012-2389","Reno, Hansen and Stein, Sandia National Laboratories",2012,,US public domain
pvlib.haurwitz,pvlib python: clear-sky model of Haurwitz and its tests,pvlib contributors,2024,https://pvlib-python.readthedocs.io/en/stable/reference/generated/pvlib.clearsky.haurwitz.html,BSD-3-Clause
staffell2012,A review of domestic heat pumps (Energy and Environmental Science 5),"Staffell, Brett, Brandon and Hawkes, Royal Society of Chemistry",2012,https://doi.org/10.1039/C2EE22653G,
kaufman1990,Finding Groups in Data: An Introduction to Cluster Analysis,"Kaufman and Rousseeuw, Wiley",1990,,
kotzur2018,Time series aggregation for energy system design: Modeling seasonal storage (Applied Energy 213),"Kotzur, Markewitz, Robinius and Stolten, Elsevier",2018,https://doi.org/10.1016/j.apenergy.2018.01.023,
ghgp2014.goals,"Mitigation Goal Standard: an accounting and reporting standard for national and subnational greenhouse gas reduction goals (its types of goals were read at second hand, in a summary)",World Resources Institute,2014,https://altiorem.org/research/mitigation-goal-standard-an-accounting-and-reporting-standard-for-national-and-subnational-greenhouse-gas-reduction-goals,
deloitte.leases,"Greenhouse Gas Protocol Reporting Considerations, chapter 7: accounting for GHG emissions from leased assets (tables 7-2 and 7-3, adapted from tables A.1 and A.2 of the Scope 3 Standard)",Deloitte,n.d.,https://dart.deloitte.com/USDART/home/publications/deloitte/additional-deloitte-guidance/greenhouse-gas-protocol-reporting-considerations/chapter-7-accounting-for-ghg-emissions/7-3-lessee-accounting-for-emissions,
deloitte.boundary,"Greenhouse Gas Protocol Reporting Considerations, chapter 2: identification of a company's organizational boundary (example 2-4)",Deloitte,n.d.,https://dart.deloitte.com/USDART/home/publications/deloitte/additional-deloitte-guidance/greenhouse-gas-protocol-reporting-considerations/chapter-2-identification-a-company-s/2-4-comparison-approaches,
greentryst.sbti,"Science-Based Targets (SBTi): near-term targets (course pages on the SBTi Corporate Near-Term Criteria, version 5.3, which were read here at second hand)",Greentryst,n.d.,https://www.greentryst.com/courses/sbti/2_3,
emitwise.sbti,What Are the Requirements for My Target to Be SBTi-Aligned? (help page; the criteria were read here at second hand),Emitwise,n.d.,https://academy.emitwise.com/what-are-the-requirements-for-my-target-to-be-sbti-aligned,
sustainability-directory.sbti,What Are the Minimum Scope 3 Coverage Requirements for Setting an SBTi Target? (the criteria were read here at second hand),Sustainability Directory,n.d.,https://study.sustainability-directory.com/learn/what-are-the-minimum-scope-3-coverage-requirements-for-setting-an-sbti-target,
netzeroupdate.sbti,"The Ultimate Guide to Corporate Net Zero Targets (on the SBTi Corporate Net-Zero Standard, which was read here at second hand)",Net Zero Update,n.d.,https://netzeroupdate.com/?p=4979,
ghgp2015.scope2,GHG Protocol Scope 2 Guidance,World Resources Institute,2015,https://ghgprotocol.org/scope-2-guidance,
pypsa2025.technology-data,"Technology data for energy system models (outputs of figures by the Danish Energy Agency, NREL and others, in EUR of 2020)",PyPSA technology-data contributors,2025,https://github.com/PyPSA/technology-data,CC BY 4.0 (data)
ukteplo2024.tariff,Tariff for the supply of heat from 1 February 2024,Ust-Kamenogorsk Heat Networks,2024,http://ukteplo.kz/news/tarif-na-slugi-po-snabzheniyu-teplovoy-energiey-s-1-fevralya-2024-goda/,
epkforfait2025.tariff,Prices of electricity from 1 January 2025,"EPK-Forfait, Kostanay",2025,https://epk-forfait.kz/tarify,
todaykz2022.coal,The lowest price of coal is fixed in the sidings of North Kazakhstan,today.kz,2022,https://today-kz.com/ekonomika/item/13960-samaya-nizkaya-cena-na-ugol-zafiksirovana-v-tupikah-sko,
bcc2024.exchange,USD/KZT exchange rate overview (rates of the National Bank of Kazakhstan),Bank CenterCredit,2024,https://www.bcc.kz/en/bcc-journal/review-course-usd-kzt-24-10-2024/,
focuseconomics.hicp,"Euro area: harmonised inflation, annual averages",FocusEconomics,2024,https://www.focus-economics.com/country-indicator/euro-area/harmonized-inflation-eop,
rap2023.heat-pumps,"Heat pumps in mild cold climates: seven field studies (commentary, reported by pv magazine)",University of Oxford and Regulatory Assistance Project,2023,,
azh2015.solar,Kazakhstan increases electricity generation from renewable sources (statement of the Ministry of Energy),Ak Zhaik,2015,https://azh.kz/en/news/view/7493,
undp2016.houses,Is it expensive to build energy efficient houses in Kazakhstan?,United Nations Development Programme,2016,http://www.kz.undp.org/content/kazakhstan/en/home/ourperspective/-111111.html,
undp2013.school,Unlocking energy efficiency in Kazakhstan; Astana school-lyceum No 9,United Nations Development Programme and GEF,2013,https://www.kz.undp.org/content/kazakhstan/en/home/ourwork/our_stories/unlocking-energy-efficiency-in-kazakhstan/,
mdpi2022.lighting,"Building Energy Use: Modeling and Analysis of Lighting Systems, a Case Study (Sustainability 14, 13181)","Washington State University, MDPI",2022,https://doi.org/10.3390/su142013181,CC BY 4.0
statista2024.cdr,Carbon dioxide removal: statistics and facts,Statista,2024,https://www.statista.com/topics/11707/carbon-removal/,
santero2016,Harmonization of LCA methodologies for the metal and mineral processing industry (International Journal of Life Cycle Assessment 21),"Santero and Hendry, Springer",2016,https://doi.org/10.1007/s11367-015-1022-4,
eu2021.pef,Commission Recommendation (EU) 2021/2279 on the use of the Environmental Footprint methods (read in excerpts),European Commission,2021,https://eur-lex.europa.eu/eli/reco/2021/2279/oj,
emf2015.circularity,"Circularity Indicators: An Approach to Measuring Circularity, Methodology (its equations were read at second hand)",Ellen MacArthur Foundation and Granta Design,2015,,
consequential.copper,Example: adequate revenue of copper,consequential-lca.org,undated,https://consequential-lca.org/clca/determining-or-dependent-co-products/when-all-co-products-have-alternatives/adequate-example-revenue-of-copper/,
wiktionary.shapley-value,Shapley value (definition with its formula),Wiktionary,undated,https://en.wiktionary.org/wiki/Shapley_value,
qadam.polymetal,Assumptions and derived amounts of the example of a polymetallic chain (Tools/polymetal),Qadam,2026,,
interfax-kz2016.kazzinc,Kazzinc LLP Executive Director Andrei Lazarev (interview; read in an edition updated on 22 February 2019),Interfax-Kazakhstan,2016,https://www.interfax.kz/?lang=eng&int_id=13&news_id=129,
usgs2018.cadmium,"2016 Minerals Yearbook: Cadmium (advance release, July 2018)","A. C. Tolcin, United States Geological Survey",2018,https://docslib.org/doc/4336084/cadmium-2016,US public domain
usgs2020.selenium-tellurium,"2017 Minerals Yearbook: Selenium and Tellurium (advance release, May 2020)","C. S. Anderson, United States Geological Survey",2020,https://docslib.org/doc/41072/selenium-and-tellurium-in-2017,US public domain
usgs2025.mcs-zinc,Mineral Commodity Summaries 2025: Zinc,United States Geological Survey,2025,https://www.scribd.com/document/917657253/mcs2025-zinc,US public domain
gti.zinc-casting,Energy Use: Metal Casting - Zinc,Gas Technology Institute,n.d.,http://gta.gastechnology.org/primary_metals/pm_dm_e5,
azr.waelz-oxide,Waelz Oxide (WOX),American Zinc Recycling,n.d.,http://azr.com/american-zinc/eaf-dust-recycling/products/waelz-oxide/,
globalatomic.waelz,Befesa Silvermet Turkey: the Waelz process,Global Atomic Corporation,n.d.,https://www.globalatomiccorp.com/Operations/Zinc/Befesa-Silvermet-Turkey/default.aspx,
theler2020.prices,"Materials Abundance, Price, and Availability Data from the Years 1998 to 2015 (annual prices of the US Geological Survey; the table Prices.csv of the authors' repository was read, the article was not)","B. Theler, S. K. Kauwe, T. D. Sparks; Integrating Materials and Manufacturing Innovation 9, 144–150",2020,https://github.com/sp8rks/USGS_HHI,MIT
wikipedia2020.element-prices,"Prices of chemical elements (8 September 2020; annual averages of BGR Preismonitor and the US Geological Survey, read as a table in mofdscribe)",Wikipedia,2020,https://github.com/kjappelbaum/mofdscribe/blob/main/src/mofdscribe/featurizers/chemistry/data/elementprices.csv,CC BY-SA
chemicalindustrydata2019.prices,"Chemical Elements' Revenues, Part 3 (prices of 2018 by the US Geological Survey)",Chemical Industry Data,2019,https://chemicalindustrydata.blogspot.com/2019/03/chemical-elements-revenues-part-3.html,
ec2020.cff-annex-c,"Annex C of the Circular Footprint Formula, version 2.1 (May 2020; read at second hand)",European Commission,2020,,
haimes1971,"On a bicriterion formulation of the problems of integrated system identification and system optimization. IEEE Transactions on Systems, Man, and Cybernetics SMC-1(3), 296-297","Y. Y. Haimes, L. S. Lasdon and D. A. Wismer",1971,,
mavrotas2009,"Effective implementation of the ε-constraint method in multi-objective mathematical programming problems. Applied Mathematics and Computation 213(2), 455-465",G. Mavrotas,2009,,
aneja1979,"Bicriteria transportation problem. Management Science 25(1), 73-78",Y. P. Aneja and K. P. K. Nair,1979,,
eisner1976,"Mathematical techniques for efficient record segmentation in large shared databases. Journal of the ACM 23(4), 619-635",M. J. Eisner and D. G. Severance,1976,,
kesicki2012,"Marginal abatement cost curves: a call for caution. Climate Policy 12(2), 219-236",F. Kesicki and P. Ekins,2012,,
rfc9562,"Universally Unique IDentifiers (UUIDs), RFC 9562","K. Davis, B. Peabody, P. Leach (Internet Engineering Task Force)",2024,https://www.rfc-editor.org/rfc/rfc9562,
ilcd.format,"International Reference Life Cycle Data System (ILCD) data set format, version 1.1: schemas and documentation","European Commission, Joint Research Centre",n.d.,https://eplca.jrc.ec.europa.eu/LCDN/developerILCDDataFormat.xhtml,
dinkelbach1967,"On nonlinear fractional programming. Management Science 13(7), 492-498",W. Dinkelbach,1967,,
brill1982,"Modeling to generate alternatives: the HSJ approach and an illustration using a problem in land use planning. Management Science 28(3), 221-235","E. D. Brill, S.-Y. Chang and L. D. Hopkins",1982,,
decarolis2011,"Using modeling to generate alternatives (MGA) to expand our thinking on energy futures. Energy Economics 33(2), 145-152",J. F. DeCarolis,2011,,
neumann2021,"The near-optimal feasible space of a renewable power system model. Electric Power Systems Research 190, 106690",F. Neumann and T. Brown,2021,,
berntsen2017,"Ensuring diversity of national energy scenarios: bottom-up energy system model with modeling to generate alternatives. Energy 126, 886-898",P. B. Berntsen and E. Trutnevyte,2017,,
steele2014,Fast splittable pseudorandom number generators. Proceedings of OOPSLA 2014,"G. L. Steele, D. Lea and C. H. Flood (ACM)",2014,,
gri306.2020,GRI 306: Waste 2020,Global Sustainability Standards Board,2020,https://globalreporting.org/publications/documents/english/gri-306-waste-2020,
iso59020.2024,ISO 59020:2024 Circular economy: Measuring and assessing circularity performance,International Organization for Standardization,2024,,
eu2000.waste-list,"Commission Decision 2000/532/EC establishing a list of wastes, as amended",European Commission,2000,,
kz2021.waste-classifier,Waste classifier (order No 314 of 6 August 2021),"Ministry of Ecology, Geology and Natural Resources of the Republic of Kazakhstan",2021,,
birge2011,"Introduction to Stochastic Programming, 2nd edition","J. R. Birge and F. Louveaux, Springer",2011,,
savage1951,"The theory of statistical decision. Journal of the American Statistical Association 46(253), 55-67",L. J. Savage,1951,,
kouvelis1997,Robust Discrete Optimization and Its Applications,"P. Kouvelis and G. Yu, Kluwer Academic Publishers",1997,,
keppo2010,"Short term decisions for long term problems: the effect of foresight on model based energy systems analysis. Energy 35(5), 2033-2042",I. Keppo and M. Strubegger,2010,,
eschenbach1992,"Spiderplots versus tornado diagrams for sensitivity analysis. Interfaces 22(6), 40-46",T. G. Eschenbach,1992,,
unep2011.recycling-rates,Recycling Rates of Metals: A Status Report,"United Nations Environment Programme, International Resource Panel",2011,,
borgonovo2007,"A new uncertainty importance measure. Reliability Engineering & System Safety 92(6), 771-784",E. Borgonovo,2007,https://doi.org/10.1016/j.ress.2006.04.015,
plischke2013,"Global sensitivity measures from given data. European Journal of Operational Research 226(3), 536-550 (estimator as in SALib, not read in the original)","E. Plischke, E. Borgonovo and C. L. Smith",2013,https://doi.org/10.1016/j.ejor.2012.11.047,
ghgp2006.chp,"Allocation of GHG Emissions from a Combined Heat and Power (CHP) Plant: guide to calculation worksheets, version 1.0 (its equation and default efficiencies were read at second hand)",World Resources Institute and World Business Council for Sustainable Development,2006,https://ghgprotocol.org/sites/default/files/CHP_guidance_v1.0.pdf,
wikipedia.carnot-method,Carnot method,Wikipedia,2025,https://en.wikipedia.org/wiki/Carnot_method,
eu2012.monitoring,Commission Regulation (EU) No 601/2012 on the monitoring and reporting of greenhouse gas emissions,European Commission,2012,https://www.legislation.gov.uk/eur/2012/601/annex/IV,
eu.cbam-methods,"Implementing rules of the carbon border adjustment mechanism, methods of monitoring, point B.7 (perfluorocarbons; read in a transcription)",European Commission,n.d.,,
iai2006.worksheets,"Aluminium sector greenhouse gas workbook, worksheet 8: PFC emissions (read in a transcription)",International Aluminium Institute,2006,,
nist.strd.norris,"Statistical Reference Datasets, linear least squares regression: Norris, calibration of ozone monitors (read at second hand)",National Institute of Standards and Technology,n.d.,http://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml,
nist.weights,Atomic weights and molar masses (read at second hand),National Institute of Standards and Technology,n.d.,,
psu.stat506,"STAT 506: Sampling Theory and Methods, lesson 6: stratified sampling (read in part; the formula of the variance in lecture notes of J. Bunge, ST 3100)",Pennsylvania State University,n.d.,https://online.stat.psu.edu/stat506/506_Lesson6,
iso14064.2018,"ISO 14064-1:2018 Greenhouse gases, Part 1 (read through secondary pages: names of the categories and of Annex B, not the text)",International Organization for Standardization,2018,,
faradai.iso14064,"What are the emissions sources under ISO 14064-1 Category 1, 2, 3, 4 and 5",Faradai,2024,https://infoset.help/faradai-sustain/en/articles/3473-what-are-the-emissions-sources-under-iso-14064-1-category-1234-and-5,
ifrs2023.s2,IFRS S2 Climate-related Disclosures (read through secondary pages),IFRS Foundation,2023,,
esrs2023.e1,"ESRS E1 Climate change, Commission Delegated Regulation (EU) 2023/2772 (read through secondary pages)",European Union,2023,https://esrs-nachhaltigkeitsberichterstattung.de/en/esrs/umwelt/esrs-e1,
aashe2024.stars3,"STARS 3.0, OP 6: Greenhouse Gas Emissions (help page and a published report)",Association for the Advancement of Sustainability in Higher Education,2024,https://reports.aashe.org/institutions/flinders-university/report/2024-07-09/OP/energy-climate/OP-6/documentation/,
aashe2019.stars2,"STARS 2.2, OP 2: Greenhouse Gas Emissions (published report)",Association for the Advancement of Sustainability in Higher Education,2019,https://reports.aashe.org/institutions/seattle-university-wa/report/2021-03-05/OP/air-climate/OP-2/documentation,
greenmetric.questionnaire,"UI GreenMetric questionnaire, Energy and Climate Change, items 2.4 to 2.12 (read in a public copy that does not state its edition)",Universitas Indonesia,2023,,
doe.reference-buildings,"Commercial Reference Buildings, annual loads for Duluth, Minnesota, as published with REopt (older stock)",US Department of Energy and NREL,2011,https://github.com/NREL/REopt.jl,Apache-2.0

"""#
}
