import QadamDatasets
import Testing

@Suite struct ReportTests {
    @Test func namesEveryFormatOnce() {
        #expect(Set(DatasetFormat.allCases.map(\.rawValue)).count == DatasetFormat.allCases.count)
    }
}
