public import QadamEvidence
public import QadamStore

extension Diagnostic {
    /// A failure of the workspace file, as a diagnostic (`STO-0101` … `STO-0109`, `WSP-0200`, `WSP-0201`).
    public init(_ error: StoreError) {
        let code =
            switch error.kind {
            case .missing: "STO-0101"
            case .exists: "STO-0102"
            case .notAWorkspace: "STO-0103"
            case .newerSchema: "STO-0104"
            case .denied: "STO-0105"
            case .diskFull: "STO-0106"
            case .busy: "STO-0107"
            case .rule: "STO-0108"
            case .locked: "WSP-0200"
            case .otherBook: "WSP-0201"
            case .other: "STO-0109"
            }
        self.init(
            code,
            .error,
            at: .file(error.path),
            ["file": .text(error.path), "detail": .text(error.detail)]
        )
    }
}
