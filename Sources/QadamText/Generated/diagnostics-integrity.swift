// Generated from Translations/*/diagnostics-integrity.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsIntegrityTexts {
    static let en: String = #"""
INV-1000	The result of {year} was stored when its hash covered only what was typed, not the quantities that are calculated with.
INV-1000.fix	Calculate it again, then lock it: qadam inventory calculate --year {year}.
INV-1001	Documents have changed since {year} was locked; this is about the result as it was locked, with its documents of then.
INV-1001.fix	Nothing is to be done; `qadam inventory lock --list` shows whether today's data give the hash of the lock.
INV-1002	A materiality of {found} % of the total of {year} is above the usual {usual} %.
INV-1002.fix	Say in the criteria why it is right, or verify with a smaller one.
INV-1003	The materiality of this verification of {year} was said to be {said} %; {found} % is another.
INV-1003.fix	A materiality is said once for a lock, before the findings. Keep to it, or unlock the year and begin a new verification.
WSP-0590	The chain of the book breaks at act {entry}: this act, or one before it, was changed or removed outside of Qadam.
WSP-0590.fix	Compare the book with an exported copy (book/entries.jsonl) or restore the workspace from a copy; until then nothing that rests on the book can be relied on.
WSP-0591#one	A record is calculated with another quantity than was entered: {record}, entered {entered}, calculated {quantity}.
WSP-0591#other	{count} records are calculated with another quantity than was entered: {records}; {record}: entered {entered}, calculated {quantity}.
WSP-0591.fix	The file was changed outside of Qadam. Find out what is right, then write both anew: qadam activity correct RECORD --quantity … --reason …
WSP-0592#one	The folder has a record otherwise than an act of the book; it is kept as the book has it: {records}.
WSP-0592#other	The folder has {count} records otherwise than acts of the book; they are kept as the book has them: {records}.
WSP-0592.fix	To take them from the folder, give the reason: --replace-acts REASON. To keep them in the folder too, export the workspace.
WSP-0593#one	The folder lacks a record that an act of the book made; it is kept: {records}.
WSP-0593#other	The folder lacks {count} records that acts of the book made; they are kept: {records}.
WSP-0593.fix	To end them, give the reason: --replace-acts REASON. To have them in the folder too, export the workspace.
WSP-0594#one	A record that an act of the book made is changed to what the folder has: {records}.
WSP-0594#other	{count} records that acts of the book made are changed to what the folder has: {records}.
WSP-0594.fix	The reason stands in the book; qadam activity undo puts them back.
WSP-0595#one	A record that an act of the book made ends, as the folder lacks it: {records}.
WSP-0595#other	{count} records that acts of the book made end, as the folder lacks them: {records}.
WSP-0595.fix	The reason stands in the book; qadam activity undo puts them back.
WSP-0596	Records of the book are replaced only for a reason.
WSP-0596.fix	Say why: --replace-acts 'the folder is right, the correction was a slip'.
WSP-0597	{value} trials are too few for an interval: at least 100 are needed.
WSP-0597.fix	Give 100 to 10 000 000, or 0 for Approach 1 alone.
inventory.sampleOrigin.stored	stored record
inventory.sampleOrigin.survey	survey
inventory.sampleOrigin.table	table of waste or landfill
"""#

    static let kk: String = #"""
INV-1000	{year} жылғы нәтиже хеші тек енгізілгенді қамтып, есептегі мөлшерлерді қамтымаған кезде сақталған.
INV-1000.fix	Қайта есептеп, содан кейін жабыңыз: qadam inventory calculate --year {year}.
INV-1001	{year} жыл жабылғаннан бері құжаттар өзгерді; бұл жабылған нәтижеге, сол кездегі құжаттарға қатысты.
INV-1001.fix	Ештеңе істеудің қажеті жоқ; `qadam inventory lock --list` бүгінгі деректер жабу хешін бере ме екенін көрсетеді.
INV-1002	{year} жылғы жиынтықтың {found} % мәнділігі әдеттегі {usual} %-дан жоғары.
INV-1002.fix	Неге дұрыс екенін критерийлерде айтыңыз не кішірегімен верификация жасаңыз.
INV-1003	{year} жылғы осы верификацияның мәнділігі {said} % деп айтылған; {found} % – басқа.
INV-1003.fix	Мәнділік жабылған жыл үшін бір рет, ескертулерден бұрын айтылады. Соны ұстаныңыз не жылды ашып, верификацияны жаңадан бастаңыз.
WSP-0590	Кітап тізбегі {entry}-әрекетте үзіледі: осы әрекет не оның алдындағысы Qadam-нан тыс өзгертілген не жойылған.
WSP-0590.fix	Кітапты экспортталған көшірмемен (book/entries.jsonl) салыстырыңыз не жұмыс кеңістігін көшірмеден қалпына келтіріңіз; оған дейін кітапқа сүйенетін ештеңеге сенуге болмайды.
WSP-0591#one	Бір жазба енгізілгеннен басқа мөлшермен есептеледі: {record}, енгізілгені {entered}, есептегі {quantity}.
WSP-0591#other	{count} жазба енгізілгеннен басқа мөлшермен есептеледі: {records}; {record}: енгізілгені {entered}, есептегі {quantity}.
WSP-0591.fix	Файл Qadam-нан тыс өзгертілген. Қайсысы дұрыс екенін анықтап, екеуін де қайта жазыңыз: qadam activity correct RECORD --quantity … --reason …
WSP-0592#one	Қалтада бір жазба кітаптағы әрекеттен өзгеше; ол кітаптағыдай сақталады: {records}.
WSP-0592#other	Қалтада {count} жазба кітаптағы әрекеттерден өзгеше; олар кітаптағыдай сақталады: {records}.
WSP-0592.fix	Қалтадағысын алу үшін себебін айтыңыз: --replace-acts СЕБЕП. Қалтада да сақтау үшін жұмыс кеңістігін экспорттаңыз.
WSP-0593#one	Қалтада кітаптағы әрекет жасаған бір жазба жоқ; ол сақталады: {records}.
WSP-0593#other	Қалтада кітаптағы әрекеттер жасаған {count} жазба жоқ; олар сақталады: {records}.
WSP-0593.fix	Оларды аяқтау үшін себебін айтыңыз: --replace-acts СЕБЕП. Қалтада да болуы үшін жұмыс кеңістігін экспорттаңыз.
WSP-0594#one	Кітаптағы әрекет жасаған бір жазба қалтадағыға өзгереді: {records}.
WSP-0594#other	Кітаптағы әрекеттер жасаған {count} жазба қалтадағыға өзгереді: {records}.
WSP-0594.fix	Себебі кітапта; qadam activity undo оларды қайтарады.
WSP-0595#one	Кітаптағы әрекет жасаған бір жазба аяқталады, қалтада ол жоқ: {records}.
WSP-0595#other	Кітаптағы әрекеттер жасаған {count} жазба аяқталады, қалтада олар жоқ: {records}.
WSP-0595.fix	Себебі кітапта; qadam activity undo оларды қайтарады.
WSP-0596	Кітаптағы жазбалар себепсіз ауыстырылмайды.
WSP-0596.fix	Неге екенін айтыңыз: --replace-acts 'қалта дұрыс, түзету қате болған'.
WSP-0597	{value} сынақ аралыққа аз: кемінде 100 керек.
WSP-0597.fix	100-ден 10 000 000-ға дейін беріңіз не тек 1-тәсіл үшін 0.
inventory.sampleOrigin.stored	сақталған жазба
inventory.sampleOrigin.survey	сауалнама
inventory.sampleOrigin.table	қалдық не полигон кестесі
"""#

    static let ru: String = #"""
INV-1000	Результат за {year} год сохранён, когда его хеш охватывал только введённое, но не количества, с которыми считают.
INV-1000.fix	Рассчитайте его заново и затем закройте: qadam inventory calculate --year {year}.
INV-1001	Документы изменились после закрытия {year} года; это относится к закрытому результату с тогдашними документами.
INV-1001.fix	Делать ничего не нужно; `qadam inventory lock --list` показывает, дают ли нынешние данные хеш закрытия.
INV-1002	Существенность {found} % от итога {year} года выше обычных {usual} %.
INV-1002.fix	Обоснуйте её в критериях или проводите верификацию с меньшей.
INV-1003	Существенность этой верификации {year} года названа: {said} %; {found} % — другая.
INV-1003.fix	Существенность называют один раз для закрытого года, до замечаний. Придерживайтесь её или откройте год и начните новую верификацию.
WSP-0590	Цепочка книги рвётся на действии {entry}: оно или одно из предыдущих изменено либо удалено вне Qadam.
WSP-0590.fix	Сравните книгу с экспортированной копией (book/entries.jsonl) или восстановите рабочее пространство из копии; до этого ни на что, что опирается на книгу, полагаться нельзя.
WSP-0591#one	{count} запись считается с другим количеством, чем введено: {records}; {record}: введено {entered}, в расчёте {quantity}.
WSP-0591#few	{count} записи считаются с другим количеством, чем введено: {records}; {record}: введено {entered}, в расчёте {quantity}.
WSP-0591#many	{count} записей считаются с другим количеством, чем введено: {records}; {record}: введено {entered}, в расчёте {quantity}.
WSP-0591#other	{count} записи считаются с другим количеством, чем введено: {records}; {record}: введено {entered}, в расчёте {quantity}.
WSP-0591.fix	Файл изменён вне Qadam. Выясните, что верно, и запишите оба заново: qadam activity correct RECORD --quantity … --reason …
WSP-0592#one	В папке {count} запись иная, чем по действию из книги; сохранена как в книге: {records}.
WSP-0592#few	В папке {count} записи иные, чем по действиям из книги; сохранены как в книге: {records}.
WSP-0592#many	В папке {count} записей иные, чем по действиям из книги; сохранены как в книге: {records}.
WSP-0592#other	В папке {count} записи иные, чем по действиям из книги; сохранены как в книге: {records}.
WSP-0592.fix	Чтобы взять их из папки, назовите причину: --replace-acts ПРИЧИНА. Чтобы они были и в папке, экспортируйте рабочее пространство.
WSP-0593#one	В папке нет {count} записи, созданной действием из книги; она сохранена: {records}.
WSP-0593#few	В папке нет {count} записей, созданных действиями из книги; они сохранены: {records}.
WSP-0593#many	В папке нет {count} записей, созданных действиями из книги; они сохранены: {records}.
WSP-0593#other	В папке нет {count} записи, созданных действиями из книги; они сохранены: {records}.
WSP-0593.fix	Чтобы завершить их, назовите причину: --replace-acts ПРИЧИНА. Чтобы они были и в папке, экспортируйте рабочее пространство.
WSP-0594#one	{count} запись, созданная действием из книги, заменяется тем, что в папке: {records}.
WSP-0594#few	{count} записи, созданные действиями из книги, заменяются тем, что в папке: {records}.
WSP-0594#many	{count} записей, созданных действиями из книги, заменяются тем, что в папке: {records}.
WSP-0594#other	{count} записи, созданные действиями из книги, заменяются тем, что в папке: {records}.
WSP-0594.fix	Причина стоит в книге; qadam activity undo вернёт их.
WSP-0595#one	Завершается {count} запись, созданная действием из книги: в папке её нет: {records}.
WSP-0595#few	Завершаются {count} записи, созданные действиями из книги: в папке их нет: {records}.
WSP-0595#many	Завершаются {count} записей, созданных действиями из книги: в папке их нет: {records}.
WSP-0595#other	Завершаются {count} записи, созданные действиями из книги: в папке их нет: {records}.
WSP-0595.fix	Причина стоит в книге; qadam activity undo вернёт их.
WSP-0596	Записи книги заменяются только по причине.
WSP-0596.fix	Скажите, почему: --replace-acts 'верна папка, исправление было ошибкой'.
WSP-0597	Испытаний ({value}) мало для интервала: нужно не меньше 100.
WSP-0597.fix	Задайте от 100 до 10 000 000 или 0 для одного подхода 1.
inventory.sampleOrigin.stored	сохранённая запись
inventory.sampleOrigin.survey	опрос
inventory.sampleOrigin.table	таблица отходов или полигона
"""#
}
