// Generated from Translations/*/evidence-files.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EvidenceFilesTexts {
    static let en: String = #"""
ACT-0110#one	The file {file} that proves {count} record is another one now: sha256 {found}, not {hash}.
ACT-0110#other	The file {file} that proves {count} records is another one now: sha256 {found}, not {hash}.
ACT-0110.fix	Put the former file back, or correct the records with --evidence-file and a reason: {records}.
ACT-0111#one	The file {file} (sha256 {hash}) that proves {count} record is missing.
ACT-0111#other	The file {file} (sha256 {hash}) that proves {count} records is missing.
ACT-0111.fix	Put the file at its path from the folder of the workspace, or name another folder: qadam activity evidence --folder; records: {records}.
CLI-0553	The file of evidence {file} is not there, or cannot be read.
CLI-0553.fix	Check the path.
CLI-0554	The path of evidence {file} has a semicolon, which parts one piece of evidence from the next.
CLI-0554.fix	Give the file another name.
INV-1044#one	A clean statement on {year} is refused: {count} file of evidence is changed or missing ({files}).
INV-1044#other	A clean statement on {year} is refused: {count} files of evidence are changed or missing ({files}).
INV-1044.fix	Let the files be put back, or give a modified opinion; qadam activity evidence lists them.
inventory.evidenceState.changed	changed
inventory.evidenceState.intact	unchanged
inventory.evidenceState.missing	missing
"""#

    static let kk: String = #"""
ACT-0110#one	{count} жазбаны растайтын {file} файлы өзгерген: sha256 {hash} емес, {found}.
ACT-0110#other	{count} жазбаны растайтын {file} файлы өзгерген: sha256 {hash} емес, {found}.
ACT-0110.fix	Бұрынғы файлды қайтарыңыз не жазбаларды себебімен --evidence-file арқылы түзетіңіз: {records}.
ACT-0111#one	{count} жазбаны растайтын {file} файлы (sha256 {hash}) жоқ.
ACT-0111#other	{count} жазбаны растайтын {file} файлы (sha256 {hash}) жоқ.
ACT-0111.fix	Файлды жұмыс файлының қалтасынан есептелетін жолына қойыңыз не басқа қалтаны атаңыз: qadam activity evidence --folder; жазбалар: {records}.
CLI-0553	{file} растау файлы жоқ немесе оқылмайды.
CLI-0553.fix	Жолды тексеріңіз.
CLI-0554	{file} растау жолында нүктелі үтір бар, ал ол бір растауды келесісінен бөледі.
CLI-0554.fix	Файлдың атын өзгертіңіз.
INV-1044#one	{year} жылға ескертусіз мәлімдеме қабылданбайды: {count} растау файлы өзгерген не жоқ ({files}).
INV-1044#other	{year} жылға ескертусіз мәлімдеме қабылданбайды: {count} растау файлы өзгерген не жоқ ({files}).
INV-1044.fix	Файлдар қайтарылсын немесе ескертуі бар пікір беріңіз; тізімі: qadam activity evidence.
inventory.evidenceState.changed	өзгерген
inventory.evidenceState.intact	өзгермеген
inventory.evidenceState.missing	жоқ
"""#

    static let ru: String = #"""
ACT-0110#one	Файл {file}, подтверждающий {count} запись, теперь другой: sha256 {found}, а не {hash}.
ACT-0110#few	Файл {file}, подтверждающий {count} записи, теперь другой: sha256 {found}, а не {hash}.
ACT-0110#many	Файл {file}, подтверждающий {count} записей, теперь другой: sha256 {found}, а не {hash}.
ACT-0110#other	Файл {file}, подтверждающий {count} записи, теперь другой: sha256 {found}, а не {hash}.
ACT-0110.fix	Верните прежний файл или исправьте записи через --evidence-file с причиной: {records}.
ACT-0111#one	Файл {file} (sha256 {hash}), подтверждающий {count} запись, отсутствует.
ACT-0111#few	Файл {file} (sha256 {hash}), подтверждающий {count} записи, отсутствует.
ACT-0111#many	Файл {file} (sha256 {hash}), подтверждающий {count} записей, отсутствует.
ACT-0111#other	Файл {file} (sha256 {hash}), подтверждающий {count} записи, отсутствует.
ACT-0111.fix	Положите файл по его пути от папки рабочего файла или назовите другую папку: qadam activity evidence --folder; записи: {records}.
CLI-0553	Файла подтверждения {file} нет, или его нельзя прочитать.
CLI-0553.fix	Проверьте путь.
CLI-0554	В пути подтверждения {file} есть точка с запятой, а она отделяет одно подтверждение от другого.
CLI-0554.fix	Переименуйте файл.
INV-1044#one	Безоговорочное заявление за {year} год отклонено: {count} файл подтверждений изменён или отсутствует ({files}).
INV-1044#few	Безоговорочное заявление за {year} год отклонено: {count} файла подтверждений изменены или отсутствуют ({files}).
INV-1044#many	Безоговорочное заявление за {year} год отклонено: {count} файлов подтверждений изменены или отсутствуют ({files}).
INV-1044#other	Безоговорочное заявление за {year} год отклонено: {count} файла подтверждений изменены или отсутствуют ({files}).
INV-1044.fix	Пусть файлы вернут, или дайте мнение с оговоркой; список: qadam activity evidence.
inventory.evidenceState.changed	изменён
inventory.evidenceState.intact	не изменён
inventory.evidenceState.missing	отсутствует
"""#
}
