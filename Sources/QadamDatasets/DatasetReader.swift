public import QadamContainers
import QadamEvidence

/// Reads a package of life-cycle data in whatever format it is.
public enum DatasetReader {
    /// Reads a file, an archive or a folder.
    ///
    /// - Parameters:
    ///   - path: where the package is.
    ///   - options: how to read it.
    /// - Returns: the database with its check report, or why there is none.
    public static func read(_ path: String, options: ReadingOptions) -> DatasetReading {
        do throws(PackageError) {
            let package = try PackageSource(path: path, unpackedLimit: options.unpackedLimit)
            return read(package, options: options)
        } catch {
            return refusal(error.diagnostic(), options)
        }
    }

    /// Reads an opened package.
    public static func read(_ package: PackageSource, options: ReadingOptions) -> DatasetReading {
        let survey = PackageSurvey(package)
        let place = Place.file(package.name)
        switch survey.choice(options.format) {
        case .unknown:
            return refusal(Diagnostic("DAT-0120", .error, at: place, ["file": .text(package.name)]), options)
        case .several:
            let arguments = ["found": survey.found, "choice": survey.options(but: nil)]
            return refusal(Diagnostic("DAT-0121", .error, at: place, arguments), options)
        case .read(let format, let others):
            guard !others.isEmpty else { return read(package, as: format, options) }
            let left = Set(others.map(\.path))
            var reading = read(package.keeping { !left.contains($0.path) }, as: format, options)
            let arguments: [String: Argument] = [
                "found": survey.found, "format": .text(format.rawValue),
                "choice": survey.options(but: format),
            ]
            let severity: Diagnostic.Severity = options.format == nil ? .warning : .note
            reading.diagnostics.append(Diagnostic("DAT-0122", severity, at: place, arguments))
            reading.report.omissions += others.map {
                ReadingReport.Omission(kind: "file", id: $0.path, name: "", reason: "DAT-0122")
            }
            return reading
        }
    }

    private static func read(
        _ package: PackageSource,
        as format: DatasetFormat,
        _ options: ReadingOptions
    ) -> DatasetReading {
        switch format {
        case .ecospold1: return EcoSpold1Reader.read(files(package, ["xml"]), options: options)
        case .ecospold2: return EcoSpold2Reader.read(files(package, ["spold", "xml"]), options: options)
        case .ilcd: return ILCDReader.read(files(package, ["xml"]), options: options)
        case .jsonld: return JSONLDReader.read(package, options: options)
        case .simapro: return SimaProReader.read(package, options: options)
        case .matrices: return matrices(package, options)
        case .qadam: return DatabaseTablesReader.read(package, options: options)
        case .brightway: return BrightwayReader.read(package, options: options)
        }
    }

    private static func refusal(_ diagnostic: Diagnostic, _ options: ReadingOptions) -> DatasetReading {
        DatasetReading(
            database: nil,
            report: ReadingReport(format: options.format ?? .qadam),
            diagnostics: [diagnostic]
        )
    }

    /// The files with one of the endings; a package of one file is that file, whatever its ending. Each is opened when
    /// its turn comes and closed after it: a package has more files than a program may hold open.
    private static func files(
        _ package: PackageSource,
        _ endings: Set<String>
    ) -> some Sequence<NamedChunks> {
        package.entries.lazy.filter { package.entries.count == 1 || endings.contains($0.suffix) }
            .map { package.chunks(of: $0) }
    }

    private static func matrices(_ package: PackageSource, _ options: ReadingOptions) -> DatasetReading {
        var failure: PackageError?
        var reader = MatrixPackageReader(name: options.name) { name in
            guard let entry = package.entries.first(where: { $0.name == name }) else { return nil }
            do throws(PackageError) {
                return try package.bytes(of: entry, limit: 8 << 30)
            } catch {
                failure = error
                return nil
            }
        }
        var reading = reader.read()
        if let failure {
            reading.database = nil
            reading.diagnostics.append(failure.diagnostic())
        }
        return reading
    }
}
