import Foundation
import QadamStore

/// The folder of plans beside a workspace file, `NAME.qadam-plans`: a file a question, the newest ones only.
///
/// It may be removed at any time: what is not there is solved. So may its writing fail, on a medium that is read only.
struct KeptPlans {
    private let folder: URL
    /// How many plans are kept.
    static let most = 16

    init(workspace path: String) { folder = URL(filePath: path + "-plans") }

    private func file(_ question: KeptPlan.Question) -> URL? {
        guard let text = try? StableJSON.text(question) else { return nil }
        return folder.appending(path: ContentHash.sha256(text).prefix(24) + ".plan")
    }

    /// The plan of a question; nil where none is kept that can be read.
    func plan(_ question: KeptPlan.Question) -> KeptPlan? {
        guard let file = file(question), let data = try? Data(contentsOf: file),
            let plan = try? PropertyListDecoder().decode(KeptPlan.self, from: data)
        else { return nil }
        return plan.question == question ? plan : nil
    }

    /// Keeps a plan in place of that of the same question.
    func keep(_ plan: KeptPlan) {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        guard let file = file(plan.question), let data = try? encoder.encode(plan) else { return }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? data.write(to: file, options: .atomic)
        removeOldest()
    }

    private func removeOldest() {
        let key = URLResourceKey.contentModificationDateKey
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: [key]
        )
        let dated = (files ?? []).filter { $0.pathExtension == "plan" }.map { file in
            (file, (try? file.resourceValues(forKeys: [key]))?.contentModificationDate ?? .distantPast)
        }
        for (file, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.most) {
            try? FileManager.default.removeItem(at: file)
        }
    }
}
