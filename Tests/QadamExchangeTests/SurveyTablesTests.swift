import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUnits
import Testing

/// `surveys.csv` and `survey-answers.csv`.
@Suite struct SurveyTablesTests {
    static let head = "survey,source,stratum,population,first_day,last_day,unit,evidence\n"

    func read(_ surveys: String, _ answers: String) -> (surveys: [Survey]?, diagnostics: [Diagnostic]) {
        SurveyTables.read(
            surveys: .text(Self.head + surveys, name: "surveys.csv"),
            answers: .text("survey,stratum,quantity\n" + answers, name: "survey-answers.csv")
        )
    }

    @Test func readsStrataAndMakesARecord() throws {
        let (found, diagnostics) = read(
            "s,bus,a,30,2024-01-01,2024-12-31,passenger.km,report\ns,bus,b,10,2024-01-01,2024-12-31,passenger.km,report\n",
            "s,a,1\ns,a,2\ns,a,3\ns,b,10\ns,b,11\ns,b,12\ns,b,14\n"
        )
        #expect(diagnostics.isEmpty)
        let survey = try #require(found?.first)
        #expect(found?.count == 1 && survey.strata.map(\.answers.count) == [3, 4])
        let record = try #require(survey.record().record)
        #expect(record.source == "bus" && record.provenance == .survey)
        #expect(abs(record.amount.value - 177.5) < 1e-12 && record.relativeHalfWidth != nil)
        #expect(record.evidence?.contains("7/40") == true)
    }

    @Test func refusesAnswersOfNoStratum() {
        let (found, diagnostics) = read(
            "s,bus,a,30,2024-01-01,2024-12-31,passenger.km,report\n",
            "s,a,1\ns,a,2\ns,c,3\n"
        )
        #expect(found == nil && diagnostics.map(\.code) == ["EXC-0860"])
        #expect(diagnostics.first?.place == .file("survey-answers.csv", row: 4))
    }

    @Test func refusesStrataThatDisagree() {
        let (found, diagnostics) = read(
            "s,bus,a,30,2024-01-01,2024-12-31,passenger.km,report\ns,car,b,10,2024-01-01,2024-12-31,passenger.km,report\n",
            "s,a,1\ns,a,2\ns,b,1\ns,b,2\n"
        )
        #expect(found == nil && diagnostics.map(\.code) == ["EXC-0861"])
    }
}
