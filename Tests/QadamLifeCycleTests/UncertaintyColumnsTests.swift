import QadamLifeCycle
import Testing

@Suite struct UncertaintyColumnsTests {
    private let several: [ExchangeUncertainty] = [
        .init(.lognormal, 2, 1.2), .init(.triangular, 1, 2, 3), .init(.normal, 5, 1),
        .init(.pert, -3, -2, -1),
        .init(.triangular, -2, -1, 0), .init(.uniform, 0, 1),
    ]

    private var columns: UncertaintyColumns {
        var columns = UncertaintyColumns()
        for (index, uncertainty) in several.enumerated() { columns.append(uncertainty, exchange: 2 * index) }
        return columns
    }

    @Test func givesBackWhatWasAppended() {
        #expect((0..<several.count).map { columns[$0] } == several)
        #expect(columns.third == [0, 3, 0, -1, 0, 0])
        let made = UncertaintyColumns(
            exchange: columns.exchange,
            kind: columns.kind,
            first: columns.first,
            second: columns.second,
            third: columns.third
        )
        #expect(made == columns)
    }

    /// Every distribution in place of every other, there and back.
    @Test func replacesDistributions() {
        for place in several.indices {
            for other in several {
                var changed = columns
                changed[place] = other
                #expect(
                    changed.third == several.indices.map { $0 == place ? other.third : several[$0].third }
                )
                #expect(changed[place] == other)
                changed[place] = several[place]
                #expect(changed == columns)
            }
        }
    }
}
