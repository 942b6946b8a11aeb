/// A type that reads itself from JSON text, without a tree of dynamic values between.
///
/// `mcpgen` emits this conformance for every type that a contract mentions. A conformance written by hand reads exactly
/// one value:
///
/// ```swift
/// extension Celsius: JSONDecodable {
///     init(json reader: inout JSONReader) throws(JSONFailure) {
///         self.init(degrees: try reader.readDouble())
///     }
/// }
/// ```
public protocol JSONDecodable {
    /// Reads one value and leaves the reader behind it.
    ///
    /// - Parameter reader: Stands before the value.
    /// - Throws: ``JSONFailure`` when the value doesn't fit. What is wrong is then among the reader's
    ///   ``JSONReader/problems``, and the reader stands behind the value, so that the caller can go on and find more.
    init(json reader: inout JSONReader) throws(JSONFailure)
}

/// A type that writes itself as JSON text.
public protocol JSONEncodable {
    /// Writes exactly one value.
    ///
    /// A value that JSON can't express (an infinite number), or that breaks a constraint of its schema, is noted in the
    /// writer, see ``JSONWriter/failure``.
    func writeJSON(to writer: inout JSONWriter)
}

/// A type that reads itself from JSON text and writes itself as JSON text.
public typealias JSONCodable = JSONDecodable & JSONEncodable

extension JSONDecodable {
    /// Reads a whole document of JSON text.
    ///
    /// - Parameters:
    ///   - json: UTF-8 text holding one value, with whitespace around it at most.
    ///   - options: How strictly to read.
    /// - Throws: ``JSONDecodingError`` listing every problem found, each with its JSON Pointer.
    public init(json: ArraySlice<UInt8>, options: JSONReader.Options = .init()) throws(JSONDecodingError) {
        try self.init(jsonBytes: json.span.bytes, options: options)
    }

    /// Reads a whole document of JSON text.
    ///
    /// - Parameters:
    ///   - json: UTF-8 text holding one value, with whitespace around it at most.
    ///   - options: How strictly to read.
    /// - Throws: ``JSONDecodingError`` listing every problem found, each with its JSON Pointer.
    public init(json: [UInt8], options: JSONReader.Options = .init()) throws(JSONDecodingError) {
        try self.init(jsonBytes: json.span.bytes, options: options)
    }

    /// Reads a whole document of JSON text.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 text holding one value, with whitespace around it at most.
    ///   - options: How strictly to read.
    /// - Throws: ``JSONDecodingError`` listing every problem found, each with its JSON Pointer.
    public init(jsonBytes bytes: RawSpan, options: JSONReader.Options = .init()) throws(JSONDecodingError) {
        var reader = JSONReader(bytes, options: options)
        guard let value = reader.readDocument(Self.self) else {
            throw JSONDecodingError(reader.problems, in: bytes)
        }
        self = value
    }
}

extension JSONEncodable {
    /// The value as compact JSON text in UTF-8.
    ///
    /// - Throws: ``JSONEncodingError`` when the value holds something that JSON can't express or its schema
    ///   doesn't allow.
    public func jsonBytes() throws(JSONEncodingError) -> [UInt8] {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        if let failure = writer.failure { throw failure }
        return writer.bytes()
    }

    /// The value as compact JSON text.
    ///
    /// - Throws: ``JSONEncodingError`` when the value holds something that JSON can't express or its schema
    ///   doesn't allow.
    public func jsonText() throws(JSONEncodingError) -> String {
        String(decoding: try jsonBytes(), as: UTF8.self)
    }
}
