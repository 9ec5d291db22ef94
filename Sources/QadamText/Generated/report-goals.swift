// Generated from Translations/*/report-goals.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum ReportGoalsTexts {
    static let en: String = #"""
disclosure.column.adopted	Adopted
disclosure.column.allowed	Allowed
disclosure.column.amount	Amount
disclosure.column.baseEmissions	Base year emissions
disclosure.column.baseYear	Base year
disclosure.column.covers	Covers
disclosure.column.criterion	Criterion
disclosure.column.denominator	Per
disclosure.column.distance	Above what is allowed
disclosure.column.found	Found
disclosure.column.intensity	Intensity
disclosure.column.lastYear	Last year
disclosure.column.leftOut	Left out
disclosure.column.limit	Limit
disclosure.column.neutralised	Neutralised by removals
disclosure.column.outcome	Outcome
disclosure.column.required	Needed a year
disclosure.column.sum	Sum
disclosure.column.target	Target
disclosure.column.targetYear	Target year
disclosure.enter.denominator	not available: enter the figure of {year} under intensities in organisation.yaml
disclosure.enter.noYear	not yet: no inventory of this year is stored
disclosure.enter.notKnown	not known
disclosure.enter.severalTargets	several targets of {year}: see the section on targets
disclosure.fact.adopted	{day}, approved: {by}
disclosure.fact.andLeftOut	{before}; {next}
disclosure.fact.calculated	calculated from the inventory
disclosure.fact.covers.location	scopes {scopes}; scope 2 location-based
disclosure.fact.covers.market	scopes {scopes}; scope 2 market-based
disclosure.fact.leftOut	{category} ({reason})
disclosure.fact.nothingLeftOut	nothing
disclosure.fact.outcomeBecause	{outcome}: {reason}
disclosure.note.intensities	Gross emissions divided by the figure of the same year and boundary; no credit or removal is subtracted. The method is inventory.intensity.1.
disclosure.note.noIntensities	No figure that emissions are divided by is stated: enter people, floor area, output or money under intensities in organisation.yaml.
disclosure.note.noTargets	No target is stated: enter it under targets in organisation.yaml.
disclosure.note.notStanding	The inventory of {year} that stands in the store has other figures than this report, or none: targets are measured against the store.
disclosure.note.otherBasis	Targets are measured under the organisation's own approach and set {set}, not under those of this report.
disclosure.note.targets	Targets are measured against the stored inventories that stand, an approved recalculation in place of what it replaces. A budget is held against the sum of its years; for it, what is needed a year is what may still be emitted. Credits never count; removals stand apart.
disclosure.section.intensities	Intensities
disclosure.section.targets	Targets and progress
disclosure.table.intensities	Emissions of the year divided by what they serve
disclosure.table.intensityYears	The same in other stored years
disclosure.table.targetChecks	Checks after published criteria of the SBTi, read at second hand; no validation
disclosure.table.targetProgress	Where each target stands
disclosure.table.targetYears	Targets year by year
disclosure.table.targets	Targets as they were adopted
"""#

    static let kk: String = #"""
disclosure.column.adopted	Қабылданды
disclosure.column.allowed	Рұқсат етілген
disclosure.column.amount	Шамасы
disclosure.column.baseEmissions	Базалық жыл шығарындысы
disclosure.column.baseYear	Базалық жыл
disclosure.column.covers	Қамтиды
disclosure.column.criterion	Критерий
disclosure.column.denominator	Неге
disclosure.column.distance	Рұқсаттан артық
disclosure.column.found	Табылғаны
disclosure.column.intensity	Қарқындылық
disclosure.column.lastYear	Соңғы жыл
disclosure.column.leftOut	Қамтылмаған
disclosure.column.limit	Шек
disclosure.column.neutralised	Сіңірумен бейтараптандырылған
disclosure.column.outcome	Нәтиже
disclosure.column.required	Жылына керек
disclosure.column.sum	Қосынды
disclosure.column.target	Мақсат
disclosure.column.targetYear	Мақсатты жыл
disclosure.enter.denominator	деректер жоқ: {year} жылғы мәнді organisation.yaml файлының intensities бөліміне енгізіңіз
disclosure.enter.noYear	әзірге жоқ: бұл жылдың түгендеуі сақталмаған
disclosure.enter.notKnown	белгісіз
disclosure.enter.severalTargets	{year} жылға бірнеше мақсат бар: мақсаттар бөлімін қараңыз
disclosure.fact.adopted	{day}, бекіткен: {by}
disclosure.fact.andLeftOut	{before}; {next}
disclosure.fact.calculated	түгендеу бойынша есептелген
disclosure.fact.covers.location	{scopes}-қамту; 2-қамту орналасуға негізделген
disclosure.fact.covers.market	{scopes}-қамту; 2-қамту нарыққа негізделген
disclosure.fact.leftOut	{category} ({reason})
disclosure.fact.nothingLeftOut	ештеңе
disclosure.fact.outcomeBecause	{outcome}: {reason}
disclosure.note.intensities	Жалпы шығарынды сол жылдың және сол шекараның шамасына бөлінеді; кредиттер мен сіңіру шегерілмейді. Әдісі: inventory.intensity.1.
disclosure.note.noIntensities	Шығарындыны неге бөлу керегі берілмеген: адамдарды, ауданды, өнімді немесе ақшаны organisation.yaml файлының intensities бөліміне енгізіңіз.
disclosure.note.noTargets	Мақсат берілмеген: оны organisation.yaml файлының targets бөліміне енгізіңіз.
disclosure.note.notStanding	Қоймада күшінде тұрған {year} жылғы түгендеудің мәндері бұл есептегіден басқа немесе ол жоқ: мақсаттар қойма бойынша өлшенген.
disclosure.note.otherBasis	Мақсаттар осы есептегіше емес, ұйымның өз тәсілі мен {set} жиыны бойынша өлшенген.
disclosure.note.targets	Мақсаттар күшіндегі сақталған түгендеулермен салыстырылады; бекітілген қайта есептеу өзі алмастырғанның орнында тұрады. Бюджет өз жылдарының қосындысымен салыстырылады; ол үшін «жылына керек» дегеніміз – әлі шығаруға болатын мөлшер. Кредиттер есептелмейді; сіңіру бөлек көрсетілген.
disclosure.section.intensities	Шығарынды қарқындылығы
disclosure.section.targets	Мақсаттар мен олардың орындалуы
disclosure.table.intensities	Жыл шығарындысының өзі қызмет ететін нәрсеге қатынасы
disclosure.table.intensityYears	Басқа сақталған жылдардағы сол көрсеткіштер
disclosure.table.targetChecks	Басқа көзден оқылған SBTi критерийлері бойынша тексеру; бұл растау емес
disclosure.table.targetProgress	Әр мақсаттың күйі
disclosure.table.targetYears	Жылдар бойынша мақсаттар
disclosure.table.targets	Қабылданған күйіндегі мақсаттар
"""#

    static let ru: String = #"""
disclosure.column.adopted	Принята
disclosure.column.allowed	Допустимо
disclosure.column.amount	Величина
disclosure.column.baseEmissions	Выбросы базового года
disclosure.column.baseYear	Базовый год
disclosure.column.covers	Охватывает
disclosure.column.criterion	Критерий
disclosure.column.denominator	На что
disclosure.column.distance	Сверх допустимого
disclosure.column.found	Найдено
disclosure.column.intensity	Интенсивность
disclosure.column.lastYear	Последний год
disclosure.column.leftOut	Исключено
disclosure.column.limit	Предел
disclosure.column.neutralised	Нейтрализовано поглощением
disclosure.column.outcome	Итог
disclosure.column.required	Требуется в год
disclosure.column.sum	Сумма
disclosure.column.target	Цель
disclosure.column.targetYear	Целевой год
disclosure.enter.denominator	нет данных: внесите значение за {year} год в раздел intensities файла organisation.yaml
disclosure.enter.noYear	ещё нет: инвентаризация этого года не сохранена
disclosure.enter.notKnown	не известно
disclosure.enter.severalTargets	несколько целей на {year} год: см. раздел о целях
disclosure.fact.adopted	{day}, утверждено: {by}
disclosure.fact.andLeftOut	{before}; {next}
disclosure.fact.calculated	рассчитано по инвентаризации
disclosure.fact.covers.location	охваты {scopes}; охват 2 по местоположению
disclosure.fact.covers.market	охваты {scopes}; охват 2 по рынку
disclosure.fact.leftOut	{category} ({reason})
disclosure.fact.nothingLeftOut	ничего
disclosure.fact.outcomeBecause	{outcome}: {reason}
disclosure.note.intensities	Валовые выбросы, делённые на величину того же года и тех же границ; кредиты и поглощение не вычитаются. Метод: inventory.intensity.1.
disclosure.note.noIntensities	Не задано, на что делить выбросы: внесите людей, площадь, выпуск или деньги в раздел intensities файла organisation.yaml.
disclosure.note.noTargets	Цель не задана: внесите её в раздел targets файла organisation.yaml.
disclosure.note.notStanding	Инвентаризация за {year} год, действующая в хранилище, имеет другие значения, чем этот отчёт, или её нет: цели измерены по хранилищу.
disclosure.note.otherBasis	Цели измерены по собственному подходу организации и набору {set}, а не по тем, что в этом отчёте.
disclosure.note.targets	Цели сравниваются с действующими сохранёнными инвентаризациями; утверждённый пересчёт стоит на месте того, что он заменил. Бюджет сравнивается с суммой своих лет; для него «требуется в год» – это то, что ещё можно выбросить. Кредиты не учитываются; поглощение показано отдельно.
disclosure.section.intensities	Интенсивность выбросов
disclosure.section.targets	Цели и ход их достижения
disclosure.table.intensities	Выбросы года, делённые на то, чему они служат
disclosure.table.intensityYears	То же в других сохранённых годах
disclosure.table.targetChecks	Проверки по опубликованным критериям SBTi, прочитанным из вторых рук; это не подтверждение
disclosure.table.targetProgress	Состояние каждой цели
disclosure.table.targetYears	Цели по годам
disclosure.table.targets	Цели, как они приняты
"""#
}
