public import QadamEvidence

/// A building with what intensities and pathways need of it.
public struct Building: Sendable, Codable, Equatable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What it is used for.
    public let use: String
    /// The reference building whose hourly loads it has, such as `LargeOffice`.
    public let referenceType: String?
    /// Floor area, m².
    public let areaM2: Double
    /// People in it on a working day.
    public let people: Double?
    /// Year of construction.
    public let built: Int?
    /// How it is heated, such as `district`.
    public let heating: String
    /// The facility it belongs to.
    public let facility: String

    /// A building.
    public init(
        id: String,
        name: LocalizedName,
        use: String,
        referenceType: String?,
        areaM2: Double,
        people: Double?,
        built: Int?,
        heating: String,
        facility: String
    ) {
        self.id = id
        self.name = name
        self.use = use
        self.referenceType = referenceType
        self.areaM2 = areaM2
        self.people = people
        self.built = built
        self.heating = heating
        self.facility = facility
    }
}
