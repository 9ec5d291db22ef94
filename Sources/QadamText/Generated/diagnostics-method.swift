// Generated from Translations/*/diagnostics-method.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsMethodTexts {
    static let en: String = #"""
CLI-0401	There is no method “{id}”.
CLI-0401.fix	`qadam method list` shows all. Near names: {suggestions}.
CLI-0402	There is no method “{id}”.
CLI-0402.fix	`qadam method list` shows all.
"""#

    static let kk: String = #"""
CLI-0401	«{id}» деген әдіс жоқ.
CLI-0401.fix	Барлық әдісті `qadam method list` көрсетеді. Ұқсас атаулар: {suggestions}.
CLI-0402	«{id}» деген әдіс жоқ.
CLI-0402.fix	Барлық әдісті `qadam method list` көрсетеді.
"""#

    static let ru: String = #"""
CLI-0401	Метода «{id}» нет.
CLI-0401.fix	Все методы показывает `qadam method list`. Похожие имена: {suggestions}.
CLI-0402	Метода «{id}» нет.
CLI-0402.fix	Все методы показывает `qadam method list`.
"""#
}
