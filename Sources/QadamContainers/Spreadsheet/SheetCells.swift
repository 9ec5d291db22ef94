import QadamEvidence

extension SheetRows {
    /// A cell; `nil` where it is empty.
    func readCell(
        _ reader: XMLReader<SpreadsheetNames>,
        row: Int,
        column: Int
    ) throws(XMLError) -> SheetCell? {
        let type = reader.string(.t)
        let style = reader.string(.s)
        let depth = reader.depth
        var (value, isFormula): ([UInt8]?, Bool) = (nil, false)
        while try reader.child(of: depth) {
            switch reader.name {
            case .v: value = try reader.characters()
            case .is: value = try reader.richText()
            case .f: isFormula = true
            default: continue
            }
        }
        let place = sheet.place(row: row, column: column)
        guard let value, !value.isEmpty else {
            // A formula whose text is empty was calculated; one without a value, or with an empty number, was not.
            guard isFormula, value == nil || type == nil || type == "n" else { return nil }
            found.add(.notCalculated, at: place)
            return SheetCell(column: column, value: .unknown, isFormula: true)
        }
        guard let read = self.value(value, type: type, style: style, at: place) else { return nil }
        return SheetCell(column: column, value: read, isFormula: isFormula)
    }

    /// What a cell holds; `nil` for an empty text.
    private func value(_ bytes: [UInt8], type: String?, style: String?, at place: Place) -> SheetValue? {
        switch type {
        case nil, "n": return number(bytes, style: style, at: place)
        case "s":
            let text = XMLText.trimmed(bytes)
            guard let index = Int(text), book.texts.indices.contains(index) else {
                let count = Argument.integer(book.texts.count)
                return unknown(.textNumber, at: place, ["text": .text(text), "count": count])
            }
            return book.texts[index].isEmpty ? nil : .text(book.texts[index])
        case "str", "inlineStr": return .text(SheetText.decoded(bytes))
        case "b":
            switch XMLText.trimmed(bytes) {
            case "1", "true": return .boolean(true)
            case "0", "false": return .boolean(false)
            case let text: return unknown(.truth, at: place, ["text": .text(text)])
            }
        case "e":
            let name = XMLText.trimmed(bytes)
            found.add(.errorValue, at: place, ["text": .text(name)])
            return .error(name)
        case "d":
            let text = XMLText.trimmed(bytes)
            guard let moment = book.dateSystem.moment(iso: text) else {
                return unknown(.number, at: place, ["text": .text(text)])
            }
            return .moment(moment)
        case let other?: return unknown(.type, at: place, ["text": .text(other)])
        }
    }

    private func number(_ bytes: [UInt8], style: String?, at place: Place) -> SheetValue? {
        let text = XMLText.trimmed(bytes)
        if text.isEmpty { return nil }
        let value = bytes[XMLText.trimmedRange(bytes)].withUnsafeBufferPointer { XMLText.number($0) }
        guard value.isFinite else { return unknown(.number, at: place, ["text": .text(text)]) }
        guard let style else { return .number(value, text: text) }
        guard let index = Int(style), index == 0 || book.styles.kinds.indices.contains(index) else {
            return unknown(.style, at: place, ["text": .text(style)])
        }
        guard book.styles.kinds.indices.contains(index), let kind = book.styles.kinds[index] else {
            return .number(value, text: text)
        }
        let moment = book.dateSystem.moment(value, text: text, kind: kind)
        if moment.date == nil, kind == .date || kind == .dateAndTime {
            found.add(.noDay, at: place, ["text": .text(text)])
        }
        return .moment(moment)
    }

    private func unknown(
        _ code: SheetFindings.Code,
        at place: Place,
        _ arguments: [String: Argument]
    ) -> SheetValue {
        found.add(code, at: place, arguments)
        return .unknown
    }
}
