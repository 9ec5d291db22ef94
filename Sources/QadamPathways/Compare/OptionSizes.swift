internal import QadamOptimize

/// The largest size that each option has in any of several plans, with the values of its columns there.
///
/// A bar of the naive curve stands for an option as large as a plan may want it. What a plan without a limit builds is no
/// measure of that: it holds only what pays for itself.
struct OptionSizes: Sendable {
    /// By option: values of its parts; nil where no plan has it.
    private(set) var parts: [[Double]?]
    private var sizes: [Double]
    private let options: [ModelOption]
    private let smallest: Double

    init(_ options: [ModelOption], smallest: Double) {
        (self.options, self.smallest) = (options, smallest)
        parts = options.map { _ in nil }
        sizes = options.map { _ in smallest }
    }

    /// Takes the sizes of a plan where they are larger.
    mutating func take(_ values: [Double]) {
        for (index, option) in options.enumerated() {
            let size = option.size(in: values)
            guard size > sizes[index] else { continue }
            sizes[index] = size
            parts[index] = option.parts.map { values[$0.column.index] }
        }
    }
}
