// Generated from Translations/*/lifecycle-formulas.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum LifecycleFormulasTexts {
    static let en: String = #"""
LCA-0801	{owner}: the formula “{formula}” cannot be read: “{word}” at position {position} is not expected there.
LCA-0801.fix	Correct the formula. Numbers have a decimal point; ; or , separates the arguments of a function.
LCA-0802	{owner}: the formula “{formula}” ends too early, at position {position}.
LCA-0802.fix	Complete it; a closing parenthesis may be missing.
LCA-0803	{owner}: the formula “{formula}” calls the function {function} at position {position}, which does not exist.
LCA-0803.fix	Use a function that formulas know. Near names: {suggestions}.
LCA-0804	{owner}: the function {function} in the formula “{formula}” (position {position}) takes from {least} to {most} arguments, not {given}.
LCA-0804.fix	Correct the arguments of the function.
LCA-0805	{owner}: the formula “{formula}” is too large (position {position}): at most {length} bytes and {depth} levels of parentheses.
LCA-0805.fix	Divide it among several calculated parameters.
LCA-0806	{owner}: the power in the formula “{formula}” (position {position}) can be read in two ways.
LCA-0806.fix	Put parentheses: (-a)^2 or -(a^2), (a^b)^c or a^(b^c).
LCA-0807	{owner}: the formula “{formula}” separates arguments by both ; and , (position {position}); the comma could be a decimal sign.
LCA-0807.fix	Use one separator, and a decimal point in numbers.
LCA-0808	{owner}: the formula “{formula}” names “{name}” (position {position}), which is no parameter here.
LCA-0808.fix	Correct the name or add the parameter. Near names: {suggestions}.
LCA-0809	{owner}: parameters need each other in a circle: {cycle}.
LCA-0809.fix	Give one of them a value instead of a formula.
LCA-0810	{owner}: the formula “{formula}” divides by zero (position {position}).
LCA-0810.fix	Correct the divisor, or take the case apart with if(…).
LCA-0811	{owner}: the formula “{formula}” has no real value (position {position}): a root or logarithm of a number that has none.
LCA-0811.fix	Correct the values that the formula uses.
LCA-0812	{owner}: a number in the formula “{formula}” becomes too large (position {position}).
LCA-0812.fix	Correct the values or the units that the formula uses.
LCA-0813	{owner}: the published amount of “{flow}” is {published}; its formula “{formula}” gives {computed}, which is used.
LCA-0813.fix	Check which of the two was meant.
LCA-0814	{owner}: the parameter “{name}” is given twice in the same scope; the first one holds.
LCA-0814.fix	Rename or remove one; small and capital letters are the same.
LCA-0815	{owner}: the formula needs the parameter “{name}”, which has no value.
LCA-0815.fix	Correct that parameter first.
LCA-0816	There is no parameter “{name}”.
LCA-0816.fix	Write name=value, or process:name=value for a parameter of a process. Near names: {suggestions}.
LCA-0817	The parameter “{name}” is calculated by a formula and cannot be given a value.
LCA-0817.fix	Change the input parameters that its formula uses.
LCA-0818	{owner}: the value of the parameter “{name}” is not a number.
LCA-0818.fix	Give a number.
LCA-0819	{owner}: the published value of the parameter “{name}” is {published}; its formula gives {computed}, which is used.
LCA-0819.fix	Check which of the two was meant.
LCA-0820	“{text}” does not give a parameter a value.
LCA-0820.fix	Write name=value with a decimal point, such as efficiency=0.35.
LCA-0821	The parameter “{name}” is given more than one value.
LCA-0821.fix	Give it one value.
LCA-0920	This row of the pairs of flows does not read.
LCA-0920.fix	The table needs the columns target and name or cas (and may have compartment, target_compartment, factor); a CAS number has the form 124-38-9, a factor is above zero.
LCA-0921	The method has {count} flows “{target}”; a pair needs exactly one.
LCA-0921.fix	Take a name or identifier from the list that `qadam lifecycle methods --import FILE --dry-run --unpaired` prints, and add target_compartment where several flows have the name.
LCA-0922	The pair “{flow}” ({compartment}) → “{target}” fits no flow of the database.
LCA-0922.fix	Correct name, CAS number or compartment, or remove the row.
LCA-0923	{count} elementary flows of the database have no factor in the method {method}, among them: {flows}.
LCA-0923.fix	List all with --unpaired; where the method has the substance under another name, give the pair with --mapping.
LCA-0924	{count} flows with factors of the method {method} have no partner in the database, among them: {flows}.
LCA-0924.fix	Nothing needs to be done where the database does not have the substance; else give the pair with --mapping.
LCA-0925	The pair “{flow}” ({compartment}) leads to “{target}”, which the method {method} does not have.
LCA-0925.fix	Give the pair anew with --mapping, with a flow of this method as the target.
LCA-1101	This row of the flow mapping cannot be read.
LCA-1101.fix	Give kind (substance, compartment, flow, ignore or watch), a name or CAS number (flow: identifiers and their compartment), the symbol of a gas and its class, as in the table built in.
LCA-1102#one	{count} greenhouse gas flow does not say its origin and counts as fossil: {flows}.
LCA-1102#other	{count} greenhouse gas flows do not say their origin and count as fossil: {flows}.
LCA-1102.fix	If one of them is of biomass, add a row of your own for it.
LCA-1103#one	{count} flow sounds like a greenhouse gas and is not counted: {flows}.
LCA-1103#other	{count} flows sound like greenhouse gases and are not counted: {flows}.
LCA-1103.fix	Add a row of your own that says which gas it is (compartment unspecified where the data name none), or kind ignore; give the table with --mapping.
LCA-1104#one	{count} greenhouse gas flow is both released and taken by processes; what is taken is subtracted: {flows}.
LCA-1104#other	{count} greenhouse gas flows are both released and taken by processes; what is taken is subtracted: {flows}.
LCA-1104.fix	Check the inputs; an uptake from the air belongs to a resource flow.
LCA-1105	The greenhouse gas “{flow}” is counted in {unit}, which is not a mass.
LCA-1105.fix	Give its amount in kg, or the mass of one unit as a property of the flow.
LCA-1106	The set {set} has no warming potential for {gases}; they are not in the result.
LCA-1106.fix	Choose a set that has them, or name the omission with the result.
LCA-1107	“{flow}” ({compartment}) is counted in a unit that does not convert into that of the method {method}.
LCA-1107.fix	Add a row that gives the factor between the two flows.
LCA-1108	Several flows of the method {method} could be “{flow}” ({compartment}); none was taken.
LCA-1108.fix	Add a row that names the right one.
LCA-1109#one	{count} flow of methane says nothing of its origin; {set} counts it with {value}, the value of its table for all methane, though it has others for fossil and for other methane.
LCA-1109#other	{count} flows of methane say nothing of their origin; {set} counts them with {value}, the value of its table for all methane, though it has others for fossil and for other methane.
LCA-1109.fix	Give the flows the gas CH4_fossil or CH4_biogenic in a mapping table (lifecycle import --mapping).
lifecycle.formula.ofAmount	“{process}”, amount of “{flow}”
lifecycle.formula.ofDatabase	Whole database, parameter “{name}”
lifecycle.formula.ofParameter	“{process}”, parameter “{name}”
"""#

    static let kk: String = #"""
LCA-0801	{owner}: «{formula}» формуласы оқылмайды: {position}-орындағы «{word}» бұл жерде күтілмейді.
LCA-0801.fix	Формуланы түзетіңіз. Санның бөлшек бөлігі нүктемен, функцияның аргументтері ; немесе үтірмен ажыратылады.
LCA-0802	{owner}: «{formula}» формуласы {position}-орында аяқталмай қалған.
LCA-0802.fix	Оны толықтырыңыз; жабу жақшасы жетіспеуі мүмкін.
LCA-0803	{owner}: «{formula}» формуласы {position}-орында жоқ функцияны шақырады: {function}.
LCA-0803.fix	Формулаларға белгілі функцияны қолданыңыз. Жақын атаулар: {suggestions}.
LCA-0804	{owner}: «{formula}» формуласындағы {function} функциясы ({position}-орын) {least}–{most} аргумент алады, мұнда {given}.
LCA-0804.fix	Функцияның аргументтерін түзетіңіз.
LCA-0805	{owner}: «{formula}» формуласы тым үлкен ({position}-орын): ең көбі {length} байт және жақшаның {depth} деңгейі.
LCA-0805.fix	Оны бірнеше есептелетін параметрге бөліңіз.
LCA-0806	{owner}: «{formula}» формуласындағы дәрежені ({position}-орын) екі түрлі оқуға болады.
LCA-0806.fix	Жақша қойыңыз: (-a)^2 немесе -(a^2), (a^b)^c немесе a^(b^c).
LCA-0807	{owner}: «{formula}» формуласында аргументтер ; белгісімен де, үтірмен де бөлінген ({position}-орын); үтір ондық белгі болуы мүмкін.
LCA-0807.fix	Бір ғана ажыратқышты, ал сандарда ондық нүктені қолданыңыз.
LCA-0808	{owner}: «{formula}» формуласында «{name}» аталған ({position}-орын); мұнда ондай параметр жоқ.
LCA-0808.fix	Атауды түзетіңіз немесе параметр қосыңыз. Жақын атаулар: {suggestions}.
LCA-0809	{owner}: параметрлер бір-біріне шеңбер бойымен тәуелді: {cycle}.
LCA-0809.fix	Олардың біріне формуланың орнына мән беріңіз.
LCA-0810	{owner}: «{formula}» формуласы нөлге бөледі ({position}-орын).
LCA-0810.fix	Бөлгішті түзетіңіз немесе бұл жағдайды if(…) арқылы бөліп алыңыз.
LCA-0811	{owner}: «{formula}» формуласының нақты мәні жоқ ({position}-орын): жарамсыз санның түбірі немесе логарифмі.
LCA-0811.fix	Формула қолданатын мәндерді түзетіңіз.
LCA-0812	{owner}: «{formula}» формуласындағы сан тым үлкен болып кетеді ({position}-орын).
LCA-0812.fix	Формула қолданатын мәндерді немесе бірліктерді түзетіңіз.
LCA-0813	{owner}: «{flow}» мөлшері {published} деп жарияланған; «{formula}» формуласы {computed} береді, осы мән қолданылады.
LCA-0813.fix	Екеуінің қайсысы дұрыс екенін тексеріңіз.
LCA-0814	{owner}: «{name}» параметрі бір аяда екі рет берілген; біріншісі қолданылады.
LCA-0814.fix	Бірінің атын өзгертіңіз немесе жойыңыз; бас әріп пен кіші әріп бірдей саналады.
LCA-0815	{owner}: формулаға мәні жоқ «{name}» параметрі керек.
LCA-0815.fix	Алдымен сол параметрді түзетіңіз.
LCA-0816	«{name}» параметрі жоқ.
LCA-0816.fix	атау=мән деп, ал процестің параметрі үшін процесс:атау=мән деп жазыңыз. Жақын атаулар: {suggestions}.
LCA-0817	«{name}» параметрі формуламен есептеледі, оған мән беруге болмайды.
LCA-0817.fix	Оның формуласы қолданатын кіріс параметрлерін өзгертіңіз.
LCA-0818	{owner}: «{name}» параметрінің мәні сан емес.
LCA-0818.fix	Сан көрсетіңіз.
LCA-0819	{owner}: «{name}» параметрінің жарияланған мәні — {published}; формуласы {computed} береді, осы мән қолданылады.
LCA-0819.fix	Екеуінің қайсысы дұрыс екенін тексеріңіз.
LCA-0820	«{text}» параметрге мән бермейді.
LCA-0820.fix	Ондық нүктемен атау=мән деп жазыңыз, мысалы efficiency=0.35.
LCA-0821	«{name}» параметріне бірнеше мән берілген.
LCA-0821.fix	Бір ғана мән беріңіз.
LCA-0920	Ағын жұптары кестесінің бұл жолы оқылмайды.
LCA-0920.fix	Кестеде target және name не cas бағандары болуы керек (compartment, target_compartment, factor қосылуы мүмкін); CAS нөмірі 124-38-9 түрінде, factor нөлден үлкен.
LCA-0921	Әдісте «{target}» ағыны {count}; жұпқа дәл біреуі керек.
LCA-0921.fix	`qadam lifecycle methods --import FILE --dry-run --unpaired` шығаратын тізімнен атын не идентификаторын алыңыз; аты бірдей бірнеше ағын болса, target_compartment қосыңыз.
LCA-0922	«{flow}» ({compartment}) → «{target}» жұбы дерекқордың ешбір ағынына сай емес.
LCA-0922.fix	Атын, CAS нөмірін не компартментін түзетіңіз немесе жолды алып тастаңыз.
LCA-0923	Дерекқордың {count} элементар ағынының {method} әдісінде коэффициенті жоқ, мысалы: {flows}.
LCA-0923.fix	Бәрін --unpaired арқылы шығарыңыз; әдісте зат басқа атпен болса, жұпты --mapping арқылы беріңіз.
LCA-0924	{method} әдісінің коэффициенті бар {count} ағынының дерекқорда сыңары жоқ, мысалы: {flows}.
LCA-0924.fix	Дерекқорда зат жоқ болса, ештеңе істеу қажет емес; болмаса, жұпты --mapping арқылы беріңіз.
LCA-0925	«{flow}» ({compartment}) жұбы «{target}» ағынына апарады, {method} әдісінде ондай жоқ.
LCA-0925.fix	Жұпты --mapping арқылы осы әдістің ағынымен қайта беріңіз.
LCA-1101	Ағындар сәйкестігі кестесінің бұл жолы оқылмайды.
LCA-1101.fix	Ендірілген кестедегідей kind (substance, compartment, flow, ignore не watch), атауын не CAS нөмірін (flow үшін — идентификаторлар мен олардың compartment мәні), газдың белгісі мен class мәнін беріңіз.
LCA-1102#one	Шығу тегі көрсетілмеген {count} парниктік газ ағыны қазбалық деп есептелді: {flows}.
LCA-1102#other	Шығу тегі көрсетілмеген {count} парниктік газ ағыны қазбалық деп есептелді: {flows}.
LCA-1102.fix	Егер олардың бірі биомассадан болса, оған өз жолыңызды қосыңыз.
LCA-1103#one	{count} ағын парниктік газға ұқсайды, бірақ есепке алынбады: {flows}.
LCA-1103#other	{count} ағын парниктік газға ұқсайды, бірақ есепке алынбады: {flows}.
LCA-1103.fix	Оның қай газ екенін айтатын өз жолыңызды (деректе көрсетілмесе, compartment unspecified) не kind ignore жолын қосып, кестені --mapping арқылы беріңіз.
LCA-1104#one	{count} парниктік газ ағынын процестер әрі бөледі, әрі алады; алынғаны шегеріледі: {flows}.
LCA-1104#other	{count} парниктік газ ағынын процестер әрі бөледі, әрі алады; алынғаны шегеріледі: {flows}.
LCA-1104.fix	Кірістерді тексеріңіз; ауадан сіңіру ресурс ағынына жатады.
LCA-1105	«{flow}» парниктік газы {unit} бірлігімен берілген, бұл масса емес.
LCA-1105.fix	Мөлшерін kg-мен немесе бір бірлігінің массасын ағын қасиеті ретінде көрсетіңіз.
LCA-1106	{set} жинағында {gases} үшін жылыну әлеуеті жоқ; олар нәтижеге кірмейді.
LCA-1106.fix	Олар бар жинақты таңдаңыз немесе нәтижемен бірге олқылықты атаңыз.
LCA-1107	«{flow}» ({compartment}) {method} әдісінің бірлігіне аударылмайтын бірлікпен берілген.
LCA-1107.fix	Екі ағын арасындағы коэффициент жолын қосыңыз.
LCA-1108	{method} әдісінің бірнеше ағыны «{flow}» ({compartment}) болуы мүмкін; ешқайсысы алынбады.
LCA-1108.fix	Дұрысын атайтын жол қосыңыз.
LCA-1109#one	{count} метан ағынының шығу тегі айтылмаған; {set} оны кестедегі жалпы {value} мәнімен есептейді, ал қазба және өзге метан үшін бөлек мәндері бар.
LCA-1109#other	{count} метан ағынының шығу тегі айтылмаған; {set} оларды кестедегі жалпы {value} мәнімен есептейді, ал қазба және өзге метан үшін бөлек мәндері бар.
LCA-1109.fix	Сәйкестік кестесінде ағындарға CH4_fossil немесе CH4_biogenic газын беріңіз (lifecycle import --mapping).
lifecycle.formula.ofAmount	«{process}», «{flow}» мөлшері
lifecycle.formula.ofDatabase	Бүкіл база, «{name}» параметрі
lifecycle.formula.ofParameter	«{process}», «{name}» параметрі
"""#

    static let ru: String = #"""
LCA-0801	{owner}: формула «{formula}» не читается: «{word}» в позиции {position} здесь не ожидается.
LCA-0801.fix	Исправьте формулу. Дробная часть числа отделяется точкой, аргументы функции — знаком ; или запятой.
LCA-0802	{owner}: формула «{formula}» обрывается в позиции {position}.
LCA-0802.fix	Допишите её; возможно, не хватает закрывающей скобки.
LCA-0803	{owner}: формула «{formula}» в позиции {position} вызывает функцию {function}, которой нет.
LCA-0803.fix	Используйте функцию, известную формулам. Близкие имена: {suggestions}.
LCA-0804	{owner}: функция {function} в формуле «{formula}» (позиция {position}) принимает от {least} до {most} аргументов, а не {given}.
LCA-0804.fix	Исправьте аргументы функции.
LCA-0805	{owner}: формула «{formula}» слишком велика (позиция {position}): не более {length} байт и {depth} уровней скобок.
LCA-0805.fix	Разделите её на несколько вычисляемых параметров.
LCA-0806	{owner}: степень в формуле «{formula}» (позиция {position}) можно прочитать двояко.
LCA-0806.fix	Поставьте скобки: (-a)^2 или -(a^2), (a^b)^c или a^(b^c).
LCA-0807	{owner}: в формуле «{formula}» аргументы разделены и знаком ;, и запятой (позиция {position}); запятая может быть десятичным знаком.
LCA-0807.fix	Используйте один разделитель, а в числах — десятичную точку.
LCA-0808	{owner}: в формуле «{formula}» указано «{name}» (позиция {position}); такого параметра здесь нет.
LCA-0808.fix	Исправьте имя или добавьте параметр. Близкие имена: {suggestions}.
LCA-0809	{owner}: параметры зависят друг от друга по кругу: {cycle}.
LCA-0809.fix	Задайте одному из них значение вместо формулы.
LCA-0810	{owner}: формула «{formula}» делит на ноль (позиция {position}).
LCA-0810.fix	Исправьте делитель или выделите этот случай через if(…).
LCA-0811	{owner}: у формулы «{formula}» нет действительного значения (позиция {position}): корень или логарифм недопустимого числа.
LCA-0811.fix	Исправьте значения, которые использует формула.
LCA-0812	{owner}: число в формуле «{formula}» становится слишком большим (позиция {position}).
LCA-0812.fix	Исправьте значения или единицы, которые использует формула.
LCA-0813	{owner}: опубликованное количество «{flow}» — {published}; формула «{formula}» даёт {computed}, используется это значение.
LCA-0813.fix	Проверьте, какое из двух имелось в виду.
LCA-0814	{owner}: параметр «{name}» указан дважды в одной области; действует первый.
LCA-0814.fix	Переименуйте или удалите один из них; прописные и строчные буквы не различаются.
LCA-0815	{owner}: формуле нужен параметр «{name}», у которого нет значения.
LCA-0815.fix	Сначала исправьте этот параметр.
LCA-0816	Параметра «{name}» нет.
LCA-0816.fix	Пишите имя=значение или процесс:имя=значение для параметра процесса. Близкие имена: {suggestions}.
LCA-0817	Параметр «{name}» вычисляется по формуле, задать ему значение нельзя.
LCA-0817.fix	Измените входные параметры, которые использует его формула.
LCA-0818	{owner}: значение параметра «{name}» не является числом.
LCA-0818.fix	Укажите число.
LCA-0819	{owner}: опубликованное значение параметра «{name}» — {published}; формула даёт {computed}, используется это значение.
LCA-0819.fix	Проверьте, какое из двух имелось в виду.
LCA-0820	«{text}» не задаёт значения параметра.
LCA-0820.fix	Пишите имя=значение с десятичной точкой, например efficiency=0.35.
LCA-0821	Параметру «{name}» задано несколько значений.
LCA-0821.fix	Задайте одно значение.
LCA-0920	Эта строка таблицы пар потоков не читается.
LCA-0920.fix	В таблице нужны столбцы target и name или cas (могут быть compartment, target_compartment, factor); номер CAS пишется как 124-38-9, factor больше нуля.
LCA-0921	В методе потоков «{target}»: {count}; для пары нужен ровно один.
LCA-0921.fix	Возьмите имя или идентификатор из списка, который выводит `qadam lifecycle methods --import FILE --dry-run --unpaired`, и добавьте target_compartment, если имя есть у нескольких потоков.
LCA-0922	Пара «{flow}» ({compartment}) → «{target}» не подходит ни к одному потоку базы.
LCA-0922.fix	Исправьте имя, номер CAS или компартмент либо удалите строку.
LCA-0923	У {count} элементарных потоков базы нет факторов в методе {method}, среди них: {flows}.
LCA-0923.fix	Выведите все с --unpaired; если в методе вещество названо иначе, задайте пару через --mapping.
LCA-0924	У {count} потоков с факторами метода {method} нет пары в базе, среди них: {flows}.
LCA-0924.fix	Если вещества в базе нет, ничего делать не нужно; иначе задайте пару через --mapping.
LCA-0925	Пара «{flow}» ({compartment}) ведёт к «{target}», которого нет в методе {method}.
LCA-0925.fix	Задайте пару заново через --mapping с потоком этого метода.
LCA-1101	Эта строка таблицы соответствия потоков не читается.
LCA-1101.fix	Укажите kind (substance, compartment, flow, ignore или watch), название или номер CAS (для flow — идентификаторы и их compartment), символ газа и его class, как во встроенной таблице.
LCA-1102#one	{count} поток парникового газа без указания происхождения учтён как ископаемый: {flows}.
LCA-1102#few	{count} потока парниковых газов без указания происхождения учтены как ископаемые: {flows}.
LCA-1102#many	{count} потоков парниковых газов без указания происхождения учтены как ископаемые: {flows}.
LCA-1102#other	{count} потока парниковых газов без указания происхождения учтены как ископаемые: {flows}.
LCA-1102.fix	Если какой-то из них от биомассы, добавьте для него свою строку.
LCA-1103#one	{count} поток похож на парниковый газ, но не учтён: {flows}.
LCA-1103#few	{count} потока похожи на парниковые газы, но не учтены: {flows}.
LCA-1103#many	{count} потоков похожи на парниковые газы, но не учтены: {flows}.
LCA-1103#other	{count} потока похожи на парниковые газы, но не учтены: {flows}.
LCA-1103.fix	Добавьте свою строку: какой это газ (compartment unspecified, если в данных он не указан), или kind ignore; таблица передаётся через --mapping.
LCA-1104#one	{count} поток парникового газа процессы и выделяют, и потребляют; потреблённое вычитается: {flows}.
LCA-1104#few	{count} потока парниковых газов процессы и выделяют, и потребляют; потреблённое вычитается: {flows}.
LCA-1104#many	{count} потоков парниковых газов процессы и выделяют, и потребляют; потреблённое вычитается: {flows}.
LCA-1104#other	{count} потока парниковых газов процессы и выделяют, и потребляют; потреблённое вычитается: {flows}.
LCA-1104.fix	Проверьте входы; поглощение из воздуха относится к потоку-ресурсу.
LCA-1105	Парниковый газ «{flow}» учитывается в {unit}, это не масса.
LCA-1105.fix	Укажите количество в kg или массу единицы как свойство потока.
LCA-1106	В наборе {set} нет потенциала потепления для {gases}; в результат они не входят.
LCA-1106.fix	Выберите набор, где они есть, или укажите пропуск вместе с результатом.
LCA-1107	«{flow}» ({compartment}) учитывается в единице, которая не переводится в единицу метода {method}.
LCA-1107.fix	Добавьте строку с коэффициентом между двумя потоками.
LCA-1108	Несколько потоков метода {method} могут быть «{flow}» ({compartment}); ни один не взят.
LCA-1108.fix	Добавьте строку, которая называет нужный.
LCA-1109#one	{count} поток метана не говорит о происхождении; {set} считает его с {value}, табличным значением для любого метана, хотя для ископаемого и прочего есть свои.
LCA-1109#few	{count} потока метана не говорят о происхождении; {set} считает их с {value}, табличным значением для любого метана, хотя для ископаемого и прочего есть свои.
LCA-1109#many	{count} потоков метана не говорят о происхождении; {set} считает их с {value}, табличным значением для любого метана, хотя для ископаемого и прочего есть свои.
LCA-1109#other	{count} потока метана не говорят о происхождении; {set} считает их с {value}, табличным значением для любого метана, хотя для ископаемого и прочего есть свои.
LCA-1109.fix	Дайте потокам газ CH4_fossil или CH4_biogenic в таблице соответствий (lifecycle import --mapping).
lifecycle.formula.ofAmount	«{process}», количество «{flow}»
lifecycle.formula.ofDatabase	Вся база, параметр «{name}»
lifecycle.formula.ofParameter	«{process}», параметр «{name}»
"""#
}
