import MCPJSON

/// Ends the program, and so tells the fuzzer, when something doesn't hold.
///
/// - Parameters:
///   - holds: What has to be true.
///   - message: What it says when it isn't.
func check(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { fatalError(message()) }
}

/// What a closure writes.
func written(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(capacity: 0)
    body(&writer)
    return writer.bytes()
}

/// A value that is JSON text already.
struct RawJSON: JSONEncodable {
    var bytes: [UInt8]

    func writeJSON(to writer: inout JSONWriter) { writer.writeRaw(bytes) }
}

/// Any value, read by being skipped.
struct Skipped: JSONDecodable {
    var range: Range<Int>

    init(json reader: inout JSONReader) throws(JSONFailure) { range = try reader.skipRange() }
}
