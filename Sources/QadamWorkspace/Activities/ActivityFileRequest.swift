public import QadamExchange
public import QadamInventory
import QadamStore

/// What somebody asks of a file of activity records.
public struct ActivityFileRequest: Sendable {
    /// Its bytes.
    public var bytes: [UInt8]
    /// Its name.
    public var file: String
    /// How it is read; what is given here goes before what the kept profile says.
    public var profile: ActivityProfile
    /// The file that proves every row without evidence of its own; it is not kept with the profile.
    public var evidence: EvidenceFile?
    /// Name of the profile to keep it under.
    public var saveAs: String?
    /// Whether records that differ get a new version.
    public var replaces = false
    /// The act for the book, where it is another than that of an import.
    var entry: NewEntry?
    /// The kind of the act for the book.
    var entryKind = BookKind.activityImport

    /// The profile with what holds for this file only.
    var reading: ActivityProfile {
        var own = profile
        if let evidence { own.constants[.evidence] = evidence.evidence }
        return own
    }

    /// A request to read a file.
    public init(bytes: [UInt8], file: String, profile: ActivityProfile) {
        self.bytes = bytes
        self.file = file
        self.profile = profile
    }
}
