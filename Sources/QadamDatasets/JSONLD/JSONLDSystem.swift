import QadamEvidence
import QadamLifeCycle

extension JSONLDPackage {
    /// Takes the makers that a product system names where the process itself names none.
    mutating func add(system object: JSONObject) {
        let name = object.text("name") ?? ""
        var taken = 0
        var contradicted = 0
        for link in object.objects("processLinks") {
            guard let user = link.reference("process").flatMap({ processes[$0] }),
                let maker = link.reference("provider").flatMap({ processes[$0] }),
                let exchange = exchange(link, of: user), makes(maker, exchange)
            else { continue }
            let known = assembly.database.exchanges.provider[exchange]
            if known == Int32(maker) || assembly.closed.keys.contains(Int32(exchange)) { continue }
            if known >= 0 {
                contradicted += 1
                continue
            }
            assembly.database.exchanges.provider[exchange] = Int32(maker)
            taken += 1
        }
        guard object.faults.first == nil else { return }
        let id = object.text("@id") ?? ""
        assembly.omit("ProductSystem", id: id, name: name, reason: "DAT-0311")
        let place = Place.file(object.faults.file)
        assembly.add(
            Diagnostic("DAT-0311", .note, at: place, ["name": .text(name), "count": .integer(taken)])
        )
        if contradicted > 0 {
            let arguments: [String: Argument] = ["name": .text(name), "count": .integer(contradicted)]
            assembly.add(Diagnostic("DAT-0312", .warning, at: place, arguments))
        }
    }

    private func exchange(_ link: JSONObject, of process: Int) -> Int? {
        guard let named = link.object("exchange") else { return nil }
        return named.number("internalId").flatMap(Int.init(exactly:)).flatMap { numbered[process]?[$0] }
    }

    /// Whether a process makes (or treats) what an exchange asks for.
    private func makes(_ process: Int, _ exchange: Int) -> Bool {
        let database = assembly.database
        let flow = database.exchanges.flow[exchange]
        return database.exchanges(of: process).contains {
            database.exchanges.flow[$0] == flow && FlowMakers.makes($0, in: database)
        }
    }
}
