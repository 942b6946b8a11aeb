/// The parameters of a request after one scan: where each part stands that the engine itself has to see, from the start
/// of the message.
struct RequestParameters: Sendable {
    /// All of the parameters.
    var whole: Range<Int>?
    /// `name`: the tool or prompt, quotes included.
    var name: Range<Int>?
    /// `uri`: the resource, quotes included.
    var uri: Range<Int>?
    /// `arguments`: an object.
    var arguments: Range<Int>?
    /// `_meta`: an object.
    var meta: Range<Int>?
    /// `inputResponses`: an object (2026-07-28, Multi Round-Trip Requests).
    var inputResponses: Range<Int>?
    /// `requestState`: a string, quotes included.
    var requestState: Range<Int>?
    /// `task`: an object (2025-11-25, Tasks).
    var task: Range<Int>?

    /// Scans the parameters of a message.
    ///
    /// - Throws: ``JSONRPCError`` when a part isn't of its type.
    init(_ message: ArraySlice<UInt8>, _ params: Range<Int>?) throws(JSONRPCError) {
        guard let params else { return }
        whole = params
        let text = message.span.bytes.extracting(params)
        var reader = JSONReader(text)
        let found = try? Scan(json: &reader)
        guard let found, reader.problems.isEmpty else {
            throw JSONRPCError(.invalidParams, "Invalid params:\n\(JSONDecodingError(reader.problems, in: text))")
        }
        let offset = params.lowerBound
        name = found.name?.shifted(by: offset)
        uri = found.uri?.shifted(by: offset)
        arguments = found.arguments?.shifted(by: offset)
        meta = found.meta?.shifted(by: offset)
        inputResponses = found.inputResponses?.shifted(by: offset)
        requestState = found.requestState?.shifted(by: offset)
        task = found.task?.shifted(by: offset)
    }

    private struct Scan {
        var name: Range<Int>?
        var uri: Range<Int>?
        var arguments: Range<Int>?
        var meta: Range<Int>?
        var inputResponses: Range<Int>?
        var requestState: Range<Int>?
        var task: Range<Int>?

        init(json reader: inout JSONReader) throws(JSONFailure) {
            _ = try reader.beginObject()
            while let member = try reader.nextName() {
                switch member {
                case "name": name = try? reader.range(of: .string, "a string")
                case "arguments": arguments = try? reader.range(of: .object, "an object")
                case "_meta": meta = try? reader.range(of: .object, "an object")
                case "uri": uri = try? reader.range(of: .string, "a string")
                case "inputResponses": inputResponses = try? reader.range(of: .object, "an object")
                case "requestState": requestState = try? reader.range(of: .string, "a string")
                case "task": task = try? reader.range(of: .object, "an object")
                default: try reader.skipValue()
                }
            }
        }
    }
}

extension JSONReader {
    /// The place of a value of one kind; `nil` for `null`, which some peers send for nothing.
    fileprivate mutating func range(of kind: JSONKind, _ expected: String) throws(JSONFailure) -> Range<Int>? {
        switch try peekKind() {
        case kind: return try skipRange()
        case .null:
            try skipValue()
            return nil
        default: throw mismatch(expected: expected)
        }
    }
}

extension Range<Int> {
    fileprivate func shifted(by offset: Int) -> Range<Int> {
        lowerBound + offset..<upperBound + offset
    }
}

extension ArraySlice<UInt8> {
    /// A part of a message by its place from the start of the message.
    subscript(relative range: Range<Int>) -> ArraySlice<UInt8> {
        self[startIndex + range.lowerBound..<startIndex + range.upperBound]
    }
}
