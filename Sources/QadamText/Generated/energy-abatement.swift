// Generated from Translations/*/energy-abatement.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyAbatementTexts {
    static let en: String = #"""
energy.abatement.alone	Cost per unit avoided, alone
energy.abatement.apart	Added up, the bars promise {loss} more than the cleanest plan avoids ({plan}); their options exclude one another.
energy.abatement.atPrice	used more at a price: it and business as usual are operated at {price}
energy.abatement.average	Average cost of the step
energy.abatement.avoidsNothing	avoids nothing alone
energy.abatement.difference	Difference
energy.abatement.inNoPlan	in no plan of the curve
energy.abatement.inSystem	In the system
energy.abatement.marginal	Marginal price at the end of the step
energy.abatement.remark	Remark
energy.abatement.unpriced.cannotBeClosed	a bound forces it into every plan
energy.abatement.unpriced.inBusinessAsUsual	part of business as usual
energy.abatement.unpriced.neverTaken	in no plan, and not worth it alone at the highest price of the curve
energy.abatement.unpriced.notAlone	has no plan alone: it needs another option
energy.abatement.unpriced.notReached	stopped before its turn
pathways.symbol.averageStepCost	average cost of a tonne of the step
pathways.symbol.entranceCost	average cost of the step at which the option enters
pathways.symbol.naiveDifference	cost per tonne alone less that in the system
"""#

    static let kk: String = #"""
energy.abatement.alone	Азайту бірлігінің жеке құны
energy.abatement.apart	Қосқанда бағандар ең таза жоспар алдын алатын мөлшерден ({plan}) {loss} артық уәде етеді; олардың нұсқалары бірін-бірі жоққа шығарады.
energy.abatement.atPrice	бағамен көбірек пайдаланылады: ол да, қалыпты даму да {price} бағасымен жұмыс істейді
energy.abatement.average	Сатының орташа құны
energy.abatement.avoidsNothing	жеке ештеңенің алдын алмайды
energy.abatement.difference	Айырма
energy.abatement.inNoPlan	қисықтың бірде-бір жоспарында жоқ
energy.abatement.inSystem	Жүйеде
energy.abatement.marginal	Саты соңындағы шекті баға
energy.abatement.remark	Ескерту
energy.abatement.unpriced.cannotBeClosed	шектеу оны кез келген жоспарға енгізеді
energy.abatement.unpriced.inBusinessAsUsual	қалыпты дамудың бөлігі
energy.abatement.unpriced.neverTaken	бірде-бір жоспарда жоқ және қисықтың ең жоғары бағасында жеке ақталмайды
energy.abatement.unpriced.notAlone	жеке жоспары жоқ: басқа нұсқа қажет
energy.abatement.unpriced.notReached	есеп оған дейін тоқтатылды
pathways.symbol.averageStepCost	саты тоннасының орташа құны
pathways.symbol.entranceCost	нұсқа пайда болатын сатының орташа құны
pathways.symbol.naiveDifference	тоннаның жеке құны мен жүйедегі құнының айырмасы
"""#

    static let ru: String = #"""
energy.abatement.alone	Затраты на единицу сокращения отдельно
energy.abatement.apart	В сумме столбцы обещают на {loss} больше, чем предотвращает самый чистый план ({plan}); их варианты исключают друг друга.
energy.abatement.atPrice	при цене используется больше: вариант и инерционный сценарий работают при цене {price}
energy.abatement.average	Средняя стоимость ступени
energy.abatement.avoidsNothing	отдельно ничего не предотвращает
energy.abatement.difference	Разность
energy.abatement.inNoPlan	нет ни в одном плане кривой
energy.abatement.inSystem	В системе
energy.abatement.marginal	Предельная цена в конце ступени
energy.abatement.remark	Примечание
energy.abatement.unpriced.cannotBeClosed	граница вводит его в любой план
energy.abatement.unpriced.inBusinessAsUsual	часть инерционного сценария
energy.abatement.unpriced.neverTaken	нет ни в одном плане и отдельно не окупается при самой высокой цене кривой
energy.abatement.unpriced.notAlone	отдельно плана нет: нужен другой вариант
energy.abatement.unpriced.notReached	расчёт остановлен раньше
pathways.symbol.averageStepCost	средняя стоимость тонны ступени
pathways.symbol.entranceCost	средняя стоимость ступени, на которой вариант появляется
pathways.symbol.naiveDifference	затраты на тонну отдельно минус в системе
"""#
}
