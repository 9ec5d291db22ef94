internal import QadamOptimize

/// The largest size that each option has in any of several plans, with the values of its columns there.
///
/// A bar of the naive curve stands for an option as large as a plan may want it. What a plan without a limit builds is no
/// measure of that: it holds only what pays for itself. Of plans in which an option is equally large, the one with the
/// most emissions counts, the first along the curve: they may differ in when it is built, and a curve with more points must
/// not choose another for the rounding of a size.
struct OptionSizes: Sendable {
    /// By option: values of its parts; nil where no plan has it.
    private(set) var parts: [[Double]?]
    private var sizes: [Double]
    private var emissions: [Double]
    private let options: [ModelOption]
    private let smallest: Double

    init(_ options: [ModelOption], smallest: Double) {
        (self.options, self.smallest) = (options, smallest)
        parts = options.map { _ in nil }
        sizes = options.map { _ in 0 }
        emissions = options.map { _ in -.infinity }
    }

    /// Takes the sizes of a plan where they are larger.
    ///
    /// - Parameter tonnes: what the plan emits.
    mutating func take(_ values: [Double], emitting tonnes: Double) {
        for (index, option) in options.enumerated() {
            let size = option.size(in: values)
            guard size > smallest else { continue }
            let same = 1e-6 * sizes[index]
            let isLarger = size > sizes[index] + same
            let isEarlier = size >= sizes[index] - same && tonnes > emissions[index]
            guard isLarger || isEarlier else { continue }
            (sizes[index], emissions[index]) = (size, tonnes)
            parts[index] = option.parts.map { values[$0.column.index] }
        }
    }
}
