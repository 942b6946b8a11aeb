/// Something that a handler can ask its client for: an elicitation, a sampling request or the roots.
///
/// The types that exist are ``Elicitation``, ``SchemaElicitation``, ``URLElicitation``, ``Sampling`` and ``RootsInput``;
/// ``RequestContext/inputs(_:)`` asks for several at once.
public protocol ClientInput: Sendable {
    /// What comes of it.
    associatedtype Answer: Sendable

    /// What the key is made of where none is given.
    var name: String { get }
    /// The key that tells this input from the others of its request, over all rounds.
    var key: String? { get }

    /// What is asked.
    ///
    /// - Throws: When it can't be asked, as it doesn't hold to the specification.
    func request() throws -> InputRequest

    /// Reads the client's answer.
    ///
    /// - Parameter json: The result as JSON text.
    /// - Throws: ``MCPJSON/JSONDecodingError`` or ``InputError`` when it isn't an answer to the question.
    func answer(_ json: [UInt8]) throws -> Answer
}

/// What came of an elicitation (specification, Elicitation, Response Actions).
public enum ElicitationAnswer<Content: Sendable>: Sendable {
    /// The user has filled it in.
    case accept(Content)
    /// The user has said no.
    case decline
    /// The user has closed it without an answer.
    case cancel

    /// What the user has filled in; `nil` for the other answers.
    public var content: Content? {
        if case .accept(let content) = self { content } else { nil }
    }
}

extension ElicitationAnswer: Equatable where Content: Equatable {}

/// A form for the user, typed: a struct marked `// @MCPForm` (specification, Elicitation, Form Mode).
public struct Elicitation<Form: ElicitationForm>: ClientInput {
    /// What the user is told.
    public var message: String
    /// Tells it from the request's other inputs; its name and an ordinal unless given.
    public var key: String?

    /// Makes an elicitation.
    ///
    /// - Parameters:
    ///   - message: What the user is told.
    ///   - form: What is asked.
    ///   - key: Tells it from the request's other inputs; the form's name and an ordinal unless given.
    public init(_ message: String, as form: Form.Type = Form.self, key: String? = nil) {
        self.message = message
        self.key = key
    }

    /// What the key is made of where none is given.
    public var name: String { Form.formName }

    /// What is asked.
    public func request() throws -> InputRequest {
        try SchemaElicitation(message, schema: ElicitationSchema(json: Array(Form.requestedSchema.utf8))).request()
    }

    /// Reads the client's answer.
    public func answer(_ json: [UInt8]) throws -> ElicitationAnswer<Form> {
        let schema = try ElicitationSchema(json: Array(Form.requestedSchema.utf8))
        return switch try SchemaElicitation(message, schema: schema).answer(json) {
        case .accept(let content): .accept(try Form(json: content.jsonBytes()))
        case .decline: .decline
        case .cancel: .cancel
        }
    }
}

/// A form for the user whose schema was made up at run time.
public struct SchemaElicitation: ClientInput {
    /// What the user is told.
    public var message: String
    /// What is asked.
    public var schema: ElicitationSchema
    /// Tells it from the request's other inputs; its name and an ordinal unless given.
    public var key: String?

    /// Makes an elicitation.
    ///
    /// - Parameters:
    ///   - message: What the user is told.
    ///   - schema: What is asked.
    ///   - key: Tells it from the request's other inputs.
    public init(_ message: String, schema: ElicitationSchema, key: String? = nil) {
        self.message = message
        self.schema = schema
        self.key = key
    }

    /// What the key is made of where none is given.
    public var name: String { "elicitation" }

    /// What is asked.
    public func request() throws -> InputRequest {
        .elicit(.form(ElicitFormRequest(message: message, requestedSchema: schema)))
    }

    /// Reads the client's answer.
    public func answer(_ json: [UInt8]) throws -> ElicitationAnswer<JSONObject> {
        let result = try ElicitResult(json: json)
        switch result.action {
        case .accept:
            let content = result.content ?? [:]
            let problems = schema.problems(in: content)
            guard problems.isEmpty else {
                throw InputError.invalid(problems.map { "\($0)" }.joined(separator: "\n"))
            }
            return .accept(content)
        case .decline: return .decline
        case .cancel: return .cancel
        }
    }
}

/// A page that the user is to visit, for what must not pass through the client (specification, Elicitation, URL Mode).
public struct URLElicitation: ClientInput {
    /// What the user is told.
    public var message: String
    /// The page.
    public var url: String
    /// Says later that the user is done with the page (2025-11-25 only).
    public var elicitationID: String?
    /// Tells it from the request's other inputs; its name and an ordinal unless given.
    public var key: String?

    /// Makes an elicitation.
    ///
    /// - Parameters:
    ///   - message: What the user is told.
    ///   - url: The page.
    ///   - elicitationID: Says later that the user is done with the page; one is made up unless given.
    ///   - key: Tells it from the request's other inputs.
    public init(_ message: String, url: String, elicitationID: String? = nil, key: String? = nil) {
        self.message = message
        self.url = url
        self.elicitationID = elicitationID
        self.key = key
    }

    /// What the key is made of where none is given.
    public var name: String { "url" }

    /// What is asked.
    public func request() throws -> InputRequest {
        .elicit(.url(ElicitURLRequest(message: message, url: url, elicitationID: elicitationID ?? randomToken())))
    }

    /// `accept` says that the user has agreed to visit the page, not that anything came of it.
    public func answer(_ json: [UInt8]) throws -> ElicitResult.Action {
        try ElicitResult(json: json).action
    }
}

/// A message that the client's model is to write (specification, Sampling).
public struct Sampling: ClientInput {
    /// What the model is asked.
    public var message: CreateMessageRequest
    /// Tells it from the request's other inputs; its name and an ordinal unless given.
    public var key: String?

    /// Makes a sampling request.
    ///
    /// - Parameters:
    ///   - message: What the model is asked.
    ///   - key: Tells it from the request's other inputs.
    public init(_ message: CreateMessageRequest, key: String? = nil) {
        self.message = message
        self.key = key
    }

    /// What the key is made of where none is given.
    public var name: String { "sampling" }

    /// What is asked.
    public func request() throws -> InputRequest {
        try message.validate()
        return .sample(message)
    }

    /// Reads the client's answer.
    public func answer(_ json: [UInt8]) throws -> CreateMessageResult { try CreateMessageResult(json: json) }
}

/// The directories and files that the client lets the server work on (specification, Roots).
public struct RootsInput: ClientInput {
    /// Tells it from the request's other inputs; its name and an ordinal unless given.
    public var key: String?

    /// Asks for the roots.
    ///
    /// - Parameter key: Tells it from the request's other inputs.
    public init(key: String? = nil) {
        self.key = key
    }

    /// What the key is made of where none is given.
    public var name: String { "roots" }

    /// What is asked.
    public func request() -> InputRequest { .listRoots }

    /// Reads the client's answer.
    public func answer(_ json: [UInt8]) throws -> [Root] { try ListRootsResult(json: json).roots }
}
