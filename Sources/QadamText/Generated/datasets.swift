// Generated from Translations/*/datasets.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsTexts {
    static let en: String = #"""
DAT-0101	“{file}” cannot be read.
DAT-0101.fix	Check that it exists and that you may read it.
DAT-0102	“{file}” is not a whole ZIP archive: its directory is missing or damaged.
DAT-0102.fix	Copy or download the archive again.
DAT-0103	The path “{file}” in the archive leads outside of it. Such archives are refused, because they can be an attack.
DAT-0103.fix	Pack the files again, with paths inside one folder.
DAT-0104	“{file}” is encrypted.
DAT-0104.fix	Unpack the archive with its password and give the folder.
DAT-0105	“{file}” is packed by a method that is not read (number {method}); stored and deflate are.
DAT-0105.fix	Pack the files again with the usual ZIP compression.
DAT-0106	The checksum of “{file}” is wrong: its content was changed or damaged.
DAT-0106.fix	Copy or download the archive again.
DAT-0107	“{file}” is damaged in the archive and cannot be unpacked.
DAT-0107.fix	Copy or download the archive again.
DAT-0108	The archive lists “{file}” twice, so that it is not clear which one is meant.
DAT-0108.fix	Pack the files again, each once.
DAT-0109	“{file}” would be larger than the limit of {limit} bytes once unpacked.
DAT-0109.fix	Raise the limit if you trust the source, or divide the package.
DAT-0110	“{file}” would grow more than {limit} times when unpacked, as archive bombs do.
DAT-0110.fix	If the file is meant to be so, unpack it yourself and give the folder.
DAT-0111	“{file}” lists more files than the limit of {limit}.
DAT-0111.fix	Divide the package.
DAT-0112	The zlib library was not found (searched: {searched}), and packed files cannot be read without it.
DAT-0112.fix	Install zlib (Debian and Ubuntu: zlib1g; macOS has it), or unpack the archive and give the folder.
DAT-0113	“{file}” is a symbolic link. Links are not followed, as they can lead anywhere.
DAT-0113.fix	Put the file itself into the package.
DAT-0114	“{file}” is one volume of several.
DAT-0114.fix	Join the volumes into one archive.
DAT-0115	The library “{file}” cannot serve as zlib: {reason}.
DAT-0115.fix	Install zlib 1.x again.
DAT-0121	The package holds data of several formats, and nothing says which is meant: {found}. None was read.
DAT-0121.fix	Name the one to read: {choice}.
DAT-0122	The package holds data of several formats: {found}. Read was {format}; the files of another format are left out and listed.
DAT-0122.fix	To read another one, name it: {choice}.
DAT-0302	“{file}” is not JSON at byte {offset}.
DAT-0302.fix	Export the package again, or correct this place in a text editor.
DAT-0303	“{file}”: {path} is not of the type that the format asks for ({expected}).
DAT-0303.fix	Export the package again, or correct this place in a text editor.
DAT-0304	Process “{process}” has {count} quantitative references; it needs one.
DAT-0304.fix	Mark the product that the process is made for in openLCA and export again, or leave damaged processes out.
DAT-0305#one	{count} document is of a type that a database does not hold (an actor, a source, a project) and was left out.
DAT-0305#other	{count} documents are of types that a database does not hold (actors, sources, projects) and were left out.
DAT-0305.fix	Nothing needs to be done; the list is in the report.
DAT-0306	“{file}”: {path} refers to {kind} {id}, which is not in the package or was left out.
DAT-0306.fix	Export the package with everything that it refers to.
DAT-0307	“{file}”: the factor of unit “{unit}” is not positive.
DAT-0307.fix	Export the package again, or correct this place in a text editor.
DAT-0308	“{file}”: the distribution at {path} cannot be read and was left out.
DAT-0308.fix	Check its type and parameters.
DAT-0309	“{file}”: {path} is missing.
DAT-0309.fix	Export the package again, or correct this place in a text editor.
DAT-0310	“{file}”: the unit group “{group}” does not say which unit is its reference.
DAT-0310.fix	Mark one unit of the group as its reference.
DAT-0311#one	The product system “{name}” is not kept; {count} link of it was used where a process names no maker.
DAT-0311#other	The product system “{name}” is not kept; {count} links of it were used where processes name no maker.
DAT-0311.fix	Ask for the product of the system to calculate it.
DAT-0312#one	{count} link of the product system “{name}” contradicts the maker that is already named; the latter stays.
DAT-0312#other	{count} links of the product system “{name}” contradict makers that are already named; the latter stay.
DAT-0312.fix	Name the maker in the process itself if the system is right.
DAT-0313#one	{count} factor of the category “{category}” is for a flow that is not in the package, and was left out.
DAT-0313#other	{count} factors of the category “{category}” are for flows that are not in the package, and were left out.
DAT-0313.fix	Export the method with its flows.
DAT-0314	Process “{process}” computes a share of allocation by a formula; the value that was published with it is used.
DAT-0314.fix	Check the share if you change parameters.
DAT-0315	“{file}”: the share of allocation at {path} has no known rule, product, exchange or value.
DAT-0315.fix	Export the package again, or correct this place in a text editor.
DAT-0316	“{file}”: {path} is not a property or unit of the flow “{flow}”.
DAT-0316.fix	Give the flow this property in openLCA, or correct the unit.
DAT-0317	“{file}”: the identifier “{id}” is already taken.
DAT-0317.fix	Export the package again, or correct this place in a text editor.
DAT-0318	“{file}”: “{value}” is not a type of flow.
DAT-0318.fix	Export the package again, or correct this place in a text editor.
DAT-0319	“{file}”: {path} needs positive factors and one reference property with factor 1.
DAT-0319.fix	Export the package again, or correct this place in a text editor.
DAT-0320	“{file}” has several units “{unit}” with different factors; their identifier stands beside the symbol.
DAT-0320.fix	Nothing needs to be done: exchanges name units by identifier.
DAT-0321	{count} distributions are PERT or discrete, which JSON-LD does not have.
DAT-0321.fix	Replace them by triangular distributions, or export in Qadam's own format.
DAT-0322#one	{count} value is not a finite number and cannot be written.
DAT-0322#other	{count} values are not finite numbers and cannot be written.
DAT-0322.fix	Evaluate the formulas first.
DAT-0401	“{file}” does not begin as an export of SimaPro that names its CSV and decimal separators.
DAT-0401.fix	Export from SimaPro as CSV, with the head.
DAT-0402	“{file}” ends inside a block that has no “End”.
DAT-0402.fix	The file was cut off: export or copy it again.
DAT-0403	“{text}” is not a number that can be used here.
DAT-0403.fix	Write a number with the decimal separator that the head of the file names.
DAT-0404	The process identifier “{id}” is already taken.
DAT-0404.fix	Give every process its own identifier, or leave damaged processes out.
DAT-0405	A row of process “{process}” has no name, unit or amount.
DAT-0405.fix	Complete the row, or leave damaged processes out.
DAT-0406	“{file}”: {kind} is not held by a database and was left out.
DAT-0406.fix	Nothing needs to be done unless a process needs it; the list is in the report.
DAT-0407	The distribution “{text}” of this row cannot be read and was left out.
DAT-0407.fix	Check its name and parameters; an amount by formula has no known median.
DAT-0408	Process “{process}” gives shares of its products without naming the rule; they are kept under the physical rule.
DAT-0408.fix	Choose the allocation of this process yourself if the shares are by value.
DAT-0409	The parameter “{name}” is defined twice for the whole package.
DAT-0409.fix	Rename one of the two.
DAT-0410	Unit “{unit}” is defined in two ways; the first is used.
DAT-0410.fix	Make both definitions equal and import again.
"""#

    static let kk: String = #"""
DAT-0101	«{file}» оқылмады.
DAT-0101.fix	Файлдың бар екенін және оны оқуға құқығыңыз бар екенін тексеріңіз.
DAT-0102	«{file}» — толық ZIP архиві емес: мазмұны жоқ немесе бүлінген.
DAT-0102.fix	Архивті қайта көшіріңіз немесе жүктеп алыңыз.
DAT-0103	Архивтегі «{file}» жолы одан тыс жерге апарады. Мұндай архивтер қабылданбайды: бұл шабуыл болуы мүмкін.
DAT-0103.fix	Файлдарды жолдары бір қалтаның ішінде болатындай қайта буып-түйіңіз.
DAT-0104	«{file}» шифрланған.
DAT-0104.fix	Архивті құпиясөзімен ашып, қалтаны көрсетіңіз.
DAT-0105	«{file}» оқылмайтын тәсілмен сығылған (нөмірі {method}); сығылмаған және deflate файлдары оқылады.
DAT-0105.fix	Файлдарды әдеттегі ZIP сығуымен қайта буып-түйіңіз.
DAT-0106	«{file}» бақылау қосындысы сәйкес емес: мазмұны өзгерген немесе бүлінген.
DAT-0106.fix	Архивті қайта көшіріңіз немесе жүктеп алыңыз.
DAT-0107	«{file}» архивте бүлінген, оны ашу мүмкін емес.
DAT-0107.fix	Архивті қайта көшіріңіз немесе жүктеп алыңыз.
DAT-0108	Архивте «{file}» екі рет көрсетілген: қайсысы екені белгісіз.
DAT-0108.fix	Файлдарды әрқайсысын бір реттен қайта буып-түйіңіз.
DAT-0109	«{file}» ашылғаннан кейін {limit} байт шегінен асады.
DAT-0109.fix	Дереккөзге сенсеңіз, шекті көтеріңіз немесе пакетті бөліңіз.
DAT-0110	«{file}» ашылғанда {limit} еседен астам ұлғаяды, архив бомбалары осындай болады.
DAT-0110.fix	Файл әдейі осындай болса, оны өзіңіз ашып, қалтаны көрсетіңіз.
DAT-0111	«{file}» ішінде файлдар саны {limit} шегінен асады.
DAT-0111.fix	Пакетті бөліңіз.
DAT-0112	zlib кітапханасы табылмады (ізделген жерлер: {searched}), онсыз сығылған файлдар оқылмайды.
DAT-0112.fix	zlib орнатыңыз (Debian және Ubuntu: zlib1g; macOS жүйесінде бар) немесе архивті ашып, қалтаны көрсетіңіз.
DAT-0113	«{file}» — символдық сілтеме. Сілтемелер ашылмайды: олар кез келген жерге апаруы мүмкін.
DAT-0113.fix	Пакетке файлдың өзін салыңыз.
DAT-0114	«{file}» — бірнеше томның бірі.
DAT-0114.fix	Томдарды бір архивке біріктіріңіз.
DAT-0115	«{file}» кітапханасы zlib ретінде жарамайды: {reason}.
DAT-0115.fix	zlib 1.x қайта орнатыңыз.
DAT-0121	Пакетте бірнеше форматтағы деректер бар, қайсысы керегі айтылмаған: {found}. Ештеңе оқылмады.
DAT-0121.fix	Қажетін атаңыз: {choice}.
DAT-0122	Пакетте бірнеше форматтағы деректер бар: {found}. {format} оқылды; басқа форматтағы файлдар алынбай, тізімге енгізілді.
DAT-0122.fix	Басқасын оқу үшін оны атаңыз: {choice}.
DAT-0302	«{file}»: {offset}-байт JSON емес.
DAT-0302.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0303	«{file}»: {path} форматқа қажет түрде емес ({expected}).
DAT-0303.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0304	«{process}» процесінің сандық эталондары: {count}; біреу керек.
DAT-0304.fix	openLCA ішінде процестің негізгі өнімін белгілеп, қайта экспорттаңыз немесе бүлінген процестерді қалдырып кетіңіз.
DAT-0305#one	{count} құжат дерекқорда болмайтын түрге жатады (қатысушы, дереккөз, жоба), сондықтан алынбады.
DAT-0305#other	{count} құжат дерекқорда болмайтын түрлерге жатады (қатысушы, дереккөз, жоба), сондықтан алынбады.
DAT-0305.fix	Ештеңе істеудің қажеті жоқ; тізім есепте берілген.
DAT-0306	«{file}»: {path} сілтейтін {kind} {id} пакетте жоқ немесе алынбаған.
DAT-0306.fix	Пакетті сілтенген нәрселердің бәрімен бірге экспорттаңыз.
DAT-0307	«{file}»: «{unit}» бірлігінің көбейткіші оң емес.
DAT-0307.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0308	«{file}»: {path} үлестірімі оқылмады және алынбады.
DAT-0308.fix	Оның түрі мен параметрлерін тексеріңіз.
DAT-0309	«{file}»: {path} жоқ.
DAT-0309.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0310	«{file}»: «{group}» бірліктер тобында негізгі бірлік көрсетілмеген.
DAT-0310.fix	Топтағы бір бірлікті негізгі деп белгілеңіз.
DAT-0311#one	«{name}» өнім жүйесі сақталмайды; процесс жеткізушіні атамаған жерде оның {count} байланысы алынды.
DAT-0311#other	«{name}» өнім жүйесі сақталмайды; процестер жеткізушіні атамаған жерлерде оның {count} байланысы алынды.
DAT-0311.fix	Оны есептеу үшін жүйенің өнімін сұраңыз.
DAT-0312#one	«{name}» жүйесінің {count} байланысы бұрын аталған жеткізушіге қайшы; аталғаны қалады.
DAT-0312#other	«{name}» жүйесінің {count} байланысы бұрын аталған жеткізушілерге қайшы; аталғандары қалады.
DAT-0312.fix	Жүйе дұрыс болса, жеткізушіні процестің өзінде көрсетіңіз.
DAT-0313#one	«{category}» санатының {count} коэффициенті пакетте жоқ ағынға қатысты, сондықтан алынбады.
DAT-0313#other	«{category}» санатының {count} коэффициенті пакетте жоқ ағындарға қатысты, сондықтан алынбады.
DAT-0313.fix	Әдісті ағындарымен бірге экспорттаңыз.
DAT-0314	«{process}» процесі бөлу үлесін формуламен есептейді; онымен бірге жарияланған мән алынды.
DAT-0314.fix	Параметрлерді өзгертсеңіз, үлесті тексеріңіз.
DAT-0315	«{file}»: {path} бөлу үлесінде белгілі ереже, өнім, алмасу немесе мән жоқ.
DAT-0315.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0316	«{file}»: {path} — «{flow}» ағынының қасиеті де, бірлігі де емес.
DAT-0316.fix	openLCA ішінде ағынға осы қасиетті қосыңыз немесе бірлікті түзетіңіз.
DAT-0317	«{file}»: «{id}» идентификаторы бос емес.
DAT-0317.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0318	«{file}»: «{value}» — ағын түрі емес.
DAT-0318.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0319	«{file}»: {path} — оң көбейткіштер және көбейткіші 1 болатын бір негізгі қасиет қажет.
DAT-0319.fix	Пакетті қайта экспорттаңыз немесе осы жерді мәтін редакторында түзетіңіз.
DAT-0320	«{file}» ішінде көбейткіштері әртүрлі бірнеше «{unit}» бірлігі бар; белгінің жанында идентификаторы тұр.
DAT-0320.fix	Ештеңе істеудің қажеті жоқ: алмасулар бірлікті идентификаторымен атайды.
DAT-0321	{count} үлестірім — PERT не дискретті, JSON-LD-де мұндай жоқ.
DAT-0321.fix	Оларды үшбұрыштымен ауыстырыңыз немесе Qadam-ның өз форматында экспорттаңыз.
DAT-0322#one	{count} мән шекті сан емес, оны жазу мүмкін емес.
DAT-0322#other	{count} мән шекті сан емес, оларды жазу мүмкін емес.
DAT-0322.fix	Алдымен формулаларды есептеңіз.
DAT-0401	«{file}» CSV бөлгіші мен ондық таңбасы көрсетілген SimaPro экспорты сияқты басталмайды.
DAT-0401.fix	SimaPro-дан CSV форматында, тақырыбымен бірге экспорттаңыз.
DAT-0402	«{file}» «End» жолы жоқ блоктың ішінде үзіледі.
DAT-0402.fix	Файл қиылған: оны қайта экспорттаңыз немесе көшіріңіз.
DAT-0403	«{text}» — мұнда қолдануға болатын сан емес.
DAT-0403.fix	Санды файл тақырыбында көрсетілген ондық таңбамен жазыңыз.
DAT-0404	«{id}» процесс идентификаторы бос емес.
DAT-0404.fix	Әр процеске өз идентификаторын беріңіз немесе бүлінген процестерді қалдырып кетіңіз.
DAT-0405	«{process}» процесінің бір жолында атау, бірлік немесе мөлшер жоқ.
DAT-0405.fix	Жолды толықтырыңыз немесе бүлінген процестерді қалдырып кетіңіз.
DAT-0406	«{file}»: {kind} дерекқорда сақталмайды, сондықтан алынбады.
DAT-0406.fix	Процеске қажет болмаса, ештеңе істеудің қажеті жоқ; тізім есепте берілген.
DAT-0407	Осы жолдағы «{text}» үлестірімі оқылмады және алынбады.
DAT-0407.fix	Оның атауы мен параметрлерін тексеріңіз; формуламен берілген мөлшердің медианасы белгісіз.
DAT-0408	«{process}» процесі өнім үлестерін ережесін атамай береді; олар физикалық ереже бойынша сақталды.
DAT-0408.fix	Үлестер құн бойынша болса, осы процестің бөлу ережесін өзіңіз таңдаңыз.
DAT-0409	«{name}» параметрі бүкіл пакет үшін екі рет анықталған.
DAT-0409.fix	Екеуінің бірінің атын өзгертіңіз.
DAT-0410	«{unit}» бірлігі екі түрлі анықталған; біріншісі алынды.
DAT-0410.fix	Екі анықтаманы бірдей етіп, қайта импорттаңыз.
"""#

    static let ru: String = #"""
DAT-0101	Не удаётся прочитать «{file}».
DAT-0101.fix	Проверьте, что файл существует и что у вас есть право его читать.
DAT-0102	«{file}» — не целый архив ZIP: его оглавление отсутствует или повреждено.
DAT-0102.fix	Скопируйте или скачайте архив ещё раз.
DAT-0103	Путь «{file}» в архиве ведёт наружу. Такие архивы не принимаются: это может быть атака.
DAT-0103.fix	Упакуйте файлы заново, с путями внутри одной папки.
DAT-0104	«{file}» зашифрован.
DAT-0104.fix	Распакуйте архив с паролем и укажите папку.
DAT-0105	«{file}» сжат способом, который не читается (номер {method}); читаются файлы без сжатия и deflate.
DAT-0105.fix	Упакуйте файлы заново обычным сжатием ZIP.
DAT-0106	Контрольная сумма «{file}» не сходится: содержимое изменено или повреждено.
DAT-0106.fix	Скопируйте или скачайте архив ещё раз.
DAT-0107	«{file}» в архиве повреждён, распаковать его нельзя.
DAT-0107.fix	Скопируйте или скачайте архив ещё раз.
DAT-0108	В архиве «{file}» указан дважды: неясно, какой из двух имеется в виду.
DAT-0108.fix	Упакуйте файлы заново, каждый по одному разу.
DAT-0109	«{file}» после распаковки превысит предел в {limit} байт.
DAT-0109.fix	Поднимите предел, если доверяете источнику, или разделите пакет.
DAT-0110	«{file}» при распаковке вырастет более чем в {limit} раз, как бывает у архивных бомб.
DAT-0110.fix	Если файл таким и задуман, распакуйте его сами и укажите папку.
DAT-0111	В «{file}» больше файлов, чем допускает предел {limit}.
DAT-0111.fix	Разделите пакет.
DAT-0112	Библиотека zlib не найдена (искали: {searched}), без неё сжатые файлы не прочитать.
DAT-0112.fix	Установите zlib (Debian и Ubuntu: zlib1g; в macOS она есть) или распакуйте архив и укажите папку.
DAT-0113	«{file}» — символическая ссылка. Ссылки не открываются: они могут вести куда угодно.
DAT-0113.fix	Положите в пакет сам файл.
DAT-0114	«{file}» — один том из нескольких.
DAT-0114.fix	Объедините тома в один архив.
DAT-0115	Библиотека «{file}» не подходит как zlib: {reason}.
DAT-0115.fix	Установите zlib 1.x заново.
DAT-0121	В пакете данные нескольких форматов, и не сказано, какой нужен: {found}. Ничего не прочитано.
DAT-0121.fix	Назовите нужный: {choice}.
DAT-0122	В пакете данные нескольких форматов: {found}. Прочитан {format}; файлы другого формата опущены и перечислены.
DAT-0122.fix	Чтобы прочитать другой, назовите его: {choice}.
DAT-0302	«{file}»: байт {offset} — это не JSON.
DAT-0302.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0303	«{file}»: {path} — не того типа, который требует формат ({expected}).
DAT-0303.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0304	У процесса «{process}» количественных эталонов: {count}; нужен один.
DAT-0304.fix	Отметьте в openLCA продукт, ради которого идёт процесс, и экспортируйте заново, или пропустите повреждённые процессы.
DAT-0305#one	{count} документ относится к типу, которого в базе нет (участник, источник, проект), и пропущен.
DAT-0305#few	{count} документа относятся к типам, которых в базе нет (участники, источники, проекты), и пропущены.
DAT-0305#many	{count} документов относятся к типам, которых в базе нет (участники, источники, проекты), и пропущены.
DAT-0305#other	{count} документа относятся к типам, которых в базе нет (участники, источники, проекты), и пропущены.
DAT-0305.fix	Ничего делать не нужно; список — в отчёте.
DAT-0306	«{file}»: {path} ссылается на {kind} {id}, которого нет в пакете или который пропущен.
DAT-0306.fix	Экспортируйте пакет со всем, на что он ссылается.
DAT-0307	«{file}»: множитель единицы «{unit}» не положителен.
DAT-0307.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0308	«{file}»: распределение {path} не читается и пропущено.
DAT-0308.fix	Проверьте его вид и параметры.
DAT-0309	«{file}»: нет {path}.
DAT-0309.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0310	«{file}»: в группе единиц «{group}» не указана опорная единица.
DAT-0310.fix	Отметьте одну единицу группы как опорную.
DAT-0311#one	Система продукта «{name}» не сохраняется; {count} её связь взята там, где процесс не называет поставщика.
DAT-0311#few	Система продукта «{name}» не сохраняется; {count} её связи взяты там, где процессы не называют поставщика.
DAT-0311#many	Система продукта «{name}» не сохраняется; {count} её связей взято там, где процессы не называют поставщика.
DAT-0311#other	Система продукта «{name}» не сохраняется; {count} её связи взяты там, где процессы не называют поставщика.
DAT-0311.fix	Чтобы рассчитать её, запросите продукт системы.
DAT-0312#one	{count} связь системы «{name}» противоречит уже названному поставщику; остаётся названный.
DAT-0312#few	{count} связи системы «{name}» противоречат уже названным поставщикам; остаются названные.
DAT-0312#many	{count} связей системы «{name}» противоречат уже названным поставщикам; остаются названные.
DAT-0312#other	{count} связи системы «{name}» противоречат уже названным поставщикам; остаются названные.
DAT-0312.fix	Если права система, укажите поставщика в самом процессе.
DAT-0313#one	{count} коэффициент категории «{category}» относится к потоку, которого нет в пакете, и пропущен.
DAT-0313#few	{count} коэффициента категории «{category}» относятся к потокам, которых нет в пакете, и пропущены.
DAT-0313#many	{count} коэффициентов категории «{category}» относятся к потокам, которых нет в пакете, и пропущены.
DAT-0313#other	{count} коэффициента категории «{category}» относятся к потокам, которых нет в пакете, и пропущены.
DAT-0313.fix	Экспортируйте метод вместе с его потоками.
DAT-0314	Процесс «{process}» вычисляет долю распределения по формуле; взято значение, опубликованное вместе с ней.
DAT-0314.fix	Проверьте долю, если меняете параметры.
DAT-0315	«{file}»: у доли распределения {path} нет известного правила, продукта, обмена или значения.
DAT-0315.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0316	«{file}»: {path} — не свойство и не единица потока «{flow}».
DAT-0316.fix	Добавьте потоку это свойство в openLCA или исправьте единицу.
DAT-0317	«{file}»: идентификатор «{id}» уже занят.
DAT-0317.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0318	«{file}»: «{value}» — не тип потока.
DAT-0318.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0319	«{file}»: {path} — нужны положительные множители и одно опорное свойство с множителем 1.
DAT-0319.fix	Экспортируйте пакет заново или исправьте это место в текстовом редакторе.
DAT-0320	В «{file}» несколько единиц «{unit}» с разными множителями; рядом с обозначением стоит идентификатор.
DAT-0320.fix	Ничего делать не нужно: обмены называют единицы по идентификатору.
DAT-0321	{count} распределений — PERT или дискретные, которых в JSON-LD нет.
DAT-0321.fix	Замените их треугольными или экспортируйте в собственный формат Qadam.
DAT-0322#one	{count} значение — не конечное число, записать его нельзя.
DAT-0322#few	{count} значения — не конечные числа, записать их нельзя.
DAT-0322#many	{count} значений — не конечные числа, записать их нельзя.
DAT-0322#other	{count} значения — не конечные числа, записать их нельзя.
DAT-0322.fix	Сначала вычислите формулы.
DAT-0401	«{file}» не начинается как экспорт SimaPro, где названы разделитель CSV и десятичный знак.
DAT-0401.fix	Экспортируйте из SimaPro в CSV вместе с заголовком.
DAT-0402	«{file}» обрывается внутри блока без «End».
DAT-0402.fix	Файл обрезан: экспортируйте или скопируйте его заново.
DAT-0403	«{text}» — не число, которое можно здесь использовать.
DAT-0403.fix	Напишите число с десятичным знаком, который назван в заголовке файла.
DAT-0404	Идентификатор процесса «{id}» уже занят.
DAT-0404.fix	Дайте каждому процессу свой идентификатор или пропустите повреждённые процессы.
DAT-0405	В строке процесса «{process}» нет названия, единицы или количества.
DAT-0405.fix	Дополните строку или пропустите повреждённые процессы.
DAT-0406	«{file}»: {kind} в базе не хранится и пропущено.
DAT-0406.fix	Ничего делать не нужно, если это не требуется процессу; список — в отчёте.
DAT-0407	Распределение «{text}» этой строки не читается и пропущено.
DAT-0407.fix	Проверьте его название и параметры; у количества по формуле медиана неизвестна.
DAT-0408	Процесс «{process}» даёт доли продуктов, не называя правила; они записаны под физическим правилом.
DAT-0408.fix	Выберите распределение для этого процесса сами, если доли — по стоимости.
DAT-0409	Параметр «{name}» определён для всего пакета дважды.
DAT-0409.fix	Переименуйте один из двух.
DAT-0410	Единица «{unit}» определена двумя способами; взят первый.
DAT-0410.fix	Сделайте определения одинаковыми и импортируйте заново.
"""#
}
