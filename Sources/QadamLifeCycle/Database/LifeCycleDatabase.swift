/// A life-cycle database in columns: processes, flows, exchanges, parameters and impact methods as they were
/// published or written by a user, before anything is allocated, linked or calculated.
///
/// All cross-references are indices into the arrays of this value; `-1` says that there is none. The exchanges
/// of a process stand together (``exchangeStarts``), so that half a million of them are a few arrays and not
/// half a million objects.
public struct LifeCycleDatabase: Sendable, Equatable {
    /// Name of the database, unique in the workspace.
    public var name: String
    /// Units; an exchange in any unit of a flow's quantity, or of one of its properties, can be converted.
    public var units: [DatabaseUnit]
    /// Products, wastes and elementary flows.
    public var flows: [DatabaseFlow]
    /// So much of a property that one reference unit of a flow has: mass, energy, price, metal content.
    public var properties: [FlowProperty]
    /// Processes.
    public var processes: [DatabaseProcess]
    /// Where the exchanges of each process begin; one more than there are processes.
    public var exchangeStarts: [Int]
    /// The exchanges, process by process.
    public var exchanges: ExchangeColumns
    /// Parameters of the workspace and of processes.
    public var parameters: [DatabaseParameter]
    /// Published shares of co-products.
    public var allocationFactors: [AllocationFactor]
    /// Impact methods that came with the data or were imported beside them.
    public var methods: [ImpactMethod]

    /// An empty database.
    public init(name: String) {
        self.name = name
        units = []
        flows = []
        properties = []
        processes = []
        exchangeStarts = [0]
        exchanges = ExchangeColumns()
        parameters = []
        allocationFactors = []
        methods = []
    }

    /// The exchanges of a process.
    public func exchanges(of process: Int) -> Range<Int> {
        exchangeStarts[process]..<exchangeStarts[process + 1]
    }

    /// The process that an exchange belongs to.
    public func process(ofExchange exchange: Int) -> Int {
        var low = 0
        var high = processes.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if exchangeStarts[middle] <= exchange { low = middle } else { high = middle }
        }
        return low
    }
}

/// A unit of a database: it converts into every other unit of the same quantity.
public struct DatabaseUnit: Sendable, Equatable, Hashable, Codable {
    /// Symbol as published, such as `kg` or `t*km`.
    public var symbol: String
    /// Name of the quantity (unit group), such as `Units of mass`.
    public var quantity: String
    /// One of this unit in the reference unit of the quantity.
    public var factor: Double

    /// A unit.
    public init(symbol: String, quantity: String, factor: Double) {
        self.symbol = symbol
        self.quantity = quantity
        self.factor = factor
    }
}

/// A product, a waste or a substance.
public struct DatabaseFlow: Sendable, Equatable {
    /// What a flow connects.
    public enum Kind: UInt8, Sendable, Codable, CaseIterable {
        /// A product or a service between processes.
        case product
        /// Waste, which asks for its treatment.
        case waste
        /// From or to nature.
        case elementary
    }

    /// Identifier as published.
    public var id: String
    /// Name as published.
    public var name: String
    /// What it connects.
    public var kind: Kind
    /// Its reference unit: index in `units`.
    public var unit: Int
    /// CAS number as published, else empty.
    public var cas: String
    /// Compartment and subcompartment with `/`, such as `air/urban`, else empty.
    public var compartment: String
    /// Location of a product or of a regional substance, else empty.
    public var location: String
    /// Symbol of the greenhouse gas by which the GWP sets know the flow, such as `CO2`, `CO2_biogenic`, `CH4`;
    /// `nil` for what is no greenhouse gas. Set by the flow mapping (``FlowMapping``), not by readers.
    public var gas: String?

    /// A flow; see the fields.
    public init(
        id: String,
        name: String,
        kind: Kind,
        unit: Int,
        cas: String = "",
        compartment: String = "",
        location: String = "",
        gas: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.unit = unit
        self.cas = cas
        self.compartment = compartment
        self.location = location
        self.gas = gas
    }
}

/// So much of a property that one reference unit of a flow has: 1 kg of natural gas is 47 MJ, 1 t of
/// concentrate holds 0.54 t of zinc, 1 kg of silver costs 600 USD.
public struct FlowProperty: Sendable, Equatable {
    /// The flow.
    public var flow: Int
    /// Name of the property, such as `Mass`, `Energy`, `price`, `zinc content`.
    public var property: String
    /// Unit of the property: index in `units`.
    public var unit: Int
    /// Amount of the property, in ``unit``, of one reference unit of the flow.
    public var amount: Double
    /// Where it was published, as text; empty where it was not said.
    public var source: String

    /// A property of a flow.
    public init(flow: Int, property: String, unit: Int, amount: Double, source: String = "") {
        self.flow = flow
        self.property = property
        self.unit = unit
        self.amount = amount
        self.source = source
    }
}
