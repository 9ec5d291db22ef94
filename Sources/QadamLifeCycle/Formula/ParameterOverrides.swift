public import QadamEvidence
import QadamUnits

extension ParameterTable {
    /// Reads values of input parameters from texts `name=value` (of the whole database) or
    /// `process:name=value`, the process by its identifier. Numbers have a decimal point.
    ///
    /// A name that only processes have is refused without a process: it could mean several.
    public func overrides(_ texts: [String]) -> (overrides: [Int: Double], diagnostics: [Diagnostic]) {
        var overrides: [Int: Double] = [:]
        var found: [Diagnostic] = []
        for text in texts {
            guard let (name, value) = Self.parts(text) else {
                found.append(Diagnostic("LCA-0820", .error, at: .whole, ["text": .text(text)]))
                continue
            }
            guard let number = parameter(name) else {
                found.append(unknown(name))
                continue
            }
            guard isInput(number) else {
                let site = database.parameterSites[number]
                found.append(site.diagnostic("LCA-0817", .error, field: "value", ["name": .text(name)]))
                continue
            }
            if overrides.updateValue(value, forKey: number) != nil {
                found.append(Diagnostic("LCA-0821", .error, at: .whole, ["name": .text(name)]))
            }
        }
        return (overrides, found)
    }

    private static func parts(_ text: String) -> (String, Double)? {
        guard let equals = text.lastIndex(of: "=") else { return nil }
        let name = trimmed(text[..<equals])
        let digits = trimmed(text[text.index(after: equals)...])
        let allowed = digits.unicodeScalars.allSatisfy { "0123456789+-.eE".unicodeScalars.contains($0) }
        guard !name.isEmpty, allowed, let value = Double(digits), value.isFinite else { return nil }
        return (name, value)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private func parameter(_ name: String) -> Int? {
        if let number = scopes.index[.init(process: -1, name: name.lowercased())] { return number }
        guard let colon = name.lastIndex(of: ":") else { return nil }
        let id = String(name[..<colon])
        guard let process = database.processes.firstIndex(of: id) else { return nil }
        let short = String(name[name.index(after: colon)...]).lowercased()
        return scopes.index[.init(process: process, name: short)]
    }

    private func unknown(_ name: String) -> Diagnostic {
        var names: [String] = []
        for parameter in database.parameters {
            let scoped = database.processes.indices.contains(parameter.process)
            let full = scoped ? "\(database.processes[parameter.process]):\(parameter.name)" : parameter.name
            if parameter.name.lowercased() == name.lowercased() { return ambiguous(name, full) }
            names.append(full)
        }
        return Diagnostic(
            "LCA-0816",
            .error,
            at: .whole,
            ["name": .text(name), "suggestions": .suggestions(NearMiss.closest(to: name, among: names))]
        )
    }

    private func ambiguous(_ name: String, _ full: String) -> Diagnostic {
        Diagnostic(
            "LCA-0816",
            .error,
            at: .whole,
            ["name": .text(name), "suggestions": .suggestions([full])]
        )
    }
}
