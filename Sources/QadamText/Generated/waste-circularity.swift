// Generated from Translations/*/waste-circularity.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum WasteCircularityTexts {
    static let en: String = #"""
WST-0910	The figures of “{subject}” give no Material Circularity Indicator: shares of the feedstock, or of what is collected, pass 1 together, or recycled feedstock has an efficiency of zero.
WST-0910.fix	Correct the row: recycled_feedstock + reused_feedstock ≤ 1, collected_for_recycling + collected_for_reuse ≤ 1, feedstock_efficiency > 0.
"""#

    static let kk: String = #"""
WST-0910	«{subject}» мәндері MCI бермейді: шикізат не жиналған үлестерінің қосындысы 1-ден асады немесе қайта өңделген шикізаттың тиімділігі нөл.
WST-0910.fix	Жолды түзетіңіз: recycled_feedstock + reused_feedstock ≤ 1, collected_for_recycling + collected_for_reuse ≤ 1, feedstock_efficiency > 0.
"""#

    static let ru: String = #"""
WST-0910	Показатели «{subject}» не дают MCI: доли сырья или собранного в сумме больше 1, либо у вторичного сырья эффективность ноль.
WST-0910.fix	Исправьте строку: recycled_feedstock + reused_feedstock ≤ 1, collected_for_recycling + collected_for_reuse ≤ 1, feedstock_efficiency > 0.
"""#
}
