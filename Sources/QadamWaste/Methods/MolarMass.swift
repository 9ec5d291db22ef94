/// Ratios of molar masses as the guidelines write them.
enum MolarMass {
    /// CH4 per carbon, 16/12.
    static let methanePerCarbon = 16.0 / 12.0
    /// CO2 per carbon, 44/12.
    static let dioxidePerCarbon = 44.0 / 12.0
    /// N2O per nitrogen, 44/28.
    static let nitrousOxidePerNitrogen = 44.0 / 28.0
}
