// Generated from Translations/*/inventory-change.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryChangeTexts {
    static let en: String = #"""
INV-0740	No degree days are given for both years, so that weather is part of activity.
INV-0740.fix	Give them in organisation.yaml under weather, with the lines that follow them.
INV-0741	The line {source} is another one after: {before} became {after}; it counts as ended and begun.
INV-0741.fix	Give lines that measure other things other names.
INV-0742	The parts leave {amount} kg unexplained: a result was calculated with other choices among warming potentials than those of today.
INV-0742.fix	Calculate both years with the same choices, or read the remainder as potentials.
INV-0750	Two interests in {facility} overlap, from {day} on.
INV-0750.fix	Let one end on the day before the other begins.
INV-0751#one	{count} record of {facility} covers days before and after a change of interest and is divided by days.
INV-0751#other	{count} records of {facility} cover days before and after a change of interest and are divided by days.
INV-0751.fix	Bring readings of the day of the change if the division matters.
inventory.method.change	Change explained
inventory.symbol.figureOfSet	emissions with the factors of S as they are after
inventory.symbol.numberOfFactors	number of factors
inventory.symbol.partOfFactor	part of the change that factor i makes
inventory.trigger.error	error
inventory.trigger.factor	factor or data
inventory.trigger.method	method
inventory.trigger.outsourcing	outsourcing or insourcing
inventory.trigger.structure	structure
"""#

    static let kk: String = #"""
INV-0740	Екі жылға да градус-тәулік берілмеген, сондықтан ауа райы белсенділіктің ішінде.
INV-0740.fix	Оларды organisation.yaml файлының weather бөлімінде бағынатын жолдарымен беріңіз.
INV-0741	{source} жолы кейін басқа: {before} орнына {after}; ол аяқталған және басталған болып саналады.
INV-0741.fix	Басқа нәрсені өлшейтін жолдарға басқа атау беріңіз.
INV-0742	Бөліктер {amount} кг түсіндірмейді: нәтиже жылыну әлеуеттерінің бүгінгіден басқа таңдауымен есептелген.
INV-0742.fix	Екі жылды да бірдей таңдаумен есептеңіз немесе қалдықты әлеуеттер деп оқыңыз.
INV-0750	{facility} бойынша екі үлес {day} күнінен бастап қабаттасады.
INV-0750.fix	Біреуі екіншісі басталатын күннің алдында аяқталсын.
INV-0751#one	{facility} нысанының {count} жазбасы үлес өзгеруінің алдындағы және кейінгі күндерді қамтиды, ол күн бойынша бөлінді.
INV-0751#other	{facility} нысанының {count} жазбасы үлес өзгеруінің алдындағы және кейінгі күндерді қамтиды, олар күн бойынша бөлінді.
INV-0751.fix	Бөлу маңызды болса, өзгеру күнінің көрсеткіштерін әкеліңіз.
inventory.method.change	Өзгерісті түсіндіру
inventory.symbol.figureOfSet	S факторлары кейінгі мәнінде болғандағы шығарынды
inventory.symbol.numberOfFactors	факторлар саны
inventory.symbol.partOfFactor	өзгерістің i факторы жасайтын бөлігі
inventory.trigger.error	қате
inventory.trigger.factor	коэффициент немесе деректер
inventory.trigger.method	әдіс
inventory.trigger.outsourcing	аутсорсинг немесе инсорсинг
inventory.trigger.structure	құрылым
"""#

    static let ru: String = #"""
INV-0740	Градусо-сутки не заданы для обоих лет, поэтому погода входит в активность.
INV-0740.fix	Задайте их в organisation.yaml в разделе weather вместе со строками, которые им следуют.
INV-0741	Строка {source} стала другой: {before} сменилось на {after}; она считается закончившейся и начавшейся.
INV-0741.fix	Давайте строкам, которые измеряют другое, другие имена.
INV-0742	Части не объясняют {amount} кг: результат рассчитан при ином выборе потенциалов потепления, чем сегодня.
INV-0742.fix	Рассчитайте оба года с одним выбором или считайте остаток потенциалами.
INV-0750	Две доли в {facility} пересекаются с {day}.
INV-0750.fix	Пусть одна кончается за день до начала другой.
INV-0751#one	{count} запись {facility} охватывает дни до и после смены доли и разделена по дням.
INV-0751#few	{count} записи {facility} охватывают дни до и после смены доли и разделены по дням.
INV-0751#many	{count} записей {facility} охватывают дни до и после смены доли и разделены по дням.
INV-0751#other	{count} записи {facility} охватывают дни до и после смены доли и разделены по дням.
INV-0751.fix	Добавьте показания на день смены, если деление важно.
inventory.method.change	Объяснение изменения
inventory.symbol.figureOfSet	выбросы, если факторы S взяты после изменения
inventory.symbol.numberOfFactors	число факторов
inventory.symbol.partOfFactor	часть изменения, которую даёт фактор i
inventory.trigger.error	ошибка
inventory.trigger.factor	коэффициент или данные
inventory.trigger.method	метод
inventory.trigger.outsourcing	аутсорсинг или инсорсинг
inventory.trigger.structure	структура
"""#
}
