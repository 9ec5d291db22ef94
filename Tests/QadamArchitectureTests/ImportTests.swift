import Foundation
import Testing

/// The picture of the house: what each module may import besides the standard library. Change it together with
/// `docs/decisions/` when a better picture is found.
enum House {
    /// Ground and domain are pure: of the system they may use only the mathematics of the C library.
    static let mathematics: Set<String> = ["Glibc", "Musl", "Darwin"]
    static let ground: [String: Set<String>] = [
        "QadamUnits": [],
        "QadamEvidence": ["QadamUnits"],
        "QadamUncertainty": [],
        "QadamSparse": ["CKlu"],
        "QadamOptimize": ["CHighs"],
    ]
    static let knowledge: [String: Set<String>] = [
        "QadamFactors": ["QadamUnits", "QadamEvidence", "QadamUncertainty"]
    ]
    static let domain: [String: Set<String>] = [
        "QadamInventory": [], "QadamLifeCycle": [], "QadamPathways": [], "QadamWaste": [],
    ]
    static let edges: [String: Set<String>] = [
        "QadamStore": ["GRDB", "Crypto"],
        "QadamContainers": ["CZlib"],
        "QadamExchange": ["Yams", "Crypto", "QadamContainers"],
        "QadamDatasets": ["QadamContainers"],
        "QadamReports": ["QadamText"],
        "QadamText": [],
    ]
    static let system: Set<String> = ["Foundation", "Dispatch", "Synchronization"]

    static var allowed: [String: Set<String>] {
        let groundNames = Set(ground.keys)
        let belowDomain = groundNames.union(knowledge.keys)
        let belowEdges = belowDomain.union(domain.keys)
        let belowUseCases = belowEdges.union(edges.keys)
        var allowed = ground.mapValues { $0.union(mathematics) }
        allowed.merge(knowledge.mapValues { $0.union(mathematics) }) { $1 }
        allowed.merge(domain.mapValues { _ in belowDomain.union(mathematics) }) { $1 }
        allowed.merge(edges.mapValues { $0.union(belowEdges).union(system).union(mathematics) }) { $1 }
        // Containers know nothing of what they hold.
        allowed["QadamContainers"] = system.union(mathematics).union([
            "CZlib", "QadamUnits", "QadamEvidence",
        ])
        allowed["QadamWorkspace"] = belowUseCases.union(system).union(["Crypto"])
        allowed["QadamCLI"] = belowUseCases.union(system).union(mathematics).union([
            "QadamWorkspace", "ArgumentParser",
        ])
        allowed["qadam"] = ["QadamCLI", "CMemory"]
        return allowed
    }
}

@Suite struct ImportTests {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources")

    func imports() throws -> [(module: String, file: String, imported: String)] {
        var found: [(String, String, String)] = []
        for module in try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted() {
            let folder = sources.appendingPathComponent(module)
            guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            else { continue }
            for case let file as URL in files where file.pathExtension == "swift" {
                // Texts that span lines may hold lines of other languages that look like imports.
                var isText = false
                for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                    if line.components(separatedBy: "\"\"\"").count % 2 == 0 { isText.toggle() }
                    guard !isText else { continue }
                    let words = line.split(separator: " ").filter {
                        ![
                            "public", "package", "internal", "private", "fileprivate", "@preconcurrency",
                            "@testable",
                        ]
                        .contains($0)
                    }
                    guard words.first == "import", words.count >= 2 else { continue }
                    let kinds: Set<Substring> = [
                        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
                    ]
                    let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
                    found.append((module, file.lastPathComponent, String(name.split(separator: ".")[0])))
                }
            }
        }
        return found
    }

    @Test func everyImportGoesDownThePicture() throws {
        let imports = try imports()
        #expect(imports.count > 50)
        for (module, file, imported) in imports {
            guard let allowed = House.allowed[module] else {
                Issue.record("\(module) is not in the picture")
                continue
            }
            #expect(allowed.contains(imported), "\(module)/\(file) imports \(imported)")
        }
    }

    @Test func siblingsOfTheDomainDoNotKnowEachOther() {
        for name in House.domain.keys {
            #expect(House.allowed[name]?.isDisjoint(with: Set(House.domain.keys)) == true)
            #expect(House.allowed[name]?.isDisjoint(with: House.system) == true)
        }
    }

    @Test func everyModuleOfThePictureExists() throws {
        let folders = Set(try FileManager.default.contentsOfDirectory(atPath: sources.path)).subtracting([
            "CHighs", "CKlu", "CMemory", "CZlib",
        ])
        #expect(folders == Set(House.allowed.keys))
    }

    @Test func nothingInTheSourcesStopsTheProgram() throws {
        guard let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil) else {
            return
        }
        for case let file as URL in files where file.pathExtension == "swift" {
            for (number, line) in try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n",
                omittingEmptySubsequences: false
            ).enumerated() {
                let code =
                    line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
                for word in ["try!", "as!", "fatalError(", "preconditionFailure("] where code.contains(word) {
                    Issue.record("\(file.lastPathComponent):\(number + 1) has \(word)")
                }
            }
        }
    }
}
