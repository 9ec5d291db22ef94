import QadamEvidence
import QadamReports
import QadamText
import QadamWorkspace

/// Scores of products as a table for the terminal and as CSV.
struct ScoreView {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    func show(_ scores: [ProductScore]) {
        guard let first = scores.first else { return }
        var table = Table([
            .text(texts.text(.cliLifecycleColumnProduct)), .text(texts.text(.cliLifecycleColumnProcess)),
            .text(texts.text(.cliLifecycleColumnLocation)), .number(texts.text(.cliLifecycleColumnAmount)),
            .number(texts.text(.cliLifecycleColumnScore), unit: texts.unit(first.scoreUnit)),
        ])
        for score in scores {
            table.append([
                score.product, score.process, score.location.isEmpty ? texts.missing : score.location,
                texts.number(score.amount) + " " + score.unit,
                score.score.map { texts.number($0, .significant(6)) } ?? texts.missing,
            ])
        }
        console.result(table: table, title: nil)
        if scores.count == 1 { showApart(first) }
        let reasons = Dictionary(grouping: scores.filter { $0.score == nil }) { $0.reason ?? "" }
        for (reason, products) in reasons.sorted(by: { $0.key < $1.key }) {
            let count = Argument.integer(products.count)
            console.result(
                reason == "LCA-1014"
                    ? texts.text(.cliLifecycleWithoutScore, ["count": count])
                    : texts.text(.cliLifecycleScoreless, ["count": count, "code": .text(reason)])
            )
        }
    }

    /// What stands beside the score of one product.
    private func showApart(_ score: ProductScore) {
        for (category, value) in score.apart.sorted(by: { $0.key < $1.key }) where value != 0 {
            console.result(
                "  " + ImpactWords.name(category, texts) + ": " + texts.number(value, .significant(4))
            )
        }
    }

    /// The scores as CSV, one line a product.
    static func csv(_ scores: [ProductScore]) -> String {
        var lines = ["id,product,process,location,amount,unit,score,scoreUnit,reason"]
        for score in scores {
            let cells = [
                score.id, score.product, score.process, score.location, "\(score.amount)", score.unit,
                score.score.map { "\($0)" } ?? "", score.scoreUnit, score.reason ?? "",
            ]
            lines.append(cells.map(CSVCell.quoted).joined(separator: ","))
        }
        return lines.joined(separator: "\n")
    }
}

/// A cell of comma-separated values by RFC 4180.
enum CSVCell {
    static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
