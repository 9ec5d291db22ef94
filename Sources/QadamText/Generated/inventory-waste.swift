// Generated from Translations/*/inventory-waste.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryWasteTexts {
    static let en: String = #"""
CLI-0510	“{value}” is no figure of waste.
CLI-0510.fix	Write total, site:ID, stream:ID, route:ID, movement:ID or landfill:ID.
WSP-0520	The organisation leaves its lines of waste to the waste tables, but the workspace holds none.
WSP-0520.fix	Import the folder with streams.csv, or take `waste_lines_from_tables` out of organisation.yaml.
WSP-0521	The tables of waste cannot be read ({codes}), and lines of the inventory rest on them.
WSP-0521.fix	`qadam waste balance` shows the cells; correct them and import the folder again.
WSP-0522	Stream “{stream}” arises at “{site}”, which is no facility of the organisation: {known}.
WSP-0522.fix	Write the identifier of a facility into the column `site` of streams.csv, or give the stream a line in sources.csv.
WSP-0523	Source “{source}” counts stream “{stream}” by route “{route}” in scope 1, but what is buried on the own site decays by year.
WSP-0523.fix	Use a line of method `own-landfill` that names a landfill of landfills.csv.
WSP-0524	Source “{source}” counts the own treatment of stream “{stream}” by route “{route}” within the boundary “{boundary}”; in scope 1 only the process is counted.
WSP-0524.fix	Write `boundary=process`: fuel of own vehicles and bought power are lines of their own.
WSP-0525	{amount} of stream “{stream}” by route “{route}” ({kind}) in {year} are in the waste tables and in no line of the inventory.
WSP-0525.fix	Add a line of method `waste-tables` to sources.csv, or write `waste_lines_from_tables: yes` into organisation.yaml.
WSP-0526	Entry “{record}” of stream “{stream}” ({amount}) has no route, so that nobody can say what it emits.
WSP-0526.fix	Name a route of routes.csv; one that gives off nothing says so with its reason in route-parts.csv.
WSP-0527	Source “{source}” stands at facility “{facility}”, but its stream “{stream}” arises at “{site}”: the share of another facility would be counted.
WSP-0527.fix	Put the line at the facility of the stream, or correct the column `site` of streams.csv.
WSP-0528#one	Source “{source}” has typed waste of facility “{facility}” beside a line of the waste tables by the same kind of route ({sources}): perhaps the same tonnes.
WSP-0528#other	Source “{source}” has typed waste of facility “{facility}” beside {count} lines of the waste tables by the same kind of route ({sources}): perhaps the same tonnes.
WSP-0528.fix	Keep one of the two for each load: the entry of the waste book with its trip, or the typed record.
WSP-0529	Record “{record}” rests on document “{evidence}”, which entry “{other}” of the waste tables counts already.
WSP-0529.fix	Remove the record, or correct the number of its document.
WSP-0530	No line of the inventory of {year} names landfill “{landfill}” of the waste tables; if it is an own one, its methane is missing.
WSP-0530.fix	Write `landfill={landfill}` into the column `factors` of a line of method `own-landfill`.
WSP-0531	Entry “{record}” was neither sent nor treated: what it emits belongs to the entry by which it left.
WSP-0531.fix	Ask for `movement:` with an entry of kind `sent` or `treated`; `qadam waste balance` shows them.
WSP-0533	Entry “{record}” of stream “{stream}” is counted as sent away, but “{facility}” is a facility of the organisation itself.
WSP-0533.fix	If it is treated there, enter it there as received and treated, which is scope 1, and give the sending a route that gives off nothing, with its reason.
format.kind.landfill	landfill
format.kind.movement	entry
format.kind.route	route
format.kind.site	site
format.kind.stream	stream
waste.explain.absent	Does not occur: {reason}
waste.explain.boundary	Boundary: {boundary}; avoided burden stands in its own panel (`qadam waste route`).
waste.explain.composition	Composition, shares of the wet mass: {name}
waste.explain.entry	Entry {record} ({kind}), {period}
waste.explain.foreign	Published under {set} and not converted.
waste.explain.gas	Mass of {gas}
waste.explain.landfill	Methane of the landfill in {year} as CO2e: {name}
waste.explain.mass	Waste of the stream: {name}
waste.explain.memo	Outside the totals.
waste.explain.no-route	No known route: {name}
waste.explain.pair	{stream}, {route}
waste.explain.part	Part of the chain: {part}
waste.explain.published	Published as CO2e only
waste.explain.route	Emissions by the route: {name}
waste.explain.site	Emissions of the waste of site {site}
waste.explain.stream	Emissions of the stream: {name}
waste.explain.total	Emissions of all waste that was sent or treated
waste.explain.trips#one	One trip.
waste.explain.trips#other	{count} trips.
waste.explain.unknown	Nobody has said what this part emits, so that every figure with it is unknown.
"""#

    static let kk: String = #"""
CLI-0510	«{value}» — қалдық көрсеткіші емес.
CLI-0510.fix	total, site:ID, stream:ID, route:ID, movement:ID немесе landfill:ID деп жазыңыз.
WSP-0520	Ұйым қалдық жолдарын қалдық кестелеріне қалдырған, бірақ жұмыс кеңістігінде ондай кесте жоқ.
WSP-0520.fix	streams.csv бар қалтаны импорттаңыз немесе organisation.yaml ішінен `waste_lines_from_tables` кілтін алып тастаңыз.
WSP-0521	Қалдық кестелері оқылмайды ({codes}), ал түгендеу жолдары соларға сүйенеді.
WSP-0521.fix	`qadam waste balance` ұяшықтарды көрсетеді; оларды түзетіп, қалтаны қайта импорттаңыз.
WSP-0522	«{stream}» ағыны «{site}» орнында пайда болады, бірақ ұйымда мұндай нысан жоқ: {known}.
WSP-0522.fix	streams.csv кестесінің `site` бағанына нысан идентификаторын жазыңыз немесе ағынға sources.csv ішінде жол беріңіз.
WSP-0523	«{source}» көзі «{stream}» ағынын «{route}» бағытымен 1-қамтуда есептейді, бірақ өз алаңында көмілген қалдық жылдар бойы ыдырайды.
WSP-0523.fix	landfills.csv ішіндегі полигонды атайтын `own-landfill` әдісінің жолын қолданыңыз.
WSP-0524	«{source}» көзі «{stream}» ағынын өз алаңында «{route}» бағытымен өңдеуді «{boundary}» шекарасында есептейді; 1-қамтуда тек процесс есептеледі.
WSP-0524.fix	`boundary=process` деп жазыңыз: өз көліктерінің отыны мен сатып алынған электр энергиясы — бөлек жолдар.
WSP-0525	{year} жылғы «{stream}» ағынының «{route}» бағытымен кеткен {amount} ({kind}) қалдық кестелерінде бар, бірақ түгендеудің ешбір жолында жоқ.
WSP-0525.fix	sources.csv кестесіне `waste-tables` әдісінің жолын қосыңыз немесе organisation.yaml ішіне `waste_lines_from_tables: yes` деп жазыңыз.
WSP-0526	«{stream}» ағынының «{record}» жазбасында ({amount}) бағыт көрсетілмеген, сондықтан оның шығарындысы белгісіз.
WSP-0526.fix	routes.csv ішіндегі бағытты атаңыз; ештеңе бөлмейтін бағыттың себебін route-parts.csv ішінде көрсетіңіз.
WSP-0527	«{source}» көзі «{facility}» нысанында тұр, ал оның «{stream}» ағыны «{site}» орнында пайда болады: басқа нысанның үлесі есептелер еді.
WSP-0527.fix	Жолды ағынның нысанына көшіріңіз немесе streams.csv кестесінің `site` бағанын түзетіңіз.
WSP-0528#one	«{source}» көзінде «{facility}» нысанының қолмен енгізілген қалдығы бар, ал сондай бағытпен қалдық кестелерінің жолы да тұр ({sources}): бұл сол тонналар болуы мүмкін.
WSP-0528#other	«{source}» көзінде «{facility}» нысанының қолмен енгізілген қалдығы бар, ал сондай бағытпен қалдық кестелерінің {count} жолы да тұр ({sources}): бұл сол тонналар болуы мүмкін.
WSP-0528.fix	Әр партияға біреуін ғана қалдырыңыз: рейсі бар қалдық журналының жазбасын немесе енгізілген жазбаны.
WSP-0529	«{record}» жазбасы «{evidence}» құжатына сүйенеді, ал оны қалдық кестелерінің «{other}» жазбасы есептеп қойған.
WSP-0529.fix	Жазбаны алып тастаңыз немесе құжат нөмірін түзетіңіз.
WSP-0530	{year} жылғы түгендеудің ешбір жолы қалдық кестелеріндегі «{landfill}» полигонын атамайды; ол өз полигоныңыз болса, метаны есепке кірмеген.
WSP-0530.fix	`own-landfill` әдісі жолының `factors` бағанына `landfill={landfill}` деп жазыңыз.
WSP-0531	«{record}» жазбасы жөнелту туралы да, өңдеу туралы да емес: шығарынды қалдық кеткен жазбаға жатады.
WSP-0531.fix	`sent` немесе `treated` түріндегі жазбамен `movement:` сұраңыз; оларды `qadam waste balance` көрсетеді.
WSP-0533	«{stream}» ағынының «{record}» жазбасы жөнелтілген деп есептелген, бірақ «{facility}» — ұйымның өз нысаны.
WSP-0533.fix	Қалдық сонда өңделсе, оны сонда `received` және `treated` деп жазыңыз (бұл 1-қамту), ал жөнелтуге себебі көрсетілген, шығарындысыз бағыт беріңіз.
format.kind.landfill	полигон
format.kind.movement	жазба
format.kind.route	бағыт
format.kind.site	нысан
format.kind.stream	ағын
waste.explain.absent	Болмайды: {reason}
waste.explain.boundary	Шекара: {boundary}; болдырылмаған жүктеме бөлек көрсетіледі (`qadam waste route`).
waste.explain.composition	Құрамы, ылғал масса үлестері: {name}
waste.explain.entry	{record} жазбасы ({kind}), {period}
waste.explain.foreign	{set} бойынша жарияланған, қайта есептелмейді.
waste.explain.gas	{gas} массасы
waste.explain.landfill	Полигонның {year} жылғы метаны CO2-экв. түрінде: {name}
waste.explain.mass	Ағын қалдығы: {name}
waste.explain.memo	Қорытындыдан тыс.
waste.explain.no-route	Бағыты белгісіз: {name}
waste.explain.pair	{stream}, {route}
waste.explain.part	Тізбек бөлігі: {part}
waste.explain.published	Тек CO2-экв. түрінде жарияланған
waste.explain.route	Бағыт бойынша шығарынды: {name}
waste.explain.site	{site} нысаны қалдығының шығарындысы
waste.explain.stream	Ағынның шығарындысы: {name}
waste.explain.total	Жөнелтілген және өңделген барлық қалдықтың шығарындысы
waste.explain.trips#one	Бір рейс.
waste.explain.trips#other	{count} рейс.
waste.explain.unknown	Бұл бөліктің шығарындысын ешкім айтпаған, сондықтан оны қамтитын әр көрсеткіш белгісіз.
"""#

    static let ru: String = #"""
CLI-0510	«{value}» — не показатель отходов.
CLI-0510.fix	Напишите total, site:ID, stream:ID, route:ID, movement:ID или landfill:ID.
WSP-0520	Организация оставляет строки отходов таблицам отходов, но в рабочем пространстве таблиц нет.
WSP-0520.fix	Импортируйте папку со streams.csv или уберите `waste_lines_from_tables` из organisation.yaml.
WSP-0521	Таблицы отходов не читаются ({codes}), а на них опираются строки инвентаризации.
WSP-0521.fix	`qadam waste balance` показывает ячейки; исправьте их и импортируйте папку снова.
WSP-0522	Поток «{stream}» образуется на «{site}», а такого объекта у организации нет: {known}.
WSP-0522.fix	Укажите в столбце `site` таблицы streams.csv идентификатор объекта или задайте потоку строку в sources.csv.
WSP-0523	Источник «{source}» учитывает поток «{stream}» по маршруту «{route}» в охвате 1, но захороненное на своей площадке разлагается по годам.
WSP-0523.fix	Используйте строку метода `own-landfill`, которая называет полигон из landfills.csv.
WSP-0524	Источник «{source}» учитывает собственную обработку потока «{stream}» по маршруту «{route}» в границе «{boundary}»; в охвате 1 учитывается только процесс.
WSP-0524.fix	Запишите `boundary=process`: топливо собственного транспорта и закупленная электроэнергия — отдельные строки.
WSP-0525	{amount} потока «{stream}» по маршруту «{route}» ({kind}) за {year} год есть в таблицах отходов, но ни в одной строке инвентаризации.
WSP-0525.fix	Добавьте в sources.csv строку метода `waste-tables` или запишите `waste_lines_from_tables: yes` в organisation.yaml.
WSP-0526	У записи «{record}» потока «{stream}» ({amount}) нет маршрута, поэтому его выбросы неизвестны.
WSP-0526.fix	Назовите маршрут из routes.csv; если он ничего не выделяет, укажите причину в route-parts.csv.
WSP-0527	Источник «{source}» стоит на объекте «{facility}», а его поток «{stream}» образуется на «{site}»: учлась бы доля другого объекта.
WSP-0527.fix	Перенесите строку на объект потока или исправьте столбец `site` в streams.csv.
WSP-0528#one	У источника «{source}» есть введённые вручную отходы объекта «{facility}» рядом с {count} строкой таблиц отходов по такому же маршруту ({sources}): возможно, это те же тонны.
WSP-0528#few	У источника «{source}» есть введённые вручную отходы объекта «{facility}» рядом с {count} строками таблиц отходов по такому же маршруту ({sources}): возможно, это те же тонны.
WSP-0528#many	У источника «{source}» есть введённые вручную отходы объекта «{facility}» рядом с {count} строками таблиц отходов по такому же маршруту ({sources}): возможно, это те же тонны.
WSP-0528#other	У источника «{source}» есть введённые вручную отходы объекта «{facility}» рядом с {count} строки таблиц отходов по такому же маршруту ({sources}): возможно, это те же тонны.
WSP-0528.fix	Оставьте для каждой партии что-то одно: запись журнала отходов с её рейсом или введённую запись.
WSP-0529	Запись «{record}» опирается на документ «{evidence}», который уже учтён записью «{other}» таблиц отходов.
WSP-0529.fix	Удалите запись или исправьте номер её документа.
WSP-0530	Ни одна строка инвентаризации за {year} год не называет полигон «{landfill}» из таблиц отходов; если он свой, его метана нет в итоге.
WSP-0530.fix	Запишите `landfill={landfill}` в столбец `factors` строки метода `own-landfill`.
WSP-0531	Запись «{record}» не о передаче и не об обработке: выбросы относятся к записи, которой отходы ушли.
WSP-0531.fix	Спросите `movement:` с записью вида `sent` или `treated`; их показывает `qadam waste balance`.
WSP-0533	Запись «{record}» потока «{stream}» учтена как передача, но «{facility}» — объект самой организации.
WSP-0533.fix	Если отходы обрабатываются там, запишите их там как `received` и `treated` (это охват 1), а для передачи задайте маршрут без выбросов с причиной.
format.kind.landfill	полигон
format.kind.movement	запись
format.kind.route	маршрут
format.kind.site	объект
format.kind.stream	поток
waste.explain.absent	Отсутствует: {reason}
waste.explain.boundary	Граница: {boundary}; предотвращённые выбросы показаны отдельно (`qadam waste route`).
waste.explain.composition	Состав, доли влажной массы: {name}
waste.explain.entry	Запись {record} ({kind}), {period}
waste.explain.foreign	Опубликовано по {set} и не пересчитано.
waste.explain.gas	Масса {gas}
waste.explain.landfill	Метан полигона за {year} год в CO2-экв.: {name}
waste.explain.mass	Отходы потока: {name}
waste.explain.memo	Вне итогов.
waste.explain.no-route	Маршрут неизвестен: {name}
waste.explain.pair	{stream}, {route}
waste.explain.part	Часть цепочки: {part}
waste.explain.published	Опубликовано только в CO2-экв.
waste.explain.route	Выбросы по маршруту: {name}
waste.explain.site	Выбросы отходов объекта {site}
waste.explain.stream	Выбросы потока: {name}
waste.explain.total	Выбросы всех переданных и обработанных отходов
waste.explain.trips#one	{count} рейс.
waste.explain.trips#few	{count} рейса.
waste.explain.trips#many	{count} рейсов.
waste.explain.trips#other	{count} рейса.
waste.explain.unknown	Никто не указал, сколько выбрасывает эта часть, поэтому все показатели с ней неизвестны.
"""#
}
