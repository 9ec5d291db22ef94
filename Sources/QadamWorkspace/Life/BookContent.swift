import Foundation
import QadamStore

/// Kinds of acts in the book.
enum BookKind {
    static let activityImport = "activity-import"
    static let activityAddition = "activity-addition"
    static let correction = "correction"
    static let gapFilling = "gap-filling"
    static let folderReplacement = "folder-replacement"
    static let undo = "activity-undo"
    static let lock = "lock"
    static let unlockRequest = "unlock-request"
    static let unlock = "unlock"
    static let sample = "verification-sample"
    static let finding = "finding"
    static let findingAnswer = "finding-answer"
    static let statement = "verification-statement"
    static let recalculationProposal = "recalculation-proposal"
    static let recalculation = "recalculation"

    /// Acts that change activity records and can be undone.
    static let undoable: Set<String> = [
        activityImport, activityAddition, correction, gapFilling, folderReplacement,
    ]

    /// Acts whose records an import of a folder keeps unless it is asked to replace them: what was put in, corrected or put
    /// back by hand is not in the folder's past.
    static let keptByFolders = [activityImport, activityAddition, correction, gapFilling, undo]
}

extension StoredEntry {
    /// The content as a value.
    ///
    /// - Throws: `DecodingError` where it is not one of this version.
    func content<Value: Decodable>(as type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(content.utf8))
    }
}

extension NewEntry {
    init(_ kind: String, _ subject: String, days: Range<Int32>? = nil, _ content: some Encodable) throws {
        self.init(
            kind: kind,
            subject: subject,
            firstDay: days?.lowerBound,
            endDay: days?.upperBound,
            content: try StableJSON.text(content)
        )
    }
}
