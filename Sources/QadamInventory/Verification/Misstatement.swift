/// What the findings of a verification amount to, against a threshold.
///
/// Known: the signed sum of the misstatements that are open (reported minus right). Projected: of a record that was drawn
/// with probability π the misstatement is divided by π, since it stands for what was not drawn; others count as they are.
/// Material: the magnitude of either sum, or the sum of magnitudes of the known ones, exceeds threshold × total.
///
/// Example: total 1,000 t, threshold 5 %: 50 t. Open: +30 t on a certain record, −2 t on one drawn with π = 0.1. Known +28 t,
/// projected 30 − 20 = +10 t, magnitudes 32 t: not material.
public struct Misstatement: Sendable, Codable, Equatable {
    /// One open misstatement.
    public struct Part: Sendable, Hashable {
        /// Reported minus right, kg CO2e.
        public let kilogramsCO2e: Double
        /// Probability with which the record was drawn; 1 where it was not sampled.
        public let probability: Double

        /// A part; the probability is above 0.
        public init(kilogramsCO2e: Double, probability: Double) {
            self.kilogramsCO2e = kilogramsCO2e
            self.probability = probability
        }
    }

    /// Signed sum of what is known, kg CO2e.
    public let known: Double
    /// Sum of magnitudes of what is known, kg CO2e.
    public let gross: Double
    /// Signed sum projected to what was not drawn, kg CO2e.
    public let projected: Double
    /// The threshold, kg CO2e.
    public let threshold: Double

    /// Adds up misstatements.
    ///
    /// - Parameters:
    ///   - total: Of the statement, kg CO2e.
    ///   - share: Materiality, 0…1.
    public init(_ parts: [Part], total: Double, share: Double) {
        known = parts.reduce(0) { $0 + $1.kilogramsCO2e }
        gross = parts.reduce(0) { $0 + $1.kilogramsCO2e.magnitude }
        projected = parts.reduce(0) { $0 + $1.kilogramsCO2e / $1.probability }
        threshold = total.magnitude * share
    }

    /// Whether the statement is materially wrong.
    public var isMaterial: Bool { max(known.magnitude, gross, projected.magnitude) > threshold }
}
