import QadamEvidence

/// Decides which additions count, and remembers those that do not.
final class ILCDTrust {
    private var changed: [String: Int] = [:]
    private var damaged: [String: Int] = [:]

    /// An addition whose seal fits the data beside it; `nil` where there is none or it does not count.
    func trusted(_ addition: ILCDAddition?, _ seal: @autoclosure () -> String) -> ILCDAddition? {
        guard let addition else { return nil }
        guard !addition.isDamaged else {
            damage(addition)
            return nil
        }
        guard addition[.seal] == seal() else {
            contradict(addition)
            return nil
        }
        return addition
    }

    /// Notes an addition that does not fit data of other datasets any more.
    func contradict(_ addition: ILCDAddition) { changed[addition.file, default: 0] += 1 }

    /// Notes an addition whose content cannot be used.
    func damage(_ addition: ILCDAddition) { damaged[addition.file, default: 0] += 1 }

    /// What was found, file by file.
    func findings() -> [Finding] {
        func listed(_ code: String, _ counts: [String: Int]) -> [Finding] {
            counts.keys.sorted().map { file in
                let arguments: [String: Argument] = [
                    "file": .text(file), "count": .integer(counts[file, default: 0]),
                ]
                return Finding(code, at: .file(file), arguments)
            }
        }
        return listed("DAT-0830", changed) + listed("DAT-0831", damaged)
    }
}
