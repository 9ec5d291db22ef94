// Generated from Translations/*/diagnostics-workspace.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsWorkspaceTexts {
    static let en: String = #"""
STO-0101	There is no workspace file “{file}”.
STO-0101.fix	Make one with `qadam workspace init {file}`, or give its place with --workspace.
STO-0102	A file “{file}” exists already; it was not touched.
STO-0102.fix	Choose another name, or work with it: `qadam workspace info --workspace {file}`.
STO-0103	“{file}” is not a Qadam workspace, or it is damaged.
STO-0103.fix	Check the name. If it was a workspace, restore the latest copy; copies made before a migration are called “{file}.before-1” and so on.
STO-0104	“{file}” was written by a newer version of Qadam.
STO-0104.fix	Update Qadam; this version leaves the file alone.
STO-0105	“{file}” or its folder may not be read or written.
STO-0105.fix	Check that the folder exists and that you may write there: `ls -ld` shows it.
STO-0106	The disk is full; nothing of this step was stored in “{file}”.
STO-0106.fix	Free some space and repeat the command: what was stored before is still there.
STO-0107	Another program has been using “{file}” for more than five seconds.
STO-0107.fix	Wait for it to end, or end it, and repeat the command.
STO-0108	“{file}” refused the data: {detail}.
STO-0108.fix	Nothing was stored. Correct the data; if it looks right, report this message.
STO-0109	“{file}” could not be used: {detail}.
STO-0109.fix	Check the disk and repeat; if it happens again, report this message.
WSP-0101	No workspace was named and there is none in this folder.
WSP-0101.fix	Make one with `qadam workspace init my.qadam`, or give its place with --workspace FILE or QADAM_WORKSPACE.
WSP-0102	There are several workspaces in this folder: {files}.
WSP-0102.fix	Say which one with --workspace FILE.
WSP-0103	There is no folder “{file}”.
WSP-0103.fix	Check the path; a folder with organisation.yaml or products.yaml is needed.
WSP-0104	“{file}” holds nothing that can be imported: neither organisation.yaml nor products.yaml is in it.
WSP-0104.fix	Give the folder in which one of these files lies, such as Examples/campus.
WSP-0105	“{file}” is larger than {limit} MiB.
WSP-0105.fix	Only activities.csv may be of any size; split the file.
WSP-0106	“{file}” is neither YAML, CSV nor Markdown and was left out.
WSP-0106.fix	Move it elsewhere, or ignore this.
WSP-0107	“{file}” could not be read.
WSP-0107.fix	Check that you may read it: `ls -l` shows it.
WSP-0108	“{file}” is not a plain file (but a link, a device, a folder with the name of a file or too deep a folder) and was left out.
WSP-0108.fix	Put a copy of the file itself there.
WSP-0109	The workspace holds no organisation yet.
WSP-0109.fix	Bring one in: `qadam workspace import Examples/campus`.
WSP-0110	The workspace holds no products yet.
WSP-0110.fix	Bring some in: `qadam workspace import Examples/metals`.
WSP-0111	The workspace holds no pathway options yet.
WSP-0111.fix	Add a folder “pathway” beside organisation.yaml and import again; Examples/campus shows it.
WSP-0112	The folder “{file}” is not empty; nothing was written.
WSP-0112.fix	Name a new or an empty folder, or give --force to replace an earlier export that stands there alone.
WSP-0113	“{file}” could not be written: {detail}.
WSP-0113.fix	Check the folder, your rights and the free space, and repeat.
WSP-0114	No such result is stored yet.
WSP-0114.fix	Calculate first: `qadam {noun} {verb}`.
WSP-0115	“{file}” has no activities.csv: the records that are stored would end.
WSP-0115.fix	Put the table beside organisation.yaml, with at least its header.
WSP-0116	The log is broken at entry {entry}: it was changed outside Qadam.
WSP-0116.fix	Restore the file from a copy and find out who changed it.
WSP-0117	There is no product “{product}”.
WSP-0117.fix	Choose one of {known}.
WSP-0118	The pathway leaves out purchased energy that belongs to no building: {sources}.
WSP-0118.fix	Give these source lines a building, or accept that the plan does not cover them.
WSP-0119	The data have changed since version {version} was stored; these are its figures, not those of today's data.
WSP-0119.fix	Calculate again: `qadam {noun} {verb}`.
WSP-0120	{found} of “{source}” is about {factor} times off its other records.
WSP-0120.fix	Check the unit: kg or t, kWh or MWh, l or m3?
WSP-0130	The workspace has no life-cycle database.
WSP-0130.fix	Bring one in: qadam lifecycle import PACKAGE.
WSP-0131	There is no database “{database}”; there are: {known}.
WSP-0131.fix	Correct the name after --database.
WSP-0132	The workspace has several databases: {known}.
WSP-0132.fix	Choose one with --database.
WSP-0133	No product is called “{product}”. Similar: {choices}.
WSP-0133.fix	“qadam lifecycle score --all” lists all products.
WSP-0134#one	{count} product fits “{product}”: {choices}.
WSP-0134#other	{count} products fit “{product}”: {choices}.
WSP-0134.fix	Choose one by --id.
WSP-0135	The unit “{unit}” does not turn into {expected}, in which the product is counted.
WSP-0135.fix	Give a unit of the same quantity.
WSP-0136	There is no impact method “{method}”; there are: {known}.
WSP-0136.fix	Leave --method out to use a GWP set, or import the method.
WSP-0137	The method “{method}” has no category “{category}”; it has: {known}.
WSP-0137.fix	Choose a category with --category.
WSP-0138	The stored content of the database “{database}” is damaged or was written by a newer program.
WSP-0138.fix	Import the package again, or open the workspace with the newer program.
WSP-0140	The forward and the transposed solution differ: {first} and {second}.
WSP-0140.fix	Strong loops of this database are the reason; treat the last digits with care.
WSP-0141	The simulation cannot be made ({reason}).
WSP-0141.fix	Score the product first; give two samples or more.
WSP-0142	The method has no set “{set}”; it has: {known}.
WSP-0142.fix	Correct the name after --set, or leave it out.
WSP-0143	{file} brings no impact method.
WSP-0143.fix	Give a package with impact categories: ILCD, openLCA JSON-LD or SimaPro CSV.
WSP-0144	Impact methods cannot be stored beside “{database}”, which is made of the tables of the workspace.
WSP-0144.fix	Export it (qadam lifecycle export), import the package as a database, and bring the methods to that.
WSP-0145#one	{count} distribution cannot be drawn; its amount stays as it is in every sample.
WSP-0145#other	{count} distributions cannot be drawn; their amounts stay as they are in every sample.
WSP-0145.fix	Their parameters do not fit their kind: the import report names them.
WSP-0146	“{database}” is made of the tables of the workspace; its stages stand there.
WSP-0146.fix	Correct the columns stage and kind of processes.csv and import the folder again.
WSP-0147	Stages with a footprint have no hours: {stages}.
WSP-0147.fix	Give them with --hours STAGE=T.
WSP-0148	“provenance.json” does not say where the database came from.
WSP-0148.fix	Restore the file as it was exported, or delete it to import the tables as a new database.
WSP-0149	The stages add up to {sum}, the full calculation gives {score}.
WSP-0149.fix	Strong loops of this database are the reason; treat the division with care.
WSP-0150	“{file}” is not a form of energy model that is known.
WSP-0150.fix	Name the form with --format: osemosys-csv, osemosys-xlsx, mathprog or tables.
WSP-0151	“{name}” cannot be the name of a model.
WSP-0151.fix	Use letters, digits, “-” and “_”, at most 64.
WSP-0152	The workspace has no energy model.
WSP-0152.fix	Bring one in with “qadam pathway import PATH”.
WSP-0153	There are several energy models: {known}.
WSP-0153.fix	Say which one with --model.
WSP-0154	There is no energy model “{name}”; there are: {known}.
WSP-0154.fix	Correct the name after --model.
WSP-0155	The model has several regions; a limit must name one: {known}.
WSP-0155.fix	Write REGION/EMISSION=AMOUNT.
WSP-0156	A limit names what the model does not have: {names}.
WSP-0156.fix	See the names with “qadam pathway check”, and correct the limit.
WSP-0157	The model has no emissions.
WSP-0157.fix	Give emission factors, or ask for cost only.
WSP-0158	The model has several emissions: {known}.
WSP-0158.fix	Say which one with --emission.
WSP-0159	The model has no emission “{name}”; it has: {known}.
WSP-0159.fix	Correct the name after --emission.
WSP-0160	A model of own tables may say more than OSeMOSYS can hold, and is not written as one.
WSP-0160.fix	Choose the form tables, lp, mps or iamc.
WSP-0161	There is no attribute “{name}”; the model gives values to: {known}.
WSP-0161.fix	Correct the name after --vary or in --scenario.
WSP-0162	“{name}” has no values for “{item}” in the model.
WSP-0162.fix	Choose an attribute and a name that have values; only they can be multiplied.
WSP-0163	The plan has no such figure: {names} in {regions}, {first} to {last}.
WSP-0163.fix	Choose a name, a region and the first year of a period of the model; a price needs a commodity with a balance in every slice or a limit.
WSP-0164	Nothing is decided up to {year}; the model has years from {first} to {last}.
WSP-0164.fix	Choose a year in which something can be built.
WSP-0180	The workspace holds no tables of waste yet.
WSP-0180.fix	Bring some in: `qadam workspace import Examples/waste`.
WSP-0181	The tables of waste have no “{name}”.
WSP-0181.fix	Choose one of {known}.
WSP-0182	The waste book has no entry in {year}.
WSP-0182.fix	Choose one of {known}, or enter the movements of that year.
WSP-0183	Currency and discount rate are not known.
WSP-0183.fix	Give --currency and --rate, or write a plan.yaml.
WSP-0184	The workspace holds no landfill.
WSP-0184.fix	Add landfills.csv and its tables to the folder of waste and import again; Examples/waste shows them.
WSP-0185	No stream has options.
WSP-0185.fix	Add options.csv and its tables to the folder of waste and import again; Examples/waste shows them.
WSP-0186	The waste book does not say how much of {stream} was generated.
WSP-0186.fix	Give --tonnes, or choose a --year whose entries lie wholly in it.
WSP-0187	The workspace holds no plan of waste.
WSP-0187.fix	Add plan.yaml and its tables to the folder of waste and import again; Examples/waste shows them.
WSP-0190	No flow of the database is known as a greenhouse gas, so that its global warming would be 0; it brings methods of its own: {known}.
WSP-0190.fix	Name the method, and the category where it has several: --method NAME --category NAME.
WSP-0191	No flow of the database is known as a greenhouse gas: every score is 0 for that reason.
WSP-0191.fix	Extend the mapping of its flows (lifecycle flows --table, lifecycle import --mapping), or score it by a method: --method.
WSP-0192	Matrices hold one factor a flow, and {categories} has factors by place.
WSP-0192.fix	Choose another method with --method, or write the tables: lifecycle export --format qadam.
WSP-0193#one	{count} entry varies and is written as certain: several exchanges make it, or its distribution is one of single values.
WSP-0193#other	{count} entries vary and are written as certain: several exchanges make them, or their distribution is one of single values.
WSP-0193.fix	Write the tables where the distributions are wanted: lifecycle export --format qadam.
WSP-0200	The import would change activity records of a locked period; nothing was stored.
WSP-0200.fix	`qadam inventory lock --list` shows the locks; `qadam inventory unlock YEAR --reason …` asks to open one.
WSP-0201	The book of acts of {file} and that of the workspace have parted, or one was changed by hand.
WSP-0201.fix	Import into a new workspace: `qadam workspace init NEW.qadam`.
WSP-0202	The record {record} lies in {year}, which is locked.
WSP-0202.fix	Leave the row out, or ask for the year to be opened: `qadam inventory unlock {year} --reason …`.
WSP-0203#one	{count} record has no day in {year} and is not looked at.
WSP-0203#other	{count} records have no day in {year} and are not looked at.
WSP-0203.fix	Nothing is to be done if they are of other years; `--year` calculates those.
WSP-0204	This line of the book of acts cannot be read.
WSP-0204.fix	Export the workspace again.
WSP-0250	“{file}” holds several data files of MathProg: {files}.
WSP-0250.fix	Name the one that is meant.
WSP-0260	No factor of {file} is on a flow of the database {database}: nothing was stored.
WSP-0260.fix	See the flows of both sides with --dry-run --unpaired and give the pairs with --mapping.
WSP-0261	Nothing is left of the package: no process and no impact method ({count} were left out). Nothing was stored.
WSP-0261.fix	Correct what is listed; without --skip-bad each fault is an error.
WSP-0320	There is no stored inventory of {year}.
WSP-0320.fix	Run {command}.
WSP-0321	Both are version {version} of the same inventory.
WSP-0321.fix	Name another year, set, approach or version.
WSP-0322	There is no version {version} of the inventory of {year}.
WSP-0322.fix	Leave the version out for the newest; {command} makes one.
WSP-0323	The base year policy does not recalculate {year} for this trigger: {trigger}.
WSP-0323.fix	Add the trigger to base_year in organisation.yaml, or compare without recalculation.
WSP-0324	Nothing was said of {year} before: it has no stored inventory.
WSP-0324.fix	Run qadam inventory calculate --year {year}.
WSP-0325	Calculated anew, {year} gives the same result.
WSP-0325.fix	Import the corrected documents or choose the new factor first.
WSP-0326	The difference of {year} stays below the threshold: the policy does not ask for a recalculation.
WSP-0326.fix	Approve it all the same, or leave the figure as it was.
WSP-0327	No base year policy stands for {year}, so that nothing says which difference is significant.
WSP-0327.fix	State base_year with threshold_percent in organisation.yaml.
WSP-0328	No recalculation of {year} waits for approval.
WSP-0328.fix	Propose one with --trigger and --reason.
WSP-0329	{actor} made this recalculation of {year} and cannot approve it.
WSP-0329.fix	Let another person approve it (QADAM_ACTOR).
WSP-0330	The base year {year} has no stored inventory, so that the report cannot show it.
WSP-0330.fix	Run qadam inventory calculate --year {year}.
WSP-0331	The same recalculation of {year}, proposed by {actor}, waits for approval.
WSP-0331.fix	Let another person approve it: qadam inventory recalculate --year {year} --approve.
WSP-0335	The organisation says nothing that a forecast could rest on.
WSP-0335.fix	Add a section forecast to organisation.yaml (docs/organisation-file.md).
WSP-0336	A forecast must end after the reporting year {year}.
WSP-0336.fix	Give a later year by --until.
WSP-0400	The model has no hourly series, so there are no hours to run.
WSP-0400.fix	Give it hourly.csv, series.csv and a section days (docs/energy-tables.md).
WSP-0401	{year} is not the first year of a period of the model.
WSP-0401.fix	Use one of: {known}.
WSP-0402	The hours of {year} have no solution: {status}.
WSP-0402.fix	Look at least activities and least loads, which hold in every hour too; a time limit ends a year early.
WSP-0403	In {year} {share} of {commodity} is not met, in {hours} hours, most of it at {hour}.
WSP-0403.fix	Choose more days, or let the day of the highest demand stand for itself (extremes).
WSP-0404	In {year} all hours emit {amount} of {emission}; the limit is {limit}, and the plan counted {planned}.
WSP-0404.fix	Choose more days, or set the limit lower by the difference.
WSP-0543	Multiplied by {factor}, {name} no longer fits the model; the next findings say why.
WSP-0543.fix	Choose a narrower range, or vary another attribute.
"""#

    static let kk: String = #"""
STO-0101	«{file}» жұмыс кеңістігінің файлы жоқ.
STO-0101.fix	Оны жасаңыз: `qadam workspace init {file}`, немесе орнын --workspace кілтімен көрсетіңіз.
STO-0102	«{file}» файлы бұрыннан бар; ол өзгертілген жоқ.
STO-0102.fix	Басқа ат таңдаңыз немесе онымен жұмыс істеңіз: `qadam workspace info --workspace {file}`.
STO-0103	«{file}» Qadam жұмыс кеңістігі емес немесе файл бүлінген.
STO-0103.fix	Атын тексеріңіз. Ол жұмыс кеңістігі болған болса, соңғы көшірмесін қалпына келтіріңіз; схеманы көшіру алдындағы көшірмелер «{file}.before-1» және т.с.с. аталады.
STO-0104	«{file}» файлын Qadam-ның жаңарақ нұсқасы жазған.
STO-0104.fix	Qadam-ды жаңартыңыз; бұл нұсқа файлға тиіспейді.
STO-0105	«{file}» файлын немесе оның қалтасын оқуға не жазуға болмайды.
STO-0105.fix	Қалтаның бар екенін және оған жазу құқығыңызды тексеріңіз: `ls -ld` көрсетеді.
STO-0106	Диск толы; бұл қадамнан «{file}» файлына ештеңе сақталмады.
STO-0106.fix	Орын босатып, команданы қайталаңыз: бұрын сақталғаны орнында.
STO-0107	«{file}» файлын басқа бағдарлама бес секундтан астам ұстап тұр.
STO-0107.fix	Оның аяқталуын күтіңіз немесе тоқтатып, команданы қайталаңыз.
STO-0108	«{file}» деректерді қабылдамады: {detail}.
STO-0108.fix	Ештеңе сақталмады. Деректерді түзетіңіз; олар дұрыс болса, осы хабарды жіберіңіз.
STO-0109	«{file}» файлын пайдалану мүмкін болмады: {detail}.
STO-0109.fix	Дискіні тексеріп, қайталаңыз; тағы болса, осы хабарды жіберіңіз.
WSP-0101	Жұмыс кеңістігі көрсетілмеген, бұл қалтада ол жоқ.
WSP-0101.fix	Оны жасаңыз: `qadam workspace init my.qadam`, немесе --workspace ФАЙЛ кілтімен не QADAM_WORKSPACE айнымалысымен көрсетіңіз.
WSP-0102	Бұл қалтада бірнеше жұмыс кеңістігі бар: {files}.
WSP-0102.fix	Қайсысы екенін --workspace ФАЙЛ кілтімен көрсетіңіз.
WSP-0103	«{file}» қалтасы жоқ.
WSP-0103.fix	Жолын тексеріңіз; organisation.yaml немесе products.yaml бар қалта керек.
WSP-0104	«{file}» ішінде импорттайтын ештеңе жоқ: онда organisation.yaml да, products.yaml да жоқ.
WSP-0104.fix	Осы файлдардың бірі жатқан қалтаны көрсетіңіз, мысалы Examples/campus.
WSP-0105	«{file}» {limit} МиБ-тан үлкен.
WSP-0105.fix	Кез келген көлемде тек activities.csv бола алады; файлды бөліңіз.
WSP-0106	«{file}» YAML, CSV немесе Markdown емес; ол алынбады.
WSP-0106.fix	Оны басқа жерге көшіріңіз немесе елемеңіз.
WSP-0107	«{file}» файлын оқу мүмкін болмады.
WSP-0107.fix	Оны оқу құқығыңызды тексеріңіз: `ls -l` көрсетеді.
WSP-0108	«{file}» кәдімгі файл емес (сілтеме, құрылғы, файл атымен аталған не тым терең қалта); ол алынбады.
WSP-0108.fix	Ол жерге файлдың өз көшірмесін қойыңыз.
WSP-0109	Жұмыс кеңістігінде әзірге ұйым жоқ.
WSP-0109.fix	Оны енгізіңіз: `qadam workspace import Examples/campus`.
WSP-0110	Жұмыс кеңістігінде әзірге өнім жоқ.
WSP-0110.fix	Оны енгізіңіз: `qadam workspace import Examples/metals`.
WSP-0111	Жұмыс кеңістігінде траекторияның нұсқалары әзірге жоқ.
WSP-0111.fix	organisation.yaml жанына «pathway» қалтасын қосып, қайта импорттаңыз; үлгісі — Examples/campus.
WSP-0112	«{file}» қалтасы бос емес; ештеңе жазылмады.
WSP-0112.fix	Жаңа не бос қалтаны көрсетіңіз немесе ішінде тек бұрынғы экспорт тұрса, ауыстыру үшін --force қосыңыз.
WSP-0113	«{file}» жазылмады: {detail}.
WSP-0113.fix	Қалтаны, құқығыңызды және бос орынды тексеріп, қайталаңыз.
WSP-0114	Мұндай нәтиже әлі сақталмаған.
WSP-0114.fix	Алдымен есептеңіз: `qadam {noun} {verb}`.
WSP-0115	«{file}» ішінде activities.csv жоқ: сақталған жазбалар аяқталар еді.
WSP-0115.fix	Кестені organisation.yaml жанына қойыңыз, кемінде тақырып жолымен.
WSP-0116	Журнал {entry}-жазбада бұзылған: оны Qadam-нан тыс өзгерткен.
WSP-0116.fix	Файлды көшірмеден қалпына келтіріп, кім өзгерткенін анықтаңыз.
WSP-0117	«{product}» өнімі жоқ.
WSP-0117.fix	Мыналардың бірін таңдаңыз: {known}.
WSP-0118	Траектория ғимаратсыз сатып алынған энергияны есептемейді: {sources}.
WSP-0118.fix	Бұл көздерге ғимарат көрсетіңіз немесе жоспар оларды қамтымайтынын қабылдаңыз.
WSP-0119	{version}-нұсқа сақталғаннан бері деректер өзгерді; бұл соның сандары, бүгінгі деректердікі емес.
WSP-0119.fix	Қайта есептеңіз: `qadam {noun} {verb}`.
WSP-0120	«{source}» көзінің {found} мәні басқа жазбаларынан шамамен {factor} есе өзгеше.
WSP-0120.fix	Бірлігін тексеріңіз: кг әлде т, кВт·сағ әлде МВт·сағ, л әлде м3?
WSP-0130	Жұмыс кеңістігінде өмірлік цикл дерекқоры жоқ.
WSP-0130.fix	Импорттаңыз: qadam lifecycle import ПАКЕТ.
WSP-0131	«{database}» дерекқоры жоқ; барлары: {known}.
WSP-0131.fix	--database соңындағы атты түзетіңіз.
WSP-0132	Жұмыс кеңістігінде бірнеше дерекқор бар: {known}.
WSP-0132.fix	--database арқылы біреуін таңдаңыз.
WSP-0133	«{product}» деген өнім жоқ. Ұқсастары: {choices}.
WSP-0133.fix	«qadam lifecycle score --all» барлық өнімдерді тізеді.
WSP-0134#one	«{product}» дегенге {count} өнім сай: {choices}.
WSP-0134#other	«{product}» дегенге {count} өнім сай: {choices}.
WSP-0134.fix	--id арқылы біреуін таңдаңыз.
WSP-0135	«{unit}» бірлігі өнім есептелетін {expected} бірлігіне айналмайды.
WSP-0135.fix	Сол шаманың бірлігін беріңіз.
WSP-0136	«{method}» әдісі жоқ; барлары: {known}.
WSP-0136.fix	ЖЖӘ жинағын қолдану үшін --method бермеңіз немесе әдісті импорттаңыз.
WSP-0137	«{method}» әдісінде «{category}» санаты жоқ; барлары: {known}.
WSP-0137.fix	--category арқылы санатты таңдаңыз.
WSP-0138	«{database}» дерекқорының сақталған мазмұны бүлінген немесе жаңарақ бағдарлама жазған.
WSP-0138.fix	Пакетті қайта импорттаңыз немесе жұмыс кеңістігін жаңарақ бағдарламамен ашыңыз.
WSP-0140	Тура және транспонирленген шешімдер өзгеше: {first} және {second}.
WSP-0140.fix	Себебі — дерекқордың күшті тұйықтары; соңғы цифрларға сақ болыңыз.
WSP-0141	Модельдеу мүмкін емес ({reason}).
WSP-0141.fix	Алдымен өнім нәтижесін есептеңіз; кемінде екі іріктеу беріңіз.
WSP-0142	Әдісте «{set}» жиыны жоқ; барлары: {known}.
WSP-0142.fix	--set соңындағы атты түзетіңіз немесе бермеңіз.
WSP-0143	{file} ішінде әсер әдісі жоқ.
WSP-0143.fix	Әсер санаттары бар пакет беріңіз: ILCD, openLCA JSON-LD немесе SimaPro CSV.
WSP-0144	Жұмыс кеңістігінің кестелерінен құралған «{database}» дерекқорының жанына әсер әдісі сақталмайды.
WSP-0144.fix	Экспорттаңыз (qadam lifecycle export), пакетті дерекқор ретінде импорттап, әдістерді соған қосыңыз.
WSP-0145#one	{count} үлестірімнен іріктеу алынбайды; мөлшері барлық іріктеуде өзгермейді.
WSP-0145#other	{count} үлестірімнен іріктеу алынбайды; мөлшерлері барлық іріктеуде өзгермейді.
WSP-0145.fix	Параметрлері түріне сай емес: импорт есебі атайды.
WSP-0146	«{database}» жұмыс кеңістігінің кестелерінен құралған; кезеңдері соларда тұр.
WSP-0146.fix	processes.csv ішіндегі stage мен kind бағандарын түзетіп, қалтаны қайта импорттаңыз.
WSP-0147	Ізі бар кезеңдердің сағаты жоқ: {stages}.
WSP-0147.fix	Оларды --hours КЕЗЕҢ=T арқылы беріңіз.
WSP-0148	«provenance.json» дерекқордың қайдан алынғанын айтпайды.
WSP-0148.fix	Файлды шығарылған күйіне қайтарыңыз немесе кестелерді жаңа дерекқор ретінде енгізу үшін оны жойыңыз.
WSP-0149	Кезеңдердің қосындысы {sum}, толық есептеу {score} береді.
WSP-0149.fix	Себебі — осы дерекқордағы күшті тұйық байланыстар; бөлуге сақтықпен қараңыз.
WSP-0150	«{file}» — белгісіз энергетикалық модель түрі.
WSP-0150.fix	Түрін --format арқылы атаңыз: osemosys-csv, osemosys-xlsx, mathprog немесе tables.
WSP-0151	«{name}» модель аты бола алмайды.
WSP-0151.fix	Әріптерді, цифрларды, «-» және «_» таңбаларын қолданыңыз, 64-тен аспасын.
WSP-0152	Жұмыс кеңістігінде энергетикалық модель жоқ.
WSP-0152.fix	«qadam pathway import ЖОЛ» арқылы енгізіңіз.
WSP-0153	Энергетикалық модель бірнешеу: {known}.
WSP-0153.fix	Қайсысы екенін --model арқылы көрсетіңіз.
WSP-0154	«{name}» энергетикалық моделі жоқ; барлары: {known}.
WSP-0154.fix	--model соңындағы атты түзетіңіз.
WSP-0155	Модельде бірнеше аймақ бар; шек біреуін атауы керек: {known}.
WSP-0155.fix	АЙМАҚ/ШЫҒАРЫНДЫ=ШАМА деп жазыңыз.
WSP-0156	Шек модельде жоқ нәрсені атайды: {names}.
WSP-0156.fix	Атауларды «qadam pathway check» арқылы қарап, шекті түзетіңіз.
WSP-0157	Модельде шығарынды жоқ.
WSP-0157.fix	Шығарынды коэффициенттерін беріңіз немесе тек құнды сұраңыз.
WSP-0158	Модельде бірнеше шығарынды бар: {known}.
WSP-0158.fix	Қайсысы екенін --emission арқылы көрсетіңіз.
WSP-0159	Модельде «{name}» шығарындысы жоқ; барлары: {known}.
WSP-0159.fix	--emission соңындағы атты түзетіңіз.
WSP-0160	Өз кестелеріміздегі модель OSeMOSYS сыйдыра алатыннан көп айтуы мүмкін, сондықтан ондай түрде жазылмайды.
WSP-0160.fix	tables, lp, mps немесе iamc түрін таңдаңыз.
WSP-0161	«{name}» көрсеткіші жоқ; модельде берілгендері: {known}.
WSP-0161.fix	--vary кейінгі немесе --scenario ішіндегі атты түзетіңіз.
WSP-0162	«{name}» көрсеткішінің модельде «{item}» үшін мәні жоқ.
WSP-0162.fix	Мәні бар көрсеткіш пен атты таңдаңыз: тек соларды көбейтуге болады.
WSP-0163	Жоспарда мұндай көрсеткіш жоқ: {names}, {regions}, {first}–{last}.
WSP-0163.fix	Модельдегі атауды, аймақты және кезеңнің бірінші жылын таңдаңыз; баға үшін әр кесіндіде балансы бар ресурс немесе шек керек.
WSP-0164	{year} жылға дейін ештеңе шешілмейді; модельде {first}–{last} жылдар бар.
WSP-0164.fix	Бірдеңе салуға болатын жылды таңдаңыз.
WSP-0180	Жұмыс кеңістігінде қалдық кестелері әлі жоқ.
WSP-0180.fix	Жүктеңіз: `qadam workspace import Examples/waste`.
WSP-0181	Қалдық кестелерінде «{name}» жоқ.
WSP-0181.fix	Мынадан таңдаңыз: {known}.
WSP-0182	Қалдықтар журналында {year} жылға жазба жоқ.
WSP-0182.fix	Мынадан таңдаңыз: {known} — немесе сол жылдың қозғалыстарын енгізіңіз.
WSP-0183	Валюта мен дисконт мөлшерлемесі белгісіз.
WSP-0183.fix	--currency мен --rate көрсетіңіз немесе plan.yaml жазыңыз.
WSP-0184	Жұмыс кеңістігінде полигон жоқ.
WSP-0184.fix	Қалдықтар қалтасына landfills.csv пен оның кестелерін қосып, қайта жүктеңіз; үлгісі — Examples/waste.
WSP-0185	Ешбір ағынның нұсқалары жоқ.
WSP-0185.fix	Қалдықтар қалтасына options.csv пен оның кестелерін қосып, қайта жүктеңіз; үлгісі — Examples/waste.
WSP-0186	Журналда {stream} қанша түзілгені айтылмаған.
WSP-0186.fix	--tonnes көрсетіңіз немесе жазбалары толық сол жылға жататын --year таңдаңыз.
WSP-0187	Жұмыс кеңістігінде қалдық жоспары жоқ.
WSP-0187.fix	Қалдықтар қалтасына plan.yaml пен оның кестелерін қосып, қайта жүктеңіз; үлгісі — Examples/waste.
WSP-0190	Дерекқордың бірде-бір ағыны парниктік газ ретінде белгілі емес, сондықтан жаһандық жылыну нәтижесі 0 болар еді; оның өз әдістері бар: {known}.
WSP-0190.fix	Әдісті, санаты бірнешеу болса, санатты да атаңыз: --method АТЫ --category АТЫ.
WSP-0191	Дерекқордың бірде-бір ағыны парниктік газ ретінде белгілі емес: барлық бағалар сол себептен 0.
WSP-0191.fix	Ағындардың сәйкестігін кеңейтіңіз (lifecycle flows --table, lifecycle import --mapping) немесе әдіспен бағалаңыз: --method.
WSP-0192	Матрицаларда әр ағынға бір коэффициент болады, ал {categories} коэффициенттері орынға тәуелді.
WSP-0192.fix	--method арқылы басқа әдіс таңдаңыз немесе кестелерді жазыңыз: lifecycle export --format qadam.
WSP-0193#one	{count} элемент анық емес, бірақ дәл мән ретінде жазылды: оны бірнеше алмасу береді немесе үлестірімі жеке мәндерден тұрады.
WSP-0193#other	{count} элемент анық емес, бірақ дәл мән ретінде жазылды: оларды бірнеше алмасу береді немесе үлестірімдері жеке мәндерден тұрады.
WSP-0193.fix	Үлестірімдер керек болса, кестелерді жазыңыз: lifecycle export --format qadam.
WSP-0200	Жүктеу жабық кезеңнің жазбаларын өзгертер еді; ештеңе сақталған жоқ.
WSP-0200.fix	`qadam inventory lock --list` жабықтарын көрсетеді; `qadam inventory unlock ЖЫЛ --reason …` ашуды сұрайды.
WSP-0201	{file} әрекеттер кітабы мен жұмыс кеңістігінің кітабы айрылысқан, не бірі қолмен өзгертілген.
WSP-0201.fix	Жаңа жұмыс кеңістігіне жүктеңіз: `qadam workspace init ЖАҢА.qadam`.
WSP-0202	{record} жазбасы жабық {year} жылға келеді.
WSP-0202.fix	Жолды алып тастаңыз не жылды ашуды сұраңыз: `qadam inventory unlock {year} --reason …`.
WSP-0203#one	{count} жазбаның {year} жылда күні жоқ, қаралмайды.
WSP-0203#other	{count} жазбаның {year} жылда күні жоқ, қаралмайды.
WSP-0203.fix	Басқа жылдардікі болса, ештеңе істеу қажет емес; оларды `--year` есептейді.
WSP-0204	Әрекеттер кітабының бұл жолы оқылмайды.
WSP-0204.fix	Жұмыс кеңістігін қайта шығарыңыз.
WSP-0250	«{file}» қалтасында MathProg деректерінің бірнеше файлы бар: {files}.
WSP-0250.fix	Керегін атаңыз.
WSP-0260	{file} коэффициенттерінің ешқайсысы {database} дерекқорының ағынына сай келмеді: ештеңе сақталмады.
WSP-0260.fix	Екі жақтың ағындарын --dry-run --unpaired арқылы көріп, жұптарды --mapping арқылы беріңіз.
WSP-0261	Пакеттен ештеңе қалмады: процесс те, әсер әдісі де жоқ ({count} алынбады). Ештеңе сақталмады.
WSP-0261.fix	Тізімдегіні түзетіңіз; --skip-bad болмаса, әр ақау — қате.
WSP-0320	{year} жылының сақталған түгендеуі жоқ.
WSP-0320.fix	{command} командасын орындаңыз.
WSP-0321	Екеуі де бір түгендеудің {version} нұсқасы.
WSP-0321.fix	Басқа жылды, жинақты, тәсілді немесе нұсқаны атаңыз.
WSP-0322	{year} жылғы түгендеудің {version} нұсқасы жоқ.
WSP-0322.fix	Ең жаңасы үшін нұсқаны көрсетпеңіз; {command} жаңасын жасайды.
WSP-0323	Базалық жыл саясаты {year} жылын бұл себеппен қайта есептемейді: {trigger}.
WSP-0323.fix	organisation.yaml файлының base_year бөліміне себепті қосыңыз немесе қайта есептеусіз салыстырыңыз.
WSP-0324	{year} жыл туралы бұрын ештеңе айтылмаған: сақталған түгендеуі жоқ.
WSP-0324.fix	qadam inventory calculate --year {year} командасын орындаңыз.
WSP-0325	Қайта есептегенде {year} жыл сол нәтижені береді.
WSP-0325.fix	Алдымен түзетілген құжаттарды импорттаңыз немесе жаңа коэффициентті таңдаңыз.
WSP-0326	{year} жылғы айырма шектен төмен: саясат қайта есептеуді талап етпейді.
WSP-0326.fix	Соған қарамастан мақұлдаңыз немесе көрсеткішті бұрынғыдай қалдырыңыз.
WSP-0327	{year} жылға базалық жыл саясаты жоқ, сондықтан қай айырма маңызды екенін ештеңе айтпайды.
WSP-0327.fix	organisation.yaml файлында base_year мен threshold_percent беріңіз.
WSP-0328	{year} жылдың мақұлдауды күтіп тұрған қайта есебі жоқ.
WSP-0328.fix	--trigger және --reason арқылы ұсыныңыз.
WSP-0329	{year} жылдың бұл қайта есебін {actor} жасаған, сондықтан оны мақұлдай алмайды.
WSP-0329.fix	Оны басқа адам мақұлдасын (QADAM_ACTOR).
WSP-0330	{year} базалық жылының сақталған түгендеуі жоқ, сондықтан есеп оны көрсете алмайды.
WSP-0330.fix	qadam inventory calculate --year {year} командасын орындаңыз.
WSP-0331	{year} жылдың дәл осындай қайта есебін {actor} ұсынған, ол мақұлдауды күтіп тұр.
WSP-0331.fix	Оны басқа адам мақұлдасын: qadam inventory recalculate --year {year} --approve.
WSP-0335	Ұйым болжам сүйенетін ештеңе айтпайды.
WSP-0335.fix	organisation.yaml файлына forecast бөлімін қосыңыз (docs/organisation-file.md).
WSP-0336	Болжам {year} есепті жылынан кейін аяқталуы керек.
WSP-0336.fix	--until арқылы кейінгі жыл беріңіз.
WSP-0400	Модельде сағаттық қатар жоқ, сондықтан жүргізетін сағат та жоқ.
WSP-0400.fix	Оған hourly.csv, series.csv және days бөлімін беріңіз (docs/energy-tables.md).
WSP-0401	{year} модель кезеңінің бірінші жылы емес.
WSP-0401.fix	Мыналардың бірін қолданыңыз: {known}.
WSP-0402	{year} жылының сағаттарында шешім жоқ: {status}.
WSP-0402.fix	Ең аз белсенділік пен жүктемені қараңыз: олар әр сағатта да күшінде; уақыт шегі жылды ерте аяқтайды.
WSP-0403	{year} жылы {commodity} сұранысының {share} бөлігі {hours} сағатта қанағаттандырылмайды, ең көбі {hour}.
WSP-0403.fix	Көбірек күн таңдаңыз немесе сұранысы ең жоғары күн өзін білдірсін (extremes).
WSP-0404	{year} жылы барлық сағат {amount} {emission} шығарады; шегі {limit}, жоспар {planned} деп санаған.
WSP-0404.fix	Көбірек күн таңдаңыз немесе шекті айырмаға төмендетіңіз.
WSP-0543	{name} {factor} мәніне көбейтілгенде модельге сыймайды; себебі келесі ескертулерде.
WSP-0543.fix	Тарырақ аралық таңдаңыз немесе басқа көрсеткішті өзгертіңіз.
"""#

    static let ru: String = #"""
STO-0101	Файла рабочего пространства «{file}» нет.
STO-0101.fix	Создайте его: `qadam workspace init {file}`, или укажите место ключом --workspace.
STO-0102	Файл «{file}» уже есть; он не изменён.
STO-0102.fix	Выберите другое имя или работайте с ним: `qadam workspace info --workspace {file}`.
STO-0103	«{file}» — не рабочее пространство Qadam, или файл повреждён.
STO-0103.fix	Проверьте имя. Если это было рабочее пространство, восстановите последнюю копию; копии перед переносом схемы называются «{file}.before-1» и так далее.
STO-0104	«{file}» записан более новой версией Qadam.
STO-0104.fix	Обновите Qadam; эта версия файл не трогает.
STO-0105	«{file}» или его папку нельзя прочитать или записать.
STO-0105.fix	Проверьте, что папка есть и вам можно в неё писать: это показывает `ls -ld`.
STO-0106	Диск заполнен; из этого шага в «{file}» ничего не сохранено.
STO-0106.fix	Освободите место и повторите команду: всё сохранённое раньше на месте.
STO-0107	Другая программа занимает «{file}» дольше пяти секунд.
STO-0107.fix	Дождитесь её окончания или завершите её и повторите команду.
STO-0108	«{file}» не принял данные: {detail}.
STO-0108.fix	Ничего не сохранено. Исправьте данные; если они верны, сообщите об этом.
STO-0109	«{file}» использовать не удалось: {detail}.
STO-0109.fix	Проверьте диск и повторите; если это повторится, сообщите об этом.
WSP-0101	Рабочее пространство не указано, и в этой папке его нет.
WSP-0101.fix	Создайте его: `qadam workspace init my.qadam`, или укажите ключом --workspace ФАЙЛ либо переменной QADAM_WORKSPACE.
WSP-0102	В этой папке несколько рабочих пространств: {files}.
WSP-0102.fix	Укажите, какое, ключом --workspace ФАЙЛ.
WSP-0103	Папки «{file}» нет.
WSP-0103.fix	Проверьте путь; нужна папка с organisation.yaml или products.yaml.
WSP-0104	В «{file}» нечего импортировать: там нет ни organisation.yaml, ни products.yaml.
WSP-0104.fix	Укажите папку, где лежит один из этих файлов, например Examples/campus.
WSP-0105	«{file}» больше {limit} МиБ.
WSP-0105.fix	Любого размера может быть только activities.csv; разделите файл.
WSP-0106	«{file}» — не YAML, не CSV и не Markdown; файл пропущен.
WSP-0106.fix	Уберите его в другое место или не обращайте внимания.
WSP-0107	«{file}» не удалось прочитать.
WSP-0107.fix	Проверьте, можно ли вам его читать: это показывает `ls -l`.
WSP-0108	«{file}» — не обычный файл (ссылка, устройство, папка с именем файла или слишком глубокая папка); пропущен.
WSP-0108.fix	Положите туда копию самого файла.
WSP-0109	В рабочем пространстве ещё нет организации.
WSP-0109.fix	Внесите её: `qadam workspace import Examples/campus`.
WSP-0110	В рабочем пространстве ещё нет продукции.
WSP-0110.fix	Внесите её: `qadam workspace import Examples/metals`.
WSP-0111	В рабочем пространстве ещё нет вариантов для траектории.
WSP-0111.fix	Добавьте папку «pathway» рядом с organisation.yaml и импортируйте снова; образец — Examples/campus.
WSP-0112	Папка «{file}» не пуста; ничего не записано.
WSP-0112.fix	Укажите новую или пустую папку либо добавьте --force, чтобы заменить прежний экспорт, кроме которого в ней ничего нет.
WSP-0113	Не удалось записать «{file}»: {detail}.
WSP-0113.fix	Проверьте папку, права и свободное место и повторите.
WSP-0114	Такой результат ещё не сохранён.
WSP-0114.fix	Сначала рассчитайте: `qadam {noun} {verb}`.
WSP-0115	В «{file}» нет activities.csv: сохранённые записи были бы завершены.
WSP-0115.fix	Положите таблицу рядом с organisation.yaml, хотя бы с заголовком.
WSP-0116	Журнал нарушен на записи {entry}: её изменили вне Qadam.
WSP-0116.fix	Восстановите файл из копии и выясните, кто его изменил.
WSP-0117	Продукта «{product}» нет.
WSP-0117.fix	Выберите один из: {known}.
WSP-0118	Траектория не учитывает закупленную энергию без здания: {sources}.
WSP-0118.fix	Укажите здание этим источникам или примите, что план их не охватывает.
WSP-0119	Данные изменились после сохранения версии {version}; это её цифры, а не цифры сегодняшних данных.
WSP-0119.fix	Рассчитайте снова: `qadam {noun} {verb}`.
WSP-0120	{found} у «{source}» расходится с другими записями примерно {factor}-кратно.
WSP-0120.fix	Проверьте единицу: кг или т, кВт·ч или МВт·ч, л или м3?
WSP-0130	В рабочем пространстве нет базы данных жизненного цикла.
WSP-0130.fix	Импортируйте её: qadam lifecycle import ПАКЕТ.
WSP-0131	Базы «{database}» нет; есть: {known}.
WSP-0131.fix	Исправьте имя после --database.
WSP-0132	В рабочем пространстве несколько баз: {known}.
WSP-0132.fix	Выберите одну через --database.
WSP-0133	Продукта «{product}» нет. Похожие: {choices}.
WSP-0133.fix	«qadam lifecycle score --all» перечисляет все продукты.
WSP-0134#one	«{product}» подходит {count} продукт: {choices}.
WSP-0134#few	«{product}» подходят {count} продукта: {choices}.
WSP-0134#many	«{product}» подходят {count} продуктов: {choices}.
WSP-0134#other	«{product}» подходят {count} продукта: {choices}.
WSP-0134.fix	Выберите один через --id.
WSP-0135	Единица «{unit}» не переводится в {expected}, в которой считается продукт.
WSP-0135.fix	Укажите единицу той же величины.
WSP-0136	Метода «{method}» нет; есть: {known}.
WSP-0136.fix	Не указывайте --method, чтобы взять набор ПГП, или импортируйте метод.
WSP-0137	В методе «{method}» нет категории «{category}»; есть: {known}.
WSP-0137.fix	Выберите категорию через --category.
WSP-0138	Сохранённое содержимое базы «{database}» повреждено или записано более новой программой.
WSP-0138.fix	Импортируйте пакет заново или откройте рабочее пространство более новой программой.
WSP-0140	Прямое и транспонированное решения различаются: {first} и {second}.
WSP-0140.fix	Причина — сильные циклы этой базы; к последним цифрам относитесь осторожно.
WSP-0141	Моделирование невозможно ({reason}).
WSP-0141.fix	Сначала рассчитайте результат продукта; задайте не меньше двух выборок.
WSP-0142	В методе нет набора «{set}»; есть: {known}.
WSP-0142.fix	Исправьте имя после --set или не указывайте его.
WSP-0143	В {file} нет метода оценки воздействия.
WSP-0143.fix	Дайте пакет с категориями воздействия: ILCD, openLCA JSON-LD или SimaPro CSV.
WSP-0144	К базе «{database}», составленной из таблиц рабочего пространства, методы добавить нельзя.
WSP-0144.fix	Экспортируйте её (qadam lifecycle export), импортируйте пакет как базу и добавьте методы к ней.
WSP-0145#one	{count} распределение нельзя разыграть; количество остаётся неизменным во всех выборках.
WSP-0145#few	{count} распределения нельзя разыграть; количества остаются неизменными во всех выборках.
WSP-0145#many	{count} распределений нельзя разыграть; количества остаются неизменными во всех выборках.
WSP-0145#other	{count} распределения нельзя разыграть; количества остаются неизменными во всех выборках.
WSP-0145.fix	Их параметры не подходят к виду: отчёт импорта их называет.
WSP-0146	«{database}» составлена из таблиц рабочего пространства; её стадии указаны в них.
WSP-0146.fix	Исправьте столбцы stage и kind в processes.csv и импортируйте папку снова.
WSP-0147	У стадий со следом нет часов: {stages}.
WSP-0147.fix	Задайте их: --hours СТАДИЯ=T.
WSP-0148	«provenance.json» не говорит, откуда взята база данных.
WSP-0148.fix	Верните файл таким, каким он был выгружен, или удалите его, чтобы импортировать таблицы как новую базу.
WSP-0149	Стадии в сумме дают {sum}, полный расчёт — {score}.
WSP-0149.fix	Причина — сильные циклы этой базы; относитесь к разделению с осторожностью.
WSP-0150	«{file}» — неизвестная форма энергетической модели.
WSP-0150.fix	Назовите форму: --format osemosys-csv, osemosys-xlsx, mathprog или tables.
WSP-0151	«{name}» не может быть именем модели.
WSP-0151.fix	Используйте буквы, цифры, «-» и «_», не больше 64.
WSP-0152	В рабочем пространстве нет энергетической модели.
WSP-0152.fix	Импортируйте её: «qadam pathway import ПУТЬ».
WSP-0153	Энергетических моделей несколько: {known}.
WSP-0153.fix	Укажите нужную: --model.
WSP-0154	Нет энергетической модели «{name}»; есть: {known}.
WSP-0154.fix	Исправьте имя после --model.
WSP-0155	В модели несколько регионов; ограничение должно назвать один: {known}.
WSP-0155.fix	Напишите РЕГИОН/ВЫБРОС=СКОЛЬКО.
WSP-0156	Ограничение называет то, чего в модели нет: {names}.
WSP-0156.fix	Посмотрите имена: «qadam pathway check» — и исправьте ограничение.
WSP-0157	В модели нет выбросов.
WSP-0157.fix	Задайте коэффициенты выбросов или спрашивайте только о стоимости.
WSP-0158	В модели несколько выбросов: {known}.
WSP-0158.fix	Укажите нужный: --emission.
WSP-0159	В модели нет выброса «{name}»; есть: {known}.
WSP-0159.fix	Исправьте имя после --emission.
WSP-0160	Модель собственных таблиц может говорить больше, чем вмещает OSeMOSYS, и так не записывается.
WSP-0160.fix	Выберите форму tables, lp, mps или iamc.
WSP-0161	Показателя «{name}» нет; в модели заданы: {known}.
WSP-0161.fix	Исправьте имя после --vary или в --scenario.
WSP-0162	У «{name}» нет в модели значений для «{item}».
WSP-0162.fix	Выберите показатель и имя, у которых есть значения: умножить можно только их.
WSP-0163	Такого показателя в плане нет: {names} в {regions}, от {first} до {last}.
WSP-0163.fix	Выберите имя, регион и первый год периода модели; для цены нужен ресурс с балансом в каждом срезе или ограничение.
WSP-0164	До {year} года ничего не решается; в модели годы от {first} до {last}.
WSP-0164.fix	Выберите год, в котором что-то можно построить.
WSP-0180	В рабочем пространстве ещё нет таблиц отходов.
WSP-0180.fix	Загрузите их: `qadam workspace import Examples/waste`.
WSP-0181	В таблицах отходов нет «{name}».
WSP-0181.fix	Выберите из: {known}.
WSP-0182	В журнале отходов нет записей за {year} год.
WSP-0182.fix	Выберите из: {known} — или внесите движения этого года.
WSP-0183	Валюта и ставка дисконтирования неизвестны.
WSP-0183.fix	Укажите --currency и --rate или напишите plan.yaml.
WSP-0184	В рабочем пространстве нет полигонов.
WSP-0184.fix	Добавьте landfills.csv и его таблицы в папку отходов и загрузите снова; пример — Examples/waste.
WSP-0185	Ни у одного потока нет вариантов.
WSP-0185.fix	Добавьте options.csv и его таблицы в папку отходов и загрузите снова; пример — Examples/waste.
WSP-0186	Журнал отходов не говорит, сколько образовано: {stream}.
WSP-0186.fix	Укажите --tonnes или выберите --year, записи которого целиком лежат в нём.
WSP-0187	В рабочем пространстве нет плана обращения с отходами.
WSP-0187.fix	Добавьте plan.yaml и его таблицы в папку отходов и загрузите снова; пример — Examples/waste.
WSP-0190	Ни один поток базы не известен как парниковый газ, поэтому её глобальное потепление было бы равно 0; у неё есть собственные методы: {known}.
WSP-0190.fix	Назовите метод и, если категорий несколько, категорию: --method ИМЯ --category ИМЯ.
WSP-0191	Ни один поток базы не известен как парниковый газ: все оценки равны 0 по этой причине.
WSP-0191.fix	Расширьте соответствие её потоков (lifecycle flows --table, lifecycle import --mapping) или оценивайте методом: --method.
WSP-0192	Матрицы содержат один коэффициент на поток, а у {categories} коэффициенты зависят от места.
WSP-0192.fix	Выберите другой метод через --method или запишите таблицы: lifecycle export --format qadam.
WSP-0193#one	{count} элемент неопределён, а записан как точный: его дают несколько обменов или его распределение состоит из отдельных значений.
WSP-0193#few	{count} элемента неопределены, а записаны как точные: их дают несколько обменов или их распределение состоит из отдельных значений.
WSP-0193#many	{count} элементов неопределены, а записаны как точные: их дают несколько обменов или их распределение состоит из отдельных значений.
WSP-0193#other	{count} элемента неопределены, а записаны как точные: их дают несколько обменов или их распределение состоит из отдельных значений.
WSP-0193.fix	Если нужны распределения, запишите таблицы: lifecycle export --format qadam.
WSP-0200	Загрузка изменила бы записи закрытого периода; ничего не сохранено.
WSP-0200.fix	`qadam inventory lock --list` показывает закрытые; `qadam inventory unlock ГОД --reason …` просит открыть.
WSP-0201	Книга действий в {file} и книга рабочего пространства разошлись, или одну изменили вручную.
WSP-0201.fix	Загрузите в новое рабочее пространство: `qadam workspace init НОВОЕ.qadam`.
WSP-0202	Запись {record} приходится на {year} год, который закрыт.
WSP-0202.fix	Уберите строку или попросите открыть год: `qadam inventory unlock {year} --reason …`.
WSP-0203#one	{count} запись не относится к {year} году и не рассматривается.
WSP-0203#few	{count} записи не относятся к {year} году и не рассматриваются.
WSP-0203#many	{count} записей не относятся к {year} году и не рассматриваются.
WSP-0203#other	{count} записи не относятся к {year} году и не рассматриваются.
WSP-0203.fix	Делать ничего не нужно, если они за другие годы; их рассчитывает `--year`.
WSP-0204	Эта строка книги действий не читается.
WSP-0204.fix	Выгрузите рабочее пространство снова.
WSP-0250	В «{file}» несколько файлов данных MathProg: {files}.
WSP-0250.fix	Назовите нужный файл.
WSP-0260	Ни один коэффициент из {file} не относится к потокам базы {database}: ничего не сохранено.
WSP-0260.fix	Посмотрите потоки обеих сторон с --dry-run --unpaired и задайте пары через --mapping.
WSP-0261	От пакета ничего не осталось: ни процесса, ни метода оценки воздействия (опущено {count}). Ничего не сохранено.
WSP-0261.fix	Исправьте перечисленное; без --skip-bad каждый изъян — ошибка.
WSP-0320	Сохранённой инвентаризации за {year} год нет.
WSP-0320.fix	Выполните {command}.
WSP-0321	Обе стороны: версия {version} одной инвентаризации.
WSP-0321.fix	Назовите другой год, набор, подход или версию.
WSP-0322	Версии {version} инвентаризации за {year} год нет.
WSP-0322.fix	Не указывайте версию, чтобы взять новейшую; {command} создаёт новую.
WSP-0323	Политика базового года не пересчитывает {year} год по этой причине: {trigger}.
WSP-0323.fix	Добавьте причину в base_year в organisation.yaml или сравните без пересчёта.
WSP-0324	О {year} годе ещё ничего не сказано: сохранённой инвентаризации нет.
WSP-0324.fix	Выполните qadam inventory calculate --year {year}.
WSP-0325	Пересчёт за {year} год даёт тот же результат.
WSP-0325.fix	Сначала импортируйте исправленные документы или выберите новый коэффициент.
WSP-0326	Разница за {year} год ниже порога: политика не требует пересчёта.
WSP-0326.fix	Утвердите его всё равно или оставьте прежнее значение.
WSP-0327	Для {year} года нет политики базового года, и ничто не говорит, какая разница существенна.
WSP-0327.fix	Задайте base_year с threshold_percent в organisation.yaml.
WSP-0328	Нет пересчёта за {year} год, который ждёт утверждения.
WSP-0328.fix	Предложите его с --trigger и --reason.
WSP-0329	Этот пересчёт за {year} год сделал {actor} и не может его утвердить.
WSP-0329.fix	Пусть его утвердит другой человек (QADAM_ACTOR).
WSP-0330	У базового {year} года нет сохранённой инвентаризации, и отчёт не может его показать.
WSP-0330.fix	Выполните qadam inventory calculate --year {year}.
WSP-0331	Такой же пересчёт за {year} год, предложенный {actor}, ждёт утверждения.
WSP-0331.fix	Пусть его утвердит другой: qadam inventory recalculate --year {year} --approve.
WSP-0335	Организация не задала основы для прогноза.
WSP-0335.fix	Добавьте раздел forecast в organisation.yaml (docs/organisation-file.md).
WSP-0336	Прогноз должен кончаться после отчётного {year} года.
WSP-0336.fix	Задайте более поздний год в --until.
WSP-0400	У модели нет почасовых рядов, поэтому нет и часов для проверки.
WSP-0400.fix	Добавьте hourly.csv, series.csv и раздел days (docs/energy-tables.md).
WSP-0401	{year} не является первым годом периода модели.
WSP-0401.fix	Используйте один из: {known}.
WSP-0402	У часов {year} года нет решения: {status}.
WSP-0402.fix	Проверьте наименьшие активности и нагрузки: они действуют и в каждом часе; предел времени обрывает год.
WSP-0403	В {year} году не удовлетворено {share} спроса на {commodity}, часов: {hours}, больше всего в {hour}.
WSP-0403.fix	Выберите больше дней или пусть день наибольшего спроса представляет сам себя (extremes).
WSP-0404	В {year} году все часы дают {amount} {emission}; предел {limit}, в плане было {planned}.
WSP-0404.fix	Выберите больше дней или снизьте предел на разницу.
WSP-0543	Показатель {name}, умноженный на {factor}, больше не подходит к модели; причины — в следующих замечаниях.
WSP-0543.fix	Выберите более узкий диапазон или меняйте другой показатель.
"""#
}
