import MCPRuntime

/// Puts stable words in the place of values that change from run to run.
struct Placeholders {
    /// Members whose strings are random, and what they are called.
    private static let random = [
        "requestState": "state", "taskId": "task", "elicitationId": "elicitation", "traceparent": "trace",
    ]
    private let volatileMembers: Set<String>
    /// The words that random strings have been given.
    private var words: [String: String] = [:]
    private var counts: [String: Int] = [:]

    init(_ volatileMembers: Set<String>) {
        self.volatileMembers = volatileMembers
    }

    /// A message with words in the place of what changes.
    mutating func replace(in value: JSONValue, member name: String? = nil) -> JSONValue {
        if let name, volatileMembers.contains(name) { return .string("<\(name)>") }
        switch value {
        case .string(let string): return .string(replace(string, name))
        case .array(let elements): return .array(elements.map { replace(in: $0) })
        case .object(let object):
            return .object(JSONObject(object.members.map { ($0.name, replace(in: $0.value, member: $0.name)) }))
        case .null, .bool, .number: return value
        }
    }

    private mutating func replace(_ string: String, _ name: String?) -> String {
        if let word = words[string] { return word }
        if Self.isTime(string) { return "<time>" }
        let named = name.flatMap { Self.random[$0] }
        guard let kind = named ?? (Self.isToken(string) ? "token" : nil) else { return string }
        counts[kind, default: 0] += 1
        let word = "<\(kind) \(counts[kind] ?? 1)>"
        words[string] = word
        return word
    }

    /// Whether a string is a point in time (RFC 3339).
    private static func isTime(_ string: String) -> Bool {
        let shape = string.utf8.map { 48...57 ~= $0 ? UInt8(ascii: "0") : $0 }
        return shape.starts(with: "0000-00-00T00:00:00".utf8) && string.utf8.count <= 40
    }

    /// Whether a string is a UUID or 128 bits or more in hexadecimal digits.
    private static func isToken(_ string: String) -> Bool {
        let bytes = string.utf8
        guard bytes.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 | 0x20 || $0 == 45 }) else { return false }
        let dashes = bytes.count { $0 == 45 }
        return dashes == 0 && bytes.count >= 32 || dashes == 4 && bytes.count == 36
    }
}
