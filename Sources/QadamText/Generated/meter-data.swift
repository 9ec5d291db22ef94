// Generated from Translations/*/meter-data.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum MeterDataTexts {
    static let en: String = #"""
ACT-0100	{meter} has a reading at {time}, a time that the clocks of {zone} skipped.
ACT-0100.fix	Check whether the file is in local time; if its clock was never changed, leave out --zone.
ACT-0101	{meter} has {count} of {expected} intervals of {month}; the others take their mean, and the record is marked as estimated by the rule month-mean.
ACT-0101.fix	Bring the missing readings when they are found; the record is then replaced with --replace.
ACT-0102	The meter of “{source}” is read by {now} here and was by {before} in {file}.
ACT-0102.fix	Check multiplier and unit; if the transformers were exchanged, note it as evidence.
ACT-0103	The meter of “{source}” shows {now} on {day} here, and {before} in {file}.
ACT-0103.fix	Correct the wrong one; if the meter was exchanged on that day, note both counts as evidence.
ACT-0104	Readings of “{source}” from {first} to {last} are known already from {file}.
ACT-0104.fix	Nothing counts twice; begin the next file with the last reading of this one.
ACT-0105	Between {before} on {day} ({file}) and {now} on {next} the meter of “{source}” counted {quantity}, which is in no record.
ACT-0105.fix	Put the reading of {day} into the file as its first row: the record of these days is then made.
ACT-0106	Between {before} on {day} ({file}) and {now} on {next} the meter of “{source}” began again at zero and counted {quantity}, which is in no record.
ACT-0106.fix	Put the reading of {day} into the file as its first row: the record of these days is then made.
ACT-0107	The meter of “{source}” went back between the files: {before} on {day} ({file}), {now} on {next}.
ACT-0107.fix	Correct the reading, name the digits of a meter that begins again with --meter-digits, or note the exchange of the meter as evidence.
ACT-0108	The readings of {record} from {day} to {next} give no quantity: the meter goes back.
ACT-0108.fix	Correct the row of readings/meters.csv, or remove it.
CLI-0550	No clock changes are known of the time zone “{value}”.
CLI-0550.fix	Take one of these: {known}.
CLI-0551	Intervals of {value} minutes do not fit into the hour by which clocks are changed.
CLI-0551.fix	Give readings by 60 minutes or a divisor of it, or leave out --zone.
disclosure.column.evidence	Evidence
disclosure.column.period	Days
disclosure.column.rule	Rule
disclosure.table.gapFilled	Quantities that are not all measured, with the rule that made them
inventory.explain.by-rule	not all measured; by rule: {rule}
inventory.explain.readings	meter readings: {count} on {day}, {nextCount} on {nextDay}; difference × {multiplier} ({file}, row {row}, sha256 {hash})
inventory.explain.readings-over	meter readings: {count} on {day}, {nextCount} on {nextDay}, begun again at zero after {digits} digits; difference × {multiplier} ({file}, row {row}, sha256 {hash})
inventory.gapRule.as-recorded	what is there; missing intervals count as nothing
inventory.gapRule.month-mean	missing intervals take the mean of the month
"""#

    static let kk: String = #"""
ACT-0100	{meter} есептегішінің {time} уақытында көрсеткіші бар, бірақ {zone} сағаты бұл уақытты өткізіп жіберген.
ACT-0100.fix	Файлдағы уақыт жергілікті ме, тексеріңіз; сағаты ауыстырылмаса, --zone кілтін алып тастаңыз.
ACT-0101	{meter} есептегішінің {month} айында {expected} аралықтың {count} бар; қалғандарына олардың орташасы алынды, жазба month-mean ережесімен бағаланған деп белгіленді.
ACT-0101.fix	Жоқ көрсеткіштер табылса, енгізіңіз: жазбаны --replace алмастырады.
ACT-0102	«{source}» есептегіші мұнда {now} бойынша оқылады, {file} файлында {before} болған.
ACT-0102.fix	Көбейткіш пен бірлікті тексеріңіз; трансформатор ауыстырылса, evidence бағанында жазыңыз.
ACT-0103	«{source}» есептегіші {day} күні мұнда {now}, {file} файлында {before} көрсетеді.
ACT-0103.fix	Қатесін түзетіңіз; сол күні есептегіш ауыстырылса, екі көрсеткішті де evidence бағанында жазыңыз.
ACT-0104	«{source}» көрсеткіштері {first} – {last} аралығында {file} файлынан белгілі.
ACT-0104.fix	Ештеңе екі рет есептелмейді; келесі файлды осының соңғы көрсеткішімен бастаңыз.
ACT-0105	{day} күнгі {before} ({file}) мен {next} күнгі {now} арасында «{source}» есептегіші {quantity} санады; ол ешбір жазбада жоқ.
ACT-0105.fix	{day} күнгі көрсеткішті файлға бірінші жол етіп қосыңыз: сонда осы күндердің жазбасы шығады.
ACT-0106	{day} күнгі {before} ({file}) мен {next} күнгі {now} арасында «{source}» есептегіші нөлден қайта басталып, {quantity} санады; ол ешбір жазбада жоқ.
ACT-0106.fix	{day} күнгі көрсеткішті файлға бірінші жол етіп қосыңыз: сонда осы күндердің жазбасы шығады.
ACT-0107	«{source}» есептегіші файлдар арасында кері кеткен: {day} күні {before} ({file}), {next} күні {now}.
ACT-0107.fix	Көрсеткішті түзетіңіз, қайта басталатын есептегіштің таңба санын --meter-digits арқылы беріңіз не есептегіштің ауысқанын evidence бағанында жазыңыз.
ACT-0108	{record} көрсеткіштері {day} – {next} аралығында мөлшер бермейді: есептегіш кері кетеді.
ACT-0108.fix	readings/meters.csv жолын түзетіңіз не алып тастаңыз.
CLI-0550	«{value}» белдеуінің сағат ауысулары белгісіз.
CLI-0550.fix	Мыналардың бірін алыңыз: {known}.
CLI-0551	{value} минуттық аралықтар сағат ауыстырылатын бір сағатқа сыймайды.
CLI-0551.fix	Көрсеткіштерді 60 минут не оның бөлгіші бойынша беріңіз немесе --zone кілтін алып тастаңыз.
disclosure.column.evidence	Растайтын құжат
disclosure.column.period	Күндер
disclosure.column.rule	Ереже
disclosure.table.gapFilled	Толық өлшенбеген мөлшерлер және оларды шығарған ереже
inventory.explain.by-rule	толық өлшенбеген; ереже бойынша: {rule}
inventory.explain.readings	есептегіш көрсеткіштері: {day} – {count}, {nextDay} – {nextCount}; айырма × {multiplier} ({file}, {row}-жол, sha256 {hash})
inventory.explain.readings-over	есептегіш көрсеткіштері: {day} – {count}, {nextDay} – {nextCount}, {digits} таңбадан соң нөлден қайта басталған; айырма × {multiplier} ({file}, {row}-жол, sha256 {hash})
inventory.gapRule.as-recorded	барын санау; жоқ аралықтар есептелмейді
inventory.gapRule.month-mean	жоқ аралықтарға ай орташасы алынады
"""#

    static let ru: String = #"""
ACT-0100	У {meter} есть показание в {time}, а это время часы пояса {zone} пропустили.
ACT-0100.fix	Проверьте, местное ли время в файле; если его часы не переводили, уберите --zone.
ACT-0101	У {meter} есть {count} из {expected} интервалов за {month}; остальные взяты по их среднему, запись отмечена как оценка по правилу month-mean.
ACT-0101.fix	Внесите недостающие показания, когда они найдутся: запись заменит --replace.
ACT-0102	Счётчик «{source}» здесь читается как {now}, а в {file} – как {before}.
ACT-0102.fix	Проверьте множитель и единицу; если трансформаторы заменены, укажите это в evidence.
ACT-0103	Счётчик «{source}» показывает {now} на {day} здесь и {before} в {file}.
ACT-0103.fix	Исправьте неверное; если счётчик в этот день заменён, укажите оба показания в evidence.
ACT-0104	Показания «{source}» с {first} по {last} уже известны из {file}.
ACT-0104.fix	Ничего не считается дважды; начинайте следующий файл последним показанием этого.
ACT-0105	Между {before} на {day} ({file}) и {now} на {next} счётчик «{source}» насчитал {quantity}; этого нет ни в одной записи.
ACT-0105.fix	Внесите показание на {day} в файл первой строкой: тогда появится запись за эти дни.
ACT-0106	Между {before} на {day} ({file}) и {now} на {next} счётчик «{source}» начал заново с нуля и насчитал {quantity}; этого нет ни в одной записи.
ACT-0106.fix	Внесите показание на {day} в файл первой строкой: тогда появится запись за эти дни.
ACT-0107	Счётчик «{source}» между файлами пошёл назад: {before} на {day} ({file}), {now} на {next}.
ACT-0107.fix	Исправьте показание, назовите число знаков счётчика, начинающего заново, через --meter-digits, или укажите замену счётчика в evidence.
ACT-0108	Показания {record} с {day} по {next} не дают количества: счётчик идёт назад.
ACT-0108.fix	Исправьте строку readings/meters.csv или уберите её.
CLI-0550	Для пояса «{value}» переводы часов не известны.
CLI-0550.fix	Возьмите один из этих: {known}.
CLI-0551	Интервалы по {value} мин не укладываются в час, на который переводят часы.
CLI-0551.fix	Дайте показания по 60 минут или их делителю либо уберите --zone.
disclosure.column.evidence	Подтверждение
disclosure.column.period	Дни
disclosure.column.rule	Правило
disclosure.table.gapFilled	Количества, измеренные не полностью, и правило, по которому они получены
inventory.explain.by-rule	измерено не всё; по правилу: {rule}
inventory.explain.readings	показания счётчика: {count} на {day}, {nextCount} на {nextDay}; разность × {multiplier} ({file}, строка {row}, sha256 {hash})
inventory.explain.readings-over	показания счётчика: {count} на {day}, {nextCount} на {nextDay}, начат заново с нуля после {digits} знаков; разность × {multiplier} ({file}, строка {row}, sha256 {hash})
inventory.gapRule.as-recorded	то, что есть; пропущенные интервалы не считаются
inventory.gapRule.month-mean	пропущенные интервалы – среднее месяца
"""#
}
