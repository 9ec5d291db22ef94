// Generated from Translations/*/energy-files.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyFilesTexts {
    static let en: String = #"""
EXC-0701	“{found}” cannot stand in a data file outside quotes.
EXC-0701.fix	Remove it, or put the name in which it stands in quotes.
EXC-0702	A quote opens before “{found}” and does not close in this line.
EXC-0702.fix	Close it; a quote inside the text is written twice.
EXC-0703	The comment that opens here does not close.
EXC-0703.fix	Close it with */; all that follows it is taken for a comment.
EXC-0704	The name that begins with “{found}” is longer than {limit} bytes.
EXC-0704.fix	Check that blanks and line ends are in their place.
EXC-0705	“{found}” is not written in UTF-8.
EXC-0705.fix	Save the file as UTF-8; it may be in Windows-1251 now.
EXC-0706	“{found}” begins no statement of a data file.
EXC-0706.fix	Only set, param, data and end can stand here; statements of the model itself are not read.
EXC-0707	The statement on “{name}” that begins in line {line} has no semicolon at its end.
EXC-0707.fix	End it with “;”. A member called set, param or end stands in quotes.
EXC-0708	“{found}” cannot stand here in the data of “{name}”.
EXC-0708.fix	Check the statement up to this place: brackets, commas in slices, the number after default.
EXC-0709	The header of the data of “{name}” ends at “{found}” without “:=”.
EXC-0709.fix	Write “:=” between the header and the first row.
EXC-0710	There is no name of a set or parameter here.
EXC-0710.fix	Write it without quotes behind set or param.
EXC-0711	The file does not close with “end;”.
EXC-0711.fix	Check that it was copied whole, and add the line.
EXC-0712	What stands behind “end;” is not read.
EXC-0712.fix	Move it before the end, or remove it.
EXC-0713	“{name}” is not a set of OSeMOSYS.
EXC-0713.fix	Remove it; a set that only a model of one's own knows cannot be read.
EXC-0714	“{name}” is not a set of OSeMOSYS.
EXC-0714.fix	Did you mean {suggestions}?
EXC-0715	“{name}” is not a parameter of OSeMOSYS.
EXC-0715.fix	Remove it if the model does not need it; a parameter that only a model of one's own knows cannot be read.
EXC-0716	“{name}” is not a parameter of OSeMOSYS.
EXC-0716.fix	Did you mean {suggestions}?
EXC-0717	“{name}” is given already in line {line}.
EXC-0717.fix	Put all its data into one statement.
EXC-0718	“{name}” is given with {found} subscripts.
EXC-0718.fix	Its subscripts are {expected}.
EXC-0719	A table needs two free subscripts, but {count} of “{name}” are free here.
EXC-0719.fix	Set the others in a slice before it, such as [REGION,*,*].
EXC-0720#one	{count} value or subscript is missing in the group of “{name}” that begins with “{found}”.
EXC-0720#other	{count} values or subscripts are missing in the group of “{name}” that begins with “{found}”.
EXC-0720.fix	Complete it; a point in a table stands for the default.
EXC-0721	“{found}” stands where “{name}” needs a number.
EXC-0721.fix	Check the number of subscripts and values before it; numbers stand without quotes, with a decimal point.
EXC-0722	The set “{name}” has no subscripts.
EXC-0722.fix	Remove the brackets.
EXC-0723	{names} have different subscripts and cannot stand in one table.
EXC-0723.fix	Give each a statement of its own.
EXC-0730	“{found}” stands twice in the set “{set}”.
EXC-0730.fix	Remove one of them.
EXC-0731	“{found}” in the set “{set}” is not a whole number.
EXC-0731.fix	Number the members of this set; it is calculated with them.
EXC-0732	The set “{set}” is missing.
EXC-0732.fix	Add it with its members.
EXC-0733	Sets that are not given and taken as empty: {names}.
EXC-0733.fix	Add them if the model has emissions or storage.
EXC-0734	The set “{set}” has no members.
EXC-0734.fix	Add at least one.
EXC-0735#one	“{found}” is no member of the set “{set}”; {count} value of “{name}” needs it.
EXC-0735#other	“{found}” is no member of the set “{set}”; {count} values of “{name}” need it.
EXC-0735.fix	Correct the name, or add it to the set.
EXC-0736	{name} is given twice with the same value, first in line {line}.
EXC-0736.fix	Remove one of them.
EXC-0737	{name} is {found} here, but {first} in line {line}.
EXC-0737.fix	Keep the value that is right.
EXC-0738#one	“{name}” belongs to a version of OSeMOSYS that is not supported, and has {count} value other than the default.
EXC-0738#other	“{name}” belongs to a version of OSeMOSYS that is not supported, and has {count} values other than the default.
EXC-0738.fix	Express it by the parameters of the long formulation, or remove it if the model may do without.
EXC-0739	The set “{set}” belongs to a version of OSeMOSYS that is not supported, and has members.
EXC-0739.fix	Empty it if the model may do without what it stands for.
EXC-0740	Not needed, and passed over: {names}.
EXC-0740.fix	Nothing has to be done: they follow from the other data, or name files of the original program.
EXC-0741	Parameters without a default that have the published one: {names}.
EXC-0741.fix	Check the values, and give them in the file.
EXC-0742	“{name}” is read as “{published}”.
EXC-0742.fix	Nothing has to be done: both names are published.
EXC-0750	There is no config.yaml; these defaults are the published ones: {names}.
EXC-0750.fix	Add the config.yaml of the model: another default is another model.
EXC-0751	“{name}” has the subscripts {found} in the configuration.
EXC-0751.fix	The published ones are {expected}.
EXC-0752	The columns of “{name}” are {found}.
EXC-0752.fix	There must be {expected}, in any order, or the members of the last one in place of it and VALUE.
EXC-0753	The column “{found}” of “{name}” is no member of the set “{set}”.
EXC-0753.fix	Correct the header; a narrow table has a column VALUE.
EXC-0754	The column “{column}” of “{name}” is not read.
EXC-0754.fix	Remove it if it says nothing that the model needs.
EXC-0755	“{name}” gives the same set or parameter as {first}.
EXC-0755.fix	Keep one of the two.
EXC-0756	“{name}” is not read: no set or parameter is called so.
EXC-0756.fix	Did you mean {suggestions}?
EXC-0757	Not part of the model, and not read: {names}.
EXC-0757.fix	Nothing has to be done if they are results or notes.
EXC-0758	There is no set or parameter of OSeMOSYS here.
EXC-0758.fix	Name the folder in which TECHNOLOGY.csv, YEAR.csv and the others stand.
EXC-0780	“{name}” has no default; {value} is written, as otoole must have one.
EXC-0780.fix	Give every combination its value, or a default.
EXC-0801	There is no {file}, without which the tables of an energy model cannot be read.
EXC-0801.fix	Add it with the line “version: 1” and the words for the units.
EXC-0802	The tables have the form {found}; this program reads form {expected}.
EXC-0802.fix	Write the tables anew with this version, or read them with the program that wrote them.
EXC-0803	The unit “{unit}” of “{name}” is not compared with “{expected}”, as “{symbol}” is not known.
EXC-0803.fix	Check that the values are in the model's own unit: they are taken so.
EXC-0804	The unit “{unit}” does not fit “{name}”, which is in “{expected}”.
EXC-0804.fix	Correct the unit, its price year included, or the words for units in model.yaml.
EXC-0805	Values of “{name}” in “{unit}” are turned into “{expected}”: × {factor}.
EXC-0805.fix	Nothing has to be done.
EXC-0806	The table of “{name}” gives units twice: in the header and in a column.
EXC-0806.fix	Keep one of the two.
EXC-0807	“{name}” is not read: no set or attribute has such a table.
EXC-0807.fix	Did you mean {suggestions}?
EXC-0808	Not part of the model, and not read: {names}.
EXC-0808.fix	Nothing has to be done if they are results or notes.
EXC-0809	“{found}” is not in the table “{set}”.
EXC-0809.fix	Correct the name, or add a row to that table.
EXC-0810	“none” means nothing for “{name}”.
EXC-0810.fix	Leave the row out, or write none in the row of the default, whose subscripts are all empty.
EXC-0811	“{name}” cannot be {value}. Allowed: {allowed}.
EXC-0811.fix	Correct the value or its unit.
EXC-0870	The hours must be 0 to 8759 in order, one row an hour of a common year; there are {count} rows.
EXC-0870.fix	Leave out 29 February, and fill or interpolate missing hours yourself before the import.
EXC-0871	There are hourly series, but {file} does not say how many days stand for the year.
EXC-0871.fix	Add a section days with clusters to {file}.
EXC-0872	The model asks for days, but the table {file} is not there.
EXC-0872.fix	Add {file}, or give slices yourself and take the section days out.
EXC-0873	This table is made by the choice of days in {file} and must not be given too.
EXC-0873.fix	Remove the table, or the section days of {file}.
EXC-0874	There is no series {found}.
EXC-0874.fix	Use one of: {known}.
EXC-0875	The attribute “{found}” cannot follow an hourly series.
EXC-0875.fix	Attributes that can: {known}.
EXC-0876	{name} is not indexed by {names}.
EXC-0876.fix	Leave these cells empty.
EXC-0877	Two rows give {name} a series at the same place; the other is {other}.
EXC-0877.fix	Keep one, or let one name more members.
EXC-0878	The series {name} is zero in every hour, so it says nothing about how a demand lies in the year.
EXC-0878.fix	Correct the series, or leave the row out.
EXC-0879	The series {name} is {value} in hour {hour}; a capacity factor is at most 1.
EXC-0879.fix	Divide the series by the capacity that it was measured at.
EXC-0880	{name} follows a series here and has a value in a table as well.
EXC-0880.fix	Keep one of the two.
EXC-0881	On the chosen days the yearly sum of {name} is missed by {error}: scaled to it, an hour would pass 1.
EXC-0881.fix	Choose more clusters, or name the series among the extremes.
"""#

    static let kk: String = #"""
EXC-0701	«{found}» деректер файлында тырнақшасыз тұра алмайды.
EXC-0701.fix	Оны алып тастаңыз немесе ол тұрған атауды тырнақшаға алыңыз.
EXC-0702	«{found}» алдындағы тырнақша осы жолда жабылмаған.
EXC-0702.fix	Оны жабыңыз; мәтін ішіндегі тырнақша екі рет жазылады.
EXC-0703	Осы жерде ашылған түсініктеме жабылмаған.
EXC-0703.fix	Оны */ белгісімен жабыңыз: одан кейінгінің бәрі түсініктеме болып саналады.
EXC-0704	«{found}» деп басталатын атау {limit} байттан ұзын.
EXC-0704.fix	Бос орындар мен жол соңдары орнында ма, тексеріңіз.
EXC-0705	«{found}» UTF-8 кодтамасында жазылмаған.
EXC-0705.fix	Файлды UTF-8 етіп сақтаңыз; ол қазір Windows-1251 болуы мүмкін.
EXC-0706	«{found}» деректер файлының ешбір операторын бастамайды.
EXC-0706.fix	Мұнда тек set, param, data және end тұра алады; модельдің өз операторлары оқылмайды.
EXC-0707	{line}-жолда басталған «{name}» операторы нүктелі үтірмен аяқталмаған.
EXC-0707.fix	Оны «;» белгісімен аяқтаңыз. Аты set, param немесе end болатын элемент тырнақшаға алынады.
EXC-0708	«{found}» белгісі «{name}» деректерінің бұл жерінде тұра алмайды.
EXC-0708.fix	Операторды осы жерге дейін тексеріңіз: жақшалар, кесінділердегі үтірлер, default сөзінен кейінгі сан.
EXC-0709	«{name}» деректерінің тақырып жолы «:=» белгісінсіз «{found}» тұсында бітеді.
EXC-0709.fix	Тақырып жолы мен бірінші жолдың арасына «:=» жазыңыз.
EXC-0710	Мұнда жиынның не параметрдің атауы жоқ.
EXC-0710.fix	Оны set немесе param сөзінен кейін тырнақшасыз жазыңыз.
EXC-0711	Файл «end;» деп аяқталмайды.
EXC-0711.fix	Файл толық көшірілгенін тексеріп, осы жолды қосыңыз.
EXC-0712	«end;» жолынан кейінгі мәтін оқылмайды.
EXC-0712.fix	Оны деректердің соңына дейін жылжытыңыз немесе алып тастаңыз.
EXC-0713	«{name}» — OSeMOSYS жиыны емес.
EXC-0713.fix	Оны алып тастаңыз: тек өз моделіңізде бар жиынды оқу мүмкін емес.
EXC-0714	«{name}» — OSeMOSYS жиыны емес.
EXC-0714.fix	Бәлкім, мынаны айтқыңыз келген болар: {suggestions}.
EXC-0715	«{name}» — OSeMOSYS параметрі емес.
EXC-0715.fix	Модельге керек болмаса, алып тастаңыз: тек өз моделіңізде бар параметрді оқу мүмкін емес.
EXC-0716	«{name}» — OSeMOSYS параметрі емес.
EXC-0716.fix	Бәлкім, мынаны айтқыңыз келген болар: {suggestions}.
EXC-0717	«{name}» {line}-жолда берілген.
EXC-0717.fix	Барлық деректерін бір операторға жинаңыз.
EXC-0718	«{name}» параметрі {found} индекспен берілген.
EXC-0718.fix	Оның индекстері: {expected}.
EXC-0719	Кестеге екі бос индекс керек, ал «{name}» параметрінде мұнда {count} бос индекс бар.
EXC-0719.fix	Қалғандарын кестенің алдындағы кесіндімен беріңіз, мысалы [REGION,*,*].
EXC-0720#one	«{name}» деректерінің «{found}» деп басталатын тобында {count} мән немесе индекс жетіспейді.
EXC-0720#other	«{name}» деректерінің «{found}» деп басталатын тобында {count} мән немесе индекс жетіспейді.
EXC-0720.fix	Оны толықтырыңыз; кестедегі нүкте әдепкі мәнді білдіреді.
EXC-0721	«{name}» үшін сан керек жерде «{found}» тұр.
EXC-0721.fix	Алдындағы индекстер мен мәндердің санын тексеріңіз; сандар тырнақшасыз, ондық нүктемен жазылады.
EXC-0722	«{name}» жиынында индекс болмайды.
EXC-0722.fix	Жақшаларды алып тастаңыз.
EXC-0723	{names} параметрлерінің индекстері әртүрлі, олар бір кестеде тұра алмайды.
EXC-0723.fix	Әрқайсысына өз операторын беріңіз.
EXC-0730	«{set}» жиынында «{found}» екі рет тұр.
EXC-0730.fix	Біреуін алып тастаңыз.
EXC-0731	«{set}» жиынындағы «{found}» — бүтін сан емес.
EXC-0731.fix	Бұл жиынның элементтерін нөмірлеңіз: есеп солармен жүргізіледі.
EXC-0732	«{set}» жиыны жоқ.
EXC-0732.fix	Оны элементтерімен қосыңыз.
EXC-0733	Берілмеген, бос деп алынған жиындар: {names}.
EXC-0733.fix	Модельде шығарындылар немесе жинақтағыштар болса, оларды қосыңыз.
EXC-0734	«{set}» жиынында элемент жоқ.
EXC-0734.fix	Кемінде біреуін қосыңыз.
EXC-0735#one	«{set}» жиынында «{found}» жоқ, ал «{name}» параметрінің {count} мәні соған сүйенеді.
EXC-0735#other	«{set}» жиынында «{found}» жоқ, ал «{name}» параметрінің {count} мәні соған сүйенеді.
EXC-0735.fix	Атауды түзетіңіз немесе оны жиынға қосыңыз.
EXC-0736	{name} бірдей мәнмен екі рет берілген, алғаш рет {line}-жолда.
EXC-0736.fix	Біреуін алып тастаңыз.
EXC-0737	{name} мұнда {found}, ал {line}-жолда {first}.
EXC-0737.fix	Дұрыс мәнін қалдырыңыз.
EXC-0738#one	«{name}» қолдау көрсетілмейтін OSeMOSYS нұсқасына жатады және оның әдепкі мәннен өзге {count} мәні бар.
EXC-0738#other	«{name}» қолдау көрсетілмейтін OSeMOSYS нұсқасына жатады және оның әдепкі мәннен өзге {count} мәні бар.
EXC-0738.fix	Оны толық тұжырымның параметрлерімен беріңіз немесе модель онсыз жүре алса, алып тастаңыз.
EXC-0739	«{set}» жиыны қолдау көрсетілмейтін OSeMOSYS нұсқасына жатады және бос емес.
EXC-0739.fix	Модель оның мәнінсіз жүре алса, жиынды босатыңыз.
EXC-0740	Қажет емес, сондықтан оқылмай өткізілді: {names}.
EXC-0740.fix	Ештеңе істеудің қажеті жоқ: олар басқа деректерден шығады немесе бастапқы бағдарламаның файлдарын атайды.
EXC-0741	Өз әдепкі мәні жоқ, жарияланғаны берілген параметрлер: {names}.
EXC-0741.fix	Мәндерді тексеріп, файлда беріңіз.
EXC-0742	«{name}» «{published}» ретінде оқылады.
EXC-0742.fix	Ештеңе істеудің қажеті жоқ: екі атау да жарияланған.
EXC-0750	config.yaml жоқ; мына әдепкі мәндер жарияланғанынша алынды: {names}.
EXC-0750.fix	Осы модельдің config.yaml файлын қосыңыз: әдепкі мәні басқа болса, модель де басқа.
EXC-0751	Баптауда «{name}» параметрінің индекстері {found}.
EXC-0751.fix	Жарияланғаны: {expected}.
EXC-0752	«{name}» бағандары: {found}.
EXC-0752.fix	Кез келген ретпен {expected} болуы керек немесе соңғы жиын мен VALUE орнында сол жиынның элементтері тұруы керек.
EXC-0753	«{set}» жиынында «{name}» кестесінің «{found}» бағаны жоқ.
EXC-0753.fix	Тақырып жолын түзетіңіз; тар кестеде VALUE бағаны болады.
EXC-0754	«{name}» кестесінің «{column}» бағаны оқылмайды.
EXC-0754.fix	Модельге қажет ештеңе болмаса, оны алып тастаңыз.
EXC-0755	«{name}» {first} берген жиынды не параметрді қайта береді.
EXC-0755.fix	Екеуінің бірін қалдырыңыз.
EXC-0756	«{name}» оқылмайды: мұндай жиын да, параметр де жоқ.
EXC-0756.fix	Бәлкім, мынаны айтқыңыз келген болар: {suggestions}.
EXC-0757	Модельге жатпайды және оқылмады: {names}.
EXC-0757.fix	Нәтижелер не жазбалар болса, ештеңе істеудің қажеті жоқ.
EXC-0758	Мұнда OSeMOSYS жиыны да, параметрі де жоқ.
EXC-0758.fix	TECHNOLOGY.csv, YEAR.csv және басқалары тұрған қалтаны көрсетіңіз.
EXC-0780	«{name}» параметрінің әдепкі мәні жоқ; otoole онсыз оқымайтындықтан, {value} жазылды.
EXC-0780.fix	Әр тіркеске мән беріңіз немесе әдепкі мән беріңіз.
EXC-0801	{file} файлы жоқ, онсыз энергетикалық модельдің кестелері оқылмайды.
EXC-0801.fix	Оны «version: 1» жолымен және бірлік атауларымен бірге қосыңыз.
EXC-0802	Кестелер {found}-пішімде жазылған, ал бұл бағдарлама {expected}-пішімді оқиды.
EXC-0802.fix	Кестелерді осы нұсқамен қайта жазыңыз немесе оларды жазған бағдарламамен оқыңыз.
EXC-0803	«{name}» үшін берілген «{unit}» бірлігі «{expected}» бірлігімен салыстырылмады: «{symbol}» белгісіз.
EXC-0803.fix	Мәндер модельдің өз бірлігінде екенін тексеріңіз: олар солай алынды.
EXC-0804	«{unit}» бірлігі «{name}» үшін жарамайды, оған «{expected}» керек.
EXC-0804.fix	Бірлікті (баға жылын қоса) немесе model.yaml файлындағы бірлік атауларын түзетіңіз.
EXC-0805	«{name}» мәндері «{unit}» бірлігінен «{expected}» бірлігіне айналдырылды: × {factor}.
EXC-0805.fix	Ештеңе істеудің қажеті жоқ.
EXC-0806	«{name}» кестесінде бірлік екі рет берілген: тақырып жолында және бағанда.
EXC-0806.fix	Екеуінің бірін қалдырыңыз.
EXC-0807	«{name}» оқылмайды: жиындарда да, көрсеткіштерде да мұндай кесте жоқ.
EXC-0807.fix	Бәлкім, мынаны айтқыңыз келген болар: {suggestions}.
EXC-0808	Модельге жатпайды және оқылмады: {names}.
EXC-0808.fix	Нәтижелер не жазбалар болса, ештеңе істеудің қажеті жоқ.
EXC-0809	«{set}» кестесінде «{found}» жоқ.
EXC-0809.fix	Атауды түзетіңіз немесе сол кестеге жол қосыңыз.
EXC-0810	«{name}» үшін «none» ешнәрсе білдірмейді.
EXC-0810.fix	Жолды алып тастаңыз немесе none сөзін барлық индексі бос әдепкі мән жолына жазыңыз.
EXC-0811	«{name}» мәні {value} бола алмайды. Рұқсат етілгені: {allowed}.
EXC-0811.fix	Мәнін немесе бірлігін түзетіңіз.
EXC-0870	Сағаттар ретімен 0-ден 8759-ға дейін болуы керек, кібісе емес жылдың әр сағатына бір жол; мұнда {count} жол.
EXC-0870.fix	29 ақпанды алып тастаңыз, жетіспейтін сағаттарды импорттан бұрын өзіңіз толтырыңыз.
EXC-0871	Сағаттық қатарлар бар, бірақ {file} жылды неше күн білдіретінін айтпайды.
EXC-0871.fix	{file} файлына clusters бар days бөлімін қосыңыз.
EXC-0872	Модель күндерді сұрайды, бірақ {file} кестесі жоқ.
EXC-0872.fix	{file} кестесін қосыңыз немесе кесінділерді өзіңіз беріп, days бөлімін алып тастаңыз.
EXC-0873	Бұл кестені {file} файлындағы күн таңдау жасайды, оны қоса беруге болмайды.
EXC-0873.fix	Кестені немесе {file} файлының days бөлімін алып тастаңыз.
EXC-0874	{found} деген қатар жоқ.
EXC-0874.fix	Мыналардың бірін қолданыңыз: {known}.
EXC-0875	«{found}» көрсеткіші сағаттық қатарға бағына алмайды.
EXC-0875.fix	Бағына алатындары: {known}.
EXC-0876	{name} көрсеткішінде {names} индексі жоқ.
EXC-0876.fix	Бұл ұяшықтарды бос қалдырыңыз.
EXC-0877	Екі жол {name} көрсеткішіне бір жерде қатар береді; екіншісі: {other}.
EXC-0877.fix	Біреуін қалдырыңыз немесе біреуі нақтырақ болсын.
EXC-0878	{name} қатары әр сағатта нөл, сондықтан сұраныстың жыл ішінде қалай бөлінетінін айтпайды.
EXC-0878.fix	Қатарды түзетіңіз немесе жолды алып тастаңыз.
EXC-0879	{name} қатары {hour} сағатында {value}; қуат коэффициенті 1-ден аспайды.
EXC-0879.fix	Қатарды ол өлшенген қуатқа бөліңіз.
EXC-0880	{name} мұнда қатарға бағынады, ал кестеде де мәні бар.
EXC-0880.fix	Екеуінің бірін қалдырыңыз.
EXC-0881	Таңдалған тәуліктерде {name} қатарының жылдық қосындысы {error} ауытқиды: түзетсек, бір сағаттың мәні 1-ден асады.
EXC-0881.fix	Кластерлер санын көбейтіңіз немесе қатарды extremes тізіміне қосыңыз.
"""#

    static let ru: String = #"""
EXC-0701	«{found}» не может стоять в файле данных вне кавычек.
EXC-0701.fix	Уберите его или возьмите в кавычки имя, в котором оно стоит.
EXC-0702	Кавычка перед «{found}» открывается и не закрывается в этой строке.
EXC-0702.fix	Закройте её; кавычка внутри текста пишется дважды.
EXC-0703	Комментарий, который здесь открывается, не закрыт.
EXC-0703.fix	Закройте его знаком */: всё, что следует, считается комментарием.
EXC-0704	Имя, которое начинается с «{found}», длиннее {limit} байт.
EXC-0704.fix	Проверьте, на месте ли пробелы и концы строк.
EXC-0705	«{found}» записано не в UTF-8.
EXC-0705.fix	Сохраните файл в UTF-8; возможно, сейчас он в Windows-1251.
EXC-0706	«{found}» не начинает оператора файла данных.
EXC-0706.fix	Здесь могут стоять только set, param, data и end; операторы самой модели не читаются.
EXC-0707	Оператор «{name}», начатый в строке {line}, не закончен точкой с запятой.
EXC-0707.fix	Закончите его знаком «;». Элемент с именем set, param или end пишется в кавычках.
EXC-0708	«{found}» не может стоять здесь в данных «{name}».
EXC-0708.fix	Проверьте оператор до этого места: скобки, запятые в срезах, число после default.
EXC-0709	Заголовок данных «{name}» кончается на «{found}» без «:=».
EXC-0709.fix	Напишите «:=» между заголовком и первой строкой.
EXC-0710	Здесь нет имени множества или параметра.
EXC-0710.fix	Напишите его без кавычек после set или param.
EXC-0711	Файл не заканчивается на «end;».
EXC-0711.fix	Проверьте, что он скопирован целиком, и добавьте эту строку.
EXC-0712	То, что стоит после «end;», не читается.
EXC-0712.fix	Перенесите это до конца данных или удалите.
EXC-0713	«{name}» — не множество OSeMOSYS.
EXC-0713.fix	Удалите его: множество, которое есть только в собственной модели, прочитать нельзя.
EXC-0714	«{name}» — не множество OSeMOSYS.
EXC-0714.fix	Возможно, имелось в виду: {suggestions}.
EXC-0715	«{name}» — не параметр OSeMOSYS.
EXC-0715.fix	Удалите его, если модель в нём не нуждается: параметр, который есть только в собственной модели, прочитать нельзя.
EXC-0716	«{name}» — не параметр OSeMOSYS.
EXC-0716.fix	Возможно, имелось в виду: {suggestions}.
EXC-0717	«{name}» уже задано в строке {line}.
EXC-0717.fix	Соберите все данные в один оператор.
EXC-0718	«{name}» задано с другим числом индексов: {found}.
EXC-0718.fix	Индексы этого параметра: {expected}.
EXC-0719	Таблице нужны два свободных индекса, а у «{name}» здесь свободны {count}.
EXC-0719.fix	Задайте остальные срезом перед таблицей, например [REGION,*,*].
EXC-0720#one	В группе данных «{name}», которая начинается с «{found}», не хватает {count} значения или индекса.
EXC-0720#few	В группе данных «{name}», которая начинается с «{found}», не хватает {count} значений или индексов.
EXC-0720#many	В группе данных «{name}», которая начинается с «{found}», не хватает {count} значений или индексов.
EXC-0720#other	В группе данных «{name}», которая начинается с «{found}», не хватает {count} значения или индекса.
EXC-0720.fix	Дополните её; точка в таблице означает значение по умолчанию.
EXC-0721	«{found}» стоит там, где для «{name}» нужно число.
EXC-0721.fix	Проверьте, сколько индексов и значений стоит перед ним; числа пишутся без кавычек, с десятичной точкой.
EXC-0722	У множества «{name}» нет индексов.
EXC-0722.fix	Уберите скобки.
EXC-0723	У {names} разные индексы, и в одной таблице они стоять не могут.
EXC-0723.fix	Дайте каждому свой оператор.
EXC-0730	«{found}» дважды стоит во множестве «{set}».
EXC-0730.fix	Уберите одно из двух.
EXC-0731	«{found}» во множестве «{set}» — не целое число.
EXC-0731.fix	Пронумеруйте элементы этого множества: с ними ведётся расчёт.
EXC-0732	Нет множества «{set}».
EXC-0732.fix	Добавьте его с элементами.
EXC-0733	Множества, которые не заданы и считаются пустыми: {names}.
EXC-0733.fix	Добавьте их, если в модели есть выбросы или накопители.
EXC-0734	Во множестве «{set}» нет элементов.
EXC-0734.fix	Добавьте хотя бы один.
EXC-0735#one	«{found}» нет во множестве «{set}», а на нём стоит {count} значение «{name}».
EXC-0735#few	«{found}» нет во множестве «{set}», а на нём стоят {count} значения «{name}».
EXC-0735#many	«{found}» нет во множестве «{set}», а на нём стоят {count} значений «{name}».
EXC-0735#other	«{found}» нет во множестве «{set}», а на нём стоит {count} значения «{name}».
EXC-0735.fix	Исправьте имя или добавьте его во множество.
EXC-0736	{name} задано дважды с одним значением, впервые в строке {line}.
EXC-0736.fix	Уберите одно из двух.
EXC-0737	{name} здесь равно {found}, а в строке {line} — {first}.
EXC-0737.fix	Оставьте верное значение.
EXC-0738#one	«{name}» принадлежит версии OSeMOSYS, которая не поддерживается, и имеет {count} значение, отличное от значения по умолчанию.
EXC-0738#few	«{name}» принадлежит версии OSeMOSYS, которая не поддерживается, и имеет {count} значения, отличных от значения по умолчанию.
EXC-0738#many	«{name}» принадлежит версии OSeMOSYS, которая не поддерживается, и имеет {count} значений, отличных от значения по умолчанию.
EXC-0738#other	«{name}» принадлежит версии OSeMOSYS, которая не поддерживается, и имеет {count} значения, отличных от значения по умолчанию.
EXC-0738.fix	Выразите его через параметры длинной постановки или удалите, если модель обойдётся без него.
EXC-0739	Множество «{set}» принадлежит версии OSeMOSYS, которая не поддерживается, и не пусто.
EXC-0739.fix	Опустошите его, если модель обойдётся без того, что за ним стоит.
EXC-0740	Не нужно и пропущено: {names}.
EXC-0740.fix	Делать ничего не надо: это следует из остальных данных или называет файлы исходной программы.
EXC-0741	Параметры без своего значения по умолчанию, которым дано опубликованное: {names}.
EXC-0741.fix	Проверьте значения и задайте их в файле.
EXC-0742	«{name}» читается как «{published}».
EXC-0742.fix	Делать ничего не надо: опубликованы оба имени.
EXC-0750	Нет config.yaml; эти значения по умолчанию взяты опубликованными: {names}.
EXC-0750.fix	Добавьте config.yaml этой модели: с другим значением по умолчанию это другая модель.
EXC-0751	В настройке у «{name}» индексы {found}.
EXC-0751.fix	Опубликованы {expected}.
EXC-0752	Столбцы «{name}»: {found}.
EXC-0752.fix	Должны быть {expected} в любом порядке либо элементы последнего множества вместо него и VALUE.
EXC-0753	Столбца «{found}» таблицы «{name}» нет во множестве «{set}».
EXC-0753.fix	Исправьте заголовок; в узкой таблице есть столбец VALUE.
EXC-0754	Столбец «{column}» таблицы «{name}» не читается.
EXC-0754.fix	Удалите его, если в нём нет ничего нужного модели.
EXC-0755	«{name}» задаёт то же множество или тот же параметр, что и {first}.
EXC-0755.fix	Оставьте одно из двух.
EXC-0756	«{name}» не читается: так не называется ни множество, ни параметр.
EXC-0756.fix	Возможно, имелось в виду: {suggestions}.
EXC-0757	К модели не относится и не прочитано: {names}.
EXC-0757.fix	Если это результаты или заметки, делать ничего не надо.
EXC-0758	Здесь нет ни множеств, ни параметров OSeMOSYS.
EXC-0758.fix	Укажите папку, в которой стоят TECHNOLOGY.csv, YEAR.csv и остальные.
EXC-0780	У «{name}» нет значения по умолчанию; записано {value}, так как otoole без него не читает.
EXC-0780.fix	Дайте значение каждой комбинации или значение по умолчанию.
EXC-0801	Нет файла {file}, без которого таблицы энергетической модели не читаются.
EXC-0801.fix	Добавьте его со строкой «version: 1» и названиями единиц.
EXC-0802	Таблицы записаны в форме {found}, а эта программа читает форму {expected}.
EXC-0802.fix	Запишите таблицы заново этой версией или прочитайте их программой, которая их записала.
EXC-0803	Единица «{unit}» для «{name}» не сверена с «{expected}»: «{symbol}» неизвестно.
EXC-0803.fix	Проверьте, что значения даны в единице модели: так они и взяты.
EXC-0804	Единица «{unit}» не подходит для «{name}», где нужна «{expected}».
EXC-0804.fix	Исправьте единицу, в том числе год цен, или названия единиц в model.yaml.
EXC-0805	Значения «{name}» переведены из «{unit}» в «{expected}»: × {factor}.
EXC-0805.fix	Делать ничего не надо.
EXC-0806	Таблица «{name}» задаёт единицы дважды: в заголовке и в столбце.
EXC-0806.fix	Оставьте одно из двух.
EXC-0807	«{name}» не читается: такой таблицы нет ни у множеств, ни у показателей.
EXC-0807.fix	Возможно, имелось в виду: {suggestions}.
EXC-0808	К модели не относится и не прочитано: {names}.
EXC-0808.fix	Если это результаты или заметки, делать ничего не надо.
EXC-0809	«{found}» нет в таблице «{set}».
EXC-0809.fix	Исправьте имя или добавьте строку в ту таблицу.
EXC-0810	«none» для «{name}» ничего не значит.
EXC-0810.fix	Уберите строку или напишите none в строке значения по умолчанию, где все индексы пусты.
EXC-0811	«{name}» не может быть равно {value}. Допустимо: {allowed}.
EXC-0811.fix	Исправьте значение или его единицу.
EXC-0870	Часы должны идти по порядку от 0 до 8759, по строке на час невисокосного года; строк здесь {count}.
EXC-0870.fix	Исключите 29 февраля; недостающие часы заполните сами до импорта.
EXC-0871	Есть почасовые ряды, но {file} не говорит, сколько дней представляют год.
EXC-0871.fix	Добавьте в {file} раздел days с clusters.
EXC-0872	Модель запрашивает дни, но таблицы {file} нет.
EXC-0872.fix	Добавьте {file} или задайте срезы сами и уберите раздел days.
EXC-0873	Эту таблицу создаёт выбор дней в {file}, её нельзя давать ещё раз.
EXC-0873.fix	Уберите таблицу или раздел days в {file}.
EXC-0874	Ряда {found} нет.
EXC-0874.fix	Используйте один из: {known}.
EXC-0875	Показатель «{found}» не может следовать почасовому ряду.
EXC-0875.fix	Могут: {known}.
EXC-0876	У {name} нет индекса {names}.
EXC-0876.fix	Оставьте эти ячейки пустыми.
EXC-0877	Две строки дают {name} ряд в одном и том же месте; другая: {other}.
EXC-0877.fix	Оставьте одну или уточните одну из них.
EXC-0878	Ряд {name} во всех часах равен нулю и не говорит, как спрос распределён по году.
EXC-0878.fix	Исправьте ряд или уберите строку.
EXC-0879	Ряд {name} в часе {hour} равен {value}; коэффициент мощности не больше 1.
EXC-0879.fix	Разделите ряд на мощность, при которой он измерен.
EXC-0880	{name} здесь следует ряду, но имеет значение и в таблице.
EXC-0880.fix	Оставьте одно из двух.
EXC-0881	На выбранных сутках годовая сумма ряда {name} отклоняется на {error}: после поправки значение часа превысило бы 1.
EXC-0881.fix	Увеличьте число кластеров или добавьте ряд в extremes.
"""#
}
