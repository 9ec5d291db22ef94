// Generated from Translations/*/inventory-change.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryChangeTexts {
    static let en: String = #"""
INV-0740	No degree days are given for both years, so that weather is part of activity.
INV-0740.fix	Give them in organisation.yaml under weather, with the lines that follow them.
INV-0741	The line {source} is another one after: {before} became {after}; it counts as ended and begun.
INV-0741.fix	Give lines that measure other things other names.
INV-0742	The parts leave {amount} kg unexplained: a result does not say with which choices among warming potentials it was calculated.
INV-0742.fix	Calculate that year anew, or read the remainder as potentials.
INV-0750	Two interests in {facility} overlap, from {day} on.
INV-0750.fix	Let one end on the day before the other begins.
INV-0751#one	{count} record of {facility} covers days before and after a change of interest and is divided by days.
INV-0751#other	{count} records of {facility} cover days before and after a change of interest and are divided by days.
INV-0751.fix	Bring readings of the day of the change if the division matters.
INV-0752	Between {from} and {to} no interest in {facility} is given; what holds today is used.
INV-0752.fix	Give an interest for these days, or let one begin on the day after the other ends.
INV-0760	“{name}” has no usable figure for {year}.
INV-0760.fix	Give figures above zero from the reporting year to the last year of the forecast; between two years it is linear.
INV-0761	The line {source} follows two drivers: {drivers}.
INV-0761.fix	Keep one.
INV-0762	No source line is meant by “{name}”.
INV-0762.fix	Name a line, or a category as category:2.electricity.
INV-0763	The line {source} uses the records of other lines and grows with these.
INV-0763.fix	Let the lines whose records it uses follow the driver.
INV-0764	There is no driver “{driver}”.
INV-0764.fix	Use one of: {known}.
INV-0765	A normal year is given, but no degree days of the reporting year {year}.
INV-0765.fix	Give them in the section weather.
INV-0766#one	{count} line follows no driver and stays as in the reporting year: {sources}.
INV-0766#other	{count} lines follow no driver and stay as in the reporting year, among them {sources}.
INV-0766.fix	Give them a driver if they grow.
INV-0767	The line {source} stands in two trends of factors.
INV-0767.fix	Keep one.
INV-0768	The trend of {name} is {value} in the reporting year {year}; its points are ratios to that year, so that it must be 1.
INV-0768.fix	Begin the trend with the reporting year at 1 and divide the later points by the factor of that year.
INV-0769	A normal year is given, but no line follows the weather, so that it changes nothing.
INV-0769.fix	Name the lines under weather, or take normal_degree_days out.
inventory.method.change	Change explained
inventory.method.forecast	Forecast of emissions if nothing is done
inventory.symbol.degreeDays	heating degree days, K·d
inventory.symbol.driver	driver and elasticity of the quantity to it
inventory.symbol.factorTrend	emission factor relative to that of the reporting year
inventory.symbol.figureOfSet	emissions with the factors of S as they are after
inventory.symbol.forecastLine	quantity and emissions per unit of a line in the reporting year
inventory.symbol.numberOfFactors	number of factors
inventory.symbol.partOfFactor	part of the change that factor i makes
inventory.symbol.weatherShare	part of the quantity that follows heating degree days
inventory.trigger.error	error
inventory.trigger.factor	factor or data
inventory.trigger.method	method
inventory.trigger.outsourcing	outsourcing or insourcing
inventory.trigger.structure	structure
"""#

    static let kk: String = #"""
INV-0740	Екі жылға да градус-тәулік берілмеген, сондықтан ауа райы қызмет өзгерісінің ішінде.
INV-0740.fix	Оларды organisation.yaml файлының weather бөлімінде бағынатын жолдарымен беріңіз.
INV-0741	{source} жолы кейін басқа: {before} орнына {after}; ол аяқталған және басталған болып саналады.
INV-0741.fix	Басқа нәрсені өлшейтін жолдарға басқа атау беріңіз.
INV-0742	Бөліктер {amount} кг түсіндірмей қалдырады: нәтижеде жылыту әлеуеттері арасынан нені таңдағаны айтылмаған.
INV-0742.fix	Сол жылды қайта есептеңіз немесе түсіндірілмеген қалғанын жылыну әлеуеттерінің әсері деп қараңыз.
INV-0750	{facility} бойынша екі үлес {day} күнінен бастап қабаттасады.
INV-0750.fix	Біреуі екіншісі басталатын күннің алдында аяқталсын.
INV-0751#one	{facility} нысанының {count} жазбасы үлес өзгеруінің алдындағы және кейінгі күндерді қамтиды, ол күн бойынша бөлінді.
INV-0751#other	{facility} нысанының {count} жазбасы үлес өзгеруінің алдындағы және кейінгі күндерді қамтиды, олар күн бойынша бөлінді.
INV-0751.fix	Бөлу маңызды болса, өзгеру күнінің көрсеткіштерін әкеліңіз.
INV-0752	{from} мен {to} аралығында {facility} нысанындағы үлес берілмеген; бүгінгісі қолданылады.
INV-0752.fix	Осы күндерге үлес беріңіз немесе бірі аяқталған күннің ертеңіне келесісін бастаңыз.
INV-0760	«{name}» үшін {year} жылға жарамды көрсеткіш жоқ.
INV-0760.fix	Есепті жылдан болжамның соңғы жылына дейін нөлден үлкен көрсеткіштер беріңіз; екі жыл арасында сызықтық.
INV-0761	{source} жолы екі қозғаушыға бағынады: {drivers}.
INV-0761.fix	Біреуін қалдырыңыз.
INV-0762	«{name}» ешбір көз жолын білдірмейді.
INV-0762.fix	Жолды немесе санатты category:2.electricity түрінде атаңыз.
INV-0763	{source} жолы басқа жолдардың жазбаларын қолданады және солармен бірге өседі.
INV-0763.fix	Қозғаушыға ол жазбаларын қолданатын жолдар бағынсын.
INV-0764	«{driver}» деген қозғаушы жоқ.
INV-0764.fix	Мыналардың бірін қолданыңыз: {known}.
INV-0765	Қалыпты жыл берілген, бірақ {year} есепті жылының градус-тәулігі жоқ.
INV-0765.fix	Оларды weather бөлімінде беріңіз.
INV-0766#one	{count} жол қозғаушыға бағынбайды, есепті жылдағыдай қалады: {sources}.
INV-0766#other	{count} жол қозғаушыға бағынбайды, есепті жылдағыдай қалады, олардың ішінде: {sources}.
INV-0766.fix	Өссе, қозғаушы беріңіз.
INV-0767	{source} жолы коэффициенттердің екі үрдісінде тұр.
INV-0767.fix	Біреуін қалдырыңыз.
INV-0768	{name} үрдісі {year} есепті жылында {value} мәніне тең; нүктелері осы жылға қатынас, сондықтан ол 1 болуы керек.
INV-0768.fix	Үрдісті есепті жылдан 1 мәнімен бастап, кейінгі нүктелерді сол жылдың коэффициентіне бөліңіз.
INV-0769	Қалыпты жыл берілген, бірақ ешбір жол ауа райына тәуелді емес, сондықтан ол ештеңені өзгертпейді.
INV-0769.fix	Жолдарды weather бөлімінде атаңыз немесе normal_degree_days мәнін алып тастаңыз.
inventory.method.change	Өзгерісті түсіндіру
inventory.method.forecast	Ештеңе жасалмағандағы шығарынды болжамы
inventory.symbol.degreeDays	жылыту градус-тәулігі, K·тәулік
inventory.symbol.driver	қозғаушы және мөлшердің оған икемділігі
inventory.symbol.factorTrend	есепті жылдағыға қатысты шығарынды коэффициенті
inventory.symbol.figureOfSet	S факторлары кейінгі мәнінде болғандағы шығарынды
inventory.symbol.forecastLine	есепті жылдағы жолдың мөлшері мен бірлікке шығарындысы
inventory.symbol.numberOfFactors	факторлар саны
inventory.symbol.partOfFactor	өзгерістің i факторы жасайтын бөлігі
inventory.symbol.weatherShare	мөлшердің градус-тәулікке бағынатын бөлігі
inventory.trigger.error	қате
inventory.trigger.factor	коэффициент немесе деректер
inventory.trigger.method	әдіс
inventory.trigger.outsourcing	аутсорсинг немесе инсорсинг
inventory.trigger.structure	құрылым
"""#

    static let ru: String = #"""
INV-0740	Градусо-сутки не заданы для обоих лет, поэтому погода входит в изменение деятельности.
INV-0740.fix	Задайте их в organisation.yaml в разделе weather вместе со строками, которые им следуют.
INV-0741	Строка {source} стала другой: {before} сменилось на {after}; она считается закончившейся и начавшейся.
INV-0741.fix	Давайте строкам, которые измеряют другое, другие имена.
INV-0742	Части оставляют {amount} кг без объяснения: в результате не сказано, какие из потенциалов были выбраны.
INV-0742.fix	Рассчитайте этот год заново или считайте остаток действием потенциалов потепления.
INV-0750	Две доли в {facility} пересекаются с {day}.
INV-0750.fix	Пусть одна кончается за день до начала другой.
INV-0751#one	{count} запись {facility} охватывает дни до и после смены доли и разделена по дням.
INV-0751#few	{count} записи {facility} охватывают дни до и после смены доли и разделены по дням.
INV-0751#many	{count} записей {facility} охватывают дни до и после смены доли и разделены по дням.
INV-0751#other	{count} записи {facility} охватывают дни до и после смены доли и разделены по дням.
INV-0751.fix	Добавьте показания на день смены, если деление важно.
INV-0752	С {from} по {to} доля в {facility} не указана; берётся сегодняшняя.
INV-0752.fix	Укажите долю на эти дни или начните следующую на другой день после окончания предыдущей.
INV-0760	У «{name}» нет пригодного значения за {year} год.
INV-0760.fix	Задайте значения больше нуля от отчётного года до последнего года прогноза; между годами линейно.
INV-0761	Строка {source} следует двум драйверам: {drivers}.
INV-0761.fix	Оставьте один.
INV-0762	«{name}» не обозначает ни одной строки источников.
INV-0762.fix	Назовите строку или категорию в виде category:2.electricity.
INV-0763	Строка {source} использует записи других строк и растёт вместе с ними.
INV-0763.fix	Пусть драйверу следуют строки, чьи записи она использует.
INV-0764	Драйвера «{driver}» нет.
INV-0764.fix	Используйте один из: {known}.
INV-0765	Нормальный год задан, но градусо-суток отчётного {year} года нет.
INV-0765.fix	Задайте их в разделе weather.
INV-0766#one	{count} строка не следует драйверу и остаётся как в отчётном году: {sources}.
INV-0766#few	{count} строки не следуют драйверу и остаются как в отчётном году, среди них {sources}.
INV-0766#many	{count} строк не следуют драйверу и остаются как в отчётном году, среди них {sources}.
INV-0766#other	{count} строки не следуют драйверу и остаются как в отчётном году, среди них {sources}.
INV-0766.fix	Задайте им драйвер, если они растут.
INV-0767	Строка {source} стоит в двух трендах коэффициентов.
INV-0767.fix	Оставьте один.
INV-0768	Тренд {name} в отчётном {year} году равен {value}; его точки даны относительно этого года, поэтому здесь должно быть 1.
INV-0768.fix	Начните тренд с отчётного года со значением 1 и разделите следующие точки на коэффициент этого года.
INV-0769	Нормальный год указан, но ни одна строка не следует погоде, поэтому он ничего не меняет.
INV-0769.fix	Назовите строки в разделе weather или уберите normal_degree_days.
inventory.method.change	Объяснение изменения
inventory.method.forecast	Прогноз выбросов, если ничего не делать
inventory.symbol.degreeDays	градусо-сутки отопления, K·сут
inventory.symbol.driver	драйвер и эластичность количества к нему
inventory.symbol.factorTrend	коэффициент выбросов относительно отчётного года
inventory.symbol.figureOfSet	выбросы, если факторы S взяты после изменения
inventory.symbol.forecastLine	количество и выбросы на единицу строки в отчётном году
inventory.symbol.numberOfFactors	число факторов
inventory.symbol.partOfFactor	часть изменения, которую даёт фактор i
inventory.symbol.weatherShare	часть количества, следующая градусо-суткам
inventory.trigger.error	ошибка
inventory.trigger.factor	коэффициент или данные
inventory.trigger.method	метод
inventory.trigger.outsourcing	аутсорсинг или инсорсинг
inventory.trigger.structure	структура
"""#
}
