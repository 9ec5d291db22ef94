import Foundation

/// What one case measured, as a line of JSON.
struct Measurement: Encodable {
    let name: String
    /// Seconds by what was timed.
    private(set) var seconds: [String: Double] = [:]
    /// Seconds of processor time by what was timed: what stays comparable on a machine with other work.
    private(set) var processor: [String: Double] = [:]
    /// Counts that make the times comparable.
    var counts: [String: Int] = [:]
    /// Numbers to compare with those of the peer.
    var results: [String: Double] = [:]
    private(set) var peakMegabytes: Double = 0

    init(_ name: String) { self.name = name }

    /// Runs and times work once.
    mutating func time<Value>(_ what: String, _ work: () throws -> Value) rethrows -> Value {
        let (start, used) = (ContinuousClock.now, Self.usage().processor)
        let value = try work()
        let passed = start.duration(to: .now).components
        seconds[what] = Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
        processor[what] = Self.usage().processor - used
        return value
    }

    /// Runs work several times and keeps the run with the least processor time.
    mutating func best<Value>(_ what: String, of runs: Int, _ work: () throws -> Value) rethrows -> Value {
        var value = try time(what, work)
        for _ in 1..<runs {
            guard let wall = seconds[what], let used = processor[what] else { break }
            value = try time(what, work)
            if let latest = processor[what], latest > used { (seconds[what], processor[what]) = (wall, used) }
        }
        return value
    }

    func print() throws {
        var copy = self
        copy.peakMegabytes = Self.usage().peak
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        Swift.print(String(decoding: try encoder.encode(copy), as: UTF8.self))
    }

    /// Processor time of this process, seconds, and the most memory that it ever held, megabytes.
    private static func usage() -> (processor: Double, peak: Double) {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            let unit = 1_048_576.0
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            let unit = 1024.0
        #endif
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        let micros = Double(usage.ru_utime.tv_usec) + Double(usage.ru_stime.tv_usec)
        return (seconds + micros * 1e-6, Double(usage.ru_maxrss) / unit)
    }
}

/// The examples, which stand beside this package's sources.
enum Examples {
    static func folder(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/\(name)").path
    }
}
