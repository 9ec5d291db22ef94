import QadamEvidence
import QadamLifeCycle

extension SimaProPackage {
    /// Sections of product stages whose rows are inputs.
    private static let inputs = [
        "Materials/assemblies", "Processes", "Assembly", "Subassemblies", "Additional life cycles",
    ]
    private static let others = [
        "", "Products", "Category type", "Status", "Comment", "Input parameters", "Calculated parameters",
    ]

    /// Adds a product stage as a process that makes the product of the stage: an assembly, or a life cycle without
    /// waste. Stages that say what becomes of a product when it is thrown away depend on what the product is made of,
    /// layer by layer; they are listed with that reason.
    mutating func add(stage located: Located) {
        let block = located.block
        let kind = block.value("Category type")
        let rows = block.rows("Products")
        let name = rows.first?[0] ?? ""
        let foreign = block.sections.filter {
            !Self.inputs.contains($0.name) && !Self.others.contains($0.name) && !$0.rows.isEmpty
        }
        guard ["assembly", "life cycle"].contains(kind.lowercased()), rows.count == 1, foreign.isEmpty else {
            return leaveOut("Product stage", located, name, "DAT-0413", ["kind": .text(kind)])
        }
        let id = JSONText.identifier("stage/" + name)
        var draft = ProcessDraft(id: id, place: located.place)
        draft.process.name = name
        draft.process.category = rows[0][3].replacing("\\", with: "/")
        draft.process.source = block.rows("Comment").map { $0[0] }.joined(separator: "\n")
        if processes.contains(id) { draft.spoil("DAT-0404", at: located.place, ["id": .text(id)]) }
        add(rows[0], .product, .reference, located, to: &draft)
        for section in block.sections where Self.inputs.contains(section.name) {
            addTechnosphere(section, located, to: &draft)
        }
        addParameters(located, to: &draft)
        draft.checkProducts()
        if let damage = draft.damage {
            return assembly.leaveOut("Product stage", id: id, name: name, because: damage)
        }
        processes.insert(id)
        assembly.commit(draft)
    }
}
