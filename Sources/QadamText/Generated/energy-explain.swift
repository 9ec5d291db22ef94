// Generated from Translations/*/energy-explain.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyExplainTexts {
    static let en: String = #"""
energy.explain.attribute	{name} ({of})
energy.explain.bound	A bound of its own
energy.explain.builtIn	Built in {year}
energy.explain.capacity	{name}: what stands in {year}
energy.explain.cost	Discounted cost
energy.explain.costOfYear	Discounted cost of {year}
energy.explain.costs	Costs, discounted, less what is left at the end
energy.explain.default	no row of the model gives it: what holds without one
energy.explain.dual	What one unit more of the limit saves, discounted
energy.explain.earns	Earns by the prices of the rows that it serves
energy.explain.emission	{name} in {year}
energy.explain.factor	Factor to money of the first year
energy.explain.kind	{what}
energy.explain.limit	Limit
energy.explain.meanOverSlices	the mean over the slices of the year, weighted by what is made
energy.explain.named	{name}
energy.explain.nextUnit	The next unit
energy.explain.price	Price of {name} in {year}
energy.explain.priceOfTotal	Price of the limit of {name} over all years, discounted
energy.explain.quantity	{what}: {of}
energy.explain.running	Running cost and payments for emissions
energy.explain.slice	{slice}: the next unit comes from {technology}
"""#

    static let kk: String = #"""
energy.explain.attribute	{name} ({of})
energy.explain.bound	Өз шегі
energy.explain.builtIn	{year} жылы салынған
energy.explain.capacity	{name}: {year} жылы тұрғаны
energy.explain.cost	Дисконтталған шығын
energy.explain.costOfYear	{year} жылдың дисконтталған шығыны
energy.explain.costs	Құны, дисконтталған, соңында қалатын құнды шегергенде
energy.explain.default	модельдің ешбір жолы оны бермейді: жол болмағанда күшінде болатын мән қолданылады
energy.explain.dual	Шектің тағы бір бірлігі үнемдейтіні, дисконтталған
energy.explain.earns	Қызмет ететін жолдардың бағасымен әкелетіні
energy.explain.emission	{name}, {year} жыл
energy.explain.factor	Бірінші жылдың ақшасына көбейткіш
energy.explain.kind	{what}
energy.explain.limit	Шек
energy.explain.meanOverSlices	жыл кесінділері бойынша өндіріспен салмақталған орташа
energy.explain.named	{name}
energy.explain.nextUnit	Келесі бірлік
energy.explain.price	{name} бағасы, {year} жыл
energy.explain.priceOfTotal	{name} шегінің барлық жылғы бағасы, дисконтталған
energy.explain.quantity	{what}: {of}
energy.explain.running	Ағымдағы шығын және шығарындыға төлем
energy.explain.slice	{slice}: келесі бірлікті {technology} береді
"""#

    static let ru: String = #"""
energy.explain.attribute	{name} ({of})
energy.explain.bound	Собственная граница
energy.explain.builtIn	Построено в {year} году
energy.explain.capacity	{name}: что действует в {year} году
energy.explain.cost	Дисконтированные затраты
energy.explain.costOfYear	Дисконтированные затраты {year} года
energy.explain.costs	Стоит, с дисконтированием, за вычетом остатка в конце
energy.explain.default	ни одна строка модели его не задаёт: действует значение без строки
energy.explain.dual	Сколько экономит ещё одна единица ограничения, с дисконтированием
energy.explain.earns	Приносит по ценам строк, которым служит
energy.explain.emission	{name} в {year} году
energy.explain.factor	Множитель к деньгам первого года
energy.explain.kind	{what}
energy.explain.limit	Ограничение
energy.explain.meanOverSlices	среднее по срезам года, взвешенное по выработке
energy.explain.named	{name}
energy.explain.nextUnit	Следующая единица
energy.explain.price	Цена {name} в {year} году
energy.explain.priceOfTotal	Цена ограничения на {name} за все годы, дисконтированная
energy.explain.quantity	{what}: {of}
energy.explain.running	Текущие затраты и плата за выбросы
energy.explain.slice	{slice}: следующую единицу даёт {technology}
"""#
}
