import Foundation
import QadamEvidence
import QadamFactors
import QadamUnits
import Testing

@Suite struct PackTests {
    let library = FactorLibrary.standard

    @Test func everyRowIsReadWithUnitGasBoundaryAndWork() {
        #expect(library.problems.isEmpty, "\(library.problems.map(\.place))")
        #expect(library.rows.count > 640)
        #expect(Set(library.rows.map(\.id)).count == library.rows.count)
        #expect(library.pack == "2026.1")
        #expect(library.review == .pending)
    }

    @Test func everyRowCitesAWorkAndAPlaceInIt() {
        for row in library.rows {
            #expect(References.standard.reference(row.citation.reference) != nil, "\(row.id)")
            #expect(!row.citation.locator.isEmpty, "\(row.id)")
        }
    }

    @Test func packFilesHaveOneColumnSetAndNothingFromMemory() throws {
        let folder = Self.root.appending(path: "Data/factors")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".csv")
        }
        #expect(names.count == 17)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for word in ["memory", "bonsai", "CityCatalyst", "repository", "Climatiq", "stored", "github"] {
                #expect(!text.localizedCaseInsensitiveContains(word), "\(name) says \(word)")
            }
            guard text.hasPrefix("id,") else { continue }
            #expect(
                text.hasPrefix(
                    "id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,"
                )
            )
        }
    }

    @Test func shareAlikeCollectionsKeepValueAndPublisherOnly() {
        let shareAlike = library.rows.filter(\.licence.isShareAlike)
        #expect(shareAlike.count == 11)
        for row in shareAlike {
            #expect(row.detail.isEmpty && row.note == nil, "\(row.id)")
        }
    }

    @Test func derivedRowsSayWhatTheyAssume() throws {
        let heat = library.rows.filter { $0.category == "district-heat" }
        #expect(heat.count == 3)
        #expect(heat.allSatisfy { $0.isDerived && $0.flags.contains(.assumedEfficiency) })
        #expect(library.rows.count { $0.isDerived } == 14)
    }

    @Test func rangesThatWereNotReadAreAbsent() throws {
        let factor = try library.factor("ipcc2006.stationary.commercial.other-bituminous-coal")
        #expect(factor.parts.map(\.row.gas) == [.co2, .ch4, .n2o])
        #expect(factor.parts[0].interval != nil)
        #expect(factor.parts[1].interval == nil)
    }

    @Test func everyIntervalEnclosesItsValue() {
        let intervals = library.rows.compactMap(\.interval)
        #expect(intervals.count == 186)
        for interval in intervals {
            #expect(interval.lower <= interval.value && interval.value <= interval.upper)
        }
    }

    @Test func everyFactorHasOneActivityUnitAndPositiveMass() throws {
        #expect(library.factors.count > 300)
        for factor in library.factors {
            #expect(!factor.parts.isEmpty)
            for part in factor.parts {
                #expect(part.kilograms > 0, "\(factor.id)")
                let scale = try part.row.unit.factor(to: part.massUnit / factor.activityUnit)
                #expect(abs(part.kilograms / (part.row.value * scale) - 1) < 1e-12, "\(factor.id)")
                #expect(part.massUnit.basis.sortedTags.count == 1)
            }
        }
    }

    @Test func newerRowsExist() {
        for row in library.rows {
            guard let newer = row.supersededBy else { continue }
            #expect(library.rows.contains { $0.id == newer }, "\(row.id)")
            #expect(row.flags.contains(.superseded))
        }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
