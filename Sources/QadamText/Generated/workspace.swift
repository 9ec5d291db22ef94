// Generated from Translations/*/workspace.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum WorkspaceTexts {
    static let en: String = #"""
workspace.pin.factors	Factor packs, edition
"""#

    static let kk: String = #"""
workspace.pin.factors	Коэффициенттер пакеттері, басылым
"""#

    static let ru: String = #"""
workspace.pin.factors	Пакеты коэффициентов, издание
"""#
}
