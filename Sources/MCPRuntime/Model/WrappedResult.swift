/// A result that a server wraps in an object, `{"result": …}`, as revisions before 2026-07-28 take nothing but objects for
/// structured results (2025-11-25, Tools, Structured Content).
///
/// Emitted clients take the value out, emitted servers wrap it:
///
/// ```swift
/// let sum = try await mcp.callTool("add", arguments, returning: WrappedResult<Int>.self).result
/// ```
public struct WrappedResult<Value> {
    /// What is wrapped.
    public var result: Value

    /// Wraps a value.
    ///
    /// - Parameter result: What is wrapped.
    public init(_ result: Value) {
        self.result = result
    }
}

extension WrappedResult: Sendable where Value: Sendable {}
extension WrappedResult: Equatable where Value: Equatable {}
extension WrappedResult: Hashable where Value: Hashable {}

extension WrappedResult: JSONDecodable where Value: JSONDecodable {
    /// Reads an object that has to have a `result`; other properties are ignored. For an optional value that is `null`
    /// where there is none.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var result: Value?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "result": result = reader.read(Value.self)
            default: try reader.skipValue()
            }
        }
        guard let result else { throw reader.missing("result", in: object) }
        self.init(result)
    }
}

extension WrappedResult: JSONEncodable where Value: JSONEncodable {
    /// Writes the object; an optional value that isn't there is written as `null`.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("result")
        result.writeJSON(to: &writer)
        writer.endObject()
    }
}
