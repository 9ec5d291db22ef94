// Generated from Translations/*/energy-limits.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyLimitsTexts {
    static let en: String = #"""
CLI-0530	“{workers}” workers cannot solve: 1 to 256 can.
CLI-0530.fix	Correct --workers, or leave it out.
OPT-0330	This HiGHS library cannot do {option} = {value}: its interior point method with factorization, or what that needs, is not there.
OPT-0330.fix	Choose auto, simplex or ipm, or install a HiGHS with HiPO and the libraries that it needs (METIS, AMD and a BLAS).
PTH-0951	{attribute} of {id} is {value}, that is {rate} a year; a rate lies below 1.
PTH-0951.fix	Write 5 % as 0.05.
WSP-0620	{name} is in the model ({kind}), but the plan has no such figure of it.
WSP-0620.fix	A capacity belongs to a technology or a store, an emission to a gas or a group, and a price to a commodity with a balance in every slice or to what has a limit: with the year for a limit of a year, without one for a limit over all years.
WSP-0621	No period of the model begins in {year}.
WSP-0621.fix	Choose one of {years}.
energy.limits.amount	All years together
energy.limits.certificateCost	Cost of the period, discounted
energy.limits.certificates	Contracts and certificates by period
energy.limits.limit	Limit
energy.limits.title	Limits over all years
"""#

    static let kk: String = #"""
CLI-0530	«{workers}» ағын шеше алмайды: 1-ден 256-ға дейін шеше алады.
CLI-0530.fix	--workers мәнін түзетіңіз немесе оны алып тастаңыз.
OPT-0330	Бұл HiGHS кітапханасы {option} = {value} орындай алмайды: оның жіктеуі бар ішкі нүкте әдісі немесе оған қажет бөліктер жоқ.
OPT-0330.fix	auto, simplex немесе ipm таңдаңыз, не HiPO және оған қажет кітапханалары (METIS, AMD және BLAS) бар HiGHS орнатыңыз.
PTH-0951	{id} үшін {attribute} {value}, яғни жылына {rate}; мөлшерлеме 1-ден кем болады.
PTH-0951.fix	5 % мәнін 0.05 деп жазыңыз.
WSP-0620	{name} модельде бар ({kind}), бірақ жоспарда оның мұндай көрсеткіші жоқ.
WSP-0620.fix	Қуат технологияда немесе жинақтағышта болады, шығарынды газда немесе топта, баға әр кесіндіде теңгерімі бар энергия тасымалдаушыда немесе шегі бар нәрседе: жылдық шекке жылмен, барлық жылға қойылған шекке жылсыз.
WSP-0621	Модельдің бірде-бір кезеңі {year} жылы басталмайды.
WSP-0621.fix	{years} ішінен біреуін таңдаңыз.
energy.limits.amount	Барлық жылда
energy.limits.certificateCost	Кезең құны, дисконтталған
energy.limits.certificates	Кезеңдер бойынша келісімдер мен сертификаттар
energy.limits.limit	Шек
energy.limits.title	Барлық жылға қойылған шектер
"""#

    static let ru: String = #"""
CLI-0530	«{workers}» потоков решать не могут: могут от 1 до 256.
CLI-0530.fix	Исправьте --workers или уберите его.
OPT-0330	Эта библиотека HiGHS не умеет {option} = {value}: её метода внутренней точки с разложением или нужных ему частей нет.
OPT-0330.fix	Выберите auto, simplex или ipm либо установите HiGHS с HiPO и нужными ему библиотеками (METIS, AMD и BLAS).
PTH-0951	{attribute} для {id} равно {value}, то есть {rate} в год; ставка меньше 1.
PTH-0951.fix	Пишите 5 % как 0.05.
WSP-0620	{name} есть в модели ({kind}), но такого показателя у него в плане нет.
WSP-0620.fix	Мощность есть у технологии или накопителя, выбросы у газа или группы, цена у энергоносителя с балансом в каждом срезе или у того, что ограничено: с годом для предела на год, без года для предела на все годы.
WSP-0621	Ни один период модели не начинается в {year}.
WSP-0621.fix	Выберите один из {years}.
energy.limits.amount	За все годы вместе
energy.limits.certificateCost	Стоимость за период, дисконтированная
energy.limits.certificates	Договоры и сертификаты по периодам
energy.limits.limit	Предел
energy.limits.title	Пределы на все годы
"""#
}
