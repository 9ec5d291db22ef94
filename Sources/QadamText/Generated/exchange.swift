// Generated from Translations/*/exchange.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum ExchangeTexts {
    static let en: String = #"""
EXC-0101	There is no file “{file}”.
EXC-0101.fix	Check the name and the folder.
EXC-0102	The file “{file}” cannot be read: {reason}.
EXC-0102.fix	Check the rights to the file and that its disk is connected.
EXC-0103	“{file}” is a folder, not a file.
EXC-0103.fix	Name the file inside it.
EXC-0104	The file is empty.
EXC-0104.fix	Check that it was saved whole, and name it again.
EXC-0105	The text is not UTF-8 at byte {offset} (row {row}, column {column}).
EXC-0105.fix	Save the file as “CSV UTF-8”; it may be in Windows-1251 now.
EXC-0106	The file is in UTF-16, not UTF-8.
EXC-0106.fix	Save it as UTF-8.
EXC-0107	A quote opens in row {row}, column {column}, and does not close.
EXC-0107.fix	Close the quote, or write a quote inside a cell twice.
EXC-0108	The row is longer than {limit} bytes.
EXC-0108.fix	Check that this is a CSV file with line ends.
EXC-0109	The row has more than {limit} cells.
EXC-0109.fix	Check the separator and the quotes in this row.
EXC-0110	A quote stands inside a cell that does not begin with one.
EXC-0110.fix	Put the whole cell in quotes and write the inner quote twice.
EXC-0111	There is text between a closing quote and the separator.
EXC-0111.fix	Put the whole cell in quotes and write the inner quote twice.
EXC-0112	The line ends with a carriage return alone.
EXC-0112.fix	Save the file with LF or CRLF line ends, for example as “CSV UTF-8”.
EXC-0113	There are no rows below the header.
EXC-0113.fix	Check that the table was exported whole.
EXC-0114	The table has more than {limit} rows.
EXC-0114.fix	Split it into several files.
EXC-0190#one	{count} more finding of the kind {code} is not listed.
EXC-0190#other	{count} more findings of the kind {code} are not listed.
EXC-0190.fix	Mend those listed first; they often have one cause.
EXC-0201	The column “{column}” is missing.
EXC-0201.fix	Add it to the header, spelt exactly so.
EXC-0202	The column “{column}” is not known.
EXC-0202.fix	Remove it or use one of {known}.
EXC-0203	The column “{column}” is not known.
EXC-0203.fix	Did you mean {suggestions}?
EXC-0204	The column “{column}” stands twice in the header.
EXC-0204.fix	Rename or remove one of them.
EXC-0205	The row has {found} cells, the header {expected}.
EXC-0205.fix	Check separators and quotes; a text or number with a separator in it stands in quotes.
EXC-0206	The header does not fit the separator “{expected}”, but it fits “{fits}”.
EXC-0206.fix	Choose the separator “{fits}” for this file.
EXC-0301	“{column}” is missing.
EXC-0301.fix	Enter it; a value that is not known is not zero.
EXC-0302	“{found}” is not a number.
EXC-0302.fix	Write digits only; the unit stands in its own place.
EXC-0303	“{found}” is not written like {expected}; written like {fits} it would be {value}.
EXC-0303.fix	Choose the convention {fits} for the whole file, or write the number like {expected}.
EXC-0304	“{found}” may mean {first} or {second}.
EXC-0304.fix	Write it like {expected}, or choose the convention of the whole file.
EXC-0305	“{found}” is not a finite number.
EXC-0305.fix	Enter the value, or leave the cell empty if it may be missing.
EXC-0306	“{found}” is not a whole number.
EXC-0306.fix	Write a number without a fraction.
EXC-0307	{found} is too small; the bound is {bound}.
EXC-0307.fix	Check the number and the unit of the column.
EXC-0308	{found} is too large; the bound is {bound}.
EXC-0308.fix	Check the number and the unit of the column.
EXC-0309	{found} is negative, which cannot be here.
EXC-0309.fix	Enter the quantity without the minus; a correction is a new record in the place of the old.
EXC-0310	There is no unit “{found}”.
EXC-0310.fix	Write a unit of the list, such as kWh, Gcal, t or m3; `qadam unit list` shows all.
EXC-0311	There is no unit “{found}”.
EXC-0311.fix	Did you mean {suggestions}?
EXC-0312	“{found}” means several units.
EXC-0312.fix	Write one of {suggestions}.
EXC-0313	“{found}” is not a unit expression.
EXC-0313.fix	Write it like kWh, kg/m3 or kg{{CO2}}/TJ{{NCV}}.
EXC-0314	“{found}” does not fit “{expected}”: they measure different things.
EXC-0314.fix	Enter the quantity in a unit that {expected} can be turned into, or give density or heating value as a property of the source.
EXC-0315	“{found}” and “{expected}” count different things: gas, GWP set, heating value, wet or dry mass, or price year differ.
EXC-0315.fix	State the same basis in braces on both sides.
EXC-0320	“{found}” is not a date.
EXC-0320.fix	Write it like {expected}.
EXC-0321	The date “{found}” has no full year.
EXC-0321.fix	Write the year with four digits, like {expected}.
EXC-0322	The date “{found}” is written like {fits}, but the file is declared to use {expected}.
EXC-0322.fix	Choose the order {fits} for the whole file, or write the date like {expected}.
EXC-0323	There is no such day: “{found}”.
EXC-0323.fix	Check the day and the month.
EXC-0324	“{found}” is not a month.
EXC-0324.fix	Write year and month like {expected}.
EXC-0325	The period ends on {last}, before it begins on {first}.
EXC-0325.fix	Swap the days or mend one of them.
EXC-0326	“{found}” is not a period.
EXC-0326.fix	Write it like 2024, 2024-01 or 2024-01-01/2024-01-31.
EXC-0330	“{found}” cannot stand here.
EXC-0330.fix	Write one of {allowed}.
EXC-0331	“{found}” is not an identifier.
EXC-0331.fix	Use letters, digits and . _ - : / @ + without blanks, to 200 bytes.
EXC-0332	“{found}” is not known.
EXC-0332.fix	Check the spelling, or enter what it names first.
EXC-0333	“{found}” is not known.
EXC-0333.fix	Did you mean {suggestions}?
EXC-0334	The text holds a control character.
EXC-0334.fix	Type the cell anew.
EXC-0340	{found} stands already in row {first}; {columns} must be different in every row.
EXC-0340.fix	Remove the repetition or change one of the rows.
EXC-0390	“{found}” is no list of values with weights.
EXC-0390.fix	Write two or more value:weight with ; between them and a decimal point, such as 0.4:1; 0.6:3; weights are above zero.
EXC-0391	The scores of data quality of this row do not fit together.
EXC-0391.fix	Give all five scores from 1 to 5; with basic_variance where uncertainty is empty, without it where uncertainty names a distribution.
EXC-0392	The distribution lies far from its amount: the amount is {amount}, the distribution gives {low} to {high}. Simulations draw from the distribution.
EXC-0392.fix	Correct the amount or the parameters: bounds, mode and values are in the unit of the amount.
EXC-0393	The distribution has the other sign than its amount: the amount is {amount}, the distribution gives {low} to {high}.
EXC-0393.fix	Correct the sign of the amount or of the distribution.
EXC-0401	“{source}” already has a record for {period}, in row {first}.
EXC-0401.fix	Keep one of the two; amounts of one period are added before the import.
EXC-0402	The days {period} of “{source}” are partly in the record of row {first}.
EXC-0402.fix	Mend the days so that none is counted twice.
EXC-0403#one	“{source}” has no full record of {count} month: {months}.
EXC-0403#other	“{source}” has no full record of {count} months: {months}.
EXC-0403.fix	Add the months; a month without consumption is a record of 0.
EXC-0404	{found} of “{source}” lies outside the usual {low} to {high}; {scaled} would lie inside, as after a slip of the unit by {factor}.
EXC-0404.fix	Check the unit: kg or t, kWh or MWh, m3 or thousand m3? If the number is right, state the usual quantities of the line with the reason under usual in organisation.yaml.
EXC-0405	{found} of “{source}” lies {factor} times beyond the usual {low} to {high}.
EXC-0405.fix	Check the number; if it is right, nothing need be done.
EXC-0406	The identifier “{found}” stands already in row {first}.
EXC-0406.fix	Give every record an identifier of its own, or remove the repetition.
EXC-0407	The record {period} of “{source}” lies outside {expected}.
EXC-0407.fix	Check the year; the record is kept, but does not count for {expected}.
EXC-0408	“{source}” has no records from {first} on.
EXC-0408.fix	Add its records, or say in the source lines that it is not in use.
EXC-0501	This is not YAML: {detail}.
EXC-0501.fix	Check indentation, colons and quotes at this place.
EXC-0502	The key “{key}” stands twice; first in line {first}.
EXC-0502.fix	Keep one of them.
EXC-0503	The key “{key}” is not known here.
EXC-0503.fix	Remove it or use one of {known}.
EXC-0504	The key “{key}” is not known here.
EXC-0504.fix	Did you mean {suggestions}?
EXC-0505	“{key}” is missing.
EXC-0505.fix	Add it.
EXC-0506	“{key}” must be one text or number.
EXC-0506.fix	Write a single value behind the colon.
EXC-0507	“{key}” must be a list.
EXC-0507.fix	Write each item in a line of its own with a dash, or in [brackets].
EXC-0508	“{key}” must be a map of keys and values.
EXC-0508.fix	Write lines of the form key: value below it.
EXC-0509	The file is larger than {limit} bytes.
EXC-0509.fix	Put large tables into CSV files.
EXC-0510	The file uses {found} aliases; {limit} are allowed.
EXC-0510.fix	Write the values out instead of *names.
EXC-0511	The file holds more than {limit} values.
EXC-0511.fix	Put large tables into CSV files.
EXC-0512	Lists and maps are nested more than {limit} deep.
EXC-0512.fix	Check the brackets and the indentation.
EXC-0513	“{found}” is neither yes nor no.
EXC-0513.fix	Write yes or no.
EXC-0514	The tag “{found}” is not allowed.
EXC-0514.fix	Remove the tag; the type follows from the key.
EXC-0515	“{found}” is not a number with its unit.
EXC-0515.fix	Write both with a blank between, like 12.5 kWh.
EXC-0601	The disk is full; “{file}” was not written ({reason}).
EXC-0601.fix	Free some space and repeat; what was there before is unchanged.
EXC-0602	“{file}” cannot be written: {reason}.
EXC-0602.fix	Check the folder and the rights to it; what was there before is unchanged.
EXC-0890	Degree days of {year} are given twice.
EXC-0890.fix	Keep one.
EXC-0891	The interest ends before it begins on {first}.
EXC-0891.fix	Correct first_day or last_day.
EXC-0892	The interest has neither a first nor a last day.
EXC-0892.fix	Give one of them; what holds today stands beside id and name.
EXC-0893	{year} does not come after the year before it.
EXC-0893.fix	Put the years in order, each once.
EXC-0900	An intensity needs exactly one of values, driver, line, buildings.
EXC-0900.fix	Say in one place where its figures are.
EXC-0901	The unit {unit} does not fit the kind of the intensity.
EXC-0901.fix	People are counted in person or FTE, floor area in m2, money in a currency such as KZT{{2024}}.
EXC-0902	The identifier {id} stands twice.
EXC-0902.fix	Give each its own.
EXC-0903	The lease names neither buildings nor lines.
EXC-0903.fix	Name what is leased under buildings or lines.
EXC-0904	The lease ends before it begins on {first}.
EXC-0904.fix	Correct first_day or last_day.
EXC-0905	Finances are directed alone and together with partners.
EXC-0905.fix	Give financial_control: false where control is joint.
EXC-0930	The degree days of {month} are given twice.
EXC-0930.fix	Keep one of the two.
EXC-0931	“{found}” is no calendar month.
EXC-0931.fix	Write a month such as 2024-01.
EXC-0932	The weather of “{source}” is stated twice: by a share and a regression, or by two regressions.
EXC-0932.fix	Keep one of the two.
EXC-0950	The record {period} of “{source}” lies partly outside {expected}: {share} of its days are inside and count.
EXC-0950.fix	Check its days; the rest belongs to the neighbouring year.
EXC-0980	The upper end of the usual quantities is below the lower end {low}, or in a unit that does not fit it.
EXC-0980.fix	Write low and high with units of the same kind, low first.
"""#

    static let kk: String = #"""
EXC-0101	«{file}» файлы жоқ.
EXC-0101.fix	Атауы мен қалтасын тексеріңіз.
EXC-0102	«{file}» файлын оқу мүмкін емес: {reason}.
EXC-0102.fix	Файлға құқықты және дискінің қосулы екенін тексеріңіз.
EXC-0103	«{file}» — файл емес, қалта.
EXC-0103.fix	Оның ішіндегі файлды көрсетіңіз.
EXC-0104	Файл бос.
EXC-0104.fix	Оның толық сақталғанын тексеріп, қайта көрсетіңіз.
EXC-0105	{offset}-байтта мәтін UTF-8 емес ({row}-жол, {column} бағаны).
EXC-0105.fix	Файлды «CSV UTF-8» пішімінде сақтаңыз; қазір ол Windows-1251 болуы мүмкін.
EXC-0106	Файл UTF-8 емес, UTF-16 кодтамасында.
EXC-0106.fix	Оны UTF-8 кодтамасында сақтаңыз.
EXC-0107	{row}-жолдың {column} бағанында ашылған тырнақша жабылмаған.
EXC-0107.fix	Тырнақшаны жабыңыз; ұяшық ішіндегі тырнақшаны екі рет жазыңыз.
EXC-0108	Жол {limit} байттан ұзын.
EXC-0108.fix	Бұл жолдары бөлінген CSV файлы екенін тексеріңіз.
EXC-0109	Жолда {limit} ұяшықтан көп.
EXC-0109.fix	Осы жолдағы бөлгіш пен тырнақшаларды тексеріңіз.
EXC-0110	Тырнақшадан басталмайтын ұяшықтың ішінде тырнақша тұр.
EXC-0110.fix	Ұяшықты тұтас тырнақшаға алып, ішкі тырнақшаны екі рет жазыңыз.
EXC-0111	Жабатын тырнақша мен бөлгіштің арасында мәтін бар.
EXC-0111.fix	Ұяшықты тұтас тырнақшаға алып, ішкі тырнақшаны екі рет жазыңыз.
EXC-0112	Жол тек CR таңбасымен аяқталады.
EXC-0112.fix	Файлды жол соңын LF не CRLF етіп сақтаңыз, мысалы «CSV UTF-8» пішімінде.
EXC-0113	Тақырып жолынан төмен жол жоқ.
EXC-0113.fix	Кестенің толық шығарылғанын тексеріңіз.
EXC-0114	Кестеде {limit} жолдан көп.
EXC-0114.fix	Оны бірнеше файлға бөліңіз.
EXC-0190#one	{code} түріндегі тағы {count} ескертпе тізімге кірмеді.
EXC-0190#other	{code} түріндегі тағы {count} ескертпе тізімге кірмеді.
EXC-0190.fix	Алдымен тізімдегілерді түзетіңіз: көбіне олардың себебі бір.
EXC-0201	«{column}» бағаны жоқ.
EXC-0201.fix	Оны тақырып жолына дәл осылай жазып қосыңыз.
EXC-0202	«{column}» бағаны белгісіз.
EXC-0202.fix	Оны алып тастаңыз немесе мыналардың бірін қолданыңыз: {known}.
EXC-0203	«{column}» бағаны белгісіз.
EXC-0203.fix	{suggestions} дегіңіз келді ме?
EXC-0204	«{column}» бағаны тақырыпта екі рет тұр.
EXC-0204.fix	Біреуінің атын өзгертіңіз немесе алып тастаңыз.
EXC-0205	Жолда {found} ұяшық, тақырыпта {expected}.
EXC-0205.fix	Бөлгіштер мен тырнақшаларды тексеріңіз; ішінде бөлгіші бар мәтін не сан тырнақшада тұрады.
EXC-0206	Тақырып «{expected}» бөлгішіне сай емес, «{fits}» бөлгішіне сай келеді.
EXC-0206.fix	Бұл файл үшін «{fits}» бөлгішін таңдаңыз.
EXC-0301	«{column}» мәні жоқ.
EXC-0301.fix	Оны енгізіңіз; белгісіз мән нөл емес.
EXC-0302	«{found}» — сан емес.
EXC-0302.fix	Тек цифрлармен жазыңыз; бірліктің өз орны бар.
EXC-0303	«{found}» {expected} үлгісімен жазылмаған; {fits} үлгісімен ол {value} болар еді.
EXC-0303.fix	Бүкіл файлға {fits} үлгісін таңдаңыз немесе санды {expected} үлгісімен жазыңыз.
EXC-0304	«{found}» {first} не {second} дегенді білдіруі мүмкін.
EXC-0304.fix	Оны {expected} үлгісімен жазыңыз немесе бүкіл файлдың үлгісін таңдаңыз.
EXC-0305	«{found}» — шекті сан емес.
EXC-0305.fix	Мәнін енгізіңіз немесе болмауына рұқсат болса, ұяшықты бос қалдырыңыз.
EXC-0306	«{found}» — бүтін сан емес.
EXC-0306.fix	Бөлшексіз сан жазыңыз.
EXC-0307	{found} тым аз; шегі — {bound}.
EXC-0307.fix	Сан мен бағанның бірлігін тексеріңіз.
EXC-0308	{found} тым көп; шегі — {bound}.
EXC-0308.fix	Сан мен бағанның бірлігін тексеріңіз.
EXC-0309	{found} теріс, мұнда олай болмайды.
EXC-0309.fix	Мөлшерді минуссыз енгізіңіз; түзету ескісінің орнына жаңа жазба болып енгізіледі.
EXC-0310	«{found}» деген бірлік жоқ.
EXC-0310.fix	Тізімдегі бірлікті жазыңыз, мысалы kWh, Gcal, t не m3; барлығын `qadam unit list` көрсетеді.
EXC-0311	«{found}» деген бірлік жоқ.
EXC-0311.fix	{suggestions} дегіңіз келді ме?
EXC-0312	«{found}» бірнеше бірлікті білдіреді.
EXC-0312.fix	Мыналардың бірін жазыңыз: {suggestions}.
EXC-0313	«{found}» — бірлік өрнегі емес.
EXC-0313.fix	Оны kWh, kg/m3 не kg{{CO2}}/TJ{{NCV}} түрінде жазыңыз.
EXC-0314	«{found}» «{expected}» бірлігіне сай емес: олар әртүрлі шаманы өлшейді.
EXC-0314.fix	Мөлшерді {expected} бірлігіне келетін бірлікпен енгізіңіз немесе тығыздықты не жану жылуын көздің қасиеті ретінде беріңіз.
EXC-0315	«{found}» пен «{expected}» әртүрлі нәрсені санайды: газ, ЖЖӘ жинағы, жану жылуы, ылғал не құрғақ масса, баға жылы бөлек.
EXC-0315.fix	Екі жағына да жақша ішінде бірдей негіз жазыңыз.
EXC-0320	«{found}» — күн емес.
EXC-0320.fix	Оны {expected} түрінде жазыңыз.
EXC-0321	«{found}» күнінде толық жыл жоқ.
EXC-0321.fix	Жылды төрт цифрмен жазыңыз: {expected}.
EXC-0322	«{found}» күні {fits} түрінде жазылған, ал файлға {expected} түрі белгіленген.
EXC-0322.fix	Бүкіл файлға {fits} ретін таңдаңыз немесе күнді {expected} түрінде жазыңыз.
EXC-0323	Мұндай күн жоқ: «{found}».
EXC-0323.fix	Күні мен айын тексеріңіз.
EXC-0324	«{found}» — ай емес.
EXC-0324.fix	Жыл мен айды {expected} түрінде жазыңыз.
EXC-0325	Кезең {last} күні, яғни {first} күні басталмай тұрып аяқталады.
EXC-0325.fix	Күндерді алмастырыңыз немесе біреуін түзетіңіз.
EXC-0326	«{found}» — кезең емес.
EXC-0326.fix	Оны 2024, 2024-01 не 2024-01-01/2024-01-31 түрінде жазыңыз.
EXC-0330	Мұнда «{found}» тұра алмайды.
EXC-0330.fix	Мыналардың бірін жазыңыз: {allowed}.
EXC-0331	«{found}» — идентификатор емес.
EXC-0331.fix	Әріп, цифр және . _ - : / @ + таңбаларын бос орынсыз қолданыңыз, 200 байтқа дейін.
EXC-0332	«{found}» белгісіз.
EXC-0332.fix	Жазылуын тексеріңіз немесе алдымен соны енгізіңіз.
EXC-0333	«{found}» белгісіз.
EXC-0333.fix	{suggestions} дегіңіз келді ме?
EXC-0334	Мәтінде басқару таңбасы бар.
EXC-0334.fix	Ұяшықты қайта теріңіз.
EXC-0340	{found} {first}-жолда бар; {columns} әр жолда өзгеше болуы керек.
EXC-0340.fix	Қайталануын алып тастаңыз немесе жолдардың бірін өзгертіңіз.
EXC-0390	«{found}» — салмағы бар мәндер тізімі емес.
EXC-0390.fix	Ондық нүктемен, «;» арқылы екі не одан көп мән:салмақ жазыңыз, мысалы 0.4:1; 0.6:3; салмақтар нөлден үлкен.
EXC-0391	Бұл жолдың деректер сапасының бағалары үйлеспейді.
EXC-0391.fix	Бес бағаның бәрін 1-ден 5-ке дейін беріңіз; uncertainty бос болса — basic_variance-пен, үлестірім аталса — онсыз.
EXC-0392	Үлестірім мөлшерінен алыс: мөлшері {amount}, ал үлестірім {low} мен {high} аралығын береді. Сынақтар үлестірімнен алынады.
EXC-0392.fix	Мөлшерді не параметрлерді түзетіңіз: шектер, мода және мәндер мөлшердің бірлігінде.
EXC-0393	Үлестірімнің таңбасы мөлшерінің таңбасына қайшы: мөлшері {amount}, ал үлестірім {low} мен {high} аралығын береді.
EXC-0393.fix	Мөлшердің не үлестірімнің таңбасын түзетіңіз.
EXC-0401	«{source}» үшін {period} жазбасы {first}-жолда бар.
EXC-0401.fix	Екеуінің бірін қалдырыңыз; бір кезеңнің мөлшерлері импортқа дейін қосылады.
EXC-0402	«{source}» көзінің {period} күндері ішінара {first}-жолдың жазбасында бар.
EXC-0402.fix	Ешбір күн екі рет саналмайтындай етіп түзетіңіз.
EXC-0403#one	«{source}» үшін {count} айдың толық жазбасы жоқ: {months}.
EXC-0403#other	«{source}» үшін {count} айдың толық жазбасы жоқ: {months}.
EXC-0403.fix	Айларды қосыңыз; тұтыну болмаған ай 0 деп жазылады.
EXC-0404	«{source}» үшін {found} әдеттегі {low} – {high} аралығынан тыс; {scaled} болса ішінде жатар еді, бірлік {factor} есе шатасқандай.
EXC-0404.fix	Бірлікті тексеріңіз: kg не t, kWh не MWh, m3 не мың m3? Сан дұрыс болса, жолдың әдеттегі мөлшерін себебімен organisation.yaml файлының usual бөлімінде беріңіз.
EXC-0405	«{source}» үшін {found} әдеттегі {low} – {high} аралығынан {factor} есе асады.
EXC-0405.fix	Санды тексеріңіз; дұрыс болса, ештеңе істеудің қажеті жоқ.
EXC-0406	«{found}» идентификаторы {first}-жолда бар.
EXC-0406.fix	Әр жазбаға өз идентификаторын беріңіз немесе қайталануын алып тастаңыз.
EXC-0407	«{source}» көзінің {period} жазбасы {expected} кезеңінен тыс.
EXC-0407.fix	Жылын тексеріңіз; жазба сақталады, бірақ {expected} кезеңіне есептелмейді.
EXC-0408	«{source}» үшін {first} күнінен бастап жазба жоқ.
EXC-0408.fix	Жазбаларын қосыңыз немесе көздер тізімінде қолданылмайтынын белгілеңіз.
EXC-0501	Бұл YAML емес: {detail}.
EXC-0501.fix	Осы жердегі шегіністі, қос нүктелер мен тырнақшаларды тексеріңіз.
EXC-0502	«{key}» кілті екі рет тұр; алғашқысы {first}-жолда.
EXC-0502.fix	Біреуін қалдырыңыз.
EXC-0503	Мұнда «{key}» кілті белгісіз.
EXC-0503.fix	Оны алып тастаңыз немесе мыналардың бірін қолданыңыз: {known}.
EXC-0504	Мұнда «{key}» кілті белгісіз.
EXC-0504.fix	{suggestions} дегіңіз келді ме?
EXC-0505	«{key}» жоқ.
EXC-0505.fix	Оны қосыңыз.
EXC-0506	«{key}» бір мәтін не сан болуы керек.
EXC-0506.fix	Қос нүктеден кейін бір мән жазыңыз.
EXC-0507	«{key}» тізім болуы керек.
EXC-0507.fix	Әр элементті жаңа жолға сызықшамен немесе [жақша] ішіне жазыңыз.
EXC-0508	«{key}» кілттер мен мәндерден тұруы керек.
EXC-0508.fix	Астына «кілт: мән» түріндегі жолдарды жазыңыз.
EXC-0509	Файл {limit} байттан үлкен.
EXC-0509.fix	Үлкен кестелерді CSV файлдарына салыңыз.
EXC-0510	Файлда {found} бүркеншік сілтеме бар; {limit} рұқсат.
EXC-0510.fix	*атаулардың орнына мәндердің өзін жазыңыз.
EXC-0511	Файлда {limit} мәннен көп.
EXC-0511.fix	Үлкен кестелерді CSV файлдарына салыңыз.
EXC-0512	Тізімдер мен кілттер {limit} деңгейден терең кіріккен.
EXC-0512.fix	Жақшалар мен шегіністі тексеріңіз.
EXC-0513	«{found}» — yes та, no да емес.
EXC-0513.fix	yes не no деп жазыңыз.
EXC-0514	«{found}» тегіне рұқсат жоқ.
EXC-0514.fix	Тегті алып тастаңыз; түрі кілттен шығады.
EXC-0515	«{found}» — бірлігі бар сан емес.
EXC-0515.fix	Екеуін арасына бос орын қалдырып жазыңыз: 12.5 kWh.
EXC-0601	Диск толы; «{file}» жазылмады ({reason}).
EXC-0601.fix	Орын босатып, қайталаңыз; бұрынғысы өзгерген жоқ.
EXC-0602	«{file}» жазу мүмкін емес: {reason}.
EXC-0602.fix	Қалтаны және оған құқықты тексеріңіз; бұрынғысы өзгерген жоқ.
EXC-0890	{year} жылының градус-тәулігі екі рет берілген.
EXC-0890.fix	Біреуін қалдырыңыз.
EXC-0891	Үлес {first} басталмай аяқталады.
EXC-0891.fix	first_day немесе last_day мәнін түзетіңіз.
EXC-0892	Үлестің бірінші де, соңғы да күні жоқ.
EXC-0892.fix	Біреуін беріңіз; бүгінгі күйі id мен name жанында тұрады.
EXC-0893	{year} алдыңғы жылдан кейін тұрған жоқ.
EXC-0893.fix	Жылдарды ретімен, әрқайсысын бір рет беріңіз.
EXC-0900	Қарқындылыққа values, driver, line, buildings біреуі ғана керек.
EXC-0900.fix	Мәндері қайда екенін бір жерде айтыңыз.
EXC-0901	{unit} бірлігі қарқындылық түріне сәйкес емес.
EXC-0901.fix	Адамдар person немесе FTE, аудан m2, ақша валютамен, мысалы KZT{{2024}}, есептеледі.
EXC-0902	{id} идентификаторы екі рет тұр.
EXC-0902.fix	Әрқайсысына өзінікін беріңіз.
EXC-0903	Жалдау шарты ғимараттарды да, жолдарды да атамайды.
EXC-0903.fix	Жалданғанды buildings немесе lines ішінде атаңыз.
EXC-0904	Шарт {first} басталмай аяқталады.
EXC-0904.fix	first_day немесе last_day мәнін түзетіңіз.
EXC-0905	Қаржы әрі жеке, әрі серіктестермен бірге басқарылады.
EXC-0905.fix	Бақылау бірлескен болса, financial_control: false деп беріңіз.
EXC-0930	{month} градус-тәуліктері екі рет берілген.
EXC-0930.fix	Екеуінің бірін қалдырыңыз.
EXC-0931	«{found}» — күнтізбелік ай емес.
EXC-0931.fix	Айды жазыңыз, мысалы 2024-01.
EXC-0932	«{source}» ауа райы екі рет берілген: үлеспен және регрессиямен немесе екі регрессиямен.
EXC-0932.fix	Біреуін қалдырыңыз.
EXC-0950	«{source}» көзінің {period} жазбасы {expected} кезеңінен жартылай тыс: күндерінің {share} бөлігі ішінде және есептеледі.
EXC-0950.fix	Күндерін тексеріңіз; қалғаны көрші жылға жатады.
EXC-0980	Әдеттегі мөлшердің жоғарғы шегі төменгісінен ({low}) аз не бірлігі үйлеспейді.
EXC-0980.fix	low мен high мәндерін бір текті бірлікпен, кішісін low етіп жазыңыз.
"""#

    static let ru: String = #"""
EXC-0101	Файла «{file}» нет.
EXC-0101.fix	Проверьте имя и папку.
EXC-0102	Файл «{file}» не читается: {reason}.
EXC-0102.fix	Проверьте права на файл и подключён ли его диск.
EXC-0103	«{file}» — папка, а не файл.
EXC-0103.fix	Укажите файл внутри неё.
EXC-0104	Файл пуст.
EXC-0104.fix	Проверьте, что он сохранён целиком, и укажите его снова.
EXC-0105	Текст не в UTF-8 с байта {offset} (строка {row}, столбец {column}).
EXC-0105.fix	Сохраните файл как «CSV UTF-8»; возможно, сейчас он в Windows-1251.
EXC-0106	Файл в кодировке UTF-16, а не UTF-8.
EXC-0106.fix	Сохраните его в UTF-8.
EXC-0107	В строке {row}, столбце {column} открыта кавычка, и она не закрыта.
EXC-0107.fix	Закройте кавычку; кавычку внутри ячейки пишите дважды.
EXC-0108	Строка длиннее {limit} байт.
EXC-0108.fix	Проверьте, что это файл CSV с переводами строк.
EXC-0109	В строке больше {limit} ячеек.
EXC-0109.fix	Проверьте разделитель и кавычки в этой строке.
EXC-0110	Кавычка стоит внутри ячейки, которая с неё не начинается.
EXC-0110.fix	Возьмите всю ячейку в кавычки, а внутреннюю кавычку напишите дважды.
EXC-0111	Между закрывающей кавычкой и разделителем есть текст.
EXC-0111.fix	Возьмите всю ячейку в кавычки, а внутреннюю кавычку напишите дважды.
EXC-0112	Строка кончается одним символом CR.
EXC-0112.fix	Сохраните файл с концами строк LF или CRLF, например как «CSV UTF-8».
EXC-0113	Под заголовком нет строк.
EXC-0113.fix	Проверьте, что таблица выгружена целиком.
EXC-0114	В таблице больше {limit} строк.
EXC-0114.fix	Разделите её на несколько файлов.
EXC-0190#one	Ещё {count} замечание {code} не показано.
EXC-0190#few	Ещё {count} замечания {code} не показаны.
EXC-0190#many	Ещё {count} замечаний {code} не показано.
EXC-0190#other	Ещё {count} замечания {code} не показано.
EXC-0190.fix	Исправьте сначала показанные: часто у них одна причина.
EXC-0201	Нет столбца «{column}».
EXC-0201.fix	Добавьте его в заголовок, в точности с таким написанием.
EXC-0202	Столбец «{column}» неизвестен.
EXC-0202.fix	Удалите его или возьмите один из: {known}.
EXC-0203	Столбец «{column}» неизвестен.
EXC-0203.fix	Может быть, {suggestions}?
EXC-0204	Столбец «{column}» стоит в заголовке дважды.
EXC-0204.fix	Переименуйте или удалите один из них.
EXC-0205	В строке ячеек: {found}, в заголовке: {expected}.
EXC-0205.fix	Проверьте разделители и кавычки: текст или число с разделителем внутри берут в кавычки.
EXC-0206	Заголовок не подходит к разделителю «{expected}», но подходит к «{fits}».
EXC-0206.fix	Выберите для этого файла разделитель «{fits}».
EXC-0301	Нет значения «{column}».
EXC-0301.fix	Введите его; неизвестное значение — не ноль.
EXC-0302	«{found}» — не число.
EXC-0302.fix	Пишите только цифры; для единицы есть своё место.
EXC-0303	«{found}» записано не так, как {expected}; по образцу {fits} это было бы {value}.
EXC-0303.fix	Выберите для всего файла образец {fits} или запишите число как {expected}.
EXC-0304	«{found}» может значить {first} или {second}.
EXC-0304.fix	Запишите его как {expected} или выберите образец для всего файла.
EXC-0305	«{found}» — не конечное число.
EXC-0305.fix	Введите значение или оставьте ячейку пустой, если это допустимо.
EXC-0306	«{found}» — не целое число.
EXC-0306.fix	Запишите число без дробной части.
EXC-0307	{found} — слишком мало; граница {bound}.
EXC-0307.fix	Проверьте число и единицу столбца.
EXC-0308	{found} — слишком много; граница {bound}.
EXC-0308.fix	Проверьте число и единицу столбца.
EXC-0309	{found} — отрицательное, здесь такого быть не может.
EXC-0309.fix	Введите количество без минуса; исправление — это новая запись вместо старой.
EXC-0310	Единицы «{found}» нет.
EXC-0310.fix	Возьмите единицу из списка, например kWh, Gcal, t или m3; все показывает `qadam unit list`.
EXC-0311	Единицы «{found}» нет.
EXC-0311.fix	Может быть, {suggestions}?
EXC-0312	«{found}» означает несколько единиц.
EXC-0312.fix	Напишите одну из: {suggestions}.
EXC-0313	«{found}» — не выражение единицы.
EXC-0313.fix	Запишите её как kWh, kg/m3 или kg{{CO2}}/TJ{{NCV}}.
EXC-0314	«{found}» не подходит к «{expected}»: они измеряют разное.
EXC-0314.fix	Введите количество в единице, совместимой с {expected}, или задайте плотность либо теплоту сгорания как свойство источника.
EXC-0315	«{found}» и «{expected}» считают разное: отличаются газ, набор ПГП, теплота сгорания, влажная или сухая масса либо год цен.
EXC-0315.fix	Укажите в скобках одинаковую основу с обеих сторон.
EXC-0320	«{found}» — не дата.
EXC-0320.fix	Запишите её как {expected}.
EXC-0321	В дате «{found}» нет полного года.
EXC-0321.fix	Запишите год четырьмя цифрами: {expected}.
EXC-0322	Дата «{found}» записана как {fits}, а для файла указан вид {expected}.
EXC-0322.fix	Выберите порядок {fits} для всего файла или запишите дату как {expected}.
EXC-0323	Такого дня нет: «{found}».
EXC-0323.fix	Проверьте день и месяц.
EXC-0324	«{found}» — не месяц.
EXC-0324.fix	Запишите год и месяц как {expected}.
EXC-0325	Период кончается {last}, раньше своего начала {first}.
EXC-0325.fix	Поменяйте дни местами или исправьте один из них.
EXC-0326	«{found}» — не период.
EXC-0326.fix	Запишите его как 2024, 2024-01 или 2024-01-01/2024-01-31.
EXC-0330	«{found}» здесь не допускается.
EXC-0330.fix	Напишите одно из: {allowed}.
EXC-0331	«{found}» — не идентификатор.
EXC-0331.fix	Используйте буквы, цифры и . _ - : / @ + без пробелов, до 200 байт.
EXC-0332	«{found}» неизвестно.
EXC-0332.fix	Проверьте написание или сначала введите то, на что это указывает.
EXC-0333	«{found}» неизвестно.
EXC-0333.fix	Может быть, {suggestions}?
EXC-0334	В тексте есть управляющий символ.
EXC-0334.fix	Наберите ячейку заново.
EXC-0340	{found} уже есть в строке {first}; в каждой строке {columns} должно быть своим.
EXC-0340.fix	Удалите повтор или измените одну из строк.
EXC-0390	«{found}» не список значений с весами.
EXC-0390.fix	Напишите два или больше значение:вес через «;» с десятичной точкой, например 0.4:1; 0.6:3; веса больше нуля.
EXC-0391	Оценки качества данных этой строки не сочетаются.
EXC-0391.fix	Дайте все пять оценок от 1 до 5; с basic_variance, если uncertainty пусто, и без неё, если распределение названо.
EXC-0392	Распределение далеко от количества: количество {amount}, распределение даёт от {low} до {high}. Испытания берут значения из распределения.
EXC-0392.fix	Исправьте количество или параметры: границы, мода и значения даются в единице количества.
EXC-0393	У распределения не тот знак, что у количества: количество {amount}, распределение даёт от {low} до {high}.
EXC-0393.fix	Исправьте знак количества или распределения.
EXC-0401	У «{source}» уже есть запись за {period}, в строке {first}.
EXC-0401.fix	Оставьте одну из двух; количества за один период складывают до импорта.
EXC-0402	Дни {period} для «{source}» частью уже вошли в запись строки {first}.
EXC-0402.fix	Исправьте дни, чтобы ни один не считался дважды.
EXC-0403#one	У «{source}» нет полной записи за {count} месяц: {months}.
EXC-0403#few	У «{source}» нет полных записей за {count} месяца: {months}.
EXC-0403#many	У «{source}» нет полных записей за {count} месяцев: {months}.
EXC-0403#other	У «{source}» нет полных записей за {count} месяца: {months}.
EXC-0403.fix	Добавьте месяцы; месяц без потребления записывают нулём.
EXC-0404	{found} для «{source}» вне обычных {low} – {high}; {scaled} были бы внутри, как при ошибке единицы в {factor} раз.
EXC-0404.fix	Проверьте единицу: kg или t, kWh или MWh, m3 или тысяча m3? Если число верное, задайте обычные количества строки с причиной в разделе usual файла organisation.yaml.
EXC-0405	{found} для «{source}» в {factor} раза выходит за обычные {low} – {high}.
EXC-0405.fix	Проверьте число; если оно верно, делать ничего не нужно.
EXC-0406	Идентификатор «{found}» уже есть в строке {first}.
EXC-0406.fix	Дайте каждой записи свой идентификатор или удалите повтор.
EXC-0407	Запись {period} для «{source}» лежит вне {expected}.
EXC-0407.fix	Проверьте год; запись сохраняется, но в {expected} не считается.
EXC-0408	У «{source}» нет записей начиная с {first}.
EXC-0408.fix	Добавьте его записи или отметьте в списке источников, что он не используется.
EXC-0501	Это не YAML: {detail}.
EXC-0501.fix	Проверьте здесь отступы, двоеточия и кавычки.
EXC-0502	Ключ «{key}» стоит дважды; первый раз в строке {first}.
EXC-0502.fix	Оставьте один из них.
EXC-0503	Ключ «{key}» здесь неизвестен.
EXC-0503.fix	Удалите его или возьмите один из: {known}.
EXC-0504	Ключ «{key}» здесь неизвестен.
EXC-0504.fix	Может быть, {suggestions}?
EXC-0505	Нет «{key}».
EXC-0505.fix	Добавьте его.
EXC-0506	«{key}» должно быть одним текстом или числом.
EXC-0506.fix	Напишите после двоеточия одно значение.
EXC-0507	«{key}» должно быть списком.
EXC-0507.fix	Пишите каждый элемент с новой строки через дефис или в [скобках].
EXC-0508	«{key}» должно состоять из ключей и значений.
EXC-0508.fix	Напишите под ним строки вида «ключ: значение».
EXC-0509	Файл больше {limit} байт.
EXC-0509.fix	Большие таблицы помещайте в файлы CSV.
EXC-0510	В файле ссылок-псевдонимов: {found}; допускается {limit}.
EXC-0510.fix	Выпишите значения вместо *имён.
EXC-0511	В файле больше {limit} значений.
EXC-0511.fix	Большие таблицы помещайте в файлы CSV.
EXC-0512	Списки и ключи вложены глубже {limit} уровней.
EXC-0512.fix	Проверьте скобки и отступы.
EXC-0513	«{found}» — ни yes, ни no.
EXC-0513.fix	Напишите yes или no.
EXC-0514	Тег «{found}» не допускается.
EXC-0514.fix	Уберите тег: тип следует из ключа.
EXC-0515	«{found}» — не число с единицей.
EXC-0515.fix	Запишите то и другое через пробел: 12.5 kWh.
EXC-0601	Диск заполнен; «{file}» не записан ({reason}).
EXC-0601.fix	Освободите место и повторите; прежнее не изменилось.
EXC-0602	«{file}» не записывается: {reason}.
EXC-0602.fix	Проверьте папку и права на неё; прежнее не изменилось.
EXC-0890	Градусо-сутки {year} года даны дважды.
EXC-0890.fix	Оставьте одно значение.
EXC-0891	Доля кончается раньше, чем начинается {first}.
EXC-0891.fix	Исправьте first_day или last_day.
EXC-0892	У доли нет ни первого, ни последнего дня.
EXC-0892.fix	Задайте один из них; то, что действует сегодня, стоит рядом с id и name.
EXC-0893	{year} год не следует за предыдущим.
EXC-0893.fix	Расположите годы по порядку, каждый один раз.
EXC-0900	Интенсивности нужно ровно одно из values, driver, line, buildings.
EXC-0900.fix	Укажите в одном месте, где её значения.
EXC-0901	Единица {unit} не подходит к виду интенсивности.
EXC-0901.fix	Люди считаются в person или FTE, площадь – в m2, деньги – в валюте, например KZT{{2024}}.
EXC-0902	Идентификатор {id} стоит дважды.
EXC-0902.fix	Дайте каждому свой.
EXC-0903	Договор аренды не называет ни зданий, ни строк.
EXC-0903.fix	Назовите арендованное в buildings или lines.
EXC-0904	Договор кончается раньше, чем начинается {first}.
EXC-0904.fix	Исправьте first_day или last_day.
EXC-0905	Финансами управляют и в одиночку, и вместе с партнёрами.
EXC-0905.fix	Укажите financial_control: false, если контроль совместный.
EXC-0930	Градусо-сутки за {month} даны дважды.
EXC-0930.fix	Оставьте одно из двух.
EXC-0931	«{found}» — не календарный месяц.
EXC-0931.fix	Напишите месяц, например 2024-01.
EXC-0932	Погода для «{source}» задана дважды: долей и регрессией или двумя регрессиями.
EXC-0932.fix	Оставьте что-то одно.
EXC-0950	Запись {period} для «{source}» лежит частью вне {expected}: внутри и в счёте {share} её дней.
EXC-0950.fix	Проверьте её дни; остальное относится к соседнему году.
EXC-0980	Верхняя граница обычных количеств ниже нижней ({low}) или в несовместимой единице.
EXC-0980.fix	Запишите low и high в единицах одного рода, сначала меньшее.
"""#
}
