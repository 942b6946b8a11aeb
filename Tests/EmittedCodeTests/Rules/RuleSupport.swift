import MCPRuntime
import Testing

/// How a server reads arguments: what it doesn't know is refused.
private let strict = JSONReader.Options(refusesUnknownProperties: true)

/// Expects that JSON is a value of a type, also when it is read strictly, and is written as it was.
func expectSame<Value: JSONCodable>(
    _: Value.Type,
    _ texts: String...,
    at place: SourceLocation = #_sourceLocation
) throws {
    for text in texts {
        let value = try Value(json: Array(text.utf8), options: strict)
        let written = try value.jsonText()
        #expect(written == text, sourceLocation: place)
    }
}

/// What is wrong with JSON that isn't a value of a type: a line for each problem.
///
/// - Parameter isArgument: Whether it is read as a server reads arguments; otherwise as a client reads results.
func problems<Value: JSONDecodable>(_ text: String, _: Value.Type, isArgument: Bool = true) -> [String] {
    do {
        _ = try Value(json: Array(text.utf8), options: isArgument ? strict : JSONReader.Options())
        return []
    } catch {
        return error.problems.map(\.description)
    }
}

/// Why a value isn't written.
func refusal(of value: some JSONEncodable) -> String? {
    do {
        _ = try value.jsonText()
        return nil
    } catch {
        return error.description
    }
}
