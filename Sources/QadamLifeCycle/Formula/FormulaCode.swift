#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One step of a formula in postfix order.
struct FormulaStep: Sendable, Equatable {
    var operation: FormulaOperation
    /// Slot of a name, number of arguments, or the step that a jump leads to.
    var argument: Int32
    /// Where it stands in the text.
    var position: Int32
    /// Value of a number.
    var number: Double
}

/// A formula as a list of steps over a stack.
struct FormulaCode: Sendable, Equatable {
    var steps: [FormulaStep] = []
    /// Most values that stand on the stack at once.
    var depth = 0

    /// The same steps with other slots.
    func rebound(_ slots: [Int32]) -> FormulaCode {
        var code = self
        for k in code.steps.indices where code.steps[k].operation == .name {
            code.steps[k].argument = slots[Int(code.steps[k].argument)]
        }
        return code
    }

    /// The value over the values of the slots.
    func value(_ slots: [Double]) throws(FormulaError) -> Double {
        var failure: FormulaError?
        let value = withUnsafeTemporaryAllocation(of: Double.self, capacity: max(depth, 1)) { stack in
            do throws(FormulaError) {
                return try run(slots, stack)
            } catch {
                failure = error
                return Double.nan
            }
        }
        if let failure { throw failure }
        return value
    }

    private func run(
        _ slots: [Double],
        _ stack: UnsafeMutableBufferPointer<Double>
    ) throws(FormulaError) -> Double {
        var top = -1
        var k = 0
        while k < steps.count {
            let step = steps[k]
            k += 1
            switch step.operation {
            case .number:
                top += 1
                stack[top] = step.number
            case .name:
                top += 1
                stack[top] = slots[Int(step.argument)]
            case .jump:
                k = Int(step.argument)
            case .jumpIfFalse:
                top -= 1
                if stack[top + 1] == 0 { k = Int(step.argument) }
            case .min, .max, .sum, .average, .and, .or:
                let count = Int(step.argument)
                top -= count - 1
                stack[top] = Self.folded(step.operation, stack[top..<(top + count)])
                try Self.check(stack[top], step)
            case .add, .subtract, .multiply, .divide, .power, .wholeDivision, .remainder, .less, .lessOrEqual,
                .equal, .notEqual, .greater, .greaterOrEqual, .exclusiveOr, .logOfBase, .roundDigits:
                top -= 1
                stack[top] = try Self.combined(step, stack[top], stack[top + 1])
                try Self.check(stack[top], step)
            default:
                stack[top] = try Self.applied(step, stack[top])
                try Self.check(stack[top], step)
            }
        }
        return stack[0]
    }

    private static func check(_ value: Double, _ step: FormulaStep) throws(FormulaError) {
        if value.isFinite { return }
        if value.isNaN { throw .noRealValue(at: Int(step.position)) }
        throw .overflow(at: Int(step.position))
    }

    private static func folded(
        _ operation: FormulaOperation,
        _ values: Slice<UnsafeMutableBufferPointer<Double>>
    ) -> Double {
        switch operation {
        case .min: return values.reduce(.infinity) { Swift.min($0, $1) }
        case .max: return values.reduce(-.infinity) { Swift.max($0, $1) }
        case .sum: return values.reduce(0, +)
        case .average: return values.reduce(0, +) / Double(values.count)
        case .and: return values.allSatisfy { $0 != 0 } ? 1 : 0
        default: return values.contains { $0 != 0 } ? 1 : 0
        }
    }

    private static func combined(
        _ step: FormulaStep,
        _ a: Double,
        _ b: Double
    ) throws(FormulaError) -> Double {
        switch step.operation {
        case .add: return a + b
        case .subtract: return a - b
        case .multiply: return a * b
        case .less: return a < b ? 1 : 0
        case .lessOrEqual: return a <= b ? 1 : 0
        case .equal: return a == b ? 1 : 0
        case .notEqual: return a != b ? 1 : 0
        case .greater: return a > b ? 1 : 0
        case .greaterOrEqual: return a >= b ? 1 : 0
        case .exclusiveOr: return (a != 0) != (b != 0) ? 1 : 0
        case .power:
            if a == 0, b < 0 { throw .divisionByZero(at: Int(step.position)) }
            return pow(a, b)
        case .logOfBase:
            guard a > 0, b > 0, b != 1 else { throw .noRealValue(at: Int(step.position)) }
            return log(a) / log(b)
        case .roundDigits:
            let scale = pow(10, b.rounded(.towardZero))
            return halfUp(a * scale) / scale
        default:
            if b == 0 { throw .divisionByZero(at: Int(step.position)) }
            if step.operation == .remainder { return a.truncatingRemainder(dividingBy: b) }
            return step.operation == .divide ? a / b : (a / b).rounded(.towardZero)
        }
    }

    private static func applied(_ step: FormulaStep, _ x: Double) throws(FormulaError) -> Double {
        switch step.operation {
        case .negate: return -x
        case .not: return x == 0 ? 1 : 0
        case .abs: return Swift.abs(x)
        case .sqrt: return x.squareRoot()
        case .square: return x * x
        case .exp: return Self.exponential(x)
        case .ln, .log10:
            guard x > 0 else { throw .noRealValue(at: Int(step.position)) }
            return step.operation == .ln ? log(x) : decadic(x)
        case .cotangent:
            guard tangent(x) != 0 else { throw .divisionByZero(at: Int(step.position)) }
            return 1 / tangent(x)
        case .floor: return x.rounded(.down)
        case .ceil: return x.rounded(.up)
        case .truncate: return x.rounded(.towardZero)
        case .fraction: return x - x.rounded(.towardZero)
        case .round: return halfUp(x)
        default: return trigonometric(step.operation, x)
        }
    }

    private static func halfUp(_ x: Double) -> Double {
        let low = x.rounded(.down)
        return x - low >= 0.5 ? low + 1 : low
    }
}

// The cases of the operation have the names of the functions of the mathematics library; these do not.
private func decadic(_ x: Double) -> Double { log10(x) }
private func tangent(_ x: Double) -> Double { tan(x) }

extension FormulaCode {
    fileprivate static func exponential(_ x: Double) -> Double { exp(x) }

    fileprivate static func trigonometric(_ operation: FormulaOperation, _ x: Double) -> Double {
        switch operation {
        case .sin: sin(x)
        case .cos: cos(x)
        case .tan: tan(x)
        case .asin: asin(x)
        case .acos: acos(x)
        case .atan: atan(x)
        case .sinh: sinh(x)
        case .cosh: cosh(x)
        case .tanh: tanh(x)
        default: .nan
        }
    }
}
