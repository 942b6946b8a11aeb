/// What is to be completed (specification, Completion, Reference Types).
public enum CompletionReference: Hashable, Sendable {
    /// An argument of a prompt.
    case prompt(name: String, title: String? = nil)
    /// A variable of a resource template: the template, or a URI.
    case resource(uri: String)
}

extension CompletionReference: JSONDecodable, JSONEncodable {
    /// Reads a reference.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var type: Kind?
        var name: String?
        var title: String?
        var uri: String?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "type": type = reader.read()
            case "name": name = reader.readOptional()
            case "title": title = reader.readOptional()
            case "uri": uri = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        switch type {
        case .prompt:
            guard let name else { throw reader.missing("name", in: object) }
            self = .prompt(name: name, title: title)
        case .resource:
            guard let uri else { throw reader.missing("uri", in: object) }
            self = .resource(uri: uri)
        case nil: throw reader.missing("type", in: object)
        }
    }

    private enum Kind: JSONDecodable {
        case prompt
        case resource

        init(json reader: inout JSONReader) throws(JSONFailure) {
            let start = reader.mark()
            switch try reader.readString() {
            case "ref/prompt": self = .prompt
            case "ref/resource": self = .resource
            default: throw reader.mismatch(expectedOneOf: "ref/prompt", "ref/resource", at: start)
            }
        }
    }

    /// Writes the reference.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        switch self {
        case .prompt(let name, let title):
            writer.member("type", "ref/prompt")
            writer.member("name", name)
            writer.member("title", title)
        case .resource(let uri):
            writer.member("type", "ref/resource")
            writer.member("uri", uri)
        }
        writer.endObject()
    }
}

/// Asks how an argument may go on: the parameters of `completion/complete` (specification, Completion, Requesting
/// Completions).
public struct CompleteRequest: Hashable, Sendable {
    /// What the argument belongs to.
    public var ref: CompletionReference
    /// The argument, as far as it is written.
    public var argument: CompletionArgument
    /// Other arguments that are settled already (`context.arguments`).
    public var contextArguments: [String: String]

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - ref: What the argument belongs to.
    ///   - argument: The argument, as far as it is written.
    ///   - contextArguments: Other arguments that are settled already (`context.arguments`).
    public init(ref: CompletionReference, argument: CompletionArgument, contextArguments: [String: String] = [:]) {
        self.ref = ref
        self.argument = argument
        self.contextArguments = contextArguments
    }
}

extension CompleteRequest: JSONDecodable, JSONEncodable {
    /// Reads the parameters.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var ref: CompletionReference?
        var argument: CompletionArgument?
        var context: Context?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "ref": ref = reader.read()
            case "argument": argument = reader.read()
            case "context": context = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let ref, let argument else { throw reader.missing("ref", "argument", in: object) }
        self.init(ref: ref, argument: argument, contextArguments: context?.arguments ?? [:])
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ref", ref)
        writer.member("argument", argument)
        if !contextArguments.isEmpty { writer.member("context", Context(arguments: contextArguments)) }
        writer.endObject()
    }

    /// The object around the settled arguments.
    private struct Context: JSONDecodable, JSONEncodable {
        var arguments: [String: String]

        init(arguments: [String: String]) {
            self.arguments = arguments
        }

        init(json reader: inout JSONReader) throws(JSONFailure) {
            var arguments: [String: String]?
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                switch name {
                case "arguments": arguments = reader.readOptional()
                default: try reader.skipValue()
                }
            }
            self.init(arguments: arguments ?? [:])
        }

        func writeJSON(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("arguments", arguments)
            writer.endObject()
        }
    }
}

/// An argument that is being written (specification, Completion, Requesting Completions).
public struct CompletionArgument: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What has been written of it; possibly nothing.
    public var value: String

    /// Makes an argument.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - value: What has been written of it; possibly nothing.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension CompletionArgument: JSONDecodable, JSONEncodable {
    /// Reads an argument.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        var value: String?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = reader.read()
            case "value": value = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name, let value else { throw reader.missing("name", "value", in: object) }
        self.init(name: name, value: value)
    }

    /// Writes the argument.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("value", value)
        writer.endObject()
    }
}
