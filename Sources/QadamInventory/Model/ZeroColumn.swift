/// A column of numbers of which most tables have only zeros: it takes no memory before the first other number.
struct ZeroColumn<Number: FixedWidthInteger & Sendable>: Sendable {
    private var zeros = 0
    private var numbers: [Number] = []

    mutating func append(_ number: Number) {
        if numbers.isEmpty {
            if number == 0 {
                zeros += 1
                return
            }
            numbers = [Number](repeating: 0, count: zeros)
        }
        numbers.append(number)
    }

    subscript(position: Int) -> Number { numbers.isEmpty ? 0 : numbers[position] }
}
