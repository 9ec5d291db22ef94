import QadamUnits

/// Words of searches: splitting, names of regions, and the commonest words in Russian and Kazakh
/// (`Data/factors/words.csv`: beginnings of words, so that endings do not matter).
enum SearchWords {
    /// Lower-case words of letters and digits.
    static func split(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
