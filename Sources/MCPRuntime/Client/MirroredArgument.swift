/// An argument of a tool whose value goes into a header as well, where a connection has headers (2026-07-28, Streamable
/// HTTP, Custom Headers from Tool Parameters).
///
/// Emitted clients know which these are from `x-mcp-header` in a tool's schema, and hand them to
/// ``MCPClient/callTool(_:_:mirroring:)``, so that no `tools/list` has to come first. Connections without headers, stdio
/// for one, ignore them.
public struct MirroredArgument: Hashable, Sendable {
    /// The names of the properties that lead to the value, from the arguments object down.
    public let path: [String]
    /// The header's name without `Mcp-Param-`.
    public let header: String

    /// Describes an argument.
    ///
    /// - Parameters:
    ///   - path: The names of the properties that lead to the value; at least one.
    ///   - header: What `x-mcp-header` says: the header's name without `Mcp-Param-`.
    public init(_ path: String..., header: String) {
        self.path = path
        self.header = header
    }

    /// The header's whole name, `Mcp-Param-Region`.
    public var headerName: String { "Mcp-Param-" + header }

    /// The header's value for the arguments of a call (2026-07-28, Streamable HTTP, Value Encoding).
    ///
    /// - Parameter arguments: The arguments as JSON text.
    /// - Returns: `nil` when the header is to be left out: there is no value, it is `null`, or it is of a kind that can't be
    ///   mirrored.
    public func headerValue(in arguments: ArraySlice<UInt8>) -> String? {
        var reader = JSONReader(arguments.span.bytes)
        return try? headerValue(in: &reader, path[...])
    }

    private func headerValue(in reader: inout JSONReader, _ path: ArraySlice<String>) throws(JSONFailure) -> String? {
        guard let step = path.first else { return Self.headerValue(try JSONValue(json: &reader)) }
        guard try reader.peekKind() == .object else { return nil }
        _ = try reader.beginObject()
        // Of members with the same name the last one counts, as for those who read the arguments.
        var value: String?
        while let name = try reader.nextName() {
            guard name.unescaped()?.utf8.elementsEqual(step.utf8) == true else {
                try reader.skipValue()
                continue
            }
            let start = reader.mark()
            try reader.skipValue()
            let end = reader.mark()
            reader.rewind(to: start)
            value = try headerValue(in: &reader, path.dropFirst())
            reader.rewind(to: end)
        }
        return value
    }

    /// The header's value for a value of the arguments: a string, a whole number or a truth value.
    ///
    /// - Returns: `nil` for anything else, which can't be mirrored.
    public static func headerValue(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): headerValue(text)
        case .bool(let isTrue): isTrue ? "true" : "false"
        case .number(let number): number.int.map { String($0) }
        case .null, .array, .object: nil
        }
    }

    /// A text as the value of a header: itself where that is safe, else in Base64 between `=?base64?` and `?=`.
    ///
    /// - Parameter text: Any text.
    public static func headerValue(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isBlank = { (byte: UInt8?) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let isPlain =
            bytes.allSatisfy { 0x20...0x7E ~= $0 || $0 == UInt8(ascii: "\t") }
            && !isBlank(bytes.first) && !isBlank(bytes.last)
            && !(text.hasPrefix("=?base64?") && text.hasSuffix("?="))
        return isPlain ? text : "=?base64?\(base64(bytes))?="
    }
}

/// Bytes in Base64 with padding (RFC 4648, section 4).
private func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        var four: [UInt8] = []
        for _ in 0..<4 {
            four.append(digits[bits & 63])
            bits >>= 6
        }
        text += four.reversed().prefix(group.count + 1)
        text += Array(repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
}

/// Where messages go whose connection carries something beside each message: HTTP has headers for that.
package protocol HeaderSink: MessageSink {
    /// Sends a request with headers beside it.
    ///
    /// - Parameters:
    ///   - message: The request.
    ///   - headers: Names and values, ready to be sent, beyond those that every request has.
    func send(_ message: borrowing JSONWriter, headers: [(name: String, value: String)])
}

extension [MirroredArgument] {
    /// The headers that a request of a tool call has.
    ///
    /// - Parameter message: The whole request.
    func headers(of message: ArraySlice<UInt8>) -> [(name: String, value: String)] {
        guard let envelope = try? Envelope(message.span.bytes),
            let parameters = try? RequestParameters(message, envelope.params), let arguments = parameters.arguments
        else { return [] }
        let json = message[relative: arguments]
        return compactMap { argument in argument.headerValue(in: json).map { (argument.headerName, $0) } }
    }
}
