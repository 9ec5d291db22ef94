/// How the slices of the year lie in seasons, types of day and brackets of hours.
///
/// A bracket here is one bracket of one type of day in one season.
struct StorageChronology: Sendable {
    let seasons: Int
    let dayTypes: Int
    let brackets: Int
    /// By slice: the brackets it lies in, with its weight there.
    let places: [[(bracket: Int, weight: Double)]]

    init(_ data: SystemData) {
        let sets = data.sets
        (seasons, dayTypes) = (sets.count(.season), sets.count(.dayType))
        brackets = sets.count(.bracket)
        var places: [[(bracket: Int, weight: Double)]] = []
        for l in 0..<data.slices {
            var list: [(bracket: Int, weight: Double)] = []
            for ls in 0..<seasons {
                for ld in 0..<dayTypes {
                    for lh in 0..<brackets {
                        let weight =
                            data[.sliceSeason][l, ls].given * data[.sliceDayType][l, ld].given
                            * data[.sliceBracket][l, lh].given
                        if weight > 0 { list.append(((ls * dayTypes + ld) * brackets + lh, weight)) }
                    }
                }
            }
            places.append(list)
        }
        self.places = places
    }

    var count: Int { seasons * dayTypes * brackets }

    func at(_ season: Int, _ day: Int, _ bracket: Int) -> Int {
        (season * dayTypes + day) * brackets + bracket
    }

    /// Σ_l λ_l · w_l over the slices of a bracket: the part of the year that it is.
    func share(of bracket: Int, _ data: SystemData, _ y: Int) -> Double {
        var sum = 0.0
        for (l, list) in places.enumerated() {
            for place in list where place.bracket == bracket { sum += data.split(l, y) * place.weight }
        }
        return sum
    }
}
