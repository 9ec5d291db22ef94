/// The number of an inventory that someone asks about.
public enum InventorySelector: Sendable, Codable, Hashable {
    /// All scopes.
    case total(Scope2View)
    /// One scope, 1…3.
    case scope(Int, Scope2View)
    /// One category.
    case category(EmissionCategory, Scope2View)
    /// One source line.
    case source(String, Scope2View)
    /// One building.
    case building(String, Scope2View)
    /// One activity record, with all lines that use it.
    case record(String)
}
