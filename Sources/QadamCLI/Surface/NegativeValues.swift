/// Options with a negative number behind them: `--limit -3`.
///
/// The parser takes `-3` for an option and says that the value is missing. Written as `--limit=-3` the number reaches the
/// command, which says what is wrong with it, or takes it.
enum NegativeValues {
    /// The words of a command line, with each long option and the negative number after it as one word.
    static func joined(_ words: [String]) -> [String] {
        var result: [String] = []
        for (index, word) in words.enumerated() {
            guard index > 0, isNegative(word), let last = result.last, isOption(last),
                !words[..<index].contains("--")
            else {
                result.append(word)
                continue
            }
            result[result.count - 1] = last + "=" + word
        }
        return result
    }

    private static func isNegative(_ word: String) -> Bool {
        guard word.hasPrefix("-"), let digit = word.dropFirst().first else { return false }
        return (digit.isASCII && digit.isNumber || digit == ".") && Double(word) != nil
    }

    private static func isOption(_ word: String) -> Bool {
        word.hasPrefix("--") && word.count > 2 && !word.contains("=")
    }
}
