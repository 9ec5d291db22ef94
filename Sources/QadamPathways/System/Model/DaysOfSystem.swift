extension EnergySystem {
    /// Makes the slices of the year hours of representative days: slice's day and length, weight of the day, order of the
    /// year, and the part of the year that each slice is.
    ///
    /// Slices stand day by day, as many in each as `hours` has.
    ///
    /// - Parameters:
    ///   - weights: how many days of the year each representative day stands for.
    ///   - hours: lengths of the slices of a day, hours.
    ///   - order: for every day of the calendar the position of its representative day; may be empty where no store is
    ///     linked.
    /// - Returns: false if the numbers do not fit the sets; nothing is set then.
    @discardableResult
    public mutating func setDays(weights: [Double], hours: [Double], order: [Int] = []) -> Bool {
        let (days, slices) = (sets.count(.day), sets.count(.slice))
        guard weights.count == days, slices == days * hours.count, order.count == sets.count(.calendarDay),
            order.allSatisfy({ 0..<days ~= $0 })
        else { return false }
        let year = weights.reduce(0, +) * hours.reduce(0, +)
        let periods = sets.years.count
        edit(.sliceDay) { table in
            for l in 0..<slices { table.append(l * days + l / hours.count, 1) }
            table.seal()
        }
        edit(.sliceHours) { table in
            for l in 0..<slices { table.append(l, hours[l % hours.count]) }
            table.seal()
        }
        edit(.dayWeight) { table in
            for d in 0..<days { table.append(d, weights[d]) }
            table.seal()
        }
        edit(.dayOfCalendar) { table in
            for (date, d) in order.enumerated() { table.append(date * days + d, 1) }
            table.seal()
        }
        edit(.yearSplit) { table in
            for l in 0..<slices {
                let split = weights[l / hours.count] * hours[l % hours.count] / year
                for y in 0..<periods { table.append(l * periods + y, split) }
            }
            table.seal()
        }
        return true
    }

    /// The same from days that were chosen by ``RepresentativeDays``: 24 slices of an hour each and the 365 days of the
    /// year.
    ///
    /// - Returns: false if the sets do not have these days, slices and dates.
    @discardableResult
    public mutating func setDays(_ days: RepresentativeDays) -> Bool {
        setDays(
            weights: days.weights,
            hours: [Double](repeating: 1, count: 24),
            order: sets.count(.calendarDay) == 0 ? [] : days.order
        )
    }
}
