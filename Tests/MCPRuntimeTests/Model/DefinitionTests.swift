import MCPTestSupport
import Testing

@testable import MCPRuntime

/// Every definition of the protocol's schemas has something here that stands for it.
@Suite(.enabled(if: ProtocolSchemas.exist, "the protocol's schemas aren't here"))
struct DefinitionTests {
    /// All definitions of all schemas, several to a name.
    private static func schemas() throws -> [String: [JSONValue]] {
        var schemas: [String: [JSONValue]] = [:]
        for name in ProtocolVersion.all.map(\.rawValue) + ["tasks-extension"] {
            let validator = try SchemaValidator(revision: name)
            for definition in validator.definitions {
                schemas[definition, default: []].append(try #require(validator.definition(definition)))
            }
        }
        return schemas
    }

    @Test("a definition of any revision or of tasks is in the table, and nothing else is")
    func complete() throws {
        let definitions = try Self.schemas().keys
        let known = Definition.all.map(\.name)
        #expect(known.filter { !definitions.contains($0) } == [], "no schema has them")
        #expect(definitions.filter { !known.contains($0) }.sorted() == [], "the table doesn't have them")
        #expect(Set(known).count == known.count, "some are there twice")
    }

    @Test("the methods of requests and notifications and the codes of errors are the schemas'")
    func constants() throws {
        let schemas = try Self.schemas()
        for definition in Definition.all {
            let found = schemas[definition.name] ?? []
            switch definition.counterpart {
            case .swift, .engine: continue
            case .method(let method, _):
                let methods = found.compactMap { Self.constant("method", in: $0)?.string }
                #expect(methods.contains(method.name), "\(definition.name)")
            case .error(let code, _):
                let codes = found.compactMap { Self.constant("code", in: $0) ?? Self.constant("error", "code", in: $0) }
                #expect(codes == [.number(JSONNumber(code.rawValue))], "\(definition.name)")
            }
        }
    }

    /// The only value that a schema lets a member have.
    private static func constant(_ path: String..., in schema: JSONValue) -> JSONValue? {
        constant(path[...], in: schema)
    }

    private static func constant(_ path: ArraySlice<String>, in schema: JSONValue) -> JSONValue? {
        guard let name = path.first else { return schema["const"] }
        if let member = schema["properties"]?[name], let value = constant(path.dropFirst(), in: member) { return value }
        return schema["allOf"]?.array?.lazy.compactMap { constant(path, in: $0) }.first
    }
}

/// A definition of the protocol's schemas and what stands for it.
struct Definition: Sendable {
    /// What stands for a definition.
    enum Counterpart: Sendable {
        /// A type, or a property of one.
        case swift(String)
        /// A method; its parameters are of the type.
        case method(Method, String)
        /// The code of an error; its data is of the type.
        case error(JSONRPCError.Code, String)
        /// What the engine does without a type, in words.
        case engine(String)
    }

    /// The definition's name.
    var name: String
    /// What stands for it.
    var counterpart: Counterpart

    /// A definition that a type stands for.
    static func type<Value>(_ name: String, _: Value.Type) -> Self {
        Self(name: name, counterpart: .swift("\(Value.self)"))
    }

    /// A definition that is part of a type.
    static func part<Whole, Value>(_ name: String, _ path: KeyPath<Whole, Value>) -> Self {
        Self(name: name, counterpart: .swift("\(path)"))
    }

    /// A message with a result or an error.
    static func answer<Value>(_ name: String, _: Value.Type) -> Self {
        Self(name: name, counterpart: .swift("\(Envelope.self) with \(Value.self)"))
    }

    /// A request or a notification.
    static func method<Parameters>(_ name: String, _ method: Method, _: Parameters.Type = NoArguments.self) -> Self {
        Self(name: name, counterpart: .method(method, "\(Parameters.self)"))
    }

    /// An error.
    static func error<Data>(_ name: String, _ code: JSONRPCError.Code, _: Data.Type = JSONValue.self) -> Self {
        Self(name: name, counterpart: .error(code, "\(Data.self)"))
    }

    /// What the engine does without a type.
    static func engine(_ name: String, _ what: String) -> Self { Self(name: name, counterpart: .engine(what)) }
}
