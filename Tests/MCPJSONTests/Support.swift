import Testing

@testable import MCPJSON

// MARK: - Reading

/// Reads a whole document, as code that uses the module does.
func read<Value: JSONDecodable>(
    _ text: String,
    as _: Value.Type = Value.self,
    options: JSONReader.Options = .init()
) -> Result<Value, JSONDecodingError> {
    read(Array(text.utf8), options: options)
}

/// Reads a whole document from bytes that needn't be UTF-8.
func read<Value: JSONDecodable>(
    _ bytes: [UInt8],
    as _: Value.Type = Value.self,
    options: JSONReader.Options = .init()
) -> Result<Value, JSONDecodingError> {
    do throws(JSONDecodingError) {
        return .success(try Value(json: bytes, options: options))
    } catch {
        return .failure(error)
    }
}

/// What is wrong with a document, a line for each problem; `nil` when it could be read.
func problems<Value: JSONDecodable>(
    _ text: String,
    as _: Value.Type,
    options: JSONReader.Options = .init()
) -> [String]? {
    read(text, as: Value.self, options: options).failure?.problems.map(\.description)
}

/// The only problem of a document, when it is one of syntax.
func syntaxProblem(_ bytes: [UInt8], options: JSONReader.Options = .init()) -> SyntaxProblem? {
    guard let error = read(bytes, as: JSONValue.self, options: options).failure, error.problems.count == 1,
        case .syntax(let message)? = error.problems.first?.problem.kind
    else { return nil }
    return error.problems.first.map { SyntaxProblem(message: message, offset: $0.problem.offset) }
}

/// What a reader says about text that isn't JSON.
struct SyntaxProblem: Hashable {
    var message: String
    var offset: Int
}

/// Calls a closure with a reader that stands before a text.
func withReader<Result>(
    _ text: String,
    options: JSONReader.Options = .init(),
    _ body: (inout JSONReader) throws -> Result
) rethrows -> Result {
    let bytes = Array(text.utf8)
    var reader = JSONReader(bytes.span.bytes, options: options)
    return try body(&reader)
}

extension Result {
    /// The value, if there is one.
    var success: Success? {
        if case .success(let value) = self { value } else { nil }
    }

    /// The error, if there is one.
    var failure: Failure? {
        if case .failure(let error) = self { error } else { nil }
    }
}

// MARK: - Writing

/// What a closure writes, as text.
func written(capacity: Int = 512, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(capacity: capacity)
    body(&writer)
    return String(decoding: writer.bytes(), as: UTF8.self)
}

// MARK: - Chance

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// Makes a generator.
    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
