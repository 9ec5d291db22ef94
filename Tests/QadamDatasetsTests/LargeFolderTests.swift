import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct LargeFolderTests {
    #if canImport(Glibc)
        private static let openFiles = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let openFiles = RLIMIT_NOFILE
    #endif

    /// More files than the process may hold open (1,024, which is the usual limit of Linux): they are all read only if
    /// each is closed before the next is opened.
    @Test func readsMoreFilesThanMayBeOpenAtOnce() throws {
        var limit = rlimit()
        #expect(getrlimit(Self.openFiles, &limit) == 0)
        var lower = limit
        lower.rlim_cur = min(limit.rlim_cur, 1_024)
        #expect(setrlimit(Self.openFiles, &lower) == 0)
        defer { setrlimit(Self.openFiles, &limit) }
        let count = Int(lower.rlim_cur) + 10
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for number in 1...count {
            let text = ecoSpold1(
                exchange1("\(number)", "metal \(number)", "1", output: 0),
                number: "\(number)"
            )
            let file = try #require(fopen(folder.appendingPathComponent("\(number).xml").path, "w"))
            fputs(text, file)
            fclose(file)
        }
        let reading = DatasetReader.read(folder.path, options: ReadingOptions(name: "many"))
        #expect(reading.database?.processes.count == count)
        #expect(reading.diagnostics.isEmpty)
    }
}
