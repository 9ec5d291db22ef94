// Generated from Translations/*/uncertainty.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum UncertaintyTexts {
    static let en: String = #"""
uncertainty.method.error-propagation	Propagation of error (IPCC Approach 1), with correlation
uncertainty.method.monte-carlo	Monte Carlo simulation (IPCC Approach 2)
uncertainty.method.pedigree	Spread from data quality scores
uncertainty.method.quality	Data quality of a total
uncertainty.symbol.addedVariance	variance of the logarithm that the score of part p adds
uncertainty.symbol.basicVariance	basic variance of the logarithm
uncertainty.symbol.bounds	bounds of the 95 % interval
uncertainty.symbol.drawn	input i in trial k, drawn from its distribution; one draw serves all lines that share the input
uncertainty.symbol.emissions	emissions of figure i
uncertainty.symbol.geometricDeviation	geometric standard deviation
uncertainty.symbol.halfWidth	half width of the 95 % interval of the total
uncertainty.symbol.part	score of part p (technology, time, place, completeness, reliability) of the total, 1 is best
uncertainty.symbol.relativeHalfWidth	half width of the 95 % interval relative to the value
uncertainty.symbol.score	score of part p of figure i, 1 to 5
uncertainty.symbol.sensitivity	change of the total for a change of input i by 100 %; a factor shared by several lines is one input
uncertainty.symbol.trial	the total in trial k: the sum over lines of products of their inputs
uncertainty.validity.error-propagation	Holds for relative half widths up to about 0.3; beyond that use the simulation.
uncertainty.validity.pedigree	Expert values for unit processes; only where no published range exists.
uncertainty.validity.quality	Figures without a score lower the coverage and change nothing else.
"""#

    static let kk: String = #"""
uncertainty.method.error-propagation	Қателердің таралуы (IPCC 1-тәсілі), корреляция ескеріледі
uncertainty.method.monte-carlo	Монте-Карло әдісімен модельдеу (IPCC 2-тәсілі)
uncertainty.method.pedigree	Дерек сапасының бағалары бойынша шашырау
uncertainty.method.quality	Жиынтықтың дерек сапасы
uncertainty.symbol.addedVariance	p бөлігінің бағасы қосатын логарифм дисперсиясы
uncertainty.symbol.basicVariance	логарифмнің базалық дисперсиясы
uncertainty.symbol.bounds	95 пайыздық интервалдың шектері
uncertainty.symbol.drawn	i шамасының k сынағында өз үлестірімінен алынған мәні; ортақ шаманың бір мәні оны пайдаланатын барлық жолға қолданылады
uncertainty.symbol.emissions	i мәнінің шығарындылары
uncertainty.symbol.geometricDeviation	геометриялық стандартты ауытқу
uncertainty.symbol.halfWidth	жиынтықтың 95 пайыздық интервалының жарты ені
uncertainty.symbol.part	жиынтықтың p бөлігі бойынша бағасы (технология, уақыт, орын, толықтық, сенімділік), 1 — ең жақсысы
uncertainty.symbol.relativeHalfWidth	мәнге қатысты алынған 95 пайыздық интервалдың жарты ені
uncertainty.symbol.score	i мәнінің p бөлігі бойынша бағасы, 1-ден 5-ке дейін
uncertainty.symbol.sensitivity	i шамасы 100 %-ға өзгергендегі жиынтықтың өзгерісі; бірнеше жолға ортақ коэффициент — бір шама
uncertainty.symbol.trial	k сынағындағы жиынтық: жолдар бойынша шамалар көбейтінділерінің қосындысы
uncertainty.validity.error-propagation	Салыстырмалы жарты ені шамамен 0,3-ке дейін жарамды; одан асса, модельдеу қолданылады.
uncertainty.validity.pedigree	Жеке процестерге арналған сарапшылық мәндер; жарияланған ауқым жоқ жерде ғана қолданылады.
uncertainty.validity.quality	Бағасы жоқ мәндер қамту үлесін ғана азайтады, басқа ештеңені өзгертпейді.
"""#

    static let ru: String = #"""
uncertainty.method.error-propagation	Распространение ошибок (подход 1 МГЭИК) с учётом корреляции
uncertainty.method.monte-carlo	Моделирование методом Монте-Карло (подход 2 МГЭИК)
uncertainty.method.pedigree	Разброс по оценкам качества данных
uncertainty.method.quality	Качество данных итога
uncertainty.symbol.addedVariance	дисперсия логарифма, которую добавляет оценка части p
uncertainty.symbol.basicVariance	базовая дисперсия логарифма
uncertainty.symbol.bounds	границы 95-процентного интервала
uncertainty.symbol.drawn	величина i в испытании k из её распределения; одно значение служит всем строкам, у которых она общая
uncertainty.symbol.emissions	выбросы значения i
uncertainty.symbol.geometricDeviation	геометрическое стандартное отклонение
uncertainty.symbol.halfWidth	полуширина 95-процентного интервала итога
uncertainty.symbol.part	оценка итога по части p (технология, время, место, полнота, надёжность), 1 — лучшая
uncertainty.symbol.relativeHalfWidth	полуширина 95-процентного интервала относительно значения
uncertainty.symbol.score	оценка значения i по части p, от 1 до 5
uncertainty.symbol.sensitivity	изменение итога при изменении величины i на 100 %; коэффициент, общий для нескольких строк, — одна величина
uncertainty.symbol.trial	итог в испытании k: сумма по строкам произведений их величин
uncertainty.validity.error-propagation	Действует для относительных полуширин примерно до 0,3; сверх этого применяется моделирование.
uncertainty.validity.pedigree	Экспертные значения для единичных процессов; только там, где нет опубликованного диапазона.
uncertainty.validity.quality	Значения без оценки уменьшают долю охвата и больше ничего не меняют.
"""#
}
