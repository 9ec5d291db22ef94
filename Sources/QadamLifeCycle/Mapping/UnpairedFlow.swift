/// A flow of a database that no factor of a method reaches, or a flow of a method that no flow of the database reaches.
public struct UnpairedFlow: Sendable, Codable, Equatable {
    /// Whose flow it is.
    public enum Side: String, Sendable, Codable {
        /// Of the database.
        case database
        /// Of the method.
        case method
    }

    /// Whose flow it is.
    public var side: Side
    /// Identifier as published.
    public var id: String
    /// Name as published.
    public var name: String
    /// CAS number as published.
    public var cas: String
    /// Compartment as published.
    public var compartment: String
    /// Symbol of its reference unit.
    public var unit: String
    /// Exchanges of the database, or factors of the method, that have it.
    public var uses: Int
    /// Why a flow of the database has no partner; `nil` for a flow of the method.
    public var obstacle: FlowMatcher.Obstacle?

    init(
        _ side: Side,
        _ flow: DatabaseFlow,
        _ unit: DatabaseUnit,
        uses: Int,
        obstacle: FlowMatcher.Obstacle? = nil
    ) {
        self.side = side
        (id, name, cas, compartment) = (flow.id, flow.name, flow.cas, flow.compartment)
        self.unit = unit.symbol
        self.uses = uses
        self.obstacle = obstacle
    }
}
