// Generated from Translations/*/lifecycle-solver.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum LifecycleSolverTexts {
    static let en: String = #"""
LCA-1201	These processes use more of one another's products than they make: {processes}. No amount of production meets the demand.
LCA-1201.fix	Check the amounts and units of the inputs along this loop, and the amounts of its products.
LCA-1202	These processes depend on one another, so that there is no solution or more than one: {processes}.
LCA-1202.fix	Look for a process that is given twice under two names, or that uses exactly what it makes.
LCA-1203	Around these processes rounding of the data decides the result (condition {condition}), so none is given: {processes}.
LCA-1203.fix	Check this loop: it uses nearly all that it makes, or two of its processes are nearly the same.
LCA-1204	The loops of this system need a library that is not there, KLU; the heaviest: {processes}.
LCA-1204.fix	Run `make setup`, which fetches it, and calculate again.
LCA-1205	The loops of this system do not settle, and solving them directly would take too much time or memory; the heaviest: {processes}.
LCA-1205.fix	Check the credits and by-products along this loop, or leave out what the demand does not need.
"""#

    static let kk: String = #"""
LCA-1201	Бұл процестер бір-бірінің өнімін өздері шығарғаннан көп тұтынады: {processes}. Сұранысты ешқандай өндіріс көлемі өтемейді.
LCA-1201.fix	Осы тұйық тізбек бойындағы кірістердің мөлшері мен өлшем бірліктерін, сондай-ақ өнімдерінің мөлшерін тексеріңіз.
LCA-1202	Бұл процестер бір-біріне тәуелді, сондықтан шешім жоқ немесе ол біреу емес: {processes}.
LCA-1202.fix	Екі атпен екі рет берілген немесе шығарғанын түгел өзі тұтынатын процесті іздеңіз.
LCA-1203	Бұл процестердің маңында нәтижені деректердің дөңгелектенуі шешеді (шарттылық саны {condition}), сондықтан ол берілмейді: {processes}.
LCA-1203.fix	Осы тұйық тізбекті тексеріңіз: ол шығарғанының барлығын дерлік тұтынады немесе оның екі процесі бірдей дерлік.
LCA-1204	Бұл жүйенің тұйық тізбектеріне KLU кітапханасы керек, бірақ ол жоқ; ең күштісі: {processes}.
LCA-1204.fix	Оны алу үшін `make setup` командасын орындап, есептеуді қайталаңыз.
LCA-1205	Бұл жүйенің тұйық тізбектері жинақталмайды, ал тікелей шешу тым көп уақыт немесе жад алады; ең күштісі: {processes}.
LCA-1205.fix	Осы тұйық тізбек бойындағы шегерімдер мен жанама өнімдерді тексеріңіз немесе сұранысқа қажет еместі алып тастаңыз.
"""#

    static let ru: String = #"""
LCA-1201	Эти процессы потребляют больше продукции друг друга, чем выпускают: {processes}. Спрос не покрыть никаким объёмом производства.
LCA-1201.fix	Проверьте количества и единицы входов вдоль этой петли и количества её продуктов.
LCA-1202	Эти процессы зависят друг от друга так, что решения нет или оно не единственно: {processes}.
LCA-1202.fix	Найдите процесс, который записан дважды под разными именами или потребляет ровно столько, сколько выпускает.
LCA-1203	Около этих процессов результат решает округление данных (число обусловленности {condition}), поэтому он не выдаётся: {processes}.
LCA-1203.fix	Проверьте эту петлю: она потребляет почти всё, что выпускает, или два её процесса почти одинаковы.
LCA-1204	Для петель этой системы нужна библиотека KLU, а её нет; самая сильная петля: {processes}.
LCA-1204.fix	Выполните `make setup`, чтобы получить её, и повторите расчёт.
LCA-1205	Петли этой системы не сходятся, а прямое решение заняло бы слишком много времени или памяти; самая сильная петля: {processes}.
LCA-1205.fix	Проверьте кредиты и побочные продукты вдоль этой петли или исключите то, что для спроса не нужно.
"""#
}
