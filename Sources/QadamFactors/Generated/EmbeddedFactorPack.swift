// Generated from Data/factors/pack.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/pack.csv`.
package enum EmbeddedFactorPack {
    package static let csv: String = #"""
key,value
version,2026.1
review,pending

"""#
}
