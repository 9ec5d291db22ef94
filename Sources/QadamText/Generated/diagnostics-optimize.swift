// Generated from Translations/*/diagnostics-optimize.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsOptimizeTexts {
    static let en: String = #"""
OPT-0001	The HiGHS library, which solves pathways, was not found in any of these places:\n{searched}
OPT-0001.fix	Run `make setup`; it fetches the library into .deps. Or set QADAM_HIGHS_LIB to the library file you have.
OPT-0002	The library “{path}” could not be loaded: {reason}.
OPT-0002.fix	Delete the folder .deps/highs and run `make setup`; if you set QADAM_HIGHS_LIB, check that the file was built for this machine.
OPT-0003	The library “{path}” lacks the function {symbol}: it is not HiGHS, or it is too old.
OPT-0003.fix	Run `make setup` and remove QADAM_HIGHS_LIB, or install HiGHS 1.11 or newer.
OPT-0004	The library “{path}” was built with integers of {bytes} bytes; 4 are needed.
OPT-0004.fix	Run `make setup` and remove QADAM_HIGHS_LIB, or build HiGHS without HIGHSINT64.
OPT-0005	The library “{path}” is HiGHS {found}; {needed} or newer is needed.
OPT-0005.fix	Run `make setup` and remove QADAM_HIGHS_LIB, or install HiGHS 1.11 or newer.
OPT-0101	The coefficient of “{column}” in “{row}” is {value}, which is not a finite number.
OPT-0101.fix	This number comes from the data of the model: check the amounts and prices that belong to these names.
OPT-0102	The coefficient of “{column}” in “{row}” is {value}; the solver can only use magnitudes between {lowest} and {highest}.
OPT-0102.fix	Use larger or smaller units for this part of the model, or leave out what does not matter.
OPT-0103	An entry of the model points to row {row} and column {column}, which do not exist.
OPT-0103.fix	This is a fault of the program: please report it with the command that you typed.
OPT-0104	“{column}” stands twice in “{row}”.
OPT-0104.fix	This is a fault of the program: please report it with the command that you typed.
OPT-0105	The cost of “{column}” is {value}, which is not a finite number below 1e20.
OPT-0105.fix	This number comes from the data of the model: check the amounts and prices that belong to these names.
OPT-0106	The limits of “{name}”, {lower} and {upper}, are not usable: a limit is a number below 1e20, or there is none.
OPT-0106.fix	This number comes from the data of the model: check the amounts and prices that belong to these names.
OPT-0107	The parts of the model do not fit together: {part}.
OPT-0107.fix	This is a fault of the program: please report it with the command that you typed.
OPT-0108	The model is too large: {count} elements; the solver can number 2,147,483,646.
OPT-0108.fix	Take fewer representative days or longer time steps.
OPT-0201	This HiGHS library does not offer the option {option} = {value}.
OPT-0201.fix	Check the spelling and the range of the option, or leave it out.
OPT-0202	The starting point does not fit the model: {expected} values are expected, and the problem is at {found}.
OPT-0202.fix	Solve without a starting point, or take it from a solution of the same model.
OPT-0301	The solver failed in the step {step} (status {status}).
OPT-0301.fix	Run `qadam doctor`. If the installation is sound, report this message together with the model.
OPT-0302	There is no solution whose decisions could be fixed: the solve ended as “{status}”.
OPT-0302.fix	Give the solver more time, or see first why the model has no solution.
optimize.danger.costSpread	The costs of the model lie more than nine orders of magnitude apart.
optimize.danger.largeBound	A limit of the model is above ten million of its unit.
optimize.danger.largeCost	A cost of the model is above ten million of its unit.
optimize.danger.matrixSpread	The coefficients of the model lie more than nine orders of magnitude apart.
optimize.status.infeasible	no solution: limits contradict each other
optimize.status.interrupted	interrupted
optimize.status.iterationLimit	stopped at the limit of iterations
optimize.status.objectiveLimit	stopped at the limit of the objective
optimize.status.optimal	solved to the best
optimize.status.solutionLimit	stopped at the limit of solutions
optimize.status.timeLimit	stopped at the time limit
optimize.status.unbounded	no end: a limit is missing
optimize.status.unboundedOrInfeasible	no solution or no end
optimize.status.unknown	not decided for numerical reasons
"""#

    static let kk: String = #"""
OPT-0001	Траекторияларды есептейтін HiGHS кітапханасы мына орындардың ешбірінен табылмады:\n{searched}
OPT-0001.fix	`make setup` командасын орындаңыз: ол кітапхананы .deps қалтасына жүктейді. Немесе QADAM_HIGHS_LIB айнымалысына өзіңіздегі кітапхана файлын көрсетіңіз.
OPT-0002	«{path}» кітапханасы жүктелмеді: {reason}.
OPT-0002.fix	.deps/highs қалтасын жойып, `make setup` командасын орындаңыз; QADAM_HIGHS_LIB берілген болса, файлдың осы машинаға арналғанын тексеріңіз.
OPT-0003	«{path}» кітапханасында {symbol} функциясы жоқ: ол HiGHS емес немесе тым ескі.
OPT-0003.fix	`make setup` командасын орындап, QADAM_HIGHS_LIB айнымалысын алып тастаңыз немесе HiGHS 1.11 не одан жаңа нұсқасын орнатыңыз.
OPT-0004	«{path}» кітапханасы {bytes} байттық бүтін сандармен жиналған; 4 байттық керек.
OPT-0004.fix	`make setup` командасын орындап, QADAM_HIGHS_LIB айнымалысын алып тастаңыз немесе HiGHS-ті HIGHSINT64 параметрінсіз жинаңыз.
OPT-0005	«{path}» кітапханасы HiGHS {found} нұсқасы; {needed} немесе одан жаңасы керек.
OPT-0005.fix	`make setup` командасын орындап, QADAM_HIGHS_LIB айнымалысын алып тастаңыз немесе HiGHS 1.11 не одан жаңа нұсқасын орнатыңыз.
OPT-0101	«{row}» жолындағы «{column}» коэффициенті {value}, бұл шекті сан емес.
OPT-0101.fix	Бұл сан модель деректерінен шыққан: осы атауларға қатысты шамалар мен бағаларды тексеріңіз.
OPT-0102	«{row}» жолындағы «{column}» коэффициенті {value}; шешуші тек {lowest} мен {highest} аралығындағы шамаларды қолдана алады.
OPT-0102.fix	Модельдің осы бөлігі үшін ірірек не ұсағырақ бірліктерді қолданыңыз немесе маңызсызын алып тастаңыз.
OPT-0103	Модель элементі жоқ орынды көрсетеді: {row}-жол, {column}-баған.
OPT-0103.fix	Бұл – бағдарламаның қатесі: терген командаңызбен бірге хабарлаңыз.
OPT-0104	«{column}» айнымалысы «{row}» жолында екі рет тұр.
OPT-0104.fix	Бұл – бағдарламаның қатесі: терген командаңызбен бірге хабарлаңыз.
OPT-0105	«{column}» құны {value}, бұл 1e20-дан кіші шекті сан емес.
OPT-0105.fix	Бұл сан модель деректерінен шыққан: осы атауларға қатысты шамалар мен бағаларды тексеріңіз.
OPT-0106	«{name}» шектері, {lower} және {upper}, жарамсыз: шек 1e20-дан кіші сан болуы немесе мүлде болмауы керек.
OPT-0106.fix	Бұл сан модель деректерінен шыққан: осы атауларға қатысты шамалар мен бағаларды тексеріңіз.
OPT-0107	Модель бөліктері бір-біріне сәйкес емес: {part}.
OPT-0107.fix	Бұл – бағдарламаның қатесі: терген командаңызбен бірге хабарлаңыз.
OPT-0108	Модель тым үлкен: {count} элемент; шешуші 2 147 483 646 элементті ғана нөмірлей алады.
OPT-0108.fix	Типтік күндердің санын азайтыңыз немесе уақыт қадамын ұзартыңыз.
OPT-0201	Бұл HiGHS кітапханасында {option} = {value} параметрі жоқ.
OPT-0201.fix	Параметрдің жазылуы мен ауқымын тексеріңіз немесе оны алып тастаңыз.
OPT-0202	Бастапқы нүкте модельге сәйкес емес: {expected} мән күтілді, ақау {found}-орында.
OPT-0202.fix	Бастапқы нүктесіз есептеңіз немесе оны сол модельдің шешімінен алыңыз.
OPT-0301	Шешуші {step} қадамында іркілді (күйі {status}).
OPT-0301.fix	`qadam doctor` командасын орындаңыз. Орнату дұрыс болса, осы хабарды модельмен бірге жіберіңіз.
OPT-0302	Шешімдерін бекітуге болатын нәтиже жоқ: есептеу «{status}» күйімен аяқталды.
OPT-0302.fix	Шешушіге көбірек уақыт беріңіз немесе алдымен модельдің неге шешімі жоғын қараңыз.
optimize.danger.costSpread	Модельдегі құндар бір-бірінен тоғыз реттен артық алшақ.
optimize.danger.largeBound	Модельдегі бір шек өз бірлігінде он миллионнан асады.
optimize.danger.largeCost	Модельдегі бір құн өз бірлігінде он миллионнан асады.
optimize.danger.matrixSpread	Модель коэффициенттері бір-бірінен тоғыз реттен артық алшақ.
optimize.status.infeasible	шешімі жоқ: шектеулер бір-біріне қайшы
optimize.status.interrupted	үзілді
optimize.status.iterationLimit	итерация шегінде тоқтады
optimize.status.objectiveLimit	мақсат функциясының шегінде тоқтады
optimize.status.optimal	ең жақсы шешім табылды
optimize.status.solutionLimit	шешімдер саны шегінде тоқтады
optimize.status.timeLimit	уақыт шегінде тоқтады
optimize.status.unbounded	шегі жоқ: қандай да бір шектеу жетіспейді
optimize.status.unboundedOrInfeasible	шешімі жоқ немесе шегі жоқ
optimize.status.unknown	сандық себептермен анықталмады
"""#

    static let ru: String = #"""
OPT-0001	Библиотека HiGHS, которая рассчитывает траектории, не найдена ни в одном из этих мест:\n{searched}
OPT-0001.fix	Выполните `make setup`: библиотека загрузится в папку .deps. Или укажите свой файл библиотеки в переменной QADAM_HIGHS_LIB.
OPT-0002	Не удалось загрузить библиотеку «{path}»: {reason}.
OPT-0002.fix	Удалите папку .deps/highs и выполните `make setup`; если задана переменная QADAM_HIGHS_LIB, проверьте, что файл собран для этой машины.
OPT-0003	В библиотеке «{path}» нет функции {symbol}: это не HiGHS или слишком старая версия.
OPT-0003.fix	Выполните `make setup` и уберите переменную QADAM_HIGHS_LIB или установите HiGHS 1.11 или новее.
OPT-0004	Библиотека «{path}» собрана с целыми числами в {bytes} байт; нужны 4 байта.
OPT-0004.fix	Выполните `make setup` и уберите переменную QADAM_HIGHS_LIB или соберите HiGHS без HIGHSINT64.
OPT-0005	Библиотека «{path}» – это HiGHS {found}; нужна версия {needed} или новее.
OPT-0005.fix	Выполните `make setup` и уберите переменную QADAM_HIGHS_LIB или установите HiGHS 1.11 или новее.
OPT-0101	Коэффициент при «{column}» в строке «{row}» равен {value}; это не конечное число.
OPT-0101.fix	Это число получено из данных модели: проверьте величины и цены, относящиеся к этим названиям.
OPT-0102	Коэффициент при «{column}» в строке «{row}» равен {value}; решатель использует только величины между {lowest} и {highest}.
OPT-0102.fix	Возьмите для этой части модели более крупные или мелкие единицы либо исключите несущественное.
OPT-0103	Элемент модели указывает на несуществующее место: строка {row}, столбец {column}.
OPT-0103.fix	Это ошибка программы: сообщите о ней вместе с введённой командой.
OPT-0104	«{column}» встречается в строке «{row}» дважды.
OPT-0104.fix	Это ошибка программы: сообщите о ней вместе с введённой командой.
OPT-0105	Стоимость «{column}» равна {value}; это не конечное число меньше 1e20.
OPT-0105.fix	Это число получено из данных модели: проверьте величины и цены, относящиеся к этим названиям.
OPT-0106	Пределы «{name}», {lower} и {upper}, непригодны: предел – это число меньше 1e20, либо его нет.
OPT-0106.fix	Это число получено из данных модели: проверьте величины и цены, относящиеся к этим названиям.
OPT-0107	Части модели не согласованы: {part}.
OPT-0107.fix	Это ошибка программы: сообщите о ней вместе с введённой командой.
OPT-0108	Модель слишком велика: {count} элементов; решатель может пронумеровать не больше 2 147 483 646.
OPT-0108.fix	Возьмите меньше типичных дней или более длинный шаг по времени.
OPT-0201	Эта библиотека HiGHS не поддерживает параметр {option} = {value}.
OPT-0201.fix	Проверьте написание и диапазон параметра или уберите его.
OPT-0202	Начальная точка не подходит к модели: ожидалось значений – {expected}, ошибка на месте {found}.
OPT-0202.fix	Решите без начальной точки или возьмите её из решения той же модели.
OPT-0301	Решатель дал сбой на шаге {step} (состояние {status}).
OPT-0301.fix	Выполните `qadam doctor`. Если установка исправна, сообщите об этом вместе с моделью.
OPT-0302	Нет решения, которое можно зафиксировать: расчёт завершился состоянием «{status}».
OPT-0302.fix	Дайте решателю больше времени или сначала выясните, почему у модели нет решения.
optimize.danger.costSpread	Стоимости модели различаются более чем на девять порядков.
optimize.danger.largeBound	Один из пределов модели превышает десять миллионов своих единиц.
optimize.danger.largeCost	Одна из стоимостей модели превышает десять миллионов своих единиц.
optimize.danger.matrixSpread	Коэффициенты модели различаются более чем на девять порядков.
optimize.status.infeasible	решения нет: ограничения противоречат друг другу
optimize.status.interrupted	прервано
optimize.status.iterationLimit	остановлено по пределу итераций
optimize.status.objectiveLimit	остановлено по пределу целевой функции
optimize.status.optimal	найдено наилучшее решение
optimize.status.solutionLimit	остановлено по пределу числа решений
optimize.status.timeLimit	остановлено по пределу времени
optimize.status.unbounded	предела нет: не хватает ограничения
optimize.status.unboundedOrInfeasible	решения нет или нет предела
optimize.status.unknown	не определено по численным причинам
"""#
}
