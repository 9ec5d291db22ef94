// Generated from Translations/*/inventory-methods.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryMethodsTexts {
    static let en: String = #"""
EXC-0860	The answer belongs to stratum “{stratum}” of survey “{survey}”, which surveys.csv does not have.
EXC-0860.fix	Add the stratum to surveys.csv with its population, or correct the name.
EXC-0861	The strata of survey “{survey}” differ in source, days, unit or evidence.
EXC-0861.fix	One survey has one source line, one period, one unit and one evidence; give another survey another name.
INV-0850	Source “{source}” uses the default mix of routes, which is meant for a country whose routes are not known.
INV-0850.fix	Make one line for each route and choose the factor of the route: `qadam factor search zinc` or `lead` lists them.
INV-0851	The parts {roles} of source “{source}” add up to {sum}; nothing is left of one.
INV-0851.fix	Give them as fractions of one (2 % is 0.02) and check the analysis.
INV-0852	“{role}” of source “{source}” is {value}; possible is {lower} to {upper}.
INV-0852.fix	Correct the value or its unit.
INV-0853	More carbon leaves facility “{facility}” than enters it: {out} t CO₂ against {in} t CO₂.
INV-0853.fix	Check the carbon contents and quantities of the carbon balance lines; a material that leaves must first enter.
INV-0854	Source “{source}” has no factor of its supplier.
INV-0854.fix	Write the factor with its unit and the letter into the column `properties`, such as `factor=1.9 t{{CO2e:AR5}}/t ±10% letter 12 of the supplier`, and leave the library factor out.
INV-0855	The money of source “{source}” has no year: {unit}.
INV-0855.fix	Write the year of the prices into the unit, such as `KZT{{2024}}`, for the line and for its factor.
INV-0856	Source “{source}” is in {from}, its factor in {to}, and no deflator stands between them.
INV-0856.fix	Add a property `deflator` with its source, such as `deflator=0.0017 USD{{2013}}/KZT{{2024}} price index and exchange rate of …`.
INV-0857	The factor of source “{source}” has no methane or nitrous oxide, and its carbon dioxide is replaced by the analysis: it adds nothing.
INV-0857.fix	Name a factor with CH₄ and N₂O, or leave it out.
INV-0858	Facility “{facility}” counts an own landfill by year and also waste by its lifetime potential ({sources}): methane of the same waste may be counted twice.
INV-0858.fix	Keep the lifetime lines only for waste that goes to landfills of others.
INV-0859	Source “{source}” delivers heat at {supply} K into surroundings of {ambient} K: it could do no work.
INV-0859.fix	Give the temperatures in kelvin: `supply` above `ambient`.
INV-0860	The combined plant of source “{source}” sends out nothing, or a negative amount, or its outputs are no energy.
INV-0860.fix	Give `heat-output` and `power-output` in units of energy, of the period of the emissions.
INV-0861	Facility “{facility}” counts both the acid and carbonates that may have neutralised it ({sources}).
INV-0861.fix	Count the acid or the limestone, not both; if they are different streams, say so in the notes.
INV-0862	Stratum “{stratum}” has {answers} answers from {population}.
INV-0862.fix	A stratum needs at least two answers, and not more answers than members; merge small strata.
INV-0863	The answers of stratum “{stratum}” are negative or no numbers.
INV-0863.fix	Correct the answers; a trip that does not take place is 0.
INV-0864	The survey adds up to zero, so its error cannot be given in per cent.
INV-0864.fix	Check the answers, or leave the line out with a reason.
INV-0865	Source “{source}” takes its emissions from the tables of waste, and there are none for it.
INV-0865.fix	Import the folder with streams.csv, routes.csv and movements.csv together with the organisation or before it; name `stream`, `route` and `boundary` in the column `factors`.
INV-0866	Source “{source}” buys {bought} of a plant that sends out {sent}.
INV-0866.fix	Give emissions and outputs of the whole plant for the same period as the records.
WSP-0390	Source “{source}” names landfill “{landfill}”, but the workspace holds no tables of waste.
WSP-0390.fix	Import the folder with streams.csv and landfills.csv, or give the methane as a record and leave `landfill` out.
WSP-0391	Source “{source}” has records of its own and names landfill “{landfill}”: the methane would be counted twice.
WSP-0391.fix	Remove the records or the name of the landfill.
WSP-0392	Landfill “{landfill}” belongs to source “{source}” and to another one: its methane would be counted twice.
WSP-0392.fix	Keep one line for each landfill.
WSP-0393	Landfill “{landfill}” of source “{source}” has no result for {year}.
WSP-0393.fix	Check the years of its deposits: `qadam waste landfill` shows what it gives.
WSP-0394	Source “{source}” names no boundary, or “{boundary}”, which is none: {known}.
WSP-0394.fix	Write `boundary=process`, `boundary=transport` or `boundary=full-chain` into the column `factors`.
WSP-0395	Stream “{stream}” by route “{route}” belongs to source “{source}” and to another one: it would be counted twice.
WSP-0395.fix	Keep one line for each stream and route.
WSP-0396	Of route “{route}” of source “{source}” these parts are not known: {parts}.
WSP-0396.fix	State them in route-parts.csv, or that they do not occur, or choose a smaller boundary.
WSP-0397	Source “{source}” has records of its own and takes its waste from the waste tables: it would be counted twice.
WSP-0397.fix	Remove the records, or use `waste-route` with a factor.
inventory.method.acid-neutralisation	Acid neutralised with carbonate
inventory.method.aluminium-packing-coke	Packing coke of anode bake furnaces
inventory.method.aluminium-pfc-overvoltage	Perfluorocarbons by the overvoltage method
inventory.method.aluminium-pfc-slope	Perfluorocarbons by the slope method
inventory.method.aluminium-prebaked-anodes	Prebaked anodes of aluminium cells
inventory.method.aluminium-production	Primary aluminium by default factor
inventory.method.aluminium-soderberg-paste	Anode paste of Søderberg cells
inventory.method.carbon-balance-input	Carbon balance: what enters
inventory.method.carbon-balance-output	Carbon balance: what leaves
inventory.method.carbonate-use	Use of carbonates
inventory.method.chp-efficiency	Heat or power of a combined plant, efficiency method
inventory.method.chp-energy	Heat or power of a combined plant, energy method
inventory.method.chp-work-potential	Heat or power of a combined plant, exergy method
inventory.method.coal-mine	Methane of coal mines
inventory.method.combustion-by-carbon	Combustion by analysed carbon
inventory.method.end-of-life	End of life of sold products
inventory.method.ferroalloy-production	Ferroalloys by type
inventory.method.franchise	Franchises
inventory.method.freight-transport	Freight by mass and distance
inventory.method.investment	Investments by share of emissions
inventory.method.investment-revenue	Investments by revenue
inventory.method.lead-production	Lead by furnace
inventory.method.leased-asset	Leased assets
inventory.method.magnesium-casting	Magnesium casting, cover gas by factor
inventory.method.magnesium-cover-gas	Magnesium casting, cover gas by consumption
inventory.method.magnesium-production	Primary magnesium from carbonate ore
inventory.method.natural-gas-loss	Natural gas lost
inventory.method.natural-gas-system	Natural gas systems by factor
inventory.method.own-landfill	Own landfill, methane of the year
inventory.method.processing-of-sold-products	Processing of sold products
inventory.method.purchased-cooling	Purchased cooling from electric chillers
inventory.method.reducing-agent	Reducing agents by default factor
inventory.method.resold-energy	Energy bought and sold on
inventory.method.spend	Money spent
inventory.method.supplier-specific	Supplier's own factor
inventory.method.survey-total	Total of a stratified survey
inventory.method.use-of-sold-fuel	Sold fuel burned by its buyers
inventory.method.use-of-sold-products	Use of sold products
inventory.method.waste-tables	Waste by the waste tables
inventory.method.wastewater-methane	Methane of waste water
inventory.method.wastewater-nitrous-oxide	Nitrous oxide of waste water
inventory.method.zinc-production	Zinc by route of production
inventory.remark.chp	The plant sends out heat of {heat} with weight {heatWeight} and power of {power} with weight {powerWeight}; this output carries {share} of its emissions.
inventory.remark.part	{part}: {value}
inventory.role.AEM	anode effect minutes (AEM)
inventory.role.AEO	anode effect overvoltage (AEO)
inventory.role.Ash_a	ash in anodes
inventory.role.Ash_c	ash in coke
inventory.role.Ash_p	ash in pitch
inventory.role.Ash_pc	ash in packing coke
inventory.role.B0	methane-producing capacity (B0)
inventory.role.BC	binder in the paste (BC)
inventory.role.CD	carbon in skimmed dust (CD)
inventory.role.CE	current efficiency (CE)
inventory.role.CH4-share	methane in the gas, by volume
inventory.role.CO2-density	density of carbon dioxide
inventory.role.CO2-share	carbon dioxide in the gas, by volume
inventory.role.COP	coefficient of performance (COP)
inventory.role.CSM	cyclohexane soluble matter (CSM)
inventory.role.F_C2F6	C₂F₆ per CF₄
inventory.role.H_p	hydrogen in pitch
inventory.role.NAC	net anode consumption (NAC)
inventory.role.OVC	overvoltage coefficient (OVC)
inventory.role.PC	paste consumption (PC)
inventory.role.PCC	packing coke consumption (PCC)
inventory.role.S	part removed with sludge (S)
inventory.role.S_a	sulphur in anodes
inventory.role.S_c	sulphur in coke
inventory.role.S_p	sulphur in pitch
inventory.role.S_pc	sulphur in packing coke
inventory.role.acid-content	sulphuric acid content
inventory.role.aggregate	coke in the paste (1 − BC)
inventory.role.allocated	allocated part per unit sent out
inventory.role.ambient	temperature of the surroundings
inventory.role.anode-carbon	carbon of the anode (1 − S − ash)
inventory.role.biogenic	biogenic part of the carbon
inventory.role.calcined	part calcined or dissolved
inventory.role.carbon	carbon content
inventory.role.carbon-mass	carbon per mass of what is left
inventory.role.carbonate-share	part neutralised with carbonate
inventory.role.co2-per-acid	CO₂ per sulphuric acid (44.009/98.079)
inventory.role.coke-carbon	carbon of the coke (1 − S − ash)
inventory.role.coke-impurities	sulphur and ash of the coke
inventory.role.deflator	deflator and exchange rate
inventory.role.dioxide-mass	carbon dioxide as released
inventory.role.distance	distance
inventory.role.fossil-fraction	fossil part of the carbon
inventory.role.fuel-carbon	carbon content of the fuel
inventory.role.heat-efficiency	efficiency of separate heat
inventory.role.heat-output	heat sent out
inventory.role.inverse-COP	electricity per cold (1/COP)
inventory.role.inverse-efficiency	one over the current efficiency
inventory.role.leaves	leaves the balance (−1)
inventory.role.methane-mass	methane as released
inventory.role.mine	methane per coal
inventory.role.nitrous-factor	nitrous oxide nitrogen per nitrogen
inventory.role.not-in-sludge	part not removed with sludge (1 − S)
inventory.role.oxide-per-nitrogen	nitrous oxide per its nitrogen (44/28)
inventory.role.oxidised	part oxidised
inventory.role.per-use	consumption of a use
inventory.role.pitch-impurities	sulphur, ash and hydrogen of the pitch
inventory.role.power-efficiency	efficiency of separate power
inventory.role.power-output	power sent out
inventory.role.purity	carbonate content
inventory.role.share	share
inventory.role.slope	slope coefficient
inventory.role.supply	temperature of delivery
inventory.role.uses	uses over the life
inventory.role.work	work potential of the heat
inventory.symbol.acid	acid or acid water
inventory.symbol.acid-content	sulphuric acid in it
inventory.symbol.activity	goods, service or activity
inventory.symbol.agent	reducing agent or electrode used
inventory.symbol.agent-factor	factor of the agent
inventory.symbol.agent-output	material that leaves, and carbon in it
inventory.symbol.alloy-factor	factor of ferroalloy a
inventory.symbol.aluminium	primary aluminium produced
inventory.symbol.anode-minutes	anode effect minutes per cell-day
inventory.symbol.anode-use	net anode consumption per aluminium
inventory.symbol.ash	ash
inventory.symbol.asset-activity	energy, floor area or number of the asset
inventory.symbol.asset-factor	factor of the energy, of the kind of building or asset
inventory.symbol.baked-anodes	baked anodes produced
inventory.symbol.binder	binder in the paste
inventory.symbol.calcined	part calcined or dissolved; 1 where absent
inventory.symbol.carbon-content	carbon in the material
inventory.symbol.carbonate	material with carbonate
inventory.symbol.carbonate-factor	carbon dioxide of the carbonate
inventory.symbol.carbonate-share	part neutralised with carbonate
inventory.symbol.chp-ambient	temperature of the surroundings, or of the return
inventory.symbol.chp-bought	heat or power bought
inventory.symbol.chp-efficiencies	efficiency of separate heat and of separate power
inventory.symbol.chp-emissions	emissions of the plant in the period
inventory.symbol.chp-outputs	heat and power sent out in the period
inventory.symbol.chp-supply	mean temperature at which heat is delivered
inventory.symbol.chp-work	work potential of the heat
inventory.symbol.coal	raw coal produced
inventory.symbol.coke-parts	sulphur and ash in calcined coke
inventory.symbol.cold	cold bought
inventory.symbol.cop	cold per electricity of the chillers
inventory.symbol.cover-gas	cover gas used
inventory.symbol.current-efficiency	current efficiency
inventory.symbol.deflator	deflator and exchange rate to the money of the factor
inventory.symbol.energy-sold	energy sold to end users
inventory.symbol.engine-factor	methane and nitrous oxide of the engine or furnace
inventory.symbol.equity-share	share of equity, or of project costs
inventory.symbol.ferroalloy	ferroalloy a produced
inventory.symbol.freight	mass times distance
inventory.symbol.freight-factor	factor of the vehicle
inventory.symbol.fuel-biogenic	biogenic part of the carbon; 0 where absent
inventory.symbol.fuel-carbon	carbon in the fuel, by mass or by energy
inventory.symbol.fuel-oxidised	part oxidised
inventory.symbol.fuel-sold	fuel sold
inventory.symbol.gas-density	density of gas g at the conditions of the volume
inventory.symbol.gas-lost	gas lost
inventory.symbol.gas-share	part of gas g by volume
inventory.symbol.gas-throughput	gas through the system, or its length
inventory.symbol.generation-factor	life-cycle factor of the generation
inventory.symbol.hexa-share	C₂F₆ per CF₄
inventory.symbol.investee	scopes 1 and 2 of the company or project
inventory.symbol.landfill-generated	methane generated from waste x in the year
inventory.symbol.landfill-methane	methane emitted in the year
inventory.symbol.landfill-recovered	methane recovered
inventory.symbol.lead	lead produced by route r
inventory.symbol.leased-share	part that is leased; 1 where absent
inventory.symbol.leg	distance of the leg
inventory.symbol.magnesium	primary magnesium produced
inventory.symbol.magnesium-cast	magnesium cast or handled
inventory.symbol.material	material
inventory.symbol.methane-capacity	methane-producing capacity
inventory.symbol.methane-density	density of methane
inventory.symbol.mine-factor	methane of mining or of what follows it
inventory.symbol.molar-ratio	ratio of the molar masses
inventory.symbol.nitrogen	nitrogen in the waste water
inventory.symbol.nitrous-factor	nitrous oxide nitrogen per nitrogen
inventory.symbol.ore-factor	factor of the ore
inventory.symbol.organic-load	organic load of the waste water
inventory.symbol.overvoltage	anode effect overvoltage
inventory.symbol.overvoltage-coefficient	overvoltage coefficient
inventory.symbol.packing-use	packing coke per baked anode
inventory.symbol.paste-use	paste per aluminium
inventory.symbol.per-use	energy, fuel or gas of a use
inventory.symbol.pitch-parts	sulphur, ash and hydrogen in pitch
inventory.symbol.processing-activity	sold product, or energy and waste of its processing
inventory.symbol.processing-factor	factor of the processing, energy or waste
inventory.symbol.products	products sold
inventory.symbol.products-mass	products and packaging sold
inventory.symbol.purity	carbonate in it; 1 where absent
inventory.symbol.revenue	revenue or construction costs in the year
inventory.symbol.route-factor	factor of route r
inventory.symbol.route-share	part that goes this way; 1 where absent
inventory.symbol.skimmed	carbon in skimmed dust
inventory.symbol.slope	slope coefficient
inventory.symbol.sludge	part removed with sludge; 0 where absent
inventory.symbol.soluble	cyclohexane soluble matter per aluminium
inventory.symbol.spend	money spent, with currency and year
inventory.symbol.spend-factor	factor per money of its own year
inventory.symbol.sulphur	sulphur
inventory.symbol.supplier-factor	factor of the supplier
inventory.symbol.survey-deviation	standard deviation of the answers
inventory.symbol.survey-error	standard error of the total
inventory.symbol.survey-mean	mean of the answers
inventory.symbol.survey-population	people or things in stratum h
inventory.symbol.survey-sample	answers from stratum h
inventory.symbol.survey-total	estimated total
inventory.symbol.technology-factor	factor of the technology
inventory.symbol.treatment-factor	factor of the treatment
inventory.symbol.treatment-mcf	methane correction factor of the treatment
inventory.symbol.treatment-share	part treated in this way; 1 where absent
inventory.symbol.use-factor	factor of the energy or gas
inventory.symbol.use-share	part of the uses or of the final product; 1 where absent
inventory.symbol.uses	uses over the life
inventory.symbol.waste-route-factor	emission of the route per tonne
inventory.symbol.zinc	zinc produced by route r
inventory.validity.anode-effects	Counts anode effects only, not the low-voltage emissions between them.
inventory.validity.anodes	Holds for anodes and paste of petroleum coke and coal-tar pitch; biogenic binders need a carbon balance.
inventory.validity.carbon-balance	Inputs and outputs of one facility make one balance; it may not be negative. Carbon burned as fuel elsewhere does not belong to it.
inventory.validity.carbonates	Count a carbonate where it loses its carbon dioxide, once: either the acid or the limestone.
inventory.validity.chp	Emissions and outputs must be of the same period and the same plant.
inventory.validity.fossil-agents	Holds for fossil reducing agents.
inventory.validity.lease	Only what the consolidation approach leaves out of scopes 1 and 2.
inventory.validity.life	Counts all years of the life in the year of the sale.
inventory.validity.money	Both moneys have a stated year; what lies between them is a deflator with a source.
inventory.validity.own-landfill	The emission of the year from all earlier deposits; not the lifetime potential of the waste of the year.
inventory.validity.route	One line is one route; a default mix of routes is for countries, not for plants.
inventory.validity.same-conditions	Volume and density must be of the same temperature and pressure.
inventory.validity.survey	Holds for random answers within each stratum; who does not answer is taken to be like those who do.
inventory.validity.waste-tables	The methods and inputs are those of the waste tables; the boundary is named by the line.
"""#

    static let kk: String = #"""
EXC-0860	Жауап «{survey}» сауалнамасының «{stratum}» қабатына тиесілі, ол surveys.csv кестесінде жоқ.
EXC-0860.fix	Қабатты санымен surveys.csv кестесіне қосыңыз немесе атын түзетіңіз.
EXC-0861	«{survey}» сауалнамасының қабаттары көзі, күндері, бірлігі немесе дәлелі бойынша әртүрлі.
EXC-0861.fix	Бір сауалнаманың бір көзі, бір кезеңі, бір бірлігі және бір дәлелі болады; басқа сауалнамаға басқа ат беріңіз.
INV-0850	«{source}» көзі тәсілдердің әдепкі қоспасын пайдаланады; ол тәсілдері белгісіз елге арналған.
INV-0850.fix	Әр тәсілге бөлек жол жасап, тәсілдің коэффициентін таңдаңыз: `qadam factor search zinc` немесе `lead` тізімін береді.
INV-0851	«{source}» көзінің {roles} бөліктерінің қосындысы {sum}; 1-ден ештеңе қалмайды.
INV-0851.fix	Оларды бірдің үлесі ретінде беріңіз (2 % — 0,02) және талдауды тексеріңіз.
INV-0852	«{source}» көзінің «{role}» мәні {value}; мүмкіні {lower} – {upper}.
INV-0852.fix	Мәнді немесе оның бірлігін түзетіңіз.
INV-0853	«{facility}» нысанынан кіргеннен көп көміртегі шығады: шыққаны {out} т CO₂, кіргені {in} т CO₂.
INV-0853.fix	Көміртегі балансы жолдарындағы көміртегі үлестері мен мөлшерлерді тексеріңіз; шығатын материал алдымен кіруі керек.
INV-0854	«{source}» көзінде жеткізушінің коэффициенті жоқ.
INV-0854.fix	Коэффициентті бірлігі мен хатымен `properties` бағанына жазыңыз, мысалы `factor=1.9 t{{CO2e:AR5}}/t ±10% жеткізушінің 12-хаты`, кітапхана коэффициентін алып тастаңыз.
INV-0855	«{source}» көзінің ақшасында жыл жоқ: {unit}.
INV-0855.fix	Баға жылын бірлікке жазыңыз, мысалы `KZT{{2024}}`, жолға да, коэффициентке де.
INV-0856	«{source}» көзі {from} бірлігінде, коэффициенті {to} бірлігінде, арасында дефлятор жоқ.
INV-0856.fix	`deflator` қасиетін көзімен қосыңыз, мысалы `deflator=0.0017 USD{{2013}}/KZT{{2024}} баға индексі мен бағам …`.
INV-0857	«{source}» көзінің коэффициентінде метан да, азот шала тотығы да жоқ, ал көмірқышқыл газы талдаумен ауыстырылған: ол ештеңе қоспайды.
INV-0857.fix	CH₄ пен N₂O бар коэффициентті көрсетіңіз немесе оны алып тастаңыз.
INV-0858	«{facility}» нысаны меншікті полигонды жыл бойынша да, қалдықты бүкіл мерзім әлеуеті бойынша да есептейді ({sources}): бір қалдықтың метаны екі рет есептелуі мүмкін.
INV-0858.fix	Бүкіл мерзім жолдарын тек басқалардың полигонына кететін қалдыққа қалдырыңыз.
INV-0859	«{source}» көзі жылуды {supply} K-де {ambient} K ортаға береді: ол жұмыс істей алмайды.
INV-0859.fix	Температураларды кельвинмен беріңіз: `supply` `ambient`-тен жоғары.
INV-0860	«{source}» көзінің станциясы ештеңе жібермейді, не теріс мөлшер жібереді, не өнімі энергия емес.
INV-0860.fix	`heat-output` пен `power-output` мәндерін энергия бірлігімен, шығарындылар кезеңіне беріңіз.
INV-0861	«{facility}» нысаны қышқылды да, оны бейтараптандырған болуы мүмкін карбонаттарды да есептейді ({sources}).
INV-0861.fix	Не қышқылды, не әктасты есептеңіз; егер олар бөлек ағындар болса, ескертпеде жазыңыз.
INV-0862	«{stratum}» қабатында {population} мүшеден {answers} жауап бар.
INV-0862.fix	Қабатқа кемінде екі жауап керек, жауап саны мүше санынан аспауы тиіс; шағын қабаттарды біріктіріңіз.
INV-0863	«{stratum}» қабатының жауаптары теріс немесе сан емес.
INV-0863.fix	Жауаптарды түзетіңіз; болмаған сапар — 0.
INV-0864	Сауалнама жиынтығы нөлге тең, сондықтан қатесін пайызбен беру мүмкін емес.
INV-0864.fix	Жауаптарды тексеріңіз немесе жолды себебімен алып тастаңыз.
INV-0865	«{source}» көзі шығарындыларын қалдық кестелерінен алады, бірақ оған арналған кестелер жоқ.
INV-0865.fix	streams.csv, routes.csv және movements.csv бар қалтаны ұйыммен бірге немесе одан бұрын импорттаңыз; `factors` бағанында `stream`, `route`, `boundary` деп атаңыз.
INV-0866	«{source}» көзі {sent} жіберетін станциядан {bought} сатып алады.
INV-0866.fix	Шығарындылар мен өнімді бүкіл станцияға, жазбалармен бір кезеңге беріңіз.
WSP-0390	«{source}» көзі «{landfill}» полигонын атайды, бірақ жұмыс кеңістігінде қалдық кестелері жоқ.
WSP-0390.fix	streams.csv мен landfills.csv бар қалтаны импорттаңыз немесе метанды жазба ретінде беріп, `landfill` дегенді алып тастаңыз.
WSP-0391	«{source}» көзінің өз жазбалары бар және ол «{landfill}» полигонын атайды: метан екі рет есептелер еді.
WSP-0391.fix	Жазбаларды немесе полигон атын алып тастаңыз.
WSP-0392	«{landfill}» полигоны «{source}» көзіне және тағы біреуіне тиесілі: метаны екі рет есептелер еді.
WSP-0392.fix	Әр полигонға бір жол қалдырыңыз.
WSP-0393	«{source}» көзінің «{landfill}» полигонында {year} жылға нәтиже жоқ.
WSP-0393.fix	Көму жылдарын тексеріңіз: `qadam waste landfill` нәтижесін көрсетеді.
WSP-0394	«{source}» көзі шекараны атамайды немесе «{boundary}» деп атайды, ондай шекара жоқ: {known}.
WSP-0394.fix	`factors` бағанына `boundary=process`, `boundary=transport` немесе `boundary=full-chain` деп жазыңыз.
WSP-0395	«{route}» бағытымен кететін «{stream}» ағыны «{source}» көзіне және тағы біреуіне тиесілі: ол екі рет есептелер еді.
WSP-0395.fix	Әр ағын мен бағыт үшін түгендеудің бір ғана жолын қалдырыңыз.
WSP-0396	«{source}» көзінің «{route}» бағытында мына бөліктер белгісіз: {parts}.
WSP-0396.fix	Оларды route-parts.csv кестесінде көрсетіңіз, немесе болмайтынын айтыңыз, немесе кішірек шекара таңдаңыз.
WSP-0397	«{source}» көзінің өз жазбалары бар және ол қалдықты қалдық кестелерінен алады: ол екі рет есептелер еді.
WSP-0397.fix	Жазбаларды алып тастаңыз немесе коэффициенті бар `waste-route` әдісін қолданыңыз.
inventory.method.acid-neutralisation	Карбонатпен бейтараптандырылған қышқыл
inventory.method.aluminium-packing-coke	Анод күйдіру пештерінің себінді коксы
inventory.method.aluminium-pfc-overvoltage	Асқын кернеу әдісі бойынша перфторкөміртектер
inventory.method.aluminium-pfc-slope	Көлбеулік әдісі бойынша перфторкөміртектер
inventory.method.aluminium-prebaked-anodes	Алюминий электролизерінің күйдірілген анодтары
inventory.method.aluminium-production	Бастапқы алюминий, әдепкі коэффициент бойынша
inventory.method.aluminium-soderberg-paste	Содерберг электролизерлерінің анод массасы
inventory.method.carbon-balance-input	Көміртегі балансы: кіретіні
inventory.method.carbon-balance-output	Көміртегі балансы: шығатыны
inventory.method.carbonate-use	Карбонаттарды пайдалану
inventory.method.chp-efficiency	ЖЭО жылуы немесе электр энергиясы, тиімділік әдісі
inventory.method.chp-energy	ЖЭО жылуы немесе электр энергиясы, энергия әдісі
inventory.method.chp-work-potential	ЖЭО жылуы немесе электр энергиясы, эксергия әдісі
inventory.method.coal-mine	Көмір шахталарының метаны
inventory.method.combustion-by-carbon	Талданған көміртегі бойынша жағу
inventory.method.end-of-life	Сатылған өнімнің қызмет мерзімінің соңы
inventory.method.ferroalloy-production	Түрі бойынша ферроқорытпалар
inventory.method.franchise	Франшизалар
inventory.method.freight-transport	Масса мен қашықтық бойынша жүк тасымалы
inventory.method.investment	Шығарындылар үлесі бойынша инвестициялар
inventory.method.investment-revenue	Түсім бойынша инвестициялар
inventory.method.lead-production	Пеш түрі бойынша қорғасын
inventory.method.leased-asset	Жалға алынған немесе берілген активтер
inventory.method.magnesium-casting	Магний құю, қорғаныш газы коэффициент бойынша
inventory.method.magnesium-cover-gas	Магний құю, қорғаныш газы шығыны бойынша
inventory.method.magnesium-production	Карбонат кенінен алынған бастапқы магний
inventory.method.natural-gas-loss	Жоғалған табиғи газ
inventory.method.natural-gas-system	Коэффициент бойынша табиғи газ жүйелері
inventory.method.own-landfill	Меншікті полигон, жылдық метан
inventory.method.processing-of-sold-products	Сатылған өнімді өңдеу
inventory.method.purchased-cooling	Электр чиллерлерінен сатып алынған суық
inventory.method.reducing-agent	Әдепкі коэффициент бойынша тотықсыздандырғыштар
inventory.method.resold-energy	Сатып алынып, қайта сатылған энергия
inventory.method.spend	Жұмсалған ақша
inventory.method.supplier-specific	Жеткізушінің өз коэффициенті
inventory.method.survey-total	Қабаттарға бөлінген сауалнаманың жиынтығы
inventory.method.use-of-sold-fuel	Сатып алушылар жағатын сатылған отын
inventory.method.use-of-sold-products	Сатылған өнімді пайдалану
inventory.method.waste-tables	Қалдық кестелері бойынша қалдық
inventory.method.wastewater-methane	Сарқынды судың метаны
inventory.method.wastewater-nitrous-oxide	Сарқынды судың азот шала тотығы
inventory.method.zinc-production	Өндіру тәсілі бойынша мырыш
inventory.remark.chp	Станция {heatWeight} салмағымен {heat} жылу және {powerWeight} салмағымен {power} электр энергиясын жібереді; бұл өнім шығарындылардың {share} бөлігін көтереді.
inventory.remark.part	{part}: {value}
inventory.role.AEM	анод эффектісінің минуттары (AEM)
inventory.role.AEO	анод эффектісінің асқын кернеуі (AEO)
inventory.role.Ash_a	анодтағы күл
inventory.role.Ash_c	кокстағы күл
inventory.role.Ash_p	пектегі күл
inventory.role.Ash_pc	себінді кокстағы күл
inventory.role.B0	метан түзу қабілеті (B0)
inventory.role.BC	массадағы байланыстырғыш (BC)
inventory.role.CD	алынған көбіктегі көміртегі (CD)
inventory.role.CE	ток бойынша шығым (CE)
inventory.role.CH4-share	газдағы метан, көлем бойынша
inventory.role.CO2-density	көмірқышқыл газының тығыздығы
inventory.role.CO2-share	газдағы көмірқышқыл газы, көлем бойынша
inventory.role.COP	суыту коэффициенті (COP)
inventory.role.CSM	циклогександа еритін заттар (CSM)
inventory.role.F_C2F6	CF₄-ке шаққандағы C₂F₆
inventory.role.H_p	пектегі сутек
inventory.role.NAC	анодтың таза шығыны (NAC)
inventory.role.OVC	асқын кернеу коэффициенті (OVC)
inventory.role.PC	масса шығыны (PC)
inventory.role.PCC	себінді кокс шығыны (PCC)
inventory.role.S	тұнбамен шығарылған үлес (S)
inventory.role.S_a	анодтағы күкірт
inventory.role.S_c	кокстағы күкірт
inventory.role.S_p	пектегі күкірт
inventory.role.S_pc	себінді кокстағы күкірт
inventory.role.acid-content	күкірт қышқылының мөлшері
inventory.role.aggregate	массадағы кокс (1 − BC)
inventory.role.allocated	жіберілген бірлікке бөлінген үлес
inventory.role.ambient	қоршаған орта температурасы
inventory.role.anode-carbon	анод көміртегі (1 − S − күл)
inventory.role.biogenic	көміртегінің биогендік үлесі
inventory.role.calcined	күйдірілген немесе еріген үлес
inventory.role.carbon	көміртегі мөлшері
inventory.role.carbon-mass	қалғанының массасындағы көміртегі
inventory.role.carbonate-share	карбонатпен бейтараптандырылған үлес
inventory.role.co2-per-acid	күкірт қышқылына шаққандағы CO₂ (44,009/98,079)
inventory.role.coke-carbon	кокс көміртегі (1 − S − күл)
inventory.role.coke-impurities	кокстың күкірті мен күлі
inventory.role.deflator	дефлятор мен айырбас бағамы
inventory.role.dioxide-mass	шығарылған көмірқышқыл газы
inventory.role.distance	қашықтық
inventory.role.fossil-fraction	көміртегінің қазба үлесі
inventory.role.fuel-carbon	отындағы көміртегі мөлшері
inventory.role.heat-efficiency	бөлек жылу өндіру тиімділігі
inventory.role.heat-output	жіберілген жылу
inventory.role.inverse-COP	суыққа шаққандағы электр энергиясы (1/COP)
inventory.role.inverse-efficiency	ток бойынша шығымға кері шама
inventory.role.leaves	баланстан шығады (−1)
inventory.role.methane-mass	шығарылған метан
inventory.role.mine	көмірге шаққандағы метан
inventory.role.nitrous-factor	азотқа шаққандағы азот шала тотығының азоты
inventory.role.not-in-sludge	тұнбамен шығарылмаған үлес (1 − S)
inventory.role.oxide-per-nitrogen	азотына шаққандағы азот шала тотығы (44/28)
inventory.role.oxidised	тотыққан үлес
inventory.role.per-use	бір пайдаланудағы шығын
inventory.role.pitch-impurities	пектің күкірті, күлі және сутегі
inventory.role.power-efficiency	бөлек электр өндіру тиімділігі
inventory.role.power-output	жіберілген электр энергиясы
inventory.role.purity	карбонат мөлшері
inventory.role.share	үлес
inventory.role.slope	көлбеулік коэффициенті
inventory.role.supply	беру температурасы
inventory.role.uses	қызмет мерзіміндегі пайдалану саны
inventory.role.work	жылудың жұмыс әлеуеті
inventory.symbol.acid	қышқыл немесе қышқыл су
inventory.symbol.acid-content	ондағы күкірт қышқылы
inventory.symbol.activity	тауар, қызмет немесе әрекет
inventory.symbol.agent	пайдаланылған тотықсыздандырғыш немесе электрод
inventory.symbol.agent-factor	тотықсыздандырғыш коэффициенті
inventory.symbol.agent-output	шығатын материал және ондағы көміртегі
inventory.symbol.alloy-factor	a ферроқорытпасының коэффициенті
inventory.symbol.aluminium	өндірілген бастапқы алюминий
inventory.symbol.anode-minutes	электролизер-тәуліктегі анод эффектісінің минуттары
inventory.symbol.anode-use	алюминийге шаққандағы анодтың таза шығыны
inventory.symbol.ash	күл
inventory.symbol.asset-activity	активтің энергиясы, ауданы немесе саны
inventory.symbol.asset-factor	энергияның, ғимарат немесе актив түрінің коэффициенті
inventory.symbol.baked-anodes	өндірілген күйдірілген анодтар
inventory.symbol.binder	массадағы байланыстырғыш
inventory.symbol.calcined	күйдірілген немесе еріген үлес; көрсетілмесе 1
inventory.symbol.carbon-content	материалдағы көміртегі
inventory.symbol.carbonate	карбонаты бар материал
inventory.symbol.carbonate-factor	карбонаттың көмірқышқыл газы
inventory.symbol.carbonate-share	карбонатпен бейтараптандырылған үлес
inventory.symbol.chp-ambient	қоршаған ортаның немесе кері судың температурасы
inventory.symbol.chp-bought	сатып алынған жылу немесе электр энергиясы
inventory.symbol.chp-efficiencies	бөлек жылу мен бөлек электр өндіру тиімділігі
inventory.symbol.chp-emissions	кезеңдегі станция шығарындылары
inventory.symbol.chp-outputs	кезеңде жіберілген жылу мен электр энергиясы
inventory.symbol.chp-supply	жылу берілетін орташа температура
inventory.symbol.chp-work	жылудың жұмыс әлеуеті
inventory.symbol.coal	өндірілген қатардағы көмір
inventory.symbol.coke-parts	қыздырылған кокстағы күкірт пен күл
inventory.symbol.cold	сатып алынған суық
inventory.symbol.cop	чиллердің электр энергиясына шаққандағы суық
inventory.symbol.cover-gas	пайдаланылған қорғаныш газы
inventory.symbol.current-efficiency	ток бойынша шығым
inventory.symbol.deflator	коэффициент ақшасына дефлятор мен айырбас бағамы
inventory.symbol.energy-sold	соңғы тұтынушыға сатылған энергия
inventory.symbol.engine-factor	қозғалтқыштың немесе пештің метаны мен азот шала тотығы
inventory.symbol.equity-share	капиталдағы немесе жоба құнындағы үлес
inventory.symbol.ferroalloy	өндірілген a ферроқорытпасы
inventory.symbol.freight	масса мен қашықтық көбейтіндісі
inventory.symbol.freight-factor	көлік коэффициенті
inventory.symbol.fuel-biogenic	көміртегінің биогендік үлесі; көрсетілмесе 0
inventory.symbol.fuel-carbon	отындағы көміртегі, масса немесе энергия бойынша
inventory.symbol.fuel-oxidised	тотыққан үлес
inventory.symbol.fuel-sold	сатылған отын
inventory.symbol.gas-density	көлем жағдайындағы g газының тығыздығы
inventory.symbol.gas-lost	жоғалған газ
inventory.symbol.gas-share	g газының көлемдік үлесі
inventory.symbol.gas-throughput	жүйеден өткен газ немесе жүйе ұзындығы
inventory.symbol.generation-factor	өндірудің өмірлік цикл коэффициенті
inventory.symbol.hexa-share	CF₄-ке шаққандағы C₂F₆
inventory.symbol.investee	компанияның немесе жобаның 1 және 2-қамтуы
inventory.symbol.landfill-generated	жыл ішінде x қалдығынан түзілген метан
inventory.symbol.landfill-methane	жыл ішінде шыққан метан
inventory.symbol.landfill-recovered	ұсталған метан
inventory.symbol.lead	r тәсілімен өндірілген қорғасын
inventory.symbol.leased-share	жалға алынған үлес; көрсетілмесе 1
inventory.symbol.leg	жол бөлігінің қашықтығы
inventory.symbol.magnesium	өндірілген бастапқы магний
inventory.symbol.magnesium-cast	құйылған немесе өңделген магний
inventory.symbol.material	материал
inventory.symbol.methane-capacity	метан түзу қабілеті
inventory.symbol.methane-density	метан тығыздығы
inventory.symbol.mine-factor	өндірудің немесе одан кейінгі кезеңнің метаны
inventory.symbol.molar-ratio	молярлық массалар қатынасы
inventory.symbol.nitrogen	сарқынды судағы азот
inventory.symbol.nitrous-factor	азотқа шаққандағы азот шала тотығының азоты
inventory.symbol.ore-factor	кен коэффициенті
inventory.symbol.organic-load	сарқынды судың органикалық жүктемесі
inventory.symbol.overvoltage	анод эффектісінің асқын кернеуі
inventory.symbol.overvoltage-coefficient	асқын кернеу коэффициенті
inventory.symbol.packing-use	күйдірілген анодқа шаққандағы себінді кокс
inventory.symbol.paste-use	алюминийге шаққандағы масса
inventory.symbol.per-use	бір пайдаланудағы энергия, отын немесе газ
inventory.symbol.pitch-parts	пектегі күкірт, күл және сутек
inventory.symbol.processing-activity	сатылған өнім немесе оны өңдеудің энергиясы мен қалдығы
inventory.symbol.processing-factor	өңдеудің, энергияның немесе қалдықтың коэффициенті
inventory.symbol.products	сатылған өнім
inventory.symbol.products-mass	сатылған өнім мен қаптама
inventory.symbol.purity	ондағы карбонат; көрсетілмесе 1
inventory.symbol.revenue	жылдағы түсім немесе құрылыс шығыны
inventory.symbol.route-factor	r тәсілінің коэффициенті
inventory.symbol.route-share	осы жолмен кететін үлес; көрсетілмесе 1
inventory.symbol.skimmed	алынған көбіктегі көміртегі
inventory.symbol.slope	көлбеулік коэффициенті
inventory.symbol.sludge	тұнбамен шығарылған үлес; көрсетілмесе 0
inventory.symbol.soluble	алюминийге шаққандағы циклогександа еритін заттар
inventory.symbol.spend	жұмсалған ақша, валютасы мен жылы көрсетілген
inventory.symbol.spend-factor	өз жылының ақшасына коэффициент
inventory.symbol.sulphur	күкірт
inventory.symbol.supplier-factor	жеткізушінің коэффициенті
inventory.symbol.survey-deviation	жауаптардың стандартты ауытқуы
inventory.symbol.survey-error	жиынтықтың стандартты қатесі
inventory.symbol.survey-mean	жауаптардың орташасы
inventory.symbol.survey-population	h қабатындағы адамдар немесе заттар
inventory.symbol.survey-sample	h қабатынан алынған жауаптар
inventory.symbol.survey-total	жиынтықтың бағасы
inventory.symbol.technology-factor	технология коэффициенті
inventory.symbol.treatment-factor	өңдеу коэффициенті
inventory.symbol.treatment-mcf	өңдеудің метан түзету коэффициенті
inventory.symbol.treatment-share	осылай өңделетін үлес; көрсетілмесе 1
inventory.symbol.use-factor	энергия немесе газ коэффициенті
inventory.symbol.use-share	пайдаланудың немесе соңғы өнімнің үлесі; көрсетілмесе 1
inventory.symbol.uses	қызмет мерзіміндегі пайдалану саны
inventory.symbol.waste-route-factor	тоннаға шаққандағы бағыттың шығарындысы
inventory.symbol.zinc	r тәсілімен өндірілген мырыш
inventory.validity.anode-effects	Тек анод эффектілерін есептейді, олардың арасындағы төмен кернеулі шығарындыларды есептемейді.
inventory.validity.anodes	Мұнай коксы мен таскөмір пегінен жасалған анодтар мен масса үшін дұрыс; биогендік байланыстырғыштарға көміртегі балансы керек.
inventory.validity.carbon-balance	Бір нысанның кірісі мен шығысы бір балансты құрайды; ол теріс бола алмайды. Басқа жерде отын ретінде жағылған көміртегі оған кірмейді.
inventory.validity.carbonates	Карбонатты көмірқышқыл газын жоғалтқан жерде бір рет есептеңіз: не қышқыл, не әктас бойынша.
inventory.validity.chp	Шығарындылар мен өнімдер бір кезеңге және бір станцияға тиесілі болуы керек.
inventory.validity.fossil-agents	Қазба тотықсыздандырғыштар үшін дұрыс.
inventory.validity.lease	Тек шоғырландыру тәсілі 1 және 2-қамтудан тыс қалдырғаны.
inventory.validity.life	Қызмет мерзімінің барлық жылдарын сатылған жылға есептейді.
inventory.validity.money	Екі ақшаның да жылы көрсетілген; олардың арасында көзі бар дефлятор тұрады.
inventory.validity.own-landfill	Бұрынғы барлық көмуден шыққан жылдық шығарынды; жыл қалдығының бүкіл мерзімдегі әлеуеті емес.
inventory.validity.route	Бір жол бір тәсілге сәйкес; тәсілдердің әдепкі қоспасы зауытқа емес, елге арналған.
inventory.validity.same-conditions	Көлем мен тығыздық бірдей температура мен қысымда болуы керек.
inventory.validity.survey	Әр қабат ішіндегі кездейсоқ жауаптар үшін дұрыс; жауап бермегендер жауап бергендерге ұқсас деп алынады.
inventory.validity.waste-tables	Әдістер мен деректер — қалдық кестелерінікі; шекараны жол атайды.
"""#

    static let ru: String = #"""
EXC-0860	Ответ относится к страте «{stratum}» опроса «{survey}», которой нет в surveys.csv.
EXC-0860.fix	Добавьте страту с численностью в surveys.csv или исправьте имя.
EXC-0861	Страты опроса «{survey}» различаются источником, днями, единицей или подтверждением.
EXC-0861.fix	У одного опроса один источник, один период, одна единица и одно подтверждение; дайте другому опросу другое имя.
INV-0850	Источник «{source}» использует смесь способов по умолчанию; она предназначена для страны, способы которой неизвестны.
INV-0850.fix	Сделайте строку для каждого способа и выберите его коэффициент: `qadam factor search zinc` или `lead` покажет список.
INV-0851	Доли {roles} источника «{source}» в сумме дают {sum}; от единицы ничего не остаётся.
INV-0851.fix	Задайте их долями единицы (2 % — это 0,02) и проверьте анализ.
INV-0852	«{role}» источника «{source}» равно {value}; возможно от {lower} до {upper}.
INV-0852.fix	Исправьте значение или его единицу.
INV-0853	Из объекта «{facility}» выходит больше углерода, чем поступает: {out} т CO₂ против {in} т CO₂.
INV-0853.fix	Проверьте содержание углерода и количества в строках баланса; выходящий материал должен сначала поступить.
INV-0854	У источника «{source}» нет коэффициента поставщика.
INV-0854.fix	Запишите коэффициент с единицей и письмом в столбец `properties`, например `factor=1.9 t{{CO2e:AR5}}/t ±10% письмо 12 поставщика`, и уберите коэффициент библиотеки.
INV-0855	У денег источника «{source}» нет года: {unit}.
INV-0855.fix	Укажите год цен в единице, например `KZT{{2024}}`, для строки и для её коэффициента.
INV-0856	Источник «{source}» задан в {from}, его коэффициент в {to}, а дефлятора между ними нет.
INV-0856.fix	Добавьте свойство `deflator` с источником, например `deflator=0.0017 USD{{2013}}/KZT{{2024}} индекс цен и курс …`.
INV-0857	В коэффициенте источника «{source}» нет ни метана, ни закиси азота, а его диоксид углерода заменён анализом: он ничего не добавляет.
INV-0857.fix	Назовите коэффициент с CH₄ и N₂O или уберите его.
INV-0858	Объект «{facility}» учитывает собственный полигон по годам и отходы по потенциалу за весь срок ({sources}): метан одних и тех же отходов может быть учтён дважды.
INV-0858.fix	Оставьте строки за весь срок только для отходов, идущих на чужие полигоны.
INV-0859	Источник «{source}» отдаёт тепло при {supply} K в среду {ambient} K: работы оно совершить не может.
INV-0859.fix	Задайте температуры в кельвинах: `supply` выше `ambient`.
INV-0860	Станция источника «{source}» ничего не отпускает, или отпускает отрицательное количество, или её отпуск не энергия.
INV-0860.fix	Задайте `heat-output` и `power-output` в единицах энергии за период выбросов.
INV-0861	Объект «{facility}» учитывает и кислоту, и карбонаты, которыми она могла быть нейтрализована ({sources}).
INV-0861.fix	Учитывайте либо кислоту, либо известняк; если это разные потоки, укажите это в примечаниях.
INV-0862	В страте «{stratum}» {answers} ответов из {population}.
INV-0862.fix	Страте нужны не менее двух ответов и не больше, чем в ней членов; объедините малые страты.
INV-0863	Ответы страты «{stratum}» отрицательны или не являются числами.
INV-0863.fix	Исправьте ответы; поездка, которой нет, — это 0.
INV-0864	Итог опроса равен нулю, поэтому его ошибку нельзя выразить в процентах.
INV-0864.fix	Проверьте ответы или уберите строку с указанием причины.
INV-0865	Источник «{source}» берёт выбросы из таблиц отходов, а их для него нет.
INV-0865.fix	Импортируйте папку с streams.csv, routes.csv и movements.csv вместе с организацией или до неё; назовите `stream`, `route` и `boundary` в столбце `factors`.
INV-0866	Источник «{source}» покупает {bought} у станции, которая отпускает {sent}.
INV-0866.fix	Задайте выбросы и отпуск всей станции за тот же период, что и записи.
WSP-0390	Источник «{source}» называет полигон «{landfill}», но в рабочем пространстве нет таблиц отходов.
WSP-0390.fix	Импортируйте папку со streams.csv и landfills.csv либо задайте метан записью и уберите `landfill`.
WSP-0391	У источника «{source}» есть собственные записи, и он называет полигон «{landfill}»: метан был бы учтён дважды.
WSP-0391.fix	Уберите записи или имя полигона.
WSP-0392	Полигон «{landfill}» относится к источнику «{source}» и ещё к одному: его метан был бы учтён дважды.
WSP-0392.fix	Оставьте по одной строке на полигон.
WSP-0393	У полигона «{landfill}» источника «{source}» нет результата за {year} год.
WSP-0393.fix	Проверьте годы захоронений: `qadam waste landfill` показывает, что он даёт.
WSP-0394	Источник «{source}» не называет границу или называет «{boundary}», которой нет: {known}.
WSP-0394.fix	Запишите `boundary=process`, `boundary=transport` или `boundary=full-chain` в столбец `factors`.
WSP-0395	Поток «{stream}» по маршруту «{route}» относится к источнику «{source}» и ещё к одному: он был бы учтён дважды.
WSP-0395.fix	Оставьте по одной строке на поток и маршрут.
WSP-0396	У маршрута «{route}» источника «{source}» неизвестны части: {parts}.
WSP-0396.fix	Укажите их в route-parts.csv, или что их нет, или выберите меньшую границу.
WSP-0397	У источника «{source}» есть собственные записи, и он берёт отходы из таблиц отходов: они были бы учтены дважды.
WSP-0397.fix	Уберите записи или используйте `waste-route` с коэффициентом.
inventory.method.acid-neutralisation	Кислота, нейтрализованная карбонатом
inventory.method.aluminium-packing-coke	Пересыпочный кокс печей обжига анодов
inventory.method.aluminium-pfc-overvoltage	Перфторуглероды по методу перенапряжения
inventory.method.aluminium-pfc-slope	Перфторуглероды по методу наклона
inventory.method.aluminium-prebaked-anodes	Обожжённые аноды алюминиевых электролизёров
inventory.method.aluminium-production	Первичный алюминий по коэффициенту по умолчанию
inventory.method.aluminium-soderberg-paste	Анодная масса электролизёров Содерберга
inventory.method.carbon-balance-input	Баланс углерода: поступление
inventory.method.carbon-balance-output	Баланс углерода: выход
inventory.method.carbonate-use	Использование карбонатов
inventory.method.chp-efficiency	Тепло или электроэнергия ТЭЦ, метод эффективности
inventory.method.chp-energy	Тепло или электроэнергия ТЭЦ, энергетический метод
inventory.method.chp-work-potential	Тепло или электроэнергия ТЭЦ, эксергетический метод
inventory.method.coal-mine	Метан угольных шахт
inventory.method.combustion-by-carbon	Сжигание по анализу углерода
inventory.method.end-of-life	Конец жизни проданной продукции
inventory.method.ferroalloy-production	Ферросплавы по видам
inventory.method.franchise	Франшизы
inventory.method.freight-transport	Грузоперевозки по массе и расстоянию
inventory.method.investment	Инвестиции по доле выбросов
inventory.method.investment-revenue	Инвестиции по выручке
inventory.method.lead-production	Свинец по типу печи
inventory.method.leased-asset	Арендованные и сданные в аренду активы
inventory.method.magnesium-casting	Литьё магния, защитный газ по коэффициенту
inventory.method.magnesium-cover-gas	Литьё магния, защитный газ по расходу
inventory.method.magnesium-production	Первичный магний из карбонатной руды
inventory.method.natural-gas-loss	Потери природного газа
inventory.method.natural-gas-system	Системы природного газа по коэффициенту
inventory.method.own-landfill	Собственный полигон, метан за год
inventory.method.processing-of-sold-products	Переработка проданной продукции
inventory.method.purchased-cooling	Закупленный холод от электрических чиллеров
inventory.method.reducing-agent	Восстановители по коэффициенту по умолчанию
inventory.method.resold-energy	Энергия, купленная и перепроданная
inventory.method.spend	Израсходованные деньги
inventory.method.supplier-specific	Собственный коэффициент поставщика
inventory.method.survey-total	Итог стратифицированного опроса
inventory.method.use-of-sold-fuel	Проданное топливо, сжигаемое покупателями
inventory.method.use-of-sold-products	Использование проданной продукции
inventory.method.waste-tables	Отходы по таблицам отходов
inventory.method.wastewater-methane	Метан сточных вод
inventory.method.wastewater-nitrous-oxide	Закись азота сточных вод
inventory.method.zinc-production	Цинк по способу производства
inventory.remark.chp	Станция отпускает {heat} тепла с весом {heatWeight} и {power} электроэнергии с весом {powerWeight}; на этот отпуск приходится {share} её выбросов.
inventory.remark.part	{part}: {value}
inventory.role.AEM	минуты анодного эффекта (AEM)
inventory.role.AEO	перенапряжение анодного эффекта (AEO)
inventory.role.Ash_a	зола в анодах
inventory.role.Ash_c	зола в коксе
inventory.role.Ash_p	зола в пеке
inventory.role.Ash_pc	зола в пересыпочном коксе
inventory.role.B0	метанообразующая способность (B0)
inventory.role.BC	связующее в массе (BC)
inventory.role.CD	углерод в снятой пене (CD)
inventory.role.CE	выход по току (CE)
inventory.role.CH4-share	метан в газе, по объёму
inventory.role.CO2-density	плотность диоксида углерода
inventory.role.CO2-share	диоксид углерода в газе, по объёму
inventory.role.COP	холодильный коэффициент (COP)
inventory.role.CSM	вещества, растворимые в циклогексане (CSM)
inventory.role.F_C2F6	C₂F₆ на CF₄
inventory.role.H_p	водород в пеке
inventory.role.NAC	чистый расход анодов (NAC)
inventory.role.OVC	коэффициент перенапряжения (OVC)
inventory.role.PC	расход анодной массы (PC)
inventory.role.PCC	расход пересыпочного кокса (PCC)
inventory.role.S	доля, удалённая с осадком (S)
inventory.role.S_a	сера в анодах
inventory.role.S_c	сера в коксе
inventory.role.S_p	сера в пеке
inventory.role.S_pc	сера в пересыпочном коксе
inventory.role.acid-content	содержание серной кислоты
inventory.role.aggregate	кокс в массе (1 − BC)
inventory.role.allocated	распределённая доля на единицу отпуска
inventory.role.ambient	температура среды
inventory.role.anode-carbon	углерод анода (1 − S − зола)
inventory.role.biogenic	биогенная доля углерода
inventory.role.calcined	доля, обожжённая или растворённая
inventory.role.carbon	содержание углерода
inventory.role.carbon-mass	углерод на массу остатка
inventory.role.carbonate-share	доля, нейтрализованная карбонатом
inventory.role.co2-per-acid	CO₂ на серную кислоту (44,009/98,079)
inventory.role.coke-carbon	углерод кокса (1 − S − зола)
inventory.role.coke-impurities	сера и зола кокса
inventory.role.deflator	дефлятор и обменный курс
inventory.role.dioxide-mass	диоксид углерода как выброшен
inventory.role.distance	расстояние
inventory.role.fossil-fraction	ископаемая доля углерода
inventory.role.fuel-carbon	содержание углерода в топливе
inventory.role.heat-efficiency	эффективность раздельного тепла
inventory.role.heat-output	отпущенное тепло
inventory.role.inverse-COP	электроэнергия на холод (1/COP)
inventory.role.inverse-efficiency	величина, обратная выходу по току
inventory.role.leaves	выходит из баланса (−1)
inventory.role.methane-mass	метан как выброшен
inventory.role.mine	метан на уголь
inventory.role.nitrous-factor	азот закиси на азот
inventory.role.not-in-sludge	доля, не удалённая с осадком (1 − S)
inventory.role.oxide-per-nitrogen	закись азота на её азот (44/28)
inventory.role.oxidised	окисленная доля
inventory.role.per-use	расход на одно использование
inventory.role.pitch-impurities	сера, зола и водород пека
inventory.role.power-efficiency	эффективность раздельной электроэнергии
inventory.role.power-output	отпущенная электроэнергия
inventory.role.purity	содержание карбоната
inventory.role.share	доля
inventory.role.slope	коэффициент наклона
inventory.role.supply	температура отпуска
inventory.role.uses	использований за срок службы
inventory.role.work	работоспособность тепла
inventory.symbol.acid	кислота или кислая вода
inventory.symbol.acid-content	серная кислота в ней
inventory.symbol.activity	товар, услуга или деятельность
inventory.symbol.agent	использованный восстановитель или электрод
inventory.symbol.agent-factor	коэффициент восстановителя
inventory.symbol.agent-output	выходящий материал и углерод в нём
inventory.symbol.alloy-factor	коэффициент ферросплава a
inventory.symbol.aluminium	произведённый первичный алюминий
inventory.symbol.anode-minutes	минуты анодного эффекта на электролизёро-сутки
inventory.symbol.anode-use	чистый расход анодов на алюминий
inventory.symbol.ash	зола
inventory.symbol.asset-activity	энергия, площадь или число активов
inventory.symbol.asset-factor	коэффициент энергии, вида здания или актива
inventory.symbol.baked-anodes	произведённые обожжённые аноды
inventory.symbol.binder	связующее в массе
inventory.symbol.calcined	доля, обожжённая или растворённая; 1, если не указана
inventory.symbol.carbon-content	углерод в материале
inventory.symbol.carbonate	материал с карбонатом
inventory.symbol.carbonate-factor	диоксид углерода карбоната
inventory.symbol.carbonate-share	доля, нейтрализованная карбонатом
inventory.symbol.chp-ambient	температура среды или обратной воды
inventory.symbol.chp-bought	закупленное тепло или электроэнергия
inventory.symbol.chp-efficiencies	эффективность раздельного тепла и раздельной электроэнергии
inventory.symbol.chp-emissions	выбросы станции за период
inventory.symbol.chp-outputs	отпущенные тепло и электроэнергия за период
inventory.symbol.chp-supply	средняя температура отпуска тепла
inventory.symbol.chp-work	работоспособность тепла
inventory.symbol.coal	добытый рядовой уголь
inventory.symbol.coke-parts	сера и зола в прокалённом коксе
inventory.symbol.cold	закупленный холод
inventory.symbol.cop	холод на электроэнергию чиллеров
inventory.symbol.cover-gas	использованный защитный газ
inventory.symbol.current-efficiency	выход по току
inventory.symbol.deflator	дефлятор и курс к деньгам коэффициента
inventory.symbol.energy-sold	энергия, проданная конечным потребителям
inventory.symbol.engine-factor	метан и закись азота двигателя или топки
inventory.symbol.equity-share	доля в капитале или в затратах проекта
inventory.symbol.ferroalloy	произведённый ферросплав a
inventory.symbol.freight	масса на расстояние
inventory.symbol.freight-factor	коэффициент транспорта
inventory.symbol.fuel-biogenic	биогенная доля углерода; 0, если не указана
inventory.symbol.fuel-carbon	углерод в топливе, по массе или по энергии
inventory.symbol.fuel-oxidised	окисленная доля
inventory.symbol.fuel-sold	проданное топливо
inventory.symbol.gas-density	плотность газа g при условиях объёма
inventory.symbol.gas-lost	потерянный газ
inventory.symbol.gas-share	объёмная доля газа g
inventory.symbol.gas-throughput	газ через систему или её длина
inventory.symbol.generation-factor	коэффициент жизненного цикла выработки
inventory.symbol.hexa-share	C₂F₆ на CF₄
inventory.symbol.investee	охваты 1 и 2 компании или проекта
inventory.symbol.landfill-generated	метан из отходов x, образованный за год
inventory.symbol.landfill-methane	метан, выброшенный за год
inventory.symbol.landfill-recovered	уловленный метан
inventory.symbol.lead	свинец, произведённый способом r
inventory.symbol.leased-share	арендованная доля; 1, если не указана
inventory.symbol.leg	расстояние участка
inventory.symbol.magnesium	произведённый первичный магний
inventory.symbol.magnesium-cast	отлитый или переработанный магний
inventory.symbol.material	материал
inventory.symbol.methane-capacity	метанообразующая способность
inventory.symbol.methane-density	плотность метана
inventory.symbol.mine-factor	метан добычи или последующих стадий
inventory.symbol.molar-ratio	отношение молярных масс
inventory.symbol.nitrogen	азот в сточных водах
inventory.symbol.nitrous-factor	азот закиси на азот
inventory.symbol.ore-factor	коэффициент руды
inventory.symbol.organic-load	органическая нагрузка сточных вод
inventory.symbol.overvoltage	перенапряжение анодного эффекта
inventory.symbol.overvoltage-coefficient	коэффициент перенапряжения
inventory.symbol.packing-use	пересыпочный кокс на обожжённый анод
inventory.symbol.paste-use	анодная масса на алюминий
inventory.symbol.per-use	энергия, топливо или газ на одно использование
inventory.symbol.pitch-parts	сера, зола и водород в пеке
inventory.symbol.processing-activity	проданный продукт или энергия и отходы его переработки
inventory.symbol.processing-factor	коэффициент переработки, энергии или отходов
inventory.symbol.products	проданная продукция
inventory.symbol.products-mass	проданные продукты и упаковка
inventory.symbol.purity	карбонат в нём; 1, если не указан
inventory.symbol.revenue	выручка или затраты строительства за год
inventory.symbol.route-factor	коэффициент способа r
inventory.symbol.route-share	доля, идущая этим путём; 1, если не указана
inventory.symbol.skimmed	углерод в снятой пене
inventory.symbol.slope	коэффициент наклона
inventory.symbol.sludge	доля, удалённая с осадком; 0, если не указана
inventory.symbol.soluble	вещества, растворимые в циклогексане, на алюминий
inventory.symbol.spend	израсходованные деньги с валютой и годом
inventory.symbol.spend-factor	коэффициент на деньги своего года
inventory.symbol.sulphur	сера
inventory.symbol.supplier-factor	коэффициент поставщика
inventory.symbol.survey-deviation	стандартное отклонение ответов
inventory.symbol.survey-error	стандартная ошибка итога
inventory.symbol.survey-mean	среднее ответов
inventory.symbol.survey-population	численность страты h
inventory.symbol.survey-sample	ответы из страты h
inventory.symbol.survey-total	оценка итога
inventory.symbol.technology-factor	коэффициент технологии
inventory.symbol.treatment-factor	коэффициент обращения
inventory.symbol.treatment-mcf	поправочный коэффициент метана для очистки
inventory.symbol.treatment-share	доля с таким обращением; 1, если не указана
inventory.symbol.use-factor	коэффициент энергии или газа
inventory.symbol.use-share	доля использований или конечного продукта; 1, если не указана
inventory.symbol.uses	использований за срок службы
inventory.symbol.waste-route-factor	выброс маршрута на тонну
inventory.symbol.zinc	цинк, произведённый способом r
inventory.validity.anode-effects	Учитывает только анодные эффекты, без низковольтных выбросов между ними.
inventory.validity.anodes	Верно для анодов и массы из нефтяного кокса и каменноугольного пека; для биогенного связующего нужен баланс углерода.
inventory.validity.carbon-balance	Поступление и выход одного объекта составляют один баланс; он не может быть отрицательным. Углерод, сожжённый как топливо в другом месте, в него не входит.
inventory.validity.carbonates	Карбонат учитывается там, где он теряет диоксид углерода, один раз: либо по кислоте, либо по известняку.
inventory.validity.chp	Выбросы и отпуск должны относиться к одному периоду и одной станции.
inventory.validity.fossil-agents	Верно для ископаемых восстановителей.
inventory.validity.lease	Только то, что подход консолидации оставляет вне охватов 1 и 2.
inventory.validity.life	Учитывает все годы службы в год продажи.
inventory.validity.money	У обоих видов денег указан год; между ними стоит дефлятор с источником.
inventory.validity.own-landfill	Выброс года от всех прежних захоронений, а не потенциал отходов года за весь срок.
inventory.validity.route	Одна строка — один способ; смесь способов по умолчанию предназначена для стран, а не для заводов.
inventory.validity.same-conditions	Объём и плотность должны относиться к одним температуре и давлению.
inventory.validity.survey	Верно для случайных ответов внутри каждой страты; не ответившие считаются похожими на ответивших.
inventory.validity.waste-tables	Методы и данные берутся из таблиц отходов; границу называет строка.
"""#
}
