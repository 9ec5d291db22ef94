// Generated from Translations/*/datasets-xml.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsXmlTexts {
    static let en: String = #"""
DAT-0201	“{file}” is not well-formed XML at line {line}, column {column}, near {detail}.
DAT-0201.fix	Export the file again, or correct this place in a text editor.
DAT-0202	“{file}” ends too early, at line {line}, column {column}, inside {detail}.
DAT-0202.fix	The file was cut off: copy or download it again.
DAT-0203	“{file}” uses an entity of its own at line {line}, column {column}: {detail}. Such files are not read, because entities can be an attack.
DAT-0203.fix	Write the characters themselves; only &amp;, &lt;, &gt;, &quot;, &apos; and numbers of characters are read.
DAT-0204	The bytes of “{file}” at line {line}, column {column} are not in an encoding that is read: {detail}.
DAT-0204.fix	Save the file as UTF-8; ISO-8859-1 and windows-1252 are read too where the file declares them.
DAT-0205	“{file}” goes beyond a limit at line {line}, column {column}: {detail}.
DAT-0205.fix	Elements may be nested 256 deep, an element may have 256 attributes, and one tag or text may have 8 MiB.
DAT-0206	“{file}” could not be read after line {line}, column {column}: {detail}.
DAT-0206.fix	Check the file or the archive, and read it again.
DAT-0207	“{file}” is not a file of this format.
DAT-0207.fix	Remove the file from the package, or name the format it has.
DAT-0208	The package holds no dataset of the format {format} that could be read.
DAT-0208.fix	Check that the right folder or archive was named.
DAT-0210	The identifier {id} is given more than once.
DAT-0210.fix	Keep one of the datasets, or give every one its own identifier.
DAT-0211	The process “{process}” makes no product and treats no waste.
DAT-0211.fix	Add its reference product, or read the package without it (--skip-bad).
DAT-0212	“{process}” makes {amount} of its product “{flow}”; the amount must be above zero.
DAT-0212.fix	Give the amount that the inputs and emissions belong to.
DAT-0213	The amount of “{flow}” in “{process}” is missing or is not a number.
DAT-0213.fix	Give a number with a decimal point.
DAT-0214	“{process}” does not say what “{flow}” is: input or output, product, waste or emission.
DAT-0214.fix	Give the exchange its direction and group as the format asks.
DAT-0215	A dataset in “{file}” has no identifier.
DAT-0215.fix	Give it the identifier that the format asks for.
DAT-0216	“{process}” refers to the flow “{flow}”, which the package does not define.
DAT-0216.fix	Add the flow to the package, or correct the reference.
DAT-0217	“{flow}” in “{process}” has no unit.
DAT-0217.fix	Give the unit; none is assumed.
DAT-0218	“{flow}” is counted in units that do not turn into each other; what is given in {unit} is kept as a flow of its own.
DAT-0218.fix	Correct the unit, or state how much of the one is in the other as a property of the flow.
DAT-0219	“{process}” takes “{flow}” from {provider}, which is not in the package as the one maker of it.
DAT-0219.fix	Add the missing process to the package, or link the input by hand; nobody else was chosen.
DAT-0220	The distribution of “{flow}” in “{process}” cannot be used: its parameters are missing, infinite or contradictory, or its kind is not known. The amount is kept as certain.
DAT-0220.fix	Correct the parameters in the source data.
DAT-0221#one	{count} distribution has no spread; its amount is kept as certain.
DAT-0221#other	{count} distributions have no spread; their amounts are kept as certain.
DAT-0221.fix	If they should be uncertain, give their standard deviations.
DAT-0222	The shares of co-products in “{process}” are not usable: a share is negative or not a number, or they do not add up to one. They are left out.
DAT-0222.fix	Correct the shares, or choose a rule of allocation.
DAT-0223	“{file}” is a life-cycle model: it joins processes into a system and is not read; its processes are.
DAT-0223.fix	Nothing needs to be done: the processes are linked by their flows.
DAT-0224#one	{count} property of a product differs from maker to maker; it is left out.
DAT-0224#other	{count} properties of products differ from maker to maker; they are left out.
DAT-0224.fix	Give the property that allocation needs in your own table.
DAT-0225	The flow “{flow}” cannot be used: its kind, its reference property or the unit of that is missing from the package.
DAT-0225.fix	Add the flow property and the unit group to the package.
DAT-0226	The unit “{unit}” of “{group}” has no name, or its factor is not above zero.
DAT-0226.fix	Correct the unit group.
DAT-0227	A share in “{process}” refers to “{product}”, which is not one product or one exchange of it. The shares of it are left out.
DAT-0227.fix	Correct the reference, or choose a rule of allocation.
DAT-0228#one	{count} factor of “{name}” is for a flow that the package does not define, or is not a number; it is left out.
DAT-0228#other	{count} factors of “{name}” are for flows that the package does not define, or are not numbers; they are left out.
DAT-0228.fix	Read the flows of the method together with it.
DAT-0229	“{process}” makes several products and names none of them as its reference.
DAT-0229.fix	Nothing needs to be done where the products share the burden; else mark the reference product.
DAT-0232	“{name}” is a table of impact assessment, not an inventory; it is left out.
DAT-0232.fix	Read impact methods in the ILCD or openLCA format.
DAT-0233#one	{count} formula belongs to an activity that a system model has already divided; the published amount holds and the formula is kept as a remark.
DAT-0233#other	{count} formulas belong to activities that a system model has already divided; the published amounts hold and the formulas are kept as remarks.
DAT-0233.fix	To work with the formulas, read the undivided (“Undefined”) datasets.
DAT-0234	The process “{process}” is described but has no exchange; it is left out.
DAT-0234.fix	Nothing is lost; if it should have exchanges, export it again.
DAT-0235	“{file}” is a kind of file that is not read; it is left out.
DAT-0235.fix	Nothing needs to be done: it holds no process, flow or method.
DAT-0236#one	{count} activity has a negative reference product: it treats that much waste. Its flow is a waste, and negative amounts of it are turned into the physical flow.
DAT-0236#other	{count} activities have a negative reference product: they treat that much waste. Their flows are wastes, and negative amounts of them are turned into the physical flow.
DAT-0236.fix	Nothing needs to be done where these are treatments; a product that is really made must have a positive amount.
DAT-0237#one	{count} elementary flow has no compartment, which the format asks for; it is known neither from other datasets nor from the master data of the package: {flows}.
DAT-0237#other	{count} elementary flows have no compartment, which the format asks for; it is known neither from other datasets nor from the master data of the package: {flows}.
DAT-0237.fix	Greenhouse gases among them count only where the flow mapping knows the identifier, or has a row for the name with the compartment unspecified (--mapping).
DAT-0238#one	{count} file of master data holds no process; compartments of elementary flows were taken from it where it has them.
DAT-0238#other	{count} files of master data hold no process; compartments of elementary flows were taken from them where they have them.
DAT-0238.fix	Nothing needs to be done; the list is in the report.
"""#

    static let kk: String = #"""
DAT-0201	«{file}» файлы XML ережесін бұзады: {line}-жол, {column}-орын, {detail} маңы.
DAT-0201.fix	Файлды қайта шығарып алыңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0202	«{file}» файлы мерзімінен бұрын үзіледі: {line}-жол, {column}-орын, {detail} ішінде.
DAT-0202.fix	Файл толық емес: оны қайта көшіріңіз немесе жүктеп алыңыз.
DAT-0203	«{file}» файлы өз нысанын (entity) қолданады: {line}-жол, {column}-орын, {detail}. Мұндай файлдар оқылмайды, өйткені нысан арқылы шабуыл жасауға болады.
DAT-0203.fix	Таңбалардың өзін жазыңыз; тек &amp;, &lt;, &gt;, &quot;, &apos; және таңба нөмірлері оқылады.
DAT-0204	«{file}» файлының байттары ({line}-жол, {column}-орын) оқылатын кодтауда емес: {detail}.
DAT-0204.fix	Файлды UTF-8 түрінде сақтаңыз; файлда жарияланса, ISO-8859-1 мен windows-1252 де оқылады.
DAT-0205	«{file}» файлы шектен асады: {line}-жол, {column}-орын, {detail}.
DAT-0205.fix	Элементтер 256 деңгейге дейін кірістіріледі, элементте 256 атрибутқа дейін, бір тег не мәтін 8 МиБ-қа дейін бола алады.
DAT-0206	«{file}» файлын {line}-жол, {column}-орыннан кейін оқу мүмкін болмады: {detail}.
DAT-0206.fix	Файлды немесе мұрағатты тексеріп, қайта оқыңыз.
DAT-0207	«{file}» файлы бұл форматқа жатпайды.
DAT-0207.fix	Файлды пакеттен алып тастаңыз немесе оның форматын көрсетіңіз.
DAT-0208	Пакетте оқуға болатын {format} форматындағы деректер жиыны жоқ.
DAT-0208.fix	Дұрыс қалта немесе мұрағат көрсетілгенін тексеріңіз.
DAT-0210	{id} идентификаторы бірнеше рет берілген.
DAT-0210.fix	Деректер жиынының бірін қалдырыңыз немесе әрқайсысына өз идентификаторын беріңіз.
DAT-0211	«{process}» процесі өнім шығармайды және қалдық өңдемейді.
DAT-0211.fix	Оның негізгі өнімін қосыңыз немесе пакетті онсыз оқыңыз (--skip-bad).
DAT-0212	«{process}» өзінің «{flow}» өнімінің {amount} мөлшерін шығарады; мөлшер нөлден үлкен болуы керек.
DAT-0212.fix	Кірістер мен шығарындыларға сәйкес мөлшерді көрсетіңіз.
DAT-0213	«{process}» процесіндегі «{flow}» мөлшері жоқ немесе сан емес.
DAT-0213.fix	Ондық нүктесі бар сан көрсетіңіз.
DAT-0214	«{process}» процесінде «{flow}» не екені айтылмаған: кіріс пе, шығыс па, өнім бе, қалдық па, шығарынды ма.
DAT-0214.fix	Алмасудың бағыты мен тобын формат талап еткендей көрсетіңіз.
DAT-0215	«{file}» ішіндегі деректер жиынының идентификаторы жоқ.
DAT-0215.fix	Оған формат талап ететін идентификатор беріңіз.
DAT-0216	«{process}» пакетте анықталмаған «{flow}» ағынына сілтейді.
DAT-0216.fix	Ағынды пакетке қосыңыз немесе сілтемені түзетіңіз.
DAT-0217	«{process}» процесіндегі «{flow}» ағынының бірлігі жоқ.
DAT-0217.fix	Бірлікті көрсетіңіз: ол болжаммен қойылмайды.
DAT-0218	«{flow}» бір-біріне айналмайтын бірліктермен есептелген; {unit} бірлігіндегі деректер жеке ағын ретінде сақталады.
DAT-0218.fix	Бірлікті түзетіңіз немесе бірліктердің қатынасын ағын қасиеті ретінде беріңіз.
DAT-0219	«{process}» «{flow}» ағынын {provider} процесінен алады, бірақ пакетте оның мұндай жалғыз өндірушісі жоқ.
DAT-0219.fix	Жетіспейтін процесті пакетке қосыңыз немесе кірісті қолмен байланыстырыңыз: басқа өндіруші таңдалмады.
DAT-0220	«{process}» процесіндегі «{flow}» үлестірімін қолдану мүмкін емес: параметрлері жоқ, шексіз, қайшы немесе түрі белгісіз. Мөлшер дәл сан ретінде сақталды.
DAT-0220.fix	Бастапқы деректердегі параметрлерді түзетіңіз.
DAT-0221#one	{count} үлестірімнің шашырауы жоқ; мөлшері дәл сан ретінде сақталды.
DAT-0221#other	{count} үлестірімнің шашырауы жоқ; мөлшерлері дәл сан ретінде сақталды.
DAT-0221.fix	Белгісіздігі болуы керек болса, стандартты ауытқуларын беріңіз.
DAT-0222	«{process}» процесіндегі қосалқы өнімдердің үлестерін қолдану мүмкін емес: үлес теріс не сан емес немесе қосындысы бірге тең емес. Олар алынбады.
DAT-0222.fix	Үлестерді түзетіңіз немесе бөлу ережесін таңдаңыз.
DAT-0223	«{file}» — өмірлік цикл моделі: ол процестерді жүйеге біріктіреді және оқылмайды; процестердің өзі оқылады.
DAT-0223.fix	Ештеңе істеудің қажеті жоқ: процестер ағындары бойынша байланысады.
DAT-0224#one	Өнімнің {count} қасиеті өндірушіден өндірушіге өзгереді; ол алынбады.
DAT-0224#other	Өнімдердің {count} қасиеті өндірушіден өндірушіге өзгереді; олар алынбады.
DAT-0224.fix	Бөлуге қажет қасиетті өз кестеңізде беріңіз.
DAT-0225	«{flow}» ағынын қолдану мүмкін емес: пакетте оның түрі, негізгі қасиеті немесе сол қасиеттің бірлігі жоқ.
DAT-0225.fix	Пакетке ағын қасиеті мен бірліктер тобын қосыңыз.
DAT-0226	«{group}» тобындағы «{unit}» бірлігінің атауы жоқ немесе көбейткіші нөлден үлкен емес.
DAT-0226.fix	Бірліктер тобын түзетіңіз.
DAT-0227	«{process}» процесіндегі үлес «{product}» дегенге сілтейді, бірақ ол процестің бір өнімі де, бір алмасуы да емес. Мұндай үлестер алынбады.
DAT-0227.fix	Сілтемені түзетіңіз немесе бөлу ережесін таңдаңыз.
DAT-0228#one	«{name}» санатының {count} коэффициенті пакетте анықталмаған ағынға жатады немесе сан емес; ол алынбады.
DAT-0228#other	«{name}» санатының {count} коэффициенті пакетте анықталмаған ағындарға жатады немесе сан емес; олар алынбады.
DAT-0228.fix	Әдістің ағындарын онымен бірге оқыңыз.
DAT-0229	«{process}» бірнеше өнім шығарады, бірақ ешқайсысы негізгі деп аталмаған.
DAT-0229.fix	Өнімдер жүктемені бөліссе, ештеңе істеудің қажеті жоқ; әйтпесе негізгі өнімді белгілеңіз.
DAT-0232	«{name}» — түгендеу емес, әсерді бағалау кестесі; ол алынбады.
DAT-0232.fix	Бағалау әдістерін ILCD немесе openLCA форматында оқыңыз.
DAT-0233#one	{count} формула жүйелік модель бөліп қойған қызмет түріне жатады; жарияланған мөлшер қолданылады, формула ескертпе ретінде сақталды.
DAT-0233#other	{count} формула жүйелік модель бөліп қойған қызмет түрлеріне жатады; жарияланған мөлшерлер қолданылады, формулалар ескертпе ретінде сақталды.
DAT-0233.fix	Формулалармен жұмыс істеу үшін бөлінбеген («Undefined») жиындарды оқыңыз.
DAT-0234	«{process}» процесі сипатталған, бірақ бірде-бір алмасуы жоқ; ол алынбады.
DAT-0234.fix	Ештеңе жоғалған жоқ; алмасулары болуы керек болса, процесті қайта шығарып алыңыз.
DAT-0235	«{file}» секілді файлдар оқылмайды; ол алынбады.
DAT-0235.fix	Ештеңе істеудің қажеті жоқ: онда процесс, ағын немесе әдіс жоқ.
DAT-0236#one	{count} процестің негізгі өнімі теріс: ол сонша қалдықты өңдейді. Оның ағыны — қалдық, теріс мөлшерлері физикалық ағынға келтірілді.
DAT-0236#other	{count} процестің негізгі өнімі теріс: олар сонша қалдықты өңдейді. Олардың ағындары — қалдық, теріс мөлшерлері физикалық ағынға келтірілді.
DAT-0236.fix	Егер бұл қалдықты өңдеу болса, ештеңе істеудің қажеті жоқ; шын өндірілетін өнімнің мөлшері оң болуы керек.
DAT-0237#one	{count} элементар ағынның форматқа қажет ортасы көрсетілмеген; ол пакеттің басқа деректерінде де, анықтамалығында да жоқ: {flows}.
DAT-0237#other	{count} элементар ағынның форматқа қажет ортасы көрсетілмеген; ол пакеттің басқа деректерінде де, анықтамалығында да жоқ: {flows}.
DAT-0237.fix	Олардың ішіндегі парниктік газдар сәйкестік кестесі идентификаторды білсе не атауын unspecified ортасымен берсе ғана есептеледі (--mapping).
DAT-0238#one	{count} анықтамалық файлда процесс жоқ; болса, элементар ағындардың ортасы содан алынды.
DAT-0238#other	{count} анықтамалық файлда процесс жоқ; болса, элементар ағындардың ортасы солардан алынды.
DAT-0238.fix	Ештеңе істеудің қажеті жоқ; тізім есепте бар.
"""#

    static let ru: String = #"""
DAT-0201	Файл «{file}» нарушает правила XML: строка {line}, позиция {column}, возле {detail}.
DAT-0201.fix	Выгрузите файл заново или исправьте это место в текстовом редакторе.
DAT-0202	Файл «{file}» обрывается: строка {line}, позиция {column}, внутри {detail}.
DAT-0202.fix	Файл неполный: скопируйте или скачайте его заново.
DAT-0203	Файл «{file}» использует собственную сущность: строка {line}, позиция {column}, {detail}. Такие файлы не читаются: через сущности возможна атака.
DAT-0203.fix	Запишите сами символы; читаются только &amp;, &lt;, &gt;, &quot;, &apos; и номера символов.
DAT-0204	Байты файла «{file}» (строка {line}, позиция {column}) не в той кодировке, которая читается: {detail}.
DAT-0204.fix	Сохраните файл в UTF-8; ISO-8859-1 и windows-1252 тоже читаются, если файл их объявляет.
DAT-0205	Файл «{file}» превышает предел: строка {line}, позиция {column}, {detail}.
DAT-0205.fix	Вложенность элементов — до 256, атрибутов у элемента — до 256, один тег или текст — до 8 МиБ.
DAT-0206	Файл «{file}» не удалось прочитать после строки {line}, позиции {column}: {detail}.
DAT-0206.fix	Проверьте файл или архив и прочитайте его снова.
DAT-0207	Файл «{file}» не относится к этому формату.
DAT-0207.fix	Уберите файл из пакета или укажите его формат.
DAT-0208	В пакете нет набора данных формата {format}, который удалось бы прочитать.
DAT-0208.fix	Проверьте, та ли папка или архив указаны.
DAT-0210	Идентификатор {id} указан более одного раза.
DAT-0210.fix	Оставьте один из наборов данных или дайте каждому свой идентификатор.
DAT-0211	Процесс «{process}» не выпускает продукта и не перерабатывает отходов.
DAT-0211.fix	Добавьте его основной продукт или прочитайте пакет без него (--skip-bad).
DAT-0212	«{process}» выпускает {amount} своего продукта «{flow}»; количество должно быть больше нуля.
DAT-0212.fix	Укажите количество, к которому относятся входы и выбросы.
DAT-0213	Количество «{flow}» в процессе «{process}» отсутствует или не является числом.
DAT-0213.fix	Укажите число с десятичной точкой.
DAT-0214	В процессе «{process}» не сказано, чем является «{flow}»: вход или выход, продукт, отход или выброс.
DAT-0214.fix	Укажите направление и группу этого обмена, как требует формат.
DAT-0215	У набора данных в «{file}» нет идентификатора.
DAT-0215.fix	Дайте ему идентификатор, которого требует формат.
DAT-0216	«{process}» ссылается на поток «{flow}», которого нет в пакете.
DAT-0216.fix	Добавьте поток в пакет или исправьте ссылку.
DAT-0217	У потока «{flow}» в процессе «{process}» нет единицы.
DAT-0217.fix	Укажите единицу: по умолчанию она не подставляется.
DAT-0218	«{flow}» учитывается в единицах, которые не переводятся друг в друга; данные в {unit} хранятся как отдельный поток.
DAT-0218.fix	Исправьте единицу или задайте соотношение единиц как свойство потока.
DAT-0219	«{process}» берёт «{flow}» у {provider}, но единственного такого изготовителя в пакете нет.
DAT-0219.fix	Добавьте недостающий процесс в пакет или свяжите вход вручную: другой изготовитель не выбран.
DAT-0220	Распределение «{flow}» в процессе «{process}» использовать нельзя: параметры отсутствуют, бесконечны, противоречивы либо вид неизвестен. Количество сохранено как точное.
DAT-0220.fix	Исправьте параметры в исходных данных.
DAT-0221#one	{count} распределение не имеет разброса; количество сохранено как точное.
DAT-0221#few	{count} распределения не имеют разброса; количества сохранены как точные.
DAT-0221#many	{count} распределений не имеют разброса; количества сохранены как точные.
DAT-0221#other	{count} распределения не имеют разброса; количества сохранены как точные.
DAT-0221.fix	Если неопределённость должна быть, укажите стандартные отклонения.
DAT-0222	Доли сопутствующих продуктов в процессе «{process}» использовать нельзя: доля отрицательна или не число либо сумма не равна единице. Они опущены.
DAT-0222.fix	Исправьте доли или выберите правило распределения.
DAT-0223	«{file}» — модель жизненного цикла: она объединяет процессы в систему и не читается; сами процессы читаются.
DAT-0223.fix	Делать ничего не нужно: процессы связываются по потокам.
DAT-0224#one	{count} свойство продукта различается у разных изготовителей; оно опущено.
DAT-0224#few	{count} свойства продуктов различаются у разных изготовителей; они опущены.
DAT-0224#many	{count} свойств продуктов различаются у разных изготовителей; они опущены.
DAT-0224#other	{count} свойства продуктов различаются у разных изготовителей; они опущены.
DAT-0224.fix	Свойство, нужное для распределения, задайте в своей таблице.
DAT-0225	Поток «{flow}» использовать нельзя: в пакете нет его вида, его основного свойства или единицы этого свойства.
DAT-0225.fix	Добавьте в пакет свойство потока и группу единиц.
DAT-0226	У единицы «{unit}» группы «{group}» нет имени или её множитель не больше нуля.
DAT-0226.fix	Исправьте группу единиц.
DAT-0227	Доля в процессе «{process}» ссылается на «{product}», но это не один его продукт и не один обмен. Такие доли опущены.
DAT-0227.fix	Исправьте ссылку или выберите правило распределения.
DAT-0228#one	{count} коэффициент категории «{name}» относится к потоку, которого нет в пакете, или не является числом; он опущен.
DAT-0228#few	{count} коэффициента категории «{name}» относятся к потокам, которых нет в пакете, или не являются числами; они опущены.
DAT-0228#many	{count} коэффициентов категории «{name}» относятся к потокам, которых нет в пакете, или не являются числами; они опущены.
DAT-0228#other	{count} коэффициента категории «{name}» относятся к потокам, которых нет в пакете, или не являются числами; они опущены.
DAT-0228.fix	Прочитайте потоки метода вместе с ним.
DAT-0229	«{process}» выпускает несколько продуктов и ни один не назван основным.
DAT-0229.fix	Если продукты делят нагрузку, делать ничего не нужно; иначе отметьте основной продукт.
DAT-0232	«{name}» — таблица оценки воздействия, а не инвентаризация; она опущена.
DAT-0232.fix	Читайте методы оценки в формате ILCD или openLCA.
DAT-0233#one	{count} формула относится к виду деятельности, который системная модель уже разделила; действует опубликованное количество, формула сохранена как примечание.
DAT-0233#few	{count} формулы относятся к видам деятельности, которые системная модель уже разделила; действуют опубликованные количества, формулы сохранены как примечания.
DAT-0233#many	{count} формул относятся к видам деятельности, которые системная модель уже разделила; действуют опубликованные количества, формулы сохранены как примечания.
DAT-0233#other	{count} формулы относятся к видам деятельности, которые системная модель уже разделила; действуют опубликованные количества, формулы сохранены как примечания.
DAT-0233.fix	Чтобы работать с формулами, читайте неразделённые наборы («Undefined»).
DAT-0234	Процесс «{process}» описан, но не содержит ни одного обмена; он опущен.
DAT-0234.fix	Ничего не потеряно; если обмены должны быть, выгрузите процесс заново.
DAT-0235	Файлы такого вида, как «{file}», не читаются; он опущен.
DAT-0235.fix	Делать ничего не нужно: в нём нет процессов, потоков и методов.
DAT-0236#one	У {count} процесса отрицательный основной продукт: он перерабатывает столько отходов. Его поток — отход, отрицательные количества приведены к физическому потоку.
DAT-0236#few	У {count} процессов отрицательный основной продукт: они перерабатывают столько отходов. Их потоки — отходы, отрицательные количества приведены к физическому потоку.
DAT-0236#many	У {count} процессов отрицательный основной продукт: они перерабатывают столько отходов. Их потоки — отходы, отрицательные количества приведены к физическому потоку.
DAT-0236#other	У {count} процесса отрицательный основной продукт: они перерабатывают столько отходов. Их потоки — отходы, отрицательные количества приведены к физическому потоку.
DAT-0236.fix	Если это переработка отходов, делать ничего не нужно; у продукта, который выпускают, количество должно быть положительным.
DAT-0237#one	У {count} элементарного потока не указана среда, которую требует формат; её нет ни в других наборах данных, ни в справочниках пакета: {flows}.
DAT-0237#few	У {count} элементарных потоков не указана среда, которую требует формат; её нет ни в других наборах данных, ни в справочниках пакета: {flows}.
DAT-0237#many	У {count} элементарных потоков не указана среда, которую требует формат; её нет ни в других наборах данных, ни в справочниках пакета: {flows}.
DAT-0237#other	У {count} элементарного потока не указана среда, которую требует формат; её нет ни в других наборах данных, ни в справочниках пакета: {flows}.
DAT-0237.fix	Парниковые газы из них учитываются, только если таблица соответствия знает идентификатор или содержит название со средой unspecified (--mapping).
DAT-0238#one	{count} файл справочника не содержит процессов; среды элементарных потоков взяты из него, если они там есть.
DAT-0238#few	{count} файла справочников не содержат процессов; среды элементарных потоков взяты из них, если они там есть.
DAT-0238#many	{count} файлов справочников не содержат процессов; среды элементарных потоков взяты из них, если они там есть.
DAT-0238#other	{count} файла справочников не содержат процессов; среды элементарных потоков взяты из них, если они там есть.
DAT-0238.fix	Делать ничего не нужно; список есть в отчёте.
"""#
}
