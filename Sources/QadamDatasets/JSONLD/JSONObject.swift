import QadamEvidence

/// The first thing in a document that is not what its format says.
final class JSONFaults {
    let file: String
    private(set) var first: Finding?

    init(file: String) { self.file = file }

    func note(_ code: String, _ path: String, _ arguments: [String: Argument] = [:]) {
        guard first == nil else { return }
        let named = arguments.merging(["file": .text(file), "path": .text(path)]) { given, _ in given }
        first = Finding(code, at: .file(file, column: path.isEmpty ? nil : path), named)
    }
}

/// An object of JSON whose fields are asked for by type. A field that is absent (or `null`) is `nil`; one of another
/// type is noted as a fault of the document.
struct JSONObject {
    let fields: [String: JSONValue]
    let faults: JSONFaults
    let path: String

    /// The object of a file.
    /// - Throws: What the file's pieces throw; a text that is not an object of JSON becomes a fault.
    init(_ bytes: [UInt8], file: String) {
        faults = JSONFaults(file: file)
        path = ""
        do throws(JSONError) {
            if case .object(let fields) = try JSONParser.parse(bytes) {
                self.fields = fields
            } else {
                fields = [:]
                faults.note("DAT-0303", "", ["expected": .text("object")])
            }
        } catch {
            fields = [:]
            faults.note("DAT-0302", "", ["offset": .integer(error.offset)])
        }
    }

    private init(_ fields: [String: JSONValue], _ faults: JSONFaults, _ path: String) {
        self.fields = fields
        self.faults = faults
        self.path = path
    }

    /// Path of a field, for messages.
    func path(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

    private func value(_ names: [String]) -> (String, JSONValue)? {
        for name in names {
            if let value = fields[name], value != .null { return (name, value) }
        }
        return nil
    }

    private func wrong(_ name: String, _ expected: String) {
        faults.note("DAT-0303", path(name), ["expected": .text(expected)])
    }

    func text(_ names: String...) -> String? {
        guard let (name, value) = value(names) else { return nil }
        if case .text(let text) = value { return text }
        wrong(name, "string")
        return nil
    }

    func number(_ names: String...) -> Double? {
        guard let (name, value) = value(names) else { return nil }
        if case .number(let number) = value { return number }
        wrong(name, "number")
        return nil
    }

    func bool(_ names: String...) -> Bool? {
        guard let (name, value) = value(names) else { return nil }
        if case .bool(let flag) = value { return flag }
        wrong(name, "boolean")
        return nil
    }

    func object(_ names: String...) -> JSONObject? {
        guard let (name, value) = value(names) else { return nil }
        if case .object(let fields) = value { return JSONObject(fields, faults, path(name)) }
        wrong(name, "object")
        return nil
    }

    /// The objects of a list; none where there is no list.
    func objects(_ names: String...) -> [JSONObject] {
        guard let (name, value) = value(names) else { return [] }
        guard case .array(let values) = value else {
            wrong(name, "array")
            return []
        }
        var objects: [JSONObject] = []
        objects.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            guard case .object(let fields) = value else {
                wrong("\(name)[\(index)]", "object")
                continue
            }
            objects.append(JSONObject(fields, faults, path("\(name)[\(index)]")))
        }
        return objects
    }

    /// The texts of a list; none where there is no list.
    func texts(_ name: String) -> [String] {
        guard let (name, value) = value([name]) else { return [] }
        guard case .array(let values) = value else {
            wrong(name, "array")
            return []
        }
        return values.compactMap {
            if case .text(let text) = $0 { return text }
            wrong(name, "string")
            return nil
        }
    }

    /// The field, or a fault where it is absent.
    func needed<Value>(_ name: String, _ value: Value?) -> Value? {
        if value == nil { faults.note("DAT-0309", path(name)) }
        return value
    }

    /// Identifier of the object that a field refers to.
    func reference(_ names: String...) -> String? {
        for name in names {
            if let id = object(name)?.text("@id") { return id }
        }
        return nil
    }
}
