public import QadamEvidence
public import QadamUnits

// Typed values of a map. Each returns `nil` after it reported why there is none.

extension YAMLMap {
    /// Text as it stands.
    public func text(_ key: String) -> String? {
        take(key) { (text) throws(ValueFault) in try ValueText.plain(text) }
    }

    /// An identifier: letters, digits and `. _ - : / @ +`, without blanks.
    public func identifier(_ key: String) -> String? {
        take(key) { (text) throws(ValueFault) in try ValueText.identifier(text) }
    }

    /// One of some words.
    public func word(_ key: String, of words: [String]) -> String? {
        take(key) { (text) throws(ValueFault) in try ValueText.word(text, of: words) }
    }

    /// One of the cases of an enumeration, by its raw value.
    public func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type = Value.self
    ) -> Value? where Value.RawValue == String {
        word(key, of: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
    }

    /// The identifier of something that is known; unknown ones are reported with near spellings.
    public func reference(_ key: String, among known: some Sequence<String>) -> String? {
        let known = Set(known)
        return take(key) { (text) throws(ValueFault) in try ValueText.reference(text, among: known) }
    }

    /// A number, written `1234.5`.
    public func number(_ key: String, _ range: NumberRange = .any) -> Double? {
        takeBytes(key) { (bytes) throws(ValueFault) in try ValueText.number(bytes, .plain, in: range) }
    }

    /// A whole number.
    public func integer(
        _ key: String,
        _ range: ClosedRange<Int> = -1_000_000_000_000...1_000_000_000_000
    ) -> Int? {
        takeBytes(key) { (bytes) throws(ValueFault) in try ValueText.integer(bytes, .plain, in: range) }
    }

    /// `yes` or `true`, `no` or `false`.
    public func yesOrNo(_ key: String) -> Bool? {
        take(key) { (text) throws(ValueFault) in
            switch text {
            case "yes", "true": return true
            case "no", "false": return false
            default: throw ValueFault(.notYesOrNo, ["found": .text(text)])
            }
        }
    }

    /// A day, written `2024-01-31`.
    public func date(_ key: String) -> CivilDate? {
        takeBytes(key) { (bytes) throws(ValueFault) in try ValueText.date(bytes, .iso) }
    }

    /// `2024`, `2024-01` or `2024-01-01/2024-01-31`, both days included.
    public func period(_ key: String) -> Period? {
        take(key) { (text) throws(ValueFault) in try ValueText.period(iso: text) }
    }

    /// The days from one key to another, both included.
    public func period(first: String, last: String) -> Period? {
        let start = date(first)
        guard let end = date(last), let start else { return nil }
        return check(last) { () throws(ValueFault) in try ValueText.period(first: start, last: end) }
    }

    /// A unit, fitting another where one is given.
    public func unit(_ key: String, fitting expected: Unit? = nil) -> Unit? {
        take(key) { (text) throws(ValueFault) in try ValueText.unit(text, fitting: expected) }
    }

    /// A number and its unit in one text, `12.5 kWh`, in the unit that was written.
    public func amount(
        _ key: String,
        fitting expected: Unit? = nil,
        _ range: NumberRange = .any
    ) -> Amount? {
        take(key) { (text) throws(ValueFault) in
            let parts = text.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else {
                throw ValueFault(.missingUnit, ["found": .text(text)])
            }
            var number = String(parts[0])
            let fault: Result<Double, ValueFault> = number.withUTF8 { bytes in
                Result { () throws(ValueFault) in try ValueText.number(bytes, .plain, in: range) }
            }
            let unit = try ValueText.unit(String(parts[1]), fitting: expected)
            return Amount(try fault.get(), unit, entered: text)
        }
    }

    /// A number under one key and its unit under another.
    public func amount(
        _ key: String,
        unitKey: String,
        fitting expected: Unit? = nil,
        _ range: NumberRange = .any
    ) -> Amount? {
        if isOptional, !has(key) { return nil }
        let value = number(key, range)
        guard let unit = unit(unitKey, fitting: expected), let value else { return nil }
        let entered = text(key).flatMap { number in text(unitKey).map { "\(number) \($0)" } }
        return Amount(value, unit, entered: entered)
    }

    /// A work of `references` and the place in it: a map of `reference` and `locator`.
    public func citation(_ key: String, among references: References = .standard) -> Citation? {
        guard let map = map(key),
            let id = map.reference("reference", among: references.all.map(\.id))
        else { return nil }
        return Citation(reference: id, locator: map.optional.text("locator") ?? "")
    }

    /// A name in up to three languages: a map of `en`, `ru`, `kk`, at least one of them.
    public func name(_ key: String) -> LocalizedName? {
        guard let map = map(key) else { return nil }
        let view = map.optional
        let name = LocalizedName(en: view.text("en"), ru: view.text("ru"), kk: view.text("kk"))
        if name.en == nil, name.ru == nil, name.kk == nil {
            report(.missingKey, at: key)
            return nil
        }
        return name
    }

    func take<Value>(_ key: String, _ read: (String) throws(ValueFault) -> Value) -> Value? {
        guard let node = node(key) else { return nil }
        guard case .text(let text) = node.content else {
            report(.expectedText, at: key)
            return nil
        }
        return check(key) { () throws(ValueFault) in try read(text) }
    }

    func check<Value>(_ key: String, _ read: () throws(ValueFault) -> Value) -> Value? {
        do throws(ValueFault) {
            return try read()
        } catch {
            report(error.code, at: key, error.arguments)
            return nil
        }
    }

    private func takeBytes<Value>(
        _ key: String,
        _ read: (ValueText.Bytes) throws(ValueFault) -> Value
    ) -> Value? {
        take(key) { (text) throws(ValueFault) in
            var text = text
            let result: Result<Value, ValueFault> = text.withUTF8 { bytes in
                Result { () throws(ValueFault) in try read(bytes) }
            }
            return try result.get()
        }
    }
}
