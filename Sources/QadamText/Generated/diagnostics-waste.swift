// Generated from Translations/*/diagnostics-waste.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsWasteTexts {
    static let en: String = #"""
WST-0101	Stream {stream}: {code} is no six-digit waste code.
WST-0101.fix	Write the code as in the list, two digits each for chapter, group and entry: 19 12 12, with * for a hazardous entry.
WST-0102	Stream {stream}: the entry {code} is hazardous, but the stream is not.
WST-0102.fix	Correct the hazard class, or choose the entry without *.
WST-0103	Stream {stream} has no waste code.
WST-0103.fix	Give the code of the waste classifier or of the European list; permits are checked against it.
WST-0104	Stream {stream}: the shares of its composition are {total} together, or one lies outside 0 to 100 %.
WST-0104.fix	Complete the composition to 100 %; what is not known goes to waste of unknown composition (bulk).
WST-0105	Stream {stream} has more than one stock reading on {date}.
WST-0105.fix	Keep one reading for the day.
WST-0106	Stream {stream} may be hazardous or not: nobody has assessed it.
WST-0106.fix	Have its dangerous substances assessed and set the hazard class; until then it is treated as hazardous.
WST-0107	Stream {stream}: the codes {first} and {second} are of different chapters.
WST-0107.fix	Check which of the two names the waste.
WST-0108	Entry {id} names the document {note}, which entry {first} has already.
WST-0108.fix	Delete the double, or correct the number of the document.
WST-0109	Site {site}, stream {stream}, {period}: {gap} more left or was stored than arose; {allowed} would pass.
WST-0109.fix	Look for waste that arose and was not written down, or for a load that was entered twice.
WST-0110	Site {site}, stream {stream}, {period}: {gap} arose that was neither sent, treated nor stored; {allowed} would pass.
WST-0110.fix	Look for a load without an entry, a route on the site that is not in the book, or a wrong stock reading.
WST-0111	Stream {stream} has no stock reading on {date}: the balance cannot be drawn.
WST-0111.fix	Enter what lay on the site that day; write 0 where nothing did.
WST-0112	Entry {id} is of {period} and reaches over the edge of {within}.
WST-0112.fix	Divide the entry by the weighbridge notes of each period; masses are not divided by days.
WST-0113	Entry {id} names the stream {stream}, which does not exist.
WST-0113.fix	Correct the name, or add the stream.
WST-0114	{id}: {unit} is no unit of wet mass.
WST-0114.fix	Give the mass as weighed, in t or kg.
WST-0115	{id}: {mass} is no mass that can have been weighed.
WST-0115.fix	Enter a mass of zero or more; a correction is another entry.
WST-0120	Entry {id} of stream {stream} was sent, but to nobody.
WST-0120.fix	Name the receiver.
WST-0121	Entry {id} of stream {stream} names the receiver {receiver}, who does not exist.
WST-0121.fix	Correct the name, or add the receiver with its permits.
WST-0122	Entry {id} of stream {stream}: {receiver} has no permit that holds through {period}.
WST-0122.fix	Add the permit with its dates, or stop handing waste over.
WST-0123	Entry {id} of stream {stream}: no permit of {receiver} names {codes}.
WST-0123.fix	Check the code of the stream and the list of the permit.
WST-0124	Entry {id} of stream {stream}: no permit of {receiver} covers hazardous waste.
WST-0124.fix	Hand it to somebody who may take hazardous waste.
WST-0125	{receiver}, permit {permit}, {year}: {sent} were sent, {most} are allowed.
WST-0125.fix	Find a second receiver, or have the limit raised.
WST-0126	Entry {id} of the hazardous stream {stream} has no acceptance document.
WST-0126.fix	Enter the number of the weighbridge note or of the acceptance document.
WST-0127	Entry {id}: {mass} do not fit into the containers that were moved; they hold {most}.
WST-0127.fix	Check mass, number of trips and capacity.
WST-0128	Entry {id} names the container {container}, which does not exist.
WST-0128.fix	Correct the name, or add the container with its capacity.
WST-0201	Landfill {subject} has two deposits in {year}.
WST-0201.fix	Add them up in one row.
WST-0202	Landfill {subject} has no deposits for {years}.
WST-0202.fix	Enter the mass of each year; write 0 for a year without any, or name the year of closure.
WST-0203	Landfill {subject} was opened in {opened}, but its history begins in {first}: older waste is not counted.
WST-0203.fix	Estimate the earlier years from population or output and enter them; fifty years are good practice.
WST-0204	Landfill {subject}: nobody says how it was run in {year}.
WST-0204.fix	Give kind of site and cover from the year of the first deposit on.
WST-0205	Landfill {subject} has no deposit up to {year}.
WST-0205.fix	Enter its history, or ask for a later year.
WST-0206	Landfill {subject}, {year}: {recovered} recovered, but only {generated} generated.
WST-0206.fix	Check the meter and its unit, then the history: it may be incomplete.
WST-0207	Landfill {subject}, {year}: the recovered share {value} lies outside 0 to 1.
WST-0207.fix	Give a share between 0 and 1, or the metered methane.
WST-0208	{subject}: a delay of {delay} years is longer than the half year that the method knows.
WST-0208.fix	Give a delay between 0 and 0.5 years.
WST-0209	{subject} mixes the share that decomposes of 2006 with that of 2019.
WST-0209.fix	Take one edition of the guidelines for all materials.
WST-0301	{subject}: nothing is given for {role} ({unit}).
WST-0301.fix	Choose a row of the factor packs, or enter an own value with its source; the method has no default for it.
WST-0302	{subject}: the composition of stream {stream} is not known.
WST-0302.fix	Enter the shares by material; where nobody knows, write 100 % bulk and give its parameters.
WST-0303	{subject}: {value} is no possible value of {role}.
WST-0303.fix	Check number and unit; shares lie between 0 and 1.
WST-0304	{subject}: {role} needs a factor of the packs, not an own number.
WST-0304.fix	Name the id of a factor.
WST-0305	{subject}: {role} is in {unit}; {wanted} is needed.
WST-0305.fix	Choose a factor of this gas for this activity, wet or dry as the treatment is weighed.
WST-0306	{subject}: {factor} holds the transport to the facility only, not the treatment ({role}).
WST-0306.fix	Use it for the transport part, and find a factor of the process.
WST-0307	{subject}: more sludge removed ({removed}) than organics came in ({organics}).
WST-0307.fix	Check both figures and whether both are BOD or both COD.
WST-0308	{subject}: {recovered} recovered, but only {generated} generated.
WST-0308.fix	Check the meter and its unit, then the factors.
WST-0309	{subject}: {factor} counts what is avoided elsewhere and cannot be an emission ({role}).
WST-0309.fix	Use it in the panel of avoided burden; take a process factor here.
WST-0310	{subject}: nothing reads {role}; the method knows {known}.
WST-0310.fix	Correct the name of the role, or delete the entry.
WST-0311	{subject}: {total} of the energy would become power and heat.
WST-0311.fix	The two efficiencies may be 100 % together at most.
WST-0312	Route {subject}: nothing is said about {part}; the full chain stays open.
WST-0312.fix	Give a method for it, or say that it does not occur and why.
WST-0313	Route {subject}: there is no method {method}; known are {known}.
WST-0313.fix	Correct the name of the method.
WST-0401	Option {subject} has an investment but no life.
WST-0401.fix	Give the life in years, one or more.
WST-0402	Option {subject}: no figure for {kinds}; its cost leaves them out.
WST-0402.fix	Enter them; write 0 for what does not occur.
WST-0403	The option {subject} that the others are compared with does not exist.
WST-0403.fix	Name one of the options as the baseline.
WST-0404	Option {subject}: its residues are {total} of the waste.
WST-0404.fix	Give shares between 0 and 1 that are 1 together at most.
WST-0405	{subject}, {boundary}: figures under {sets} cannot be shown under {set}.
WST-0405.fix	Take factors by gas, or compare under the set of the publisher.
WST-0501	{year}: {mass} of {stream} find no route.
WST-0501.fix	Add a route or capacity for it.
WST-0502	{year}: {wanted} shall be diverted from disposal, {most} can be; {short} are missing.
WST-0502.fix	Add capacity for recovery, or lower the target of that year.
WST-0503	{year}: at most {limit} may be buried, {lowest} is the least that is possible.
WST-0503.fix	Add other routes, or raise the limit of that year.
WST-0504	{year}: at most {limit} may be emitted, {lowest} is the least that is possible.
WST-0504.fix	Add routes with lower emissions, or raise the limit; older waste in a landfill cannot be taken back.
WST-0506	The solver ended without a plan: {status}.
WST-0506.fix	Give it more time or iterations, and look for figures of very different size.
WST-0507	{year}: {wanted} shall be recycled, {most} can be; {short} are missing.
WST-0507.fix	Add capacity for recycling, or lower the target of that year.
WST-0508	Cannot hold together with the others: {what}.
WST-0508.fix	Loosen one of these limits; any one is enough for this clash.
WST-0511	Plan, {subject}: the number of figures is not that of the years, or the years are not one after the other.
WST-0511.fix	Give one figure for every year of the plan.
WST-0512	Plan, {subject}: an impossible figure.
WST-0512.fix	Masses, capacities and limits are zero or more; shares lie between 0 and 1; what is diverted and what is buried are 1 together at most; only a limited capacity can be expanded.
WST-0513	Plan: {subject} does not exist.
WST-0513.fix	Correct the name, or add the stream or the route.
WST-0514	Plan: {subject} stands twice.
WST-0514.fix	Keep one of the two.
WST-0515	Plan: stream {subject} has no possible route.
WST-0515.fix	Add a pair of this stream with a route.
WST-0516	Option {subject}: {parts} are not known, so the emissions within «{boundary}» are not.
WST-0516.fix	Complete the parts of the route, or plan with a smaller boundary.
WST-0517	Option {subject}: nobody knows what is left of the waste.
WST-0517.fix	Give the share that becomes hazardous and other residue; storage cannot be planned as an end.
WST-0601	{subject}: {metal} was not assayed in {lots}; its stock is not known.
WST-0601.fix	Have the lots assayed, or enter a content with its source.
WST-0602	{subject}: {short} more {metal} was taken than there was.
WST-0602.fix	Check opening stock, assays and masses.
WST-0603	{subject}, {lot}: {mass} with {total} of metal is impossible.
WST-0603.fix	Contents lie between 0 and 1 and are 1 together at most; check percent against g/t.
WST-0604	{subject}: {metal} is no symbol of an element.
WST-0604.fix	Write the symbol as in the periodic table: Zn, Pb, In.
WST-0605	{metal} comes out, but no feed of it is known.
WST-0605.fix	Enter the feed with its content.
WST-0606	{metal}: {gap} ({share} of the feed) is unaccounted for; {allowed} would pass.
WST-0606.fix	Check assays and masses of feed, products and residues.
WST-0701	{flow}, {indicator}: a quantity of {quantity} or its share is impossible.
WST-0701.fix	Quantities are zero or more, shares lie between 0 and 1.
WST-0702	{indicator}: the share of {flows} is not known; {coverage} of the flow is.
WST-0702.fix	Ask the supplier or the receiver; until then the indicator is a range.
WST-0901	{subject}, {role}: a row has either a factor, or a value with unit and source.
WST-0901.fix	Fill one of the two.
WST-0902	{found} is no choice of defaults; known are {known}.
WST-0902.fix	Write one of these words, or for a landfill edition, climate, kind of site and cover.
WST-0903	Route {route}, {part}: a row has either a method, or the reason why there is none.
WST-0903.fix	Fill one of the two.
WST-0904	Landfill {subject}, {year}: recovery is either metered methane or a share.
WST-0904.fix	Fill one of the two.
WST-0905	{found} is no six-digit waste code.
WST-0905.fix	Write codes like 19 12 12, apart by ; and with * where hazardous; leave the cell empty where the permit covers all.
WST-0906	{subject} is neither a route with that part nor a landfill.
WST-0906.fix	Correct the name; a route needs its part, a landfill has none.
WST-0907	Stock {subject} needs exactly one opening lot.
WST-0907.fix	Enter what lay there at the beginning; with 0 t where nothing did.
"""#

    static let kk: String = #"""
WST-0101	{stream} ағыны: {code} — алты таңбалы қалдық коды емес.
WST-0101.fix	Кодты тізімдегідей жазыңыз: бөлім, топ және тармақ үшін екі таңбадан: 19 12 12, қауіптілер үшін * белгісімен.
WST-0102	{stream} ағыны: {code} тармағы қауіпті, ал ағын қауіпті емес деп көрсетілген.
WST-0102.fix	Қауіптілік класын түзетіңіз немесе * белгісі жоқ тармақты таңдаңыз.
WST-0103	{stream} ағынының қалдық коды жоқ.
WST-0103.fix	Қалдықтар жіктеуішінің немесе еуропалық тізімнің кодын көрсетіңіз: рұқсаттар сол бойынша тексеріледі.
WST-0104	{stream} ағыны: құрам үлестерінің қосындысы {total}, немесе біреуі 0–100 % аралығынан тыс.
WST-0104.fix	Құрамды 100 %-ға дейін толықтырыңыз; белгісізін құрамы белгісіз қалдықтарға (bulk) жатқызыңыз.
WST-0105	{stream} ағынының {date} күніне бірнеше қор өлшемі бар.
WST-0105.fix	Сол күнге бір өлшемді қалдырыңыз.
WST-0106	{stream} ағыны қауіпті немесе қауіпті емес болуы мүмкін: бағаланбаған.
WST-0106.fix	Қауіпті заттарын бағалатып, қауіптілік класын қойыңыз; оған дейін ағын қауіпті деп есептеледі.
WST-0107	{stream} ағыны: {first} және {second} кодтары әртүрлі бөлімнен.
WST-0107.fix	Екеуінің қайсысы осы қалдықты атайтынын тексеріңіз.
WST-0108	{id} жазбасы {note} құжатын атайды, ол {first} жазбасында бар.
WST-0108.fix	Қайталанғанын жойыңыз немесе құжат нөмірін түзетіңіз.
WST-0109	{site} нысаны, {stream} ағыны, {period}: түзілгеннен {gap} артық жөнелтілген не жиналған; рұқсат етілгені {allowed}.
WST-0109.fix	Жазылмаған түзілуді немесе екі рет енгізілген жөнелтуді іздеңіз.
WST-0110	{site} нысаны, {stream} ағыны, {period}: {gap} түзілген, бірақ жөнелтілмеген, өңделмеген және жиналмаған; рұқсат етілгені {allowed}.
WST-0110.fix	Жазбасыз жөнелтуді, кітапқа енбеген өңдеуді немесе қате қор өлшемін іздеңіз.
WST-0111	{stream} ағынының {date} күніне қор өлшемі жоқ: баланс жасалмайды.
WST-0111.fix	Сол күні нысанда қанша жатқанын енгізіңіз; ештеңе болмаса, 0 жазыңыз.
WST-0112	{id} жазбасы {period} кезеңіне жатады және {within} шегінен шығады.
WST-0112.fix	Жазбаны әр кезеңнің таразы құжаттары бойынша бөліңіз: масса күндерге бөлінбейді.
WST-0113	{id} жазбасы жоқ {stream} ағынын атайды.
WST-0113.fix	Атауын түзетіңіз немесе ағынды қосыңыз.
WST-0114	{id}: {unit} — ылғал масса бірлігі емес.
WST-0114.fix	Массаны өлшенген күйінде, т немесе кг түрінде беріңіз.
WST-0115	{id}: {mass} — мұндай массаны өлшеу мүмкін емес.
WST-0115.fix	Нөлден кем емес масса енгізіңіз; түзету — бөлек жазба.
WST-0120	{stream} ағынының {id} жазбасы: жөнелтілген, бірақ кімге екені жоқ.
WST-0120.fix	Қабылдаушыны көрсетіңіз.
WST-0121	{stream} ағынының {id} жазбасы жоқ {receiver} қабылдаушысын атайды.
WST-0121.fix	Атауын түзетіңіз немесе қабылдаушыны рұқсаттарымен қосыңыз.
WST-0122	{stream} ағынының {id} жазбасы: {receiver} қабылдаушысында {period} бойы жарамды рұқсат жоқ.
WST-0122.fix	Рұқсатты күндерімен қосыңыз немесе қалдық бермеңіз.
WST-0123	{stream} ағынының {id} жазбасы: {receiver} рұқсаттарының ешқайсысында {codes} аталмаған.
WST-0123.fix	Ағын кодын және рұқсат тізімін тексеріңіз.
WST-0124	{stream} ағынының {id} жазбасы: {receiver} рұқсаттарының ешқайсысы қауіпті қалдықты қамтымайды.
WST-0124.fix	Қауіпті қалдықты қабылдауға құқығы бар біреуге беріңіз.
WST-0125	{receiver}, {permit} рұқсаты, {year}: {sent} жөнелтілді, {most} рұқсат етілген.
WST-0125.fix	Екінші қабылдаушыны табыңыз немесе шекті көтертіңіз.
WST-0126	Қауіпті {stream} ағынының {id} жазбасында қабылдау құжаты жоқ.
WST-0126.fix	Таразы құжатының немесе қабылдау актісінің нөмірін енгізіңіз.
WST-0127	{id} жазбасы: {mass} тасылған контейнерлерге сыймайды, сыйымдылығы {most}.
WST-0127.fix	Массаны, рейс санын және сыйымдылықты тексеріңіз.
WST-0128	{id} жазбасы жоқ {container} контейнерін атайды.
WST-0128.fix	Атауын түзетіңіз немесе контейнерді сыйымдылығымен қосыңыз.
WST-0201	{subject} полигонында {year} жылға екі көму жазылған.
WST-0201.fix	Оларды бір жолға қосыңыз.
WST-0202	{subject} полигонында {years} жылдарға көму жазылмаған.
WST-0202.fix	Әр жылдың массасын енгізіңіз; көму болмаған жылға 0 жазыңыз немесе жабылған жылын көрсетіңіз.
WST-0203	{subject} полигоны {opened} жылы ашылған, ал тарихы {first} жылдан басталады: ескі қалдықтар есептелмеген.
WST-0203.fix	Бұрынғы жылдарды халық саны не өнім бойынша бағалап енгізіңіз; елу жыл — жақсы тәжірибе.
WST-0204	{subject} полигоны: {year} жылы қалай жұмыс істегені көрсетілмеген.
WST-0204.fix	Алғашқы көму жылынан бастап полигон түрі мен жабынын көрсетіңіз.
WST-0205	{subject} полигонында {year} жылға дейін көму жоқ.
WST-0205.fix	Тарихын енгізіңіз немесе кейінгі жылды сұраңыз.
WST-0206	{subject} полигоны, {year}: {recovered} ұсталған, ал бар болғаны {generated} түзілген.
WST-0206.fix	Есептегіш пен бірлігін, сосын тарихын тексеріңіз: ол толық болмауы мүмкін.
WST-0207	{subject} полигоны, {year}: ұсталған үлес {value} 0–1 аралығынан тыс.
WST-0207.fix	0 мен 1 арасындағы үлесті немесе өлшенген метанды беріңіз.
WST-0208	{subject}: {delay} жылдық кешігу әдіс есепке алатын жарты жылдан ұзақ.
WST-0208.fix	0 мен 0,5 жыл арасындағы кешігуді беріңіз.
WST-0209	{subject}: 2006 және 2019 жылдардың ыдырау үлестері араласқан.
WST-0209.fix	Барлық материал үшін нұсқаулықтың бір редакциясын алыңыз.
WST-0301	{subject}: {role} берілмеген ({unit}).
WST-0301.fix	Коэффициенттер пакетінен жол таңдаңыз немесе өз мәніңізді дереккөзімен енгізіңіз: әдепкі мән жоқ.
WST-0302	{subject}: {stream} ағынының құрамы белгісіз.
WST-0302.fix	Материал бойынша үлестерді енгізіңіз; белгісіз болса, 100 % bulk деп жазып, параметрлерін беріңіз.
WST-0303	{subject}: {value} — {role} үшін мүмкін емес мән.
WST-0303.fix	Сан мен бірлікті тексеріңіз; үлестер 0 мен 1 арасында болады.
WST-0304	{subject}: {role} үшін өз саныңыз емес, пакеттегі коэффициент керек.
WST-0304.fix	Коэффициенттің идентификаторын көрсетіңіз.
WST-0305	{subject}: {role} {unit} түрінде, ал {wanted} керек.
WST-0305.fix	Осы газдың осы қызметке арналған коэффициентін таңдаңыз, ылғал не құрғақ массаға.
WST-0306	{subject}: {factor} тек нысанға дейін тасымалдауды қамтиды, өңдеуді емес ({role}).
WST-0306.fix	Оны тасымалдау бөлігіне қолданып, процесс коэффициентін табыңыз.
WST-0307	{subject}: тұнбамен шығарылғаны ({removed}) түскен органикадан ({organics}) көп.
WST-0307.fix	Екі шаманы да, екеуі де ОБТ немесе екеуі де ОХТ екенін тексеріңіз.
WST-0308	{subject}: {recovered} ұсталған, ал бар болғаны {generated} түзілген.
WST-0308.fix	Есептегіш пен бірлігін, сосын коэффициенттерді тексеріңіз.
WST-0309	{subject}: {factor} басқа жерде болдырылмағанды есептейді, шығарынды бола алмайды ({role}).
WST-0309.fix	Оны болдырылмаған жүктеме тақтасында қолданыңыз; мұнда процесс коэффициенті керек.
WST-0310	{subject}: {role} оқылмайды; әдіс білетіні: {known}.
WST-0310.fix	Рөл атауын түзетіңіз немесе жазбаны жойыңыз.
WST-0311	{subject}: энергияның {total} бөлігі электр мен жылуға айналар еді.
WST-0311.fix	Екі ПӘК бірге ең көбі 100 % болады.
WST-0312	{subject} бағыты: «{part}» туралы ештеңе айтылмаған; толық тізбек белгісіз.
WST-0312.fix	Әдісін беріңіз немесе ондай жоқ екенін және неге екенін айтыңыз.
WST-0313	{subject} бағыты: {method} әдісі жоқ; барлары: {known}.
WST-0313.fix	Әдіс атауын түзетіңіз.
WST-0401	{subject} нұсқасында инвестиция бар, бірақ қызмет мерзімі жоқ.
WST-0401.fix	Қызмет мерзімін жылмен беріңіз, кемінде бір.
WST-0402	{subject} нұсқасы: {kinds} үшін дерек жоқ; құнда олар жоқ.
WST-0402.fix	Оларды енгізіңіз; жоғына 0 жазыңыз.
WST-0403	Басқалары салыстырылатын {subject} нұсқасы жоқ.
WST-0403.fix	Нұсқалардың бірін базалық етіп атаңыз.
WST-0404	{subject} нұсқасы: қалдықтары бастапқы қалдықтың {total} бөлігін құрайды.
WST-0404.fix	0 мен 1 арасындағы, бірге 1-ден аспайтын үлестерді беріңіз.
WST-0405	{subject}, {boundary}: {sets} бойынша деректерді {set} бойынша көрсетуге болмайды.
WST-0405.fix	Газдар бойынша коэффициенттерді алыңыз немесе баспагердің жинағымен салыстырыңыз.
WST-0501	{year}: «{stream}» ағынының {mass} мөлшеріне бағыт жоқ.
WST-0501.fix	Бағыт немесе қуат қосыңыз.
WST-0502	{year}: {wanted} көмуден бұрылуы керек, {most} мүмкін; {short} жетпейді.
WST-0502.fix	Пайдалану қуатын қосыңыз немесе сол жылғы мақсатты төмендетіңіз.
WST-0503	{year}: ең көбі {limit} көмуге болады, ал мүмкін болатын ең азы — {lowest}.
WST-0503.fix	Басқа бағыттар қосыңыз немесе сол жылғы шекті көтеріңіз.
WST-0504	{year}: ең көбі {limit} шығаруға болады, ал мүмкін болатын ең азы — {lowest}.
WST-0504.fix	Шығарындысы аз бағыттар қосыңыз немесе шекті көтеріңіз; полигондағы ескі қалдықты қайтару мүмкін емес.
WST-0506	Шешуші жоспарсыз аяқтады: {status}.
WST-0506.fix	Оған көбірек уақыт не итерация беріңіз және шамасы тым әртүрлі сандарды іздеңіз.
WST-0507	{year}: {wanted} қайта өңделуі керек, {most} мүмкін; {short} жетпейді.
WST-0507.fix	Қайта өңдеу қуатын қосыңыз немесе сол жылғы мақсатты төмендетіңіз.
WST-0508	Басқалармен үйлеспейді: {what}.
WST-0508.fix	Осы шектердің бірін босатыңыз: бұл қайшылыққа кез келгені жетеді.
WST-0511	Жоспар, {subject}: мәндер саны жылдар санына тең емес немесе жылдар қатарынан емес.
WST-0511.fix	Жоспардың әр жылына бір мән беріңіз.
WST-0512	Жоспар, {subject}: мүмкін емес мән.
WST-0512.fix	Масса, қуат және шектер нөлден кем емес; үлестер 0 мен 1 арасында; бұрылған мен көмілген бірге 1-ден аспайды; тек шектеулі қуатты кеңейтуге болады.
WST-0513	Жоспар: {subject} жоқ.
WST-0513.fix	Атауын түзетіңіз немесе ағынды не бағытты қосыңыз.
WST-0514	Жоспар: {subject} екі рет тұр.
WST-0514.fix	Екеуінің бірін қалдырыңыз.
WST-0515	Жоспар: {subject} ағынының мүмкін бағыты жоқ.
WST-0515.fix	Осы ағынның бағытпен жұбын қосыңыз.
WST-0516	{subject} нұсқасы: {parts} белгісіз, сондықтан «{boundary}» шекарасындағы шығарындылар да белгісіз.
WST-0516.fix	Бағыт бөліктерін толықтырыңыз немесе тар шекарада жоспарлаңыз.
WST-0517	{subject} нұсқасы: қалдықтан не қалатыны белгісіз.
WST-0517.fix	Қауіпті және басқа қалдық үлесін беріңіз; жинақтау соңғы бағыт бола алмайды.
WST-0601	{subject}: {metal} {lots} партияларында анықталмаған; қоры белгісіз.
WST-0601.fix	Партияларды талдатыңыз немесе мөлшерін дереккөзімен енгізіңіз.
WST-0602	{subject}: {metal} болғанынан {short} артық алынған.
WST-0602.fix	Бастапқы қорды, талдауларды және массаларды тексеріңіз.
WST-0603	{subject}, {lot}: {mass} және {total} металл — мүмкін емес.
WST-0603.fix	Мөлшерлер 0 мен 1 арасында, бірге 1-ден аспайды; пайыз бен г/т тексеріңіз.
WST-0604	{subject}: {metal} — элемент белгісі емес.
WST-0604.fix	Белгіні периодтық жүйедегідей жазыңыз: Zn, Pb, In.
WST-0605	{metal} шығады, бірақ шикізаты көрсетілмеген.
WST-0605.fix	Шикізатты мөлшерімен енгізіңіз.
WST-0606	{metal}: {gap} (шикізаттың {share} бөлігі) есепке алынбаған; рұқсат етілгені {allowed}.
WST-0606.fix	Шикізаттың, өнімнің және қалдықтың талдаулары мен массаларын тексеріңіз.
WST-0701	{flow}, {indicator}: {quantity} мөлшері немесе оның үлесі мүмкін емес.
WST-0701.fix	Мөлшерлер нөлден кем емес, үлестер 0 мен 1 арасында.
WST-0702	{indicator}: {flows} үлесі белгісіз; ағынның {coverage} бөлігі белгілі.
WST-0702.fix	Жеткізушіден немесе қабылдаушыдан сұраңыз; оған дейін көрсеткіш — аралық.
WST-0901	{subject}, {role}: жолда не коэффициент, не бірлігі мен дереккөзі бар мән болады.
WST-0901.fix	Екеуінің бірін толтырыңыз.
WST-0902	{found} — мәндер жиыны емес; барлары: {known}.
WST-0902.fix	Осы сөздердің бірін, ал полигон үшін редакцияны, климатты, түрін және жабынын жазыңыз.
WST-0903	{route} бағыты, {part}: жолда не әдіс, не оның жоқ болу себебі болады.
WST-0903.fix	Екеуінің бірін толтырыңыз.
WST-0904	{subject} полигоны, {year}: ұстау — не өлшенген метан, не үлес.
WST-0904.fix	Екеуінің бірін толтырыңыз.
WST-0905	{found} — алты таңбалы қалдық коды емес.
WST-0905.fix	Кодтарды 19 12 12 түрінде ; арқылы, қауіптісін * белгісімен жазыңыз; рұқсат бәрін қамтыса, ұяшықты бос қалдырыңыз.
WST-0906	{subject} — ондай бөлігі бар бағыт та, полигон да емес.
WST-0906.fix	Атауын түзетіңіз; бағытқа бөлігі керек, полигонда ол жоқ.
WST-0907	{subject} қорына дәл бір бастапқы партия керек.
WST-0907.fix	Басында не жатқанын енгізіңіз; ештеңе болмаса, 0 т.
"""#

    static let ru: String = #"""
WST-0101	Поток {stream}: {code} — не шестизначный код отходов.
WST-0101.fix	Запишите код, как в перечне, по две цифры на раздел, группу и позицию: 19 12 12, с * для опасных.
WST-0102	Поток {stream}: позиция {code} опасная, а поток указан как неопасный.
WST-0102.fix	Исправьте класс опасности или выберите позицию без *.
WST-0103	У потока {stream} нет кода отходов.
WST-0103.fix	Укажите код классификатора отходов или европейского перечня: по нему проверяются разрешения.
WST-0104	Поток {stream}: доли состава вместе дают {total}, либо одна вне 0–100 %.
WST-0104.fix	Дополните состав до 100 %; неизвестное отнесите к отходам неизвестного состава (bulk).
WST-0105	У потока {stream} больше одного замера запаса на {date}.
WST-0105.fix	Оставьте один замер на этот день.
WST-0106	Поток {stream} может быть опасным или нет: оценки нет.
WST-0106.fix	Проведите оценку опасных веществ и задайте класс опасности; до того поток считается опасным.
WST-0107	Поток {stream}: коды {first} и {second} из разных разделов.
WST-0107.fix	Проверьте, какой из двух называет эти отходы.
WST-0108	Запись {id} ссылается на документ {note}, который уже есть в записи {first}.
WST-0108.fix	Удалите повтор или исправьте номер документа.
WST-0109	Объект {site}, поток {stream}, {period}: передано и накоплено на {gap} больше, чем образовано; допустимо {allowed}.
WST-0109.fix	Ищите неучтённое образование или дважды внесённую отправку.
WST-0110	Объект {site}, поток {stream}, {period}: {gap} образовано, но не передано, не обработано и не накоплено; допустимо {allowed}.
WST-0110.fix	Ищите отправку без записи, неучтённую обработку на объекте или неверный замер запаса.
WST-0111	У потока {stream} нет замера запаса на {date}: баланс не сводится.
WST-0111.fix	Внесите, сколько лежало на объекте в этот день; если ничего, запишите 0.
WST-0112	Запись {id} относится к {period} и выходит за границу {within}.
WST-0112.fix	Разделите запись по весовым документам каждого периода: массы по дням не делятся.
WST-0113	Запись {id} называет поток {stream}, которого нет.
WST-0113.fix	Исправьте имя или добавьте поток.
WST-0114	{id}: {unit} — не единица влажной массы.
WST-0114.fix	Дайте массу, как взвешено, в т или кг.
WST-0115	{id}: {mass} — такую массу нельзя взвесить.
WST-0115.fix	Внесите массу не меньше нуля; исправление — отдельная запись.
WST-0120	Запись {id} потока {stream}: передано, но не указано кому.
WST-0120.fix	Укажите получателя.
WST-0121	Запись {id} потока {stream} называет получателя {receiver}, которого нет.
WST-0121.fix	Исправьте имя или добавьте получателя с разрешениями.
WST-0122	Запись {id} потока {stream}: у {receiver} нет разрешения, действующего весь {period}.
WST-0122.fix	Добавьте разрешение с датами или не передавайте отходы.
WST-0123	Запись {id} потока {stream}: ни одно разрешение {receiver} не называет {codes}.
WST-0123.fix	Проверьте код потока и перечень разрешения.
WST-0124	Запись {id} потока {stream}: ни одно разрешение {receiver} не охватывает опасные отходы.
WST-0124.fix	Передайте тому, кто вправе принимать опасные отходы.
WST-0125	{receiver}, разрешение {permit}, {year}: передано {sent}, разрешено {most}.
WST-0125.fix	Найдите второго получателя или увеличьте лимит.
WST-0126	У записи {id} опасного потока {stream} нет документа о приёме.
WST-0126.fix	Внесите номер весовой накладной или акта приёма.
WST-0127	Запись {id}: {mass} не входят в вывезенные контейнеры, их вместимость {most}.
WST-0127.fix	Проверьте массу, число рейсов и вместимость.
WST-0128	Запись {id} называет контейнер {container}, которого нет.
WST-0128.fix	Исправьте имя или добавьте контейнер с вместимостью.
WST-0201	У полигона {subject} два захоронения за {year} год.
WST-0201.fix	Сложите их в одной строке.
WST-0202	У полигона {subject} нет захоронений за {years}.
WST-0202.fix	Внесите массу каждого года; для года без захоронения 0, или укажите год закрытия.
WST-0203	Полигон {subject} открыт в {opened}, а история начинается с {first}: старые отходы не учтены.
WST-0203.fix	Оцените ранние годы по населению или выпуску и внесите их; хорошая практика — пятьдесят лет.
WST-0204	Полигон {subject}: не указано, как он эксплуатировался в {year}.
WST-0204.fix	Укажите тип полигона и покрытие с года первого захоронения.
WST-0205	У полигона {subject} нет захоронений по {year} год.
WST-0205.fix	Внесите историю или запросите более поздний год.
WST-0206	Полигон {subject}, {year}: уловлено {recovered}, а образовалось только {generated}.
WST-0206.fix	Проверьте счётчик и единицу, затем историю: она может быть неполной.
WST-0207	Полигон {subject}, {year}: доля улавливания {value} вне 0–1.
WST-0207.fix	Дайте долю от 0 до 1 или измеренный метан.
WST-0208	{subject}: задержка (в годах: {delay}) больше полугода, на который рассчитан метод.
WST-0208.fix	Дайте задержку от 0 до 0,5 года.
WST-0209	{subject}: смешаны доли разложения 2006 и 2019 годов.
WST-0209.fix	Возьмите одну редакцию руководства для всех материалов.
WST-0301	{subject}: не задано {role} ({unit}).
WST-0301.fix	Выберите строку пакета коэффициентов или введите своё значение с источником: значения по умолчанию нет.
WST-0302	{subject}: состав потока {stream} неизвестен.
WST-0302.fix	Внесите доли по материалам; если неизвестно, запишите 100 % bulk и задайте его параметры.
WST-0303	{subject}: {value} — невозможное значение {role}.
WST-0303.fix	Проверьте число и единицу; доли лежат от 0 до 1.
WST-0304	{subject}: для {role} нужен коэффициент из пакетов, а не своё число.
WST-0304.fix	Укажите идентификатор коэффициента.
WST-0305	{subject}: {role} в {unit}, а нужно {wanted}.
WST-0305.fix	Выберите коэффициент этого газа для этой деятельности, на влажную или сухую массу.
WST-0306	{subject}: {factor} содержит только перевозку до объекта, а не обработку ({role}).
WST-0306.fix	Используйте его для перевозки и найдите коэффициент процесса.
WST-0307	{subject}: с осадком удалено больше ({removed}), чем поступило органики ({organics}).
WST-0307.fix	Проверьте обе величины и что обе по БПК или обе по ХПК.
WST-0308	{subject}: уловлено {recovered}, а образовалось только {generated}.
WST-0308.fix	Проверьте счётчик и единицу, затем коэффициенты.
WST-0309	{subject}: {factor} учитывает предотвращённое в другом месте и не может быть выбросом ({role}).
WST-0309.fix	Используйте его на панели предотвращённой нагрузки; здесь нужен коэффициент процесса.
WST-0310	{subject}: {role} никто не читает; метод знает {known}.
WST-0310.fix	Исправьте имя роли или удалите запись.
WST-0311	{subject}: в электроэнергию и тепло перешло бы {total} энергии.
WST-0311.fix	Два КПД вместе не больше 100 %.
WST-0312	Маршрут {subject}: про «{part}» ничего не сказано; полная цепочка неизвестна.
WST-0312.fix	Задайте метод или укажите, что этого нет, и почему.
WST-0313	Маршрут {subject}: метода {method} нет; есть {known}.
WST-0313.fix	Исправьте имя метода.
WST-0401	У варианта {subject} есть инвестиции, но нет срока службы.
WST-0401.fix	Укажите срок службы в годах, не меньше одного.
WST-0402	Вариант {subject}: нет данных для {kinds}; стоимость их не содержит.
WST-0402.fix	Внесите их; чего нет, запишите как 0.
WST-0403	Варианта {subject}, с которым сравнивают, нет.
WST-0403.fix	Назовите базовым один из вариантов.
WST-0404	Вариант {subject}: остатки составляют {total} отходов.
WST-0404.fix	Дайте доли от 0 до 1, вместе не больше 1.
WST-0405	{subject}, {boundary}: данные по {sets} нельзя показать по {set}.
WST-0405.fix	Возьмите коэффициенты по газам или сравнивайте по набору издателя.
WST-0501	{year}: для {mass} потока «{stream}» нет маршрута.
WST-0501.fix	Добавьте маршрут или мощность.
WST-0502	{year}: отвести от захоронения нужно {wanted}, можно {most}; не хватает {short}.
WST-0502.fix	Добавьте мощности для использования или снизьте цель этого года.
WST-0503	{year}: захоронить можно не больше {limit}, а наименьшее возможное — {lowest}.
WST-0503.fix	Добавьте другие маршруты или поднимите лимит этого года.
WST-0504	{year}: выбросить можно не больше {limit}, а наименьшее возможное — {lowest}.
WST-0504.fix	Добавьте маршруты с меньшими выбросами или поднимите лимит; старые отходы полигона не вернуть.
WST-0506	Решатель закончил без плана: {status}.
WST-0506.fix	Дайте больше времени или итераций и проверьте величины очень разного масштаба.
WST-0507	{year}: переработать нужно {wanted}, можно {most}; не хватает {short}.
WST-0507.fix	Добавьте мощности переработки или снизьте цель этого года.
WST-0508	Несовместимо с остальными: {what}.
WST-0508.fix	Ослабьте один из этих пределов: для этого противоречия достаточно любого.
WST-0511	План, {subject}: число значений не равно числу лет, либо годы идут не подряд.
WST-0511.fix	Дайте по одному значению на каждый год плана.
WST-0512	План, {subject}: невозможное значение.
WST-0512.fix	Массы, мощности и лимиты не меньше нуля; доли от 0 до 1; отведённое и захороненное вместе не больше 1; расширять можно только ограниченную мощность.
WST-0513	План: {subject} не существует.
WST-0513.fix	Исправьте имя или добавьте поток или маршрут.
WST-0514	План: {subject} указано дважды.
WST-0514.fix	Оставьте одно из двух.
WST-0515	План: у потока {subject} нет возможного маршрута.
WST-0515.fix	Добавьте пару этого потока с маршрутом.
WST-0516	Вариант {subject}: {parts} неизвестны, поэтому неизвестны и выбросы в границе «{boundary}».
WST-0516.fix	Дополните части маршрута или планируйте в меньшей границе.
WST-0517	Вариант {subject}: неизвестно, что остаётся от отходов.
WST-0517.fix	Дайте долю опасных и прочих остатков; накопление не может быть конечным маршрутом.
WST-0601	{subject}: {metal} не определён в партиях {lots}; запас неизвестен.
WST-0601.fix	Проведите анализ партий или внесите содержание с источником.
WST-0602	{subject}: металла {metal} взято на {short} больше, чем было.
WST-0602.fix	Проверьте начальный запас, анализы и массы.
WST-0603	{subject}, {lot}: {mass} с {total} металла — невозможно.
WST-0603.fix	Содержания от 0 до 1, вместе не больше 1; проверьте проценты и г/т.
WST-0604	{subject}: {metal} — не символ элемента.
WST-0604.fix	Запишите символ, как в таблице Менделеева: Zn, Pb, In.
WST-0605	{metal} выходит, но сырьё с ним не указано.
WST-0605.fix	Внесите сырьё с содержанием.
WST-0606	{metal}: {gap} ({share} сырья) не учтено; допустимо {allowed}.
WST-0606.fix	Проверьте анализы и массы сырья, продуктов и остатков.
WST-0701	{flow}, {indicator}: количество {quantity} или его доля невозможны.
WST-0701.fix	Количества не меньше нуля, доли от 0 до 1.
WST-0702	{indicator}: доля {flows} неизвестна; известно {coverage} потока.
WST-0702.fix	Спросите поставщика или получателя; до того показатель — диапазон.
WST-0901	{subject}, {role}: в строке либо коэффициент, либо значение с единицей и источником.
WST-0901.fix	Заполните одно из двух.
WST-0902	{found} — не набор значений; есть {known}.
WST-0902.fix	Запишите одно из этих слов, а для полигона редакцию, климат, тип и покрытие.
WST-0903	Маршрут {route}, {part}: в строке либо метод, либо причина его отсутствия.
WST-0903.fix	Заполните одно из двух.
WST-0904	Полигон {subject}, {year}: улавливание — либо измеренный метан, либо доля.
WST-0904.fix	Заполните одно из двух.
WST-0905	{found} — не шестизначный код отходов.
WST-0905.fix	Пишите коды как 19 12 12 через ; и с * для опасных; если разрешение охватывает все, оставьте ячейку пустой.
WST-0906	{subject} — не маршрут с такой частью и не полигон.
WST-0906.fix	Исправьте имя; у маршрута нужна часть, у полигона её нет.
WST-0907	Запасу {subject} нужна ровно одна начальная партия.
WST-0907.fix	Внесите, что лежало в начале; если ничего, 0 т.
"""#
}
