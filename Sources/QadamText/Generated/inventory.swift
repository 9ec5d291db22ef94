// Generated from Translations/*/inventory.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryTexts {
    static let en: String = #"""
INV-0101	Record {record} names the source line “{source}”, which does not exist.
INV-0101.fix	Correct the name or add the line. Near names: {suggestions}.
INV-0102	Record {record} is in {found}, but its line “{source}” is in {expected}.
INV-0102.fix	Write the quantity in a unit of the same kind and basis as {expected}.
INV-0103	The record identifier {record} occurs more than once.
INV-0103.fix	Give every record its own identifier; remove it if it was imported twice.
INV-0104	Record {record} repeats record {other}: same line, same period {period}, same quantity.
INV-0104.fix	Keep one of them, or say in the evidence why both are right.
INV-0105	Record {record} ({period}) overlaps record {other} of the same line.
INV-0105.fix	Correct the first or the last day so that no day is counted twice.
INV-0106#one	Line “{source}” has no record for one month: {months}.
INV-0106#other	Line “{source}” has no record for {count} months: {months}.
INV-0106.fix	Enter the missing readings, or an estimate with its rule as the provenance.
INV-0107	Record {record} ({period}) reaches beyond {year}: {share} of it is counted, by days.
INV-0107.fix	If the meter was read at the turn of the year, enter two records.
INV-0108	Record {record} ({period}) lies outside {year} and is not counted.
INV-0108.fix	Check the dates, or move the record to the inventory of its year.
INV-0109	Record {record} of line “{source}” ({value}) is {ratio} times the usual quantity of the line.
INV-0109.fix	Check the unit (kWh or MWh, kg or t) and the decimal mark.
INV-0110	Record {record} of line “{source}” has the quantity {value}, which is negative or not finite.
INV-0110.fix	Enter a quantity of zero or more; only a refrigerant mass balance takes signs.
INV-0113	Record {record} names the line “{source}”, which takes its activity from other lines.
INV-0113.fix	Enter the record in the line that is measured.
INV-0201	Line “{source}” names the method “{method}”, which does not exist.
INV-0201.fix	Choose a method. Near names: {suggestions}.
INV-0203	Line “{source}”: the method “{method}” does not belong to the category “{category}”.
INV-0203.fix	Change the method or the category.
INV-0204	Line “{source}” lacks the role “{role}” that the method “{method}” needs.
INV-0204.fix	Name a factor or property for it, or give an own value with its source.
INV-0207	Line “{source}”: its activity leads to {from}, but the factor is per {to}.
INV-0207.fix	Choose a factor of the same kind and basis, or correct the unit of the line.
INV-0208	The source line “{source}” occurs more than once.
INV-0208.fix	Give every line its own identifier.
INV-0209	Line “{source}” belongs to “{name}”, a building or facility that does not exist.
INV-0209.fix	Name a building of the building table and a facility of the organisation.
INV-0210	Line “{source}” takes its activity from “{origin}”, which does not exist or has no records of its own.
INV-0210.fix	Name lines that are measured themselves.
INV-0211	Line “{source}” has no record in the year.
INV-0211.fix	Enter its records, or remove the line and say why.
INV-0212	Line “{source}”: {role} = {value} is outside what is possible.
INV-0212.fix	Check the unit; a heating value lies between 1 and 125 GJ/t, a fraction between 0 and 1.
INV-0213	Line “{source}”: the factor {factor} is for projects or avoided emissions, not for an inventory.
INV-0213.fix	Choose an average factor.
INV-0214	Line “{source}”: the factor {factor} contains network losses, which belong to scope 3 category 3.
INV-0214.fix	Choose the factor of generation alone and count the losses apart.
INV-0215	The factor {factor} in scope 2 is a life-cycle value: its upstream part belongs to scope 3 category 3.
INV-0215.fix	Prefer a factor of combustion in the power plants. Lines: {sources}.
INV-0216	The factor {factor} is superseded or far from all later values.
INV-0216.fix	Compare it with its newer edition. Lines: {sources}.
INV-0217	Line “{source}” emits {gas}, for which {set} has no warming potential.
INV-0217.fix	Choose a set that values the gas.
INV-0218	The factor {factor} is published as CO₂e under {own} only; the inventory uses {set}. It is counted as published.
INV-0218.fix	Choose a factor that is published gas by gas, or the set {own}. Lines: {sources}.
INV-0219	The publisher of the factor {factor} does not say with which warming potentials it is made; it is added to {set} as it stands.
INV-0219.fix	Ask the publisher, or choose a factor that says it. Lines: {sources}.
INV-0220#one	One input has no stated range: {names}. Ranges cover {share} of the total; the interval is too narrow by the rest.
INV-0220#other	{count} inputs have no stated range: {names}. Ranges cover {share} of the total; the interval is too narrow by the rest.
INV-0220.fix	State a range with its reason under “ranges”, or the half width of the records.
INV-0221	The interval could not be calculated: {reason}.
INV-0221.fix	Check the ranges and the number of trials (at least 100).
INV-0301	Contract {instrument} covers {volume}, but its lines used {used}: only what was used is claimed.
INV-0301.fix	Add lines of the same energy to the contract, or keep the rest unclaimed.
INV-0302	Contract {instrument} has the same retirement number as another one: {retirement}. A megawatt-hour is claimed once.
INV-0302.fix	Remove one of them or correct its number.
INV-0303	Contract {instrument} is of generation in {vintage}, the inventory of {year}.
INV-0303.fix	Use contracts whose year is that of the consumption, as the quality criteria ask.
INV-0304	No residual mix is stated for the market: the market-based view takes the grid average for what no contract covers.
INV-0304.fix	State the residual mix as soon as one is published; say in the report that none is.
INV-0305	Contract {instrument} names lines that are not lines of bought electricity or heat: {names}.
INV-0305.fix	Name lines with the method purchased-electricity, or purchased-heat and purchased-cooling.
INV-0306	Contract {instrument} is of the market {market}, the organisation is in {country}.
INV-0306.fix	Use contracts of the market in which the electricity is used.
INV-0307	Contract {instrument}: the volume {volume} or the factor {factor} has no usable unit or sign.
INV-0307.fix	Write the volume as energy and the factor as kg of a gas per kWh.
INV-0401	The scope 3 category “{category}” has no statement, more than one, or one without a reason.
INV-0401.fix	State for it: calculated, screened, not-relevant or not-available, and why.
INV-0402	The statement about “{category}” does not agree with the source lines.
INV-0402.fix	Say “calculated” for a category with lines, and only for such.
INV-0502	Facility {facility}: the equity share {share} lies outside 0 to 100 %.
INV-0502.fix	Enter the economic interest in per cent.
INV-0503	The identifier “{id}” occurs more than once.
INV-0503.fix	Give each of them its own identifier.
INV-0510	There is no stored inventory of {year} to lock.
INV-0510.fix	Calculate it first: `qadam inventory calculate`.
INV-0511	The stored inventory of {year} is not that of today's data.
INV-0511.fix	Calculate again, look at the difference, then lock.
INV-0512	{year} is locked already, by {actor}.
INV-0512.fix	`qadam inventory lock --list` shows it.
INV-0513	{year} is not locked.
INV-0513.fix	`qadam inventory lock --list` shows the locks.
INV-0514	Nobody has asked to open {year}.
INV-0514.fix	Ask first: `qadam inventory unlock {year} --reason …`.
INV-0515	{actor} has asked to open {year} and cannot approve it too.
INV-0515.fix	Another person approves, under the own name: QADAM_ACTOR=NAME qadam inventory unlock {year} --approve.
INV-0516	{actor} has already asked to open {year}.
INV-0516.fix	Another person approves: `qadam inventory unlock {year} --approve`.
INV-0520	No inventory {year} is locked; what is verified must not move.
INV-0520.fix	Lock it first: `qadam inventory lock --reason …`.
INV-0521	Several years are locked: {years}.
INV-0521.fix	Say which one with --year.
INV-0522	Records or factors are not those that {year} was locked with: no state of the documents gives its hash.
INV-0522.fix	`qadam inventory lock --list` shows it; bring back what was locked, or unlock and lock anew.
INV-0523	“{about}” is neither a record nor a source line.
INV-0523.fix	`qadam activity list` shows the records.
INV-0524	There is no finding {number}.
INV-0524.fix	`qadam verification finding --list` shows them.
INV-0525	Finding {number} is closed already.
INV-0525.fix	Write a new one if something is left.
INV-0530	{actor} has worked on the inventory of {year} and cannot state that it is right.
INV-0530.fix	Another person makes the statement, under the own name (QADAM_ACTOR).
INV-0531	Open misstatements of {year} are material: known {known} t, projected {projected} t, threshold {threshold} t CO2e.
INV-0531.fix	Have them corrected and answered, or choose another opinion.
INV-0532	Major findings are open: {numbers}.
INV-0532.fix	Answer them with `qadam verification finding 'answer' --answer NUMBER`, or choose another opinion.
INV-0533	No sample of this lock was drawn; the statement of {year} says so.
INV-0533.fix	Draw one first: `qadam verification sample --size 25`.
INV-0601	“{found}” is not of the form role=identifier, or the role stands twice.
INV-0601.fix	Write for example: factor=ipcc2006.road.diesel; NCV=ipcc2006.ncv.diesel
INV-0602	“{found}” is not of the form role=number unit ±range% source.
INV-0602.fix	Write for example: NCV=20.9 GJ{{NCV}}/t ±3% laboratory report 17
INV-0603	“{found}” is not a quality score.
INV-0603.fix	Write five numbers from 1 (best) to 5: technology, time, place, completeness, reliability.
inventory.assurance.limited	limited
inventory.assurance.reasonable	reasonable
inventory.category.1.fugitive	Fugitive emissions
inventory.category.1.mobile	Mobile combustion
inventory.category.1.process	Process emissions
inventory.category.1.stationary	Stationary combustion
inventory.category.2.electricity	Purchased electricity
inventory.category.2.heat	Purchased heat, steam and cooling
inventory.category.3.1	Purchased goods and services
inventory.category.3.10	Processing of sold products
inventory.category.3.11	Use of sold products
inventory.category.3.12	End-of-life treatment of sold products
inventory.category.3.13	Downstream leased assets
inventory.category.3.14	Franchises
inventory.category.3.15	Investments
inventory.category.3.2	Capital goods
inventory.category.3.3	Fuel- and energy-related activities
inventory.category.3.4	Upstream transport and distribution
inventory.category.3.5	Waste generated in operations
inventory.category.3.6	Business travel
inventory.category.3.7	Commuting
inventory.category.3.8	Upstream leased assets
inventory.category.3.9	Downstream transport and distribution
inventory.consolidation.equity-share	Equity share
inventory.consolidation.financial-control	Financial control
inventory.consolidation.operational-control	Operational control
inventory.explain.building	Emissions of the building: {name}
inventory.explain.chosen	{role}: of the disputed values “{name}” a person chose {chosen}.
inventory.explain.contract	Covered by the contract: {name}
inventory.explain.contract-factor	Emission factor of the contract
inventory.explain.counted	Part counted by the consolidation approach
inventory.explain.emissions-of-record	Emissions that rest on record {record}
inventory.explain.factor	Emission factor of {gas}
inventory.explain.factor-co2e	Emission factor in CO₂e (gases not published)
inventory.explain.gwp	Warming potential of {gas}, {set}
inventory.explain.line	{name}
inventory.explain.no-residual	No residual mix is published: the grid average stands in for what no contract covers.
inventory.explain.note	Note of the keeper: {note}
inventory.explain.part-of-period	Only {share} of the period lies in the reporting year.
inventory.explain.per-unit	Emissions per {unit}
inventory.explain.quantity	Quantity of the year: {name}
inventory.explain.record	Record {record}, {period}
inventory.explain.scope2	Scope 2, {view}
inventory.explain.total	Emissions of {organisation}, {year}, {view}
inventory.gapRule.neighbours	the records before and after
inventory.gapRule.same-days-last-year	the same days a year before
inventory.gapRule.year-mean	the daily mean of the year
inventory.instrument.certificate	Energy attribute certificate
inventory.instrument.power-purchase	Power purchase agreement
inventory.instrument.supplier-contract	Supplier contract
inventory.method.biological-treatment	Composting and digestion
inventory.method.business-travel	Business travel by distance
inventory.method.commuting	Commuting by distance
inventory.method.fuel-and-energy-upstream	Supply of fuel and network losses
inventory.method.hotel-stay	Hotel nights
inventory.method.landfill-lifetime	Waste to landfill, lifetime methane
inventory.method.mobile-combustion	Combustion of fuel in vehicles
inventory.method.purchased-electricity	Purchased electricity, location- and market-based
inventory.method.purchased-goods	Goods by quantity
inventory.method.purchased-heat	Purchased heat
inventory.method.refrigerant-leak-rate	Refrigerant by leak rate
inventory.method.refrigerant-mass-balance	Refrigerant by mass balance
inventory.method.refrigerant-top-up	Refrigerant filled in
inventory.method.stationary-combustion	Stationary combustion of fuel
inventory.method.waste-incineration	Incineration of waste
inventory.method.waste-route	Waste by material and route
inventory.method.water	Water supply and treatment
inventory.opinion.adverse	adverse
inventory.opinion.disclaimed	disclaimed
inventory.opinion.modified	modified
inventory.opinion.unmodified	unmodified
inventory.provenance.calculated	calculated
inventory.provenance.estimated	estimated
inventory.provenance.invoiced	invoiced
inventory.provenance.metered	metered
inventory.provenance.survey	survey
inventory.provenance.weighed	weighed
inventory.quality.completeness	completeness
inventory.quality.place	place
inventory.quality.reliability	reliability
inventory.quality.technology	technology
inventory.quality.time	time
inventory.rhythm.event	when it happens
inventory.rhythm.month	monthly
inventory.rhythm.quarter	quarterly
inventory.rhythm.year	yearly
inventory.role.CF	carbon in dry matter
inventory.role.DOC	degradable organic carbon (DOC)
inventory.role.DOCf	part of DOC that decomposes (DOCf)
inventory.role.F	methane in landfill gas (F)
inventory.role.FCF	fossil part of the carbon
inventory.role.MCF	methane correction factor (MCF)
inventory.role.NCV	net calorific value
inventory.role.OF	oxidation factor
inventory.role.OX	oxidation in the cover (OX)
inventory.role.R	methane recovered (R)
inventory.role.biogenic-fraction	biogenic part of the carbon
inventory.role.co2-per-carbon	CO₂ per carbon (44/12)
inventory.role.density	density
inventory.role.dm	dry matter
inventory.role.factor	emission factor
inventory.role.leak	leak rate
inventory.role.methane-per-carbon	methane per carbon (16/12)
inventory.role.not-oxidised	part not oxidised (1 − OX)
inventory.role.not-recovered	part not recovered (1 − R)
inventory.scope.1	Scope 1
inventory.scope.2	Scope 2
inventory.scope.3	Scope 3
inventory.severity.major	major
inventory.severity.minor	minor
inventory.severity.observation	observation
inventory.status.calculated	calculated
inventory.status.not-available	no data
inventory.status.not-relevant	not relevant
inventory.status.screened	screened and small
inventory.symbol.bought	bought
inventory.symbol.carbon	carbon in dry matter
inventory.symbol.charge	charge of the equipment times time in use
inventory.symbol.charge-growth	growth of the full charge of all equipment
inventory.symbol.claimed	electricity covered by contract i, claimed once
inventory.symbol.composition	part of gas g in the refrigerant
inventory.symbol.contract-factor	factor of contract i
inventory.symbol.density	density of the fuel
inventory.symbol.distance	distance travelled
inventory.symbol.doc	degradable organic carbon
inventory.symbol.docf	part of it that decomposes
inventory.symbol.dry-matter	dry matter
inventory.symbol.electricity	electricity bought
inventory.symbol.emission	emission of gas g
inventory.symbol.energy	fuel or energy used
inventory.symbol.f	part of methane in landfill gas
inventory.symbol.factor	emission factor
inventory.symbol.fossil	fossil part of the carbon
inventory.symbol.fuel	fuel burned
inventory.symbol.goods	goods bought
inventory.symbol.grid-factor	average factor of the grid
inventory.symbol.heat	heat bought
inventory.symbol.leak	yearly leak rate
inventory.symbol.mcf	methane correction factor of the site
inventory.symbol.ncv	net calorific value
inventory.symbol.nights	nights
inventory.symbol.ox	part of the methane oxidised in the cover
inventory.symbol.oxidation	oxidation factor
inventory.symbol.recovery	part of the methane recovered
inventory.symbol.refrigerant	refrigerant filled in
inventory.symbol.residual-factor	factor of the residual mix; the grid average where none is published
inventory.symbol.sold	sold, returned or destroyed
inventory.symbol.store-begin	in store at the beginning
inventory.symbol.store-end	in store at the end
inventory.symbol.waste	waste
inventory.symbol.water	water
inventory.validity.lifetime	Counts the methane of all later years in the year of disposal, as is usual in scope 3.
inventory.validity.net-basis	Holds for heating values on the net (lower) basis.
inventory.view.location	location-based
inventory.view.market	market-based
"""#

    static let kk: String = #"""
INV-0101	{record} жазбасы жоқ «{source}» көз жолын атайды.
INV-0101.fix	Атын түзетіңіз немесе жол қосыңыз. Ұқсас атаулар: {suggestions}.
INV-0102	{record} жазбасы {found} бірлігінде, ал оның «{source}» жолы {expected} бірлігінде.
INV-0102.fix	Мөлшерді {expected} тектес және негіздес бірлікпен жазыңыз.
INV-0103	{record} жазба идентификаторы бірнеше рет кездеседі.
INV-0103.fix	Әр жазбаға өз идентификаторын беріңіз; екі рет жүктелсе, біреуін алып тастаңыз.
INV-0104	{record} жазбасы {other} жазбасын қайталайды: сол жол, сол кезең {period}, сол мөлшер.
INV-0104.fix	Біреуін қалдырыңыз немесе екеуі де неге дұрыс екенін дәлелде көрсетіңіз.
INV-0105	{record} жазбасы ({period}) сол жолдың {other} жазбасымен қабаттасады.
INV-0105.fix	Ешбір күн екі рет саналмауы үшін бірінші немесе соңғы күнді түзетіңіз.
INV-0106#one	«{source}» жолында {count} ай бойынша жазба жоқ: {months}.
INV-0106#other	«{source}» жолында {count} ай бойынша жазба жоқ: {months}.
INV-0106.fix	Жетіспейтін көрсеткіштерді немесе ережесі көрсетілген бағалауды енгізіңіз.
INV-0107	{record} жазбасы ({period}) {year} жылдан асады: күндер бойынша {share} есепке алынды.
INV-0107.fix	Көрсеткіш жыл соңында алынса, екі жазба енгізіңіз.
INV-0108	{record} жазбасы ({period}) {year} жылдан тыс, есепке алынбады.
INV-0108.fix	Күндерін тексеріңіз немесе жазбаны өз жылының түгендеуіне көшіріңіз.
INV-0109	«{source}» жолының {record} жазбасы ({value}) мен жолдың әдеттегі мөлшерінің арақатынасы: {ratio}.
INV-0109.fix	Бірлікті (кВт·сағ не МВт·сағ, кг не т) және ондық белгіні тексеріңіз.
INV-0110	«{source}» жолының {record} жазбасындағы мөлшер теріс немесе шексіз: {value}.
INV-0110.fix	Нөлден кем емес мөлшер енгізіңіз; таңбаны тек хладагент балансы қабылдайды.
INV-0113	{record} жазбасы деректерін басқа жолдардан алатын «{source}» жолын атайды.
INV-0113.fix	Жазбаны өлшенетін жолға енгізіңіз.
INV-0201	«{source}» жолы жоқ «{method}» әдісін атайды.
INV-0201.fix	Әдісті таңдаңыз. Ұқсас атаулар: {suggestions}.
INV-0203	«{source}» жолы: «{method}» әдісі «{category}» санатына жатпайды.
INV-0203.fix	Әдісті немесе санатты өзгертіңіз.
INV-0204	«{source}» жолында «{method}» әдісіне керек «{role}» рөлі жоқ.
INV-0204.fix	Ол үшін коэффициентті не қасиетті атаңыз немесе дереккөзі бар өз мәніңізді беріңіз.
INV-0207	«{source}» жолы: қызмет {from} бірлігіне келеді, ал коэффициент {to} бірлігіне берілген.
INV-0207.fix	Сол тектес және негіздес коэффициентті таңдаңыз немесе жол бірлігін түзетіңіз.
INV-0208	«{source}» көз жолы бірнеше рет кездеседі.
INV-0208.fix	Әр жолға өз идентификаторын беріңіз.
INV-0209	«{source}» жолы «{name}» ғимаратына не нысанына жатады, бірақ ол жоқ.
INV-0209.fix	Ғимараттар кестесіндегі ғимаратты және ұйымның нысанын атаңыз.
INV-0210	«{source}» жолы деректі «{origin}» жолынан алады, бірақ ол жоқ немесе өз жазбасы жоқ.
INV-0210.fix	Өздері өлшенетін жолдарды атаңыз.
INV-0211	«{source}» жолында жыл бойынша жазба жоқ.
INV-0211.fix	Жазбаларын енгізіңіз немесе жолды себебін айтып алып тастаңыз.
INV-0212	«{source}» жолы: {role} = {value} мүмкін шектен тыс.
INV-0212.fix	Бірлікті тексеріңіз: жану жылуы 1–125 ГДж/т, үлес 0–1 аралығында.
INV-0213	«{source}» жолы: {factor} коэффициенті жобаларға не болдырылмаған шығарындыларға арналған, түгендеуге жарамайды.
INV-0213.fix	Орташа коэффициентті таңдаңыз.
INV-0214	«{source}» жолы: {factor} коэффициентінде 3-қамтудың 3-санатына жататын желі шығыны бар.
INV-0214.fix	Тек өндіру коэффициентін таңдап, шығынды бөлек есептеңіз.
INV-0215	2-қамтудағы {factor} коэффициенті өмірлік цикл мәні: оның отынды өндіру мен жеткізуге тиесілі бөлігі 3-қамтудың 3-санатына жатады.
INV-0215.fix	Станциялардағы жағу коэффициентін таңдаған жөн. Жолдар: {sources}.
INV-0216	{factor} коэффициенті ескірген немесе кейінгі мәндердің бәрінен алшақ.
INV-0216.fix	Жаңа басылыммен салыстырыңыз. Жолдар: {sources}.
INV-0217	«{source}» жолы {gas} шығарады, {set} жинағында оның жылыну әлеуеті жоқ.
INV-0217.fix	Осы газ бағаланған жинақты таңдаңыз.
INV-0218	{factor} коэффициенті тек {own} бойынша CO₂-экв. түрінде жарияланған, түгендеу {set} бойынша. Ол жарияланған күйінде есептелді.
INV-0218.fix	Газдар бойынша жарияланған коэффициентті немесе {own} жинағын таңдаңыз. Жолдар: {sources}.
INV-0219	{factor} коэффициентінің баспагері жылыну әлеуеттерінің жинағын көрсетпеген; мән {set} жинағына сол күйінде қосылды.
INV-0219.fix	Баспагерден сұраңыз немесе жинағы көрсетілген коэффициентті таңдаңыз. Жолдар: {sources}.
INV-0220#one	{count} бастапқы мәннің ауқымы көрсетілмеген: {names}. Ауқымдар жиынтықтың {share} бөлігін қамтиды; қалғаны есебінен аралық тым тар.
INV-0220#other	{count} бастапқы мәннің ауқымы көрсетілмеген: {names}. Ауқымдар жиынтықтың {share} бөлігін қамтиды; қалғаны есебінен аралық тым тар.
INV-0220.fix	«ranges» бөлімінде негіздемесі бар ауқымды немесе жазбалардың жарты енін көрсетіңіз.
INV-0221	Аралықты есептеу мүмкін болмады: {reason}.
INV-0221.fix	Ауқымдарды және сынақ санын (кемінде 100) тексеріңіз.
INV-0301	{instrument} келісімшарты {volume} қамтиды, ал жолдары {used} жұмсады: тек жұмсалғаны есепке алынды.
INV-0301.fix	Келісімшартқа сол энергияның жолдарын қосыңыз немесе қалғанын талап етпеңіз.
INV-0302	{instrument} келісімшартының өтеу нөмірі басқасымен бірдей: {retirement}. Мегаватт-сағат бір рет есептеледі.
INV-0302.fix	Біреуін алып тастаңыз немесе нөмірін түзетіңіз.
INV-0303	{instrument} келісімшарты {vintage} жылғы өндіріске, ал түгендеу {year} жылға жатады.
INV-0303.fix	Сапа талаптарына сай, тұтыну жылындағы келісімшарттарды қолданыңыз.
INV-0304	Нарықтың қалдық қоспасы көрсетілмеген: нарыққа негізделген есепте келісімшарттармен қамтылмаған бөлікке желінің орташа коэффициенті алынады.
INV-0304.fix	Қалдық қоспа жарияланғанда көрсетіңіз; есепте оның жоғын айтыңыз.
INV-0305	{instrument} келісімшарты сатып алынған электр энергиясы не жылу жолы емес жолдарды атайды: {names}.
INV-0305.fix	purchased-electricity немесе purchased-heat пен purchased-cooling әдісті жолдарды атаңыз.
INV-0306	{instrument} келісімшарты {market} нарығына, ал ұйым {country} еліне жатады.
INV-0306.fix	Электр энергиясы тұтынылатын нарықтың келісімшарттарын қолданыңыз.
INV-0307	{instrument} келісімшарты: {volume} көлемінің не {factor} коэффициентінің бірлігі немесе таңбасы жарамсыз.
INV-0307.fix	Көлемді энергия, коэффициентті кВт·сағ-қа шаққандағы газ кг-ы түрінде жазыңыз.
INV-0401	3-қамтудың «{category}» санаты бойынша мәлімдеме жоқ, бірнешеу немесе себебі жоқ.
INV-0401.fix	Көрсетіңіз: calculated, screened, not-relevant не not-available, және неге.
INV-0402	«{category}» туралы мәлімдеме көз жолдарына сәйкес емес.
INV-0402.fix	«calculated» деп тек жолы бар санаттарға жазыңыз.
INV-0502	{facility} нысаны: {share} қатысу үлесі 0–100 % аралығынан тыс.
INV-0502.fix	Экономикалық үлесті пайызбен енгізіңіз.
INV-0503	«{id}» идентификаторы бірнеше рет кездеседі.
INV-0503.fix	Әрқайсысына өз идентификаторын беріңіз.
INV-0510	Жабуға болатын {year} жылғы сақталған түгендеу жоқ.
INV-0510.fix	Алдымен есептеңіз: `qadam inventory calculate`.
INV-0511	{year} жылғы сақталған түгендеу бүгінгі деректерге сай емес.
INV-0511.fix	Қайта есептеп, айырмасын қарап, содан кейін жабыңыз.
INV-0512	{year} жылды {actor} жауып қойған.
INV-0512.fix	`qadam inventory lock --list` көрсетеді.
INV-0513	{year} жыл жабылмаған.
INV-0513.fix	`qadam inventory lock --list` жабықтарын көрсетеді.
INV-0514	{year} жылды ашуды ешкім сұраған жоқ.
INV-0514.fix	Алдымен сұраңыз: `qadam inventory unlock {year} --reason …`.
INV-0515	{actor} {year} жылды ашуды сұраған, өзі мақұлдай алмайды.
INV-0515.fix	Басқа адам өз атымен мақұлдайды: QADAM_ACTOR=АТЫ qadam inventory unlock {year} --approve.
INV-0516	{actor} {year} жылды ашуды сұрап қойған.
INV-0516.fix	Басқа адам мақұлдайды: `qadam inventory unlock {year} --approve`.
INV-0520	{year} жылғы түгендеу жабылмаған; тексерілетіні өзгермеуі тиіс.
INV-0520.fix	Алдымен жабыңыз: `qadam inventory lock --reason …`.
INV-0521	Бірнеше жыл жабық: {years}.
INV-0521.fix	Қайсысы екенін --year кілтімен көрсетіңіз.
INV-0522	Жазбалар не коэффициенттер {year} жыл жабылған кездегідей емес: құжаттардың ешбір күйі оның хешін бермейді.
INV-0522.fix	`qadam inventory lock --list` көрсетеді; жабылған қалпын қайтарыңыз не ашып, қайта жабыңыз.
INV-0523	«{about}» жазба да, көз де емес.
INV-0523.fix	`qadam activity list` жазбаларды көрсетеді.
INV-0524	{number}-ескерту жоқ.
INV-0524.fix	`qadam verification finding --list` оларды көрсетеді.
INV-0525	{number}-ескерту жабылған.
INV-0525.fix	Бірдеңе қалса, жаңасын жазыңыз.
INV-0530	{actor} {year} жылғы түгендеуге қатысқан, оны растай алмайды.
INV-0530.fix	Қорытындыны басқа адам өз атымен береді (QADAM_ACTOR).
INV-0531	{year} жылғы ашық бұрмалаулар мәнді: белгілісі {known} т, экстраполяцияланғаны {projected} т, шегі {threshold} т CO2-экв.
INV-0531.fix	Түзеттіріп, жауап алыңыз не басқа қорытынды таңдаңыз.
INV-0532	Маңызды ескертулер ашық: {numbers}.
INV-0532.fix	Жауап беріңіз: `qadam verification finding 'жауап' --answer НӨМІР`, не басқа қорытынды таңдаңыз.
INV-0533	Бұл жабу бойынша іріктеме алынбаған; {year} жылғы қорытындыда бұл айтылады.
INV-0533.fix	Алдымен алыңыз: `qadam verification sample --size 25`.
INV-0601	«{found}» рөл=идентификатор түрінде емес немесе рөл екі рет тұр.
INV-0601.fix	Мысалы былай жазыңыз: factor=ipcc2006.road.diesel; NCV=ipcc2006.ncv.diesel
INV-0602	«{found}» рөл=сан бірлік ±ауқым% дереккөз түрінде емес.
INV-0602.fix	Мысалы былай жазыңыз: NCV=20.9 GJ{{NCV}}/t ±3% зертхана хаттамасы 17
INV-0603	«{found}» сапа бағасы емес.
INV-0603.fix	1-ден (үздік) 5-ке дейін бес сан жазыңыз: технология, уақыт, орын, толықтық, сенімділік.
inventory.assurance.limited	шектеулі
inventory.assurance.reasonable	ақылға қонымды
inventory.category.1.fugitive	Ұшпа шығарындылар (ағып кету)
inventory.category.1.mobile	Көлікте жағу
inventory.category.1.process	Технологиялық шығарындылар
inventory.category.1.stationary	Стационарлық жағу
inventory.category.2.electricity	Сатып алынған электр энергиясы
inventory.category.2.heat	Сатып алынған жылу, бу және суық
inventory.category.3.1	Сатып алынған тауарлар мен қызметтер
inventory.category.3.10	Сатылған өнімді қайта өңдеу
inventory.category.3.11	Сатылған өнімді пайдалану
inventory.category.3.12	Сатылған өнімді кәдеге жарату
inventory.category.3.13	Жалға берілген активтер
inventory.category.3.14	Франшизалар
inventory.category.3.15	Инвестициялар
inventory.category.3.2	Күрделі тауарлар (негізгі құралдар)
inventory.category.3.3	Отын мен энергияға байланысты қызмет
inventory.category.3.4	Ұйымға дейінгі тасымал және бөлу
inventory.category.3.5	Қызмет барысындағы қалдықтар
inventory.category.3.6	Іссапарлар
inventory.category.3.7	Жұмысқа және оқуға қатынау
inventory.category.3.8	Жалға алынған активтер
inventory.category.3.9	Ұйымнан кейінгі тасымал және бөлу
inventory.consolidation.equity-share	Үлестік қатысу
inventory.consolidation.financial-control	Қаржылық бақылау
inventory.consolidation.operational-control	Операциялық бақылау
inventory.explain.building	Ғимарат шығарындылары: {name}
inventory.explain.chosen	{role}: даулы «{name}» мәндерінің ішінен адам {chosen} таңдады.
inventory.explain.contract	Келісімшартпен қамтылған: {name}
inventory.explain.contract-factor	Келісімшарттың шығарынды коэффициенті
inventory.explain.counted	Шоғырландыру тәсілі бойынша есепке алынатын үлес
inventory.explain.emissions-of-record	{record} жазбасына негізделген шығарындылар
inventory.explain.factor	{gas} шығарынды коэффициенті
inventory.explain.factor-co2e	CO₂-экв. түріндегі шығарынды коэффициенті (газдар бойынша жарияланбаған)
inventory.explain.gwp	{gas} жылыну әлеуеті, {set}
inventory.explain.line	{name}
inventory.explain.no-residual	Қалдық қоспа жарияланбаған: келісімшарттармен қамтылмаған бөлікке желінің орташа коэффициенті алынды.
inventory.explain.note	Құрастырушының ескертпесі: {note}
inventory.explain.part-of-period	Кезеңнің {share} бөлігі ғана есепті жылға кіреді.
inventory.explain.per-unit	{unit} бірлігіне шаққандағы шығарындылар
inventory.explain.quantity	Жылдық мөлшер: {name}
inventory.explain.record	{record} жазбасы, {period}
inventory.explain.scope2	2-қамту, {view}
inventory.explain.total	Шығарындылар: {organisation}, {year}, {view}
inventory.gapRule.neighbours	алдыңғы және кейінгі жазбалар
inventory.gapRule.same-days-last-year	бір жыл бұрынғы сол күндер
inventory.gapRule.year-mean	жылдың күндік орташасы
inventory.instrument.certificate	Энергия шығу тегінің сертификаты
inventory.instrument.power-purchase	Электр энергиясын сатып алу келісімшарты
inventory.instrument.supplier-contract	Жеткізушімен келісімшарт
inventory.method.biological-treatment	Компосттау және ашыту
inventory.method.business-travel	Қашықтық бойынша іссапар
inventory.method.commuting	Қашықтық бойынша жұмысқа және оқуға қатынау
inventory.method.fuel-and-energy-upstream	Отын өндіру мен жеткізу, желідегі шығын
inventory.method.hotel-stay	Қонақүйдегі түндер
inventory.method.landfill-lifetime	Полигонға көмілген қалдық, бүкіл мерзімдегі метан
inventory.method.mobile-combustion	Отынды көлікте жағу
inventory.method.purchased-electricity	Сатып алынған электр энергиясы, орналасу және нарық бойынша
inventory.method.purchased-goods	Мөлшері бойынша тауарлар
inventory.method.purchased-heat	Сатып алынған жылу энергиясы
inventory.method.refrigerant-leak-rate	Ағу нормасы бойынша хладагент
inventory.method.refrigerant-mass-balance	Масса балансы бойынша хладагент
inventory.method.refrigerant-top-up	Хладагентті толтыру
inventory.method.stationary-combustion	Отынды стационарлық жағу
inventory.method.waste-incineration	Қалдықты өртеу
inventory.method.waste-route	Материал мен бағыты бойынша қалдық
inventory.method.water	Сумен жабдықтау және су тазарту
inventory.opinion.adverse	теріс
inventory.opinion.disclaimed	қорытындыдан бас тарту
inventory.opinion.modified	ескертумен
inventory.opinion.unmodified	ескертусіз
inventory.provenance.calculated	есептелді
inventory.provenance.estimated	бағаланды
inventory.provenance.invoiced	шот бойынша
inventory.provenance.metered	есептегіш бойынша
inventory.provenance.survey	сауалнама
inventory.provenance.weighed	өлшенді
inventory.quality.completeness	толықтық
inventory.quality.place	орын
inventory.quality.reliability	сенімділік
inventory.quality.technology	технология
inventory.quality.time	уақыт
inventory.rhythm.event	оқиға болғанда
inventory.rhythm.month	ай сайын
inventory.rhythm.quarter	тоқсан сайын
inventory.rhythm.year	жыл сайын
inventory.role.CF	құрғақ заттағы көміртегі
inventory.role.DOC	ыдырайтын органикалық көміртегі (DOC)
inventory.role.DOCf	DOC-тың ыдырайтын үлесі (DOCf)
inventory.role.F	полигон газындағы метан (F)
inventory.role.FCF	көміртегінің қазба үлесі
inventory.role.MCF	метан түзету коэффициенті (MCF)
inventory.role.NCV	төменгі жану жылуы
inventory.role.OF	тотығу коэффициенті
inventory.role.OX	жабындағы тотығу (OX)
inventory.role.R	ұсталған метан (R)
inventory.role.biogenic-fraction	көміртегінің биогендік үлесі
inventory.role.co2-per-carbon	көміртегіне шаққандағы CO₂ (44/12)
inventory.role.density	тығыздық
inventory.role.dm	құрғақ зат
inventory.role.factor	шығарынды коэффициенті
inventory.role.leak	ағу нормасы
inventory.role.methane-per-carbon	көміртегіне шаққандағы метан (16/12)
inventory.role.not-oxidised	тотықпаған үлес (1 − OX)
inventory.role.not-recovered	ұсталмаған үлес (1 − R)
inventory.scope.1	1-қамту
inventory.scope.2	2-қамту
inventory.scope.3	3-қамту
inventory.severity.major	маңызды
inventory.severity.minor	шағын
inventory.severity.observation	бақылау
inventory.status.calculated	есептелді
inventory.status.not-available	деректер жоқ
inventory.status.not-relevant	қатысы жоқ
inventory.status.screened	қаралды, аз
inventory.symbol.bought	сатып алынды
inventory.symbol.carbon	құрғақ заттағы көміртегі
inventory.symbol.charge	жабдықтағы хладагент пен жұмыс уақытының көбейтіндісі
inventory.symbol.charge-growth	барлық жабдықтың толық толтыру мөлшерінің өсуі
inventory.symbol.claimed	i келісімшарты бойынша электр энергиясы, бір рет есептеледі
inventory.symbol.composition	хладагенттегі g газының үлесі
inventory.symbol.contract-factor	i келісімшартының коэффициенті
inventory.symbol.density	отынның тығыздығы
inventory.symbol.distance	жүрілген қашықтық
inventory.symbol.doc	ыдырайтын органикалық көміртегі
inventory.symbol.docf	оның ыдырайтын үлесі
inventory.symbol.dry-matter	құрғақ зат
inventory.symbol.electricity	сатып алынған электр энергиясы
inventory.symbol.emission	g газының шығарындысы
inventory.symbol.energy	пайдаланылған отын немесе энергия
inventory.symbol.f	полигон газындағы метан үлесі
inventory.symbol.factor	шығарынды коэффициенті
inventory.symbol.fossil	көміртегінің қазба үлесі
inventory.symbol.fuel	жағылған отын
inventory.symbol.goods	сатып алынған тауарлар
inventory.symbol.grid-factor	желінің орташа коэффициенті
inventory.symbol.heat	сатып алынған жылу
inventory.symbol.leak	жылдық ағу нормасы
inventory.symbol.mcf	полигонның метан түзету коэффициенті
inventory.symbol.ncv	төменгі жану жылуы
inventory.symbol.nights	түндер
inventory.symbol.ox	жабында тотыққан метан үлесі
inventory.symbol.oxidation	тотығу коэффициенті
inventory.symbol.recovery	ұсталған метан үлесі
inventory.symbol.refrigerant	толтырылған хладагент
inventory.symbol.residual-factor	қалдық қоспа коэффициенті; жарияланбаса, желінің орташасы
inventory.symbol.sold	сатылды, қайтарылды немесе жойылды
inventory.symbol.store-begin	басында қоймада
inventory.symbol.store-end	соңында қоймада
inventory.symbol.waste	қалдық
inventory.symbol.water	су
inventory.validity.lifetime	Кейінгі барлық жылдардың метаны көмілген жылға есептеледі, 3-қамтуда осылай қабылданған.
inventory.validity.net-basis	Төменгі жану жылуы үшін дұрыс.
inventory.view.location	орналасуға негізделген
inventory.view.market	нарыққа негізделген
"""#

    static let ru: String = #"""
INV-0101	Запись {record} называет строку источника «{source}», которой нет.
INV-0101.fix	Исправьте имя или добавьте строку. Похожие имена: {suggestions}.
INV-0102	Запись {record} дана в {found}, а её строка «{source}» — в {expected}.
INV-0102.fix	Запишите количество в единице того же рода и основы, что и {expected}.
INV-0103	Идентификатор записи {record} встречается больше одного раза.
INV-0103.fix	Дайте каждой записи свой идентификатор; уберите её, если она загружена дважды.
INV-0104	Запись {record} повторяет запись {other}: та же строка, тот же период {period}, то же количество.
INV-0104.fix	Оставьте одну из них или укажите в подтверждении, почему верны обе.
INV-0105	Запись {record} ({period}) пересекается с записью {other} той же строки.
INV-0105.fix	Исправьте первый или последний день, чтобы ни один день не считался дважды.
INV-0106#one	В строке «{source}» нет записи за {count} месяц: {months}.
INV-0106#few	В строке «{source}» нет записей за {count} месяца: {months}.
INV-0106#many	В строке «{source}» нет записей за {count} месяцев: {months}.
INV-0106#other	В строке «{source}» нет записей за {count} месяца: {months}.
INV-0106.fix	Внесите недостающие показания или оценку с указанием правила.
INV-0107	Запись {record} ({period}) выходит за {year} год: учтено {share}, по дням.
INV-0107.fix	Если показания снимались на рубеже года, внесите две записи.
INV-0108	Запись {record} ({period}) лежит вне {year} года и не учтена.
INV-0108.fix	Проверьте даты или перенесите запись в инвентаризацию её года.
INV-0109	Отношение записи {record} строки «{source}» ({value}) к обычному количеству строки: {ratio}.
INV-0109.fix	Проверьте единицу (кВт·ч или МВт·ч, кг или т) и десятичный знак.
INV-0110	Запись {record} строки «{source}» содержит отрицательное или бесконечное количество: {value}.
INV-0110.fix	Введите количество от нуля; знаки допускает только баланс хладагента.
INV-0113	Запись {record} называет строку «{source}», которая берёт данные других строк.
INV-0113.fix	Внесите запись в ту строку, которая измеряется.
INV-0201	Строка «{source}» называет метод «{method}», которого нет.
INV-0201.fix	Выберите метод. Похожие имена: {suggestions}.
INV-0203	Строка «{source}»: метод «{method}» не подходит к категории «{category}».
INV-0203.fix	Измените метод или категорию.
INV-0204	В строке «{source}» нет роли «{role}», нужной методу «{method}».
INV-0204.fix	Назовите для неё коэффициент или свойство либо дайте своё значение с источником.
INV-0207	Строка «{source}»: деятельность приводит к {from}, а коэффициент дан на {to}.
INV-0207.fix	Выберите коэффициент того же рода и основы или исправьте единицу строки.
INV-0208	Строка источника «{source}» встречается больше одного раза.
INV-0208.fix	Дайте каждой строке свой идентификатор.
INV-0209	Строка «{source}» относится к «{name}» — такого здания или объекта нет.
INV-0209.fix	Назовите здание из таблицы зданий и объект организации.
INV-0210	Строка «{source}» берёт данные строки «{origin}», которой нет или у которой нет своих записей.
INV-0210.fix	Назовите строки, которые измеряются сами.
INV-0211	В строке «{source}» нет записей за год.
INV-0211.fix	Внесите записи или уберите строку с объяснением.
INV-0212	Строка «{source}»: {role} = {value} вне возможных пределов.
INV-0212.fix	Проверьте единицу: теплота сгорания от 1 до 125 ГДж/т, доля от 0 до 1.
INV-0213	Строка «{source}»: коэффициент {factor} предназначен для проектов или предотвращённых выбросов, а не для инвентаризации.
INV-0213.fix	Выберите средний коэффициент.
INV-0214	Строка «{source}»: коэффициент {factor} включает потери в сетях, относящиеся к охвату 3, категория 3.
INV-0214.fix	Выберите коэффициент только генерации, а потери учтите отдельно.
INV-0215	Коэффициент {factor} в охвате 2 — за жизненный цикл: его часть от добычи и доставки топлива относится к охвату 3, категория 3.
INV-0215.fix	Предпочтите коэффициент сжигания на станциях. Строки: {sources}.
INV-0216	Коэффициент {factor} заменён новым или далёк от всех более поздних.
INV-0216.fix	Сравните с новым изданием. Строки: {sources}.
INV-0217	Строка «{source}» выбрасывает {gas}, для которого в {set} нет потенциала потепления.
INV-0217.fix	Выберите набор, где этот газ оценён.
INV-0218	Коэффициент {factor} опубликован только в CO₂-экв. по {own}, а инвентаризация по {set}. Он учтён как опубликован.
INV-0218.fix	Выберите коэффициент, опубликованный по газам, или набор {own}. Строки: {sources}.
INV-0219	Издатель коэффициента {factor} не указал набор потенциалов потепления; значение прибавлено к {set} как есть.
INV-0219.fix	Спросите издателя или выберите коэффициент с указанным набором. Строки: {sources}.
INV-0220#one	У {count} исходного значения нет указанного диапазона: {names}. Диапазоны покрывают {share} итога; на остальное интервал слишком узок.
INV-0220#few	У {count} исходных значений нет указанного диапазона: {names}. Диапазоны покрывают {share} итога; на остальное интервал слишком узок.
INV-0220#many	У {count} исходных значений нет указанного диапазона: {names}. Диапазоны покрывают {share} итога; на остальное интервал слишком узок.
INV-0220#other	У {count} исходных значений нет указанного диапазона: {names}. Диапазоны покрывают {share} итога; на остальное интервал слишком узок.
INV-0220.fix	Укажите диапазон с обоснованием в разделе «ranges» или полуширину записей.
INV-0221	Интервал не удалось рассчитать: {reason}.
INV-0221.fix	Проверьте диапазоны и число испытаний (не менее 100).
INV-0301	Договор {instrument} охватывает {volume}, а его строки израсходовали {used}: учтено только израсходованное.
INV-0301.fix	Добавьте к договору строки той же энергии или оставьте остаток незаявленным.
INV-0302	У договора {instrument} тот же номер погашения, что и у другого: {retirement}. Мегаватт-час учитывается один раз.
INV-0302.fix	Уберите один из них или исправьте номер.
INV-0303	Договор {instrument} относится к выработке {vintage} года, а инвентаризация — к {year} году.
INV-0303.fix	Используйте договоры того же года, что и потребление, как требуют критерии качества.
INV-0304	Остаточный микс рынка не указан: в расчёте по рынку для части, не покрытой договорами, берётся средний коэффициент сети.
INV-0304.fix	Укажите остаточный микс, как только он будет опубликован; в отчёте скажите, что его нет.
INV-0305	Договор {instrument} называет строки, которые не являются купленной электроэнергией или теплом: {names}.
INV-0305.fix	Назовите строки с методом purchased-electricity либо purchased-heat и purchased-cooling.
INV-0306	Договор {instrument} относится к рынку {market}, а организация находится в {country}.
INV-0306.fix	Используйте договоры того рынка, где потребляется электроэнергия.
INV-0307	Договор {instrument}: у объёма {volume} или коэффициента {factor} непригодная единица или знак.
INV-0307.fix	Запишите объём как энергию, коэффициент — как кг газа на кВт·ч.
INV-0401	Для категории охвата 3 «{category}» нет заявления, их несколько или нет причины.
INV-0401.fix	Укажите: calculated, screened, not-relevant или not-available, и почему.
INV-0402	Заявление о категории «{category}» не согласуется со строками источников.
INV-0402.fix	Пишите «calculated» для категорий со строками и только для них.
INV-0502	Объект {facility}: доля участия {share} вне пределов от 0 до 100 %.
INV-0502.fix	Введите экономическую долю в процентах.
INV-0503	Идентификатор «{id}» встречается больше одного раза.
INV-0503.fix	Дайте каждому свой идентификатор.
INV-0510	Нет сохранённой инвентаризации за {year}, которую можно закрыть.
INV-0510.fix	Сначала рассчитайте: `qadam inventory calculate`.
INV-0511	Сохранённая инвентаризация за {year} не соответствует нынешним данным.
INV-0511.fix	Рассчитайте снова, посмотрите разницу и закройте.
INV-0512	{year} год уже закрыл(а) {actor}.
INV-0512.fix	`qadam inventory lock --list` показывает это.
INV-0513	{year} год не закрыт.
INV-0513.fix	`qadam inventory lock --list` показывает закрытые.
INV-0514	Никто не просил открыть {year} год.
INV-0514.fix	Сначала подайте просьбу: `qadam inventory unlock {year} --reason …`.
INV-0515	{actor} просит открыть {year} год и не может сам(а) это утвердить.
INV-0515.fix	Утверждает другое лицо под своим именем: QADAM_ACTOR=ИМЯ qadam inventory unlock {year} --approve.
INV-0516	{actor} уже просит открыть {year} год.
INV-0516.fix	Утверждает другое лицо: `qadam inventory unlock {year} --approve`.
INV-0520	Инвентаризация за {year} год не закрыта; проверяемое не должно меняться.
INV-0520.fix	Сначала закройте её: `qadam inventory lock --reason …`.
INV-0521	Закрыто несколько лет: {years}.
INV-0521.fix	Укажите год ключом --year.
INV-0522	Записи или коэффициенты не те, с которыми закрыт {year} год: ни одно состояние документов не даёт его хеша.
INV-0522.fix	`qadam inventory lock --list` показывает это; верните закрытое или откройте и закройте заново.
INV-0523	«{about}» не запись и не источник.
INV-0523.fix	`qadam activity list` показывает записи.
INV-0524	Замечания {number} нет.
INV-0524.fix	`qadam verification finding --list` показывает замечания.
INV-0525	Замечание {number} уже закрыто.
INV-0525.fix	Если что-то осталось, запишите новое.
INV-0530	{actor} участвовал(а) в инвентаризации за {year} год и не может подтверждать её.
INV-0530.fix	Заключение даёт другое лицо под своим именем (QADAM_ACTOR).
INV-0531	Открытые искажения за {year} год существенны: известно {known} т, экстраполировано {projected} т, порог {threshold} т CO2-экв.
INV-0531.fix	Добейтесь исправления и ответов или выберите другое заключение.
INV-0532	Открыты серьёзные замечания: {numbers}.
INV-0532.fix	Ответьте на них: `qadam verification finding 'ответ' --answer НОМЕР`, или выберите другое заключение.
INV-0533	Выборка для этого закрытия не отбиралась; заключение за {year} год это указывает.
INV-0533.fix	Сначала отберите: `qadam verification sample --size 25`.
INV-0601	«{found}» не имеет вида роль=идентификатор, или роль указана дважды.
INV-0601.fix	Пишите, например: factor=ipcc2006.road.diesel; NCV=ipcc2006.ncv.diesel
INV-0602	«{found}» не имеет вида роль=число единица ±диапазон% источник.
INV-0602.fix	Пишите, например: NCV=20.9 GJ{{NCV}}/t ±3% протокол лаборатории 17
INV-0603	«{found}» — не оценка качества.
INV-0603.fix	Напишите пять чисел от 1 (лучше) до 5: технология, время, место, полнота, надёжность.
inventory.assurance.limited	ограниченная
inventory.assurance.reasonable	разумная
inventory.category.1.fugitive	Летучие выбросы (утечки)
inventory.category.1.mobile	Сжигание в транспорте
inventory.category.1.process	Технологические выбросы
inventory.category.1.stationary	Стационарное сжигание
inventory.category.2.electricity	Закупленная электроэнергия
inventory.category.2.heat	Закупленные тепло, пар и холод
inventory.category.3.1	Закупленные товары и услуги
inventory.category.3.10	Переработка проданной продукции
inventory.category.3.11	Использование проданной продукции
inventory.category.3.12	Утилизация проданной продукции
inventory.category.3.13	Активы, сданные в аренду
inventory.category.3.14	Франшизы
inventory.category.3.15	Инвестиции
inventory.category.3.2	Капитальные товары (основные средства)
inventory.category.3.3	Деятельность, связанная с топливом и энергией
inventory.category.3.4	Транспорт и распределение до организации
inventory.category.3.5	Отходы деятельности
inventory.category.3.6	Командировки
inventory.category.3.7	Поездки на работу и учёбу
inventory.category.3.8	Арендованные активы
inventory.category.3.9	Транспорт и распределение после организации
inventory.consolidation.equity-share	Доля участия
inventory.consolidation.financial-control	Финансовый контроль
inventory.consolidation.operational-control	Операционный контроль
inventory.explain.building	Выбросы здания: {name}
inventory.explain.chosen	{role}: из спорных значений «{name}» человек выбрал {chosen}.
inventory.explain.contract	Покрыто договором: {name}
inventory.explain.contract-factor	Коэффициент выбросов договора
inventory.explain.counted	Доля, учитываемая по подходу консолидации
inventory.explain.emissions-of-record	Выбросы по записи {record}
inventory.explain.factor	Коэффициент выбросов {gas}
inventory.explain.factor-co2e	Коэффициент выбросов в CO₂-экв. (по газам не опубликован)
inventory.explain.gwp	Потенциал потепления {gas}, {set}
inventory.explain.line	{name}
inventory.explain.no-residual	Остаточный микс не опубликован: для непокрытой договорами части взят средний коэффициент сети.
inventory.explain.note	Примечание составителя: {note}
inventory.explain.part-of-period	В отчётный год входит только {share} периода.
inventory.explain.per-unit	Выбросы на {unit}
inventory.explain.quantity	Количество за год: {name}
inventory.explain.record	Запись {record}, {period}
inventory.explain.scope2	Охват 2, {view}
inventory.explain.total	Выбросы: {organisation}, {year}, {view}
inventory.gapRule.neighbours	записи до и после
inventory.gapRule.same-days-last-year	те же дни годом раньше
inventory.gapRule.year-mean	среднее за день по году
inventory.instrument.certificate	Сертификат происхождения энергии
inventory.instrument.power-purchase	Договор купли-продажи электроэнергии (PPA)
inventory.instrument.supplier-contract	Договор с поставщиком
inventory.method.biological-treatment	Компостирование и сбраживание
inventory.method.business-travel	Командировки по расстоянию
inventory.method.commuting	Поездки на работу и учёбу по расстоянию
inventory.method.fuel-and-energy-upstream	Добыча и доставка топлива, потери в сетях
inventory.method.hotel-stay	Ночи в гостиницах
inventory.method.landfill-lifetime	Отходы на полигон, метан за весь срок
inventory.method.mobile-combustion	Сжигание топлива в транспорте
inventory.method.purchased-electricity	Закупленная электроэнергия, по местоположению и по рынку
inventory.method.purchased-goods	Товары по количеству
inventory.method.purchased-heat	Закупленная теплоэнергия
inventory.method.refrigerant-leak-rate	Хладагент по норме утечки
inventory.method.refrigerant-mass-balance	Хладагент по балансу массы
inventory.method.refrigerant-top-up	Дозаправка хладагента
inventory.method.stationary-combustion	Стационарное сжигание топлива
inventory.method.waste-incineration	Сжигание отходов
inventory.method.waste-route	Отходы по материалу и способу обращения
inventory.method.water	Водоснабжение и очистка воды
inventory.opinion.adverse	отрицательное
inventory.opinion.disclaimed	отказ от заключения
inventory.opinion.modified	с оговорками
inventory.opinion.unmodified	без оговорок
inventory.provenance.calculated	рассчитано
inventory.provenance.estimated	оценено
inventory.provenance.invoiced	по счёту
inventory.provenance.metered	по счётчику
inventory.provenance.survey	опрос
inventory.provenance.weighed	взвешено
inventory.quality.completeness	полнота
inventory.quality.place	место
inventory.quality.reliability	надёжность
inventory.quality.technology	технология
inventory.quality.time	время
inventory.rhythm.event	по событию
inventory.rhythm.month	ежемесячно
inventory.rhythm.quarter	ежеквартально
inventory.rhythm.year	ежегодно
inventory.role.CF	углерод в сухом веществе
inventory.role.DOC	разлагаемый органический углерод (DOC)
inventory.role.DOCf	разлагающаяся доля DOC (DOCf)
inventory.role.F	метан в свалочном газе (F)
inventory.role.FCF	ископаемая доля углерода
inventory.role.MCF	поправочный коэффициент метана (MCF)
inventory.role.NCV	низшая теплота сгорания
inventory.role.OF	коэффициент окисления
inventory.role.OX	окисление в покрытии (OX)
inventory.role.R	уловленный метан (R)
inventory.role.biogenic-fraction	биогенная доля углерода
inventory.role.co2-per-carbon	CO₂ на углерод (44/12)
inventory.role.density	плотность
inventory.role.dm	сухое вещество
inventory.role.factor	коэффициент выбросов
inventory.role.leak	норма утечки
inventory.role.methane-per-carbon	метан на углерод (16/12)
inventory.role.not-oxidised	неокисленная доля (1 − OX)
inventory.role.not-recovered	неуловленная доля (1 − R)
inventory.scope.1	Охват 1
inventory.scope.2	Охват 2
inventory.scope.3	Охват 3
inventory.severity.major	серьёзное
inventory.severity.minor	незначительное
inventory.severity.observation	наблюдение
inventory.status.calculated	рассчитано
inventory.status.not-available	данных нет
inventory.status.not-relevant	не относится
inventory.status.screened	оценено, мало
inventory.symbol.bought	закуплено
inventory.symbol.carbon	углерод в сухом веществе
inventory.symbol.charge	заправка оборудования на время работы
inventory.symbol.charge-growth	рост полной заправки оборудования
inventory.symbol.claimed	электроэнергия по договору i, учтена один раз
inventory.symbol.composition	доля газа g в хладагенте
inventory.symbol.contract-factor	коэффициент договора i
inventory.symbol.density	плотность топлива
inventory.symbol.distance	пройденное расстояние
inventory.symbol.doc	разлагаемый органический углерод
inventory.symbol.docf	разлагающаяся его доля
inventory.symbol.dry-matter	сухое вещество
inventory.symbol.electricity	закупленная электроэнергия
inventory.symbol.emission	выброс газа g
inventory.symbol.energy	использованное топливо или энергия
inventory.symbol.f	доля метана в свалочном газе
inventory.symbol.factor	коэффициент выбросов
inventory.symbol.fossil	ископаемая доля углерода
inventory.symbol.fuel	сожжённое топливо
inventory.symbol.goods	закупленные товары
inventory.symbol.grid-factor	средний коэффициент сети
inventory.symbol.heat	закупленное тепло
inventory.symbol.leak	годовая норма утечки
inventory.symbol.mcf	поправочный коэффициент метана для полигона
inventory.symbol.ncv	низшая теплота сгорания
inventory.symbol.nights	ночи
inventory.symbol.ox	доля метана, окисленная в покрытии
inventory.symbol.oxidation	коэффициент окисления
inventory.symbol.recovery	уловленная доля метана
inventory.symbol.refrigerant	дозаправленный хладагент
inventory.symbol.residual-factor	коэффициент остаточного микса; где его нет, средний по сети
inventory.symbol.sold	продано, возвращено или уничтожено
inventory.symbol.store-begin	на складе в начале
inventory.symbol.store-end	на складе в конце
inventory.symbol.waste	отходы
inventory.symbol.water	вода
inventory.validity.lifetime	Метан всех последующих лет учитывается в год захоронения, как принято в охвате 3.
inventory.validity.net-basis	Верно для низшей теплоты сгорания.
inventory.view.location	по местоположению
inventory.view.market	по рынку
"""#
}
