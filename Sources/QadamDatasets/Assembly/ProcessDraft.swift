import QadamEvidence
import QadamLifeCycle

/// A process while it is being read: it becomes part of the database only when it is whole.
struct ProcessDraft {
    var process: DatabaseProcess
    var exchanges: [ExchangeDraft] = []
    var parameters: [DatabaseParameter] = []
    /// The first thing that makes it unusable.
    var damage: Finding?

    init(id: String, place: Place) {
        process = DatabaseProcess(id: id, name: "", place: place)
    }

    /// Notes what makes the process unusable, if nothing did before.
    mutating func spoil(_ code: String, at place: Place, _ arguments: [String: Argument] = [:]) {
        guard damage == nil else { return }
        damage = Finding(code, at: place, arguments)
    }

    /// Whether an exchange is a product of the process.
    func isProduct(_ exchange: ExchangeDraft) -> Bool {
        exchange.kind == .product && !exchange.flags.contains(.input) && !exchange.flags.contains(.avoided)
    }

    /// Whether it makes several products and names none of them, nor a waste, as its reference.
    var namesNoReference: Bool {
        !exchanges.contains { $0.flags.contains(.reference) } && exchanges.filter(isProduct).count > 1
    }

    /// A process needs a product (or a waste that it treats), of which it makes more than nothing. A single product
    /// that is not marked as the reference is the reference.
    ///
    /// - Parameter negativeIsTreatment: Whether a negative product means that the process takes that much away.
    mutating func checkProducts(negativeIsTreatment: Bool = false) {
        let name = Argument.text(process.name)
        let references = exchanges.filter { $0.flags.contains(.reference) }
        for reference in references where reference.amount <= 0 {
            if reference.amount < 0, negativeIsTreatment { continue }
            spoil(
                "DAT-0212",
                at: reference.place,
                ["process": name, "flow": .text(reference.flowName), "amount": .number(reference.amount)]
            )
        }
        guard references.isEmpty else { return }
        let products = exchanges.indices.filter { isProduct(exchanges[$0]) }
        if products.isEmpty { spoil("DAT-0211", at: process.place, ["process": name]) }
        if products.count == 1 {
            exchanges[products[0]].flags.insert(.reference)
            checkProducts(negativeIsTreatment: negativeIsTreatment)
        }
    }
}

/// An exchange while its process is being read.
struct ExchangeDraft {
    var flow: Int
    var kind: DatabaseFlow.Kind
    var unit: Int
    var amount: Double
    var flags: ExchangeFlags
    var place: Place
    var flowName: String
    /// Identifier inside the process: the number of EcoSpold 1, the internal id of ILCD.
    var number = ""
    /// Identifier of the process that makes it, where the data name one.
    var link = ""
    var uncertainty: ExchangeUncertainty?
    var formula: String?
    var note: String?
    var quality: ExchangeQuality?
}
