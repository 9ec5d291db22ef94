import QadamUnits

/// Words of searches: splitting, names of regions, and the commonest words in Russian and Kazakh
/// (`Data/factors/words.csv`: beginnings of words, so that endings do not matter).
enum SearchWords {
    /// Lower-case words of letters and digits. Bytes beyond ASCII count as letters: the packs and searches have
    /// Cyrillic and subscripts there, and Unicode properties would cost half the loading time.
    static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.lowercased().utf8 {
            if byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte) {
                word.append(byte)
            } else if !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    static func names(ofRegion region: String) -> [String] {
        switch region {
        case "KZ": ["kz", "kazakhstan"]
        case "GB": ["gb", "uk"]
        case "US": ["us", "usa"]
        case "JP": ["jp", "japan"]
        default: [region.lowercased()]
        }
    }

    /// The English word that a Russian or Kazakh word stands for, else the word itself.
    static func english(_ word: String) -> String {
        for (stem, meaning) in stems where word.hasPrefix(stem) { return meaning }
        return word
    }

    /// Longer beginnings first, so that a short one does not shadow them.
    private static let stems: [(stem: String, english: String)] =
        DataTable(csv: EmbeddedFactorWords.csv).rows
        .filter { $0.count == 2 }
        .map { (stem: $0[0], english: $0[1]) }
        .sorted { ($1.stem.count, $0.stem) < ($0.stem.count, $1.stem) }
}
