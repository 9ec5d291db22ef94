// Generated from Translations/*/workspace.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension TextKey {
    /// Factor packs, edition
    public static var workspacePinFactors: TextKey { TextKey("workspace.pin.factors") }
}
