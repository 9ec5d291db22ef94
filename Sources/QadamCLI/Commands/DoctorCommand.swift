import ArgumentParser
import Foundation
import QadamEvidence
import QadamFactors
import QadamOptimize
import QadamReports
import QadamText

/// `qadam doctor`
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: words(.cliDoctorAbstract),
            discussion: examples("qadam doctor", "qadam doctor --json --lang ru")
        )
    }

    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    /// One thing that was looked at.
    struct Check: Encodable {
        let name: String
        let isWell: Bool
        let found: String
        let cure: String?
    }

    func run() throws {
        let console = Console(language.texts)
        let texts = console.texts
        let checks = [
            solver(texts), charts(texts), paper(texts), python(texts), factors(texts), folder(texts),
        ]
        if json {
            try console.result(json: checks, schema: "qadam.doctor/1")
        } else {
            for check in checks {
                console.result("\(check.isWell ? "✓" : "✗") \(check.name): \(check.found)")
                if let cure = check.cure { console.result("    \(cure)") }
            }
        }
        if checks.contains(where: { !$0.isWell }) { throw Failure(.configuration) }
    }

    private func check(_ name: String, _ isWell: Bool, _ found: String, cure: String) -> Check {
        Check(name: name, isWell: isWell, found: found, cure: isWell ? nil : cure)
    }

    private func solver(_ texts: Texts) -> Check {
        let name = texts.text(.cliDoctorSolver)
        do {
            let library = try HighsLibrary.load()
            return check(name, true, "HiGHS \(library.version), \(library.path)", cure: "")
        } catch {
            return check(name, false, texts.text(.cliDoctorMissing), cure: texts.text(.cliDoctorSetup))
        }
    }

    private func charts(_ texts: Texts) -> Check {
        let library = ChartLibrary.find()
        return check(
            texts.text(.cliDoctorCharts),
            library != nil,
            library?.folder.path ?? texts.text(.cliDoctorMissing),
            cure: texts.text(.cliDoctorSetup)
        )
    }

    private func paper(_ texts: Texts) -> Check {
        let folder = TypstRenderer.find()
        return check(
            texts.text(.cliDoctorPaper),
            folder != nil,
            folder?.path ?? texts.text(.cliDoctorMissing),
            cure: texts.text(.cliDoctorSetup)
        )
    }

    private func python(_ texts: Texts) -> Check {
        let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
            "\($0)/python3"
        }
        let found = places.first { FileManager.default.isExecutableFile(atPath: $0) }
        return check(
            "Python 3",
            found != nil,
            found ?? texts.text(.cliDoctorMissing),
            cure: texts.text(.cliDoctorPython)
        )
    }

    private func factors(_ texts: Texts) -> Check {
        let library = FactorLibrary.standard
        return check(
            texts.text(.cliDoctorFactors),
            library.problems.isEmpty,
            texts.text(
                .cliDoctorFactorsFound,
                [
                    "count": .integer(library.rows.count), "pack": .text(library.pack),
                    "works": .integer(References.standard.all.count),
                ]
            ),
            cure: texts.text(.cliDoctorRebuild)
        )
    }

    private func folder(_ texts: Texts) -> Check {
        let here = FileManager.default.currentDirectoryPath
        return check(
            texts.text(.cliDoctorFolder),
            FileManager.default.isWritableFile(atPath: here),
            here,
            cure: texts.text(.cliDoctorFolderCure)
        )
    }
}
