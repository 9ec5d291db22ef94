// Generated from Translations/*/datasets-simapro.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsSimaproTexts {
    static let en: String = #"""
DAT-0411	“{name}” divides single types of waste ({types}); how much of them there is depends on what is thrown away, so this waste scenario was left out.
DAT-0411.fix	Give it fractions for all types of waste, or link the wastes to treatments by hand.
DAT-0412	The fractions of the waste scenario “{name}” make {sum} % of its waste, not all of it; it was left out.
DAT-0412.fix	Correct the fractions in SimaPro: separated and remaining waste together are the whole.
DAT-0413	The product stage “{name}” ({kind}) says what becomes of a product layer by layer, which a database does not hold; it was left out.
DAT-0413.fix	Describe the disposal by processes: wastes, and treatments that take them.
DAT-0414	The damage category “{name}” needs the impact category “{category}”, which the method does not have; it was left out.
DAT-0414.fix	Export the method from SimaPro with all its impact categories.
"""#

    static let kk: String = #"""
DAT-0411	«{name}» қалдықтардың жеке түрлерін бөледі ({types}); олардың мөлшері не тасталатынына байланысты, сондықтан бұл қалдық сценарийі алынбады.
DAT-0411.fix	Барлық қалдық түрлеріне үлес беріңіз немесе қалдықтарды өңдеу процестеріне қолмен байланыстырыңыз.
DAT-0412	«{name}» қалдық сценарийінің үлестері қалдықтың толығын емес, {sum} %-ын құрайды; ол алынбады.
DAT-0412.fix	SimaPro-да үлестерді түзетіңіз: бөлінген және қалған қалдық бірге толық қалдықты құрайды.
DAT-0413	«{name}» өнім кезеңі ({kind}) өнімнің тағдырын оның құрамы бойынша сипаттайды, дерекқор мұны сақтамайды; ол алынбады.
DAT-0413.fix	Кәдеге жаратуды процестермен сипаттаңыз: қалдықтар және оларды қабылдайтын процестер.
DAT-0414	«{name}» зиян санатына әдісте жоқ «{category}» әсер санаты керек; ол алынбады.
DAT-0414.fix	Әдісті SimaPro-дан барлық әсер санаттарымен экспорттаңыз.
"""#

    static let ru: String = #"""
DAT-0411	«{name}» делит отдельные виды отходов ({types}); сколько их, зависит от того, что выбрасывают, поэтому этот сценарий обращения с отходами пропущен.
DAT-0411.fix	Задайте доли для всех видов отходов или свяжите отходы с обработкой вручную.
DAT-0412	Доли сценария обращения с отходами «{name}» составляют {sum} % отходов, а не все; он пропущен.
DAT-0412.fix	Исправьте доли в SimaPro: отделённые и оставшиеся отходы вместе — это все отходы.
DAT-0413	Стадия продукта «{name}» ({kind}) описывает судьбу продукта по его составу, чего база не хранит; она пропущена.
DAT-0413.fix	Опишите утилизацию процессами: отходы и процессы, которые их принимают.
DAT-0414	Категории ущерба «{name}» нужна категория воздействия «{category}», которой в методе нет; она пропущена.
DAT-0414.fix	Экспортируйте метод из SimaPro со всеми категориями воздействия.
"""#
}
