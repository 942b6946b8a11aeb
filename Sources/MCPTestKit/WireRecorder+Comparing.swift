import MCPRuntime

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WireRecorder {
    /// Compares the session with one that was recorded before; what changes from run to run is left out of account.
    ///
    /// Messages of several requests may come in another order than before: a request and all that belongs to its id are
    /// compared by themselves, and so are the notifications of each method.
    ///
    /// - Parameters:
    ///   - path: The recorded session, as ``stableTranscript`` writes it.
    ///   - record: Whether to write the file instead: when the environment has `RECORD=1`, unless given.
    /// - Throws: ``SessionDifference`` at the first difference, or when there is no such file; what writing it throws.
    public func verify(against path: String, record: Bool? = nil) throws {
        if record ?? (ProcessInfo.processInfo.environment["RECORD"] == "1") {
            return try stableTranscript.write(toFile: path, atomically: true, encoding: .utf8)
        }
        guard let stored = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw SessionDifference(path: path, line: nil, expected: nil, found: nil)
        }
        try compare(stored, path: path)
    }

    /// Compares the session with the text of another one.
    ///
    /// - Parameters:
    ///   - stored: The other session, as ``stableTranscript`` writes it.
    ///   - path: What a difference calls it.
    /// - Throws: ``SessionDifference`` at the first difference.
    public func compare(_ stored: String, path: String = "the recorded session") throws(SessionDifference) {
        let expected = Self.lines(stored)
        var found: [String: [String]] = [:]
        let lines = Self.lines(stableTranscript)
        for line in lines { found[Self.strand(line), default: []].append(line) }
        var next: [String: Int] = [:]
        for (index, line) in expected.enumerated() {
            let strand = Self.strand(line)
            let position = next[strand, default: 0]
            next[strand] = position + 1
            let strands = found[strand] ?? []
            let other = position < strands.count ? strands[position] : nil
            guard other.map({ Self.areEqual($0, line) }) == true else {
                throw SessionDifference(path: path, line: index + 1, expected: line, found: other)
            }
        }
        for line in lines {
            let strand = Self.strand(line)
            if let count = found[strand]?.count, count > next[strand, default: 0] {
                let extra = found[strand]?[next[strand, default: 0]]
                throw SessionDifference(path: path, line: expected.count + 1, expected: nil, found: extra)
            }
        }
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    /// What a line is compared in order with: the other messages of its request, or the notifications of its method.
    private static func strand(_ line: String) -> String {
        let arrow = line.prefix(2)
        guard let message = try? JSONObject(json: Array(line.dropFirst(3).utf8)) else { return "other" }
        let method = message["method"]?.string
        guard let id = message["id"] else { return "\(arrow) \(method ?? "")" }
        // An answer belongs to the request that went the other way.
        let asker = (method != nil) == (arrow == Direction.toServer.rawValue) ? "client" : "server"
        return "\(asker) \(id)"
    }

    /// Whether two lines say the same; the order of members says nothing.
    private static func areEqual(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.prefix(2) == b.prefix(2) else { return false }
        let values = [a, b].map { try? JSONValue(json: Array($0.dropFirst(3).utf8)) }
        return values[0] != nil && values[0] == values[1]
    }
}

/// The first place at which a session isn't what was recorded before.
public struct SessionDifference: Error, Hashable, CustomStringConvertible {
    /// The recorded session.
    public let path: String
    /// The line of the recorded session, from 1; `nil` when there is none.
    public let line: Int?
    /// What was recorded; `nil` for a message more than that.
    public let expected: String?
    /// What came; `nil` for a message that is missing.
    public let found: String?

    /// The place, what was recorded and what came, each on a line.
    public var description: String {
        guard let line else { return "\(path) can't be read; RECORD=1 writes it" }
        return """
            the session differs from \(path):\(line) (RECORD=1 writes it anew)
            recorded: \(expected ?? "no such message")
            now:      \(found ?? "no such message")
            """
    }
}
