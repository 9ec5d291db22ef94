/// Hourly load of one end use of one building type, W per m² of floor area.
public struct LoadProfile: Hashable, Sendable, Codable {
    /// Identifier of the profile (building type).
    public let profile: String
    /// The end use.
    public let endUse: EndUse
    /// 8,760 values; value 0 is 00:00–01:00 on 1 January.
    public let wattsPerM2: [Double]
    /// Where they come from; absent where it is not known.
    public let source: ParameterSource?

    /// See the fields.
    public init(profile: String, endUse: EndUse, wattsPerM2: [Double], source: ParameterSource? = nil) {
        self.profile = profile
        self.endUse = endUse
        self.wattsPerM2 = wattsPerM2
        self.source = source
    }
}

/// Hourly availability, output per unit of capacity.
public struct AvailabilitySeries: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// 8,760 values between 0 and 1.
    public let values: [Double]

    /// See the fields.
    public init(id: String, values: [Double]) {
        self.id = id
        self.values = values
    }
}

/// The hourly series of one common year that a scenario refers to.
public struct HourlyProfiles: Hashable, Sendable, Codable {
    /// Hours of the year.
    public static let hours = 8760

    /// Loads by profile and end use.
    public let loads: [LoadProfile]
    /// Availability of sun and wind.
    public let availabilities: [AvailabilitySeries]
    /// Outside temperature, °C; absent if nothing depends on it.
    public let outsideTemperature: [Double]?

    /// See the fields.
    public init(
        loads: [LoadProfile],
        availabilities: [AvailabilitySeries],
        outsideTemperature: [Double]? = nil
    ) {
        self.loads = loads
        self.availabilities = availabilities
        self.outsideTemperature = outsideTemperature
    }
}
