import Foundation
import QadamContainers
import Testing

@Suite struct LargeXMLTests {
    /// A quarter of a gibibyte, made while it is read: what is held must not grow with it (other tests run beside).
    @Test func readsAFileOfAnySizeInBoundedMemory() throws {
        let element = """
            <note number="12" kind="unknown &amp; long"><![CDATA[nothing]]><text>Қалайы, lead and zinc</text></note>\n
            """
        let block = Array(String(repeating: element, count: 1_000).utf8)
        let head = Array("<root>".utf8)
        let tail = Array("<item name=\"zinc\"/></root>".utf8)
        let blocks = (256 << 20) / block.count
        var round = -1
        let source = NamedChunks(name: "large.xml") {
            round += 1
            if round == 0 { return head }
            if round <= blocks { return block }
            return round == blocks + 1 ? tail : nil
        }
        let before = Self.peakKibibytes
        var found: [String] = []
        let time = try ContinuousClock().measure {
            let reader = XMLReader(ListedNames.self, source: source.next)
            guard try reader.child(of: 0) else { return }
            while try reader.child(of: 1) { if reader.name == .item { found.append(reader.text(.name)) } }
        }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        print("XML:", Int(Double(blocks * block.count) / seconds / 1e6), "MB/s")
        #expect(found == ["zinc"])
        if let before, let after = Self.peakKibibytes {
            print("XML: peak memory grew by", after - before, "KiB over 256 MiB")
            #expect(after - before < 200 << 10)
        }
    }

    /// Peak resident memory of this program, where the system tells it.
    private static var peakKibibytes: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
            return nil
        }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }
    }
}
