/// Something that a handler asks of its client.
struct InputQuestion: Sendable {
    /// What the key is made of where the handler gives none: the form's name, "sampling", "roots".
    var name: String
    /// The key that the handler gives.
    var key: String?
    /// What is asked.
    var request: InputRequest
}

/// A way to ask a client: a live request, a round of a stateless request, or the state of a task.
protocol InputChannel: Sendable {
    /// Asks several things at once.
    ///
    /// - Returns: The results in the same order: JSON text.
    /// - Throws: ``InputError``, ``JSONRPCError``, or what ends the handler until the next round.
    func ask(_ questions: [InputQuestion]) async throws -> [[UInt8]]

    /// What was kept under a key in an earlier round.
    func kept(_ key: String) -> [UInt8]?

    /// Keeps a value for later rounds.
    func keep(_ value: [UInt8], under key: String) throws
}

/// Why nothing came of what a handler asked its client.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The client can't be asked this.
    case notSupported(String)
    /// The client answered with an error.
    case refused(JSONRPCError)
    /// No answer came: the client is gone, or took too long.
    case noAnswer(String)
    /// The answer isn't one to the question.
    case invalid(String)

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .notSupported(let what): "the client doesn't support \(what)"
        case .refused(let error): "the client answered with an error: \(error)"
        case .noAnswer(let reason): "the client didn't answer: \(reason)"
        case .invalid(let problem): "the client's answer is not valid: \(problem)"
        }
    }
}

/// A key of an input that a handler uses for two things: the handler is wrong.
public struct InputKeyError: Error, Hashable, CustomStringConvertible {
    /// The key.
    public let key: String

    /// What to do about it.
    public var description: String { "the input key \"\(key)\" is used twice; give each input a key of its own" }
}

extension InputRequest {
    /// What the client has to be able to do.
    var requiredCapability: RequiredCapability {
        switch self {
        case .elicit(.form):
            .init("elicitation", ["elicitation": ["form": [:]]], since: .v2025_06_18, \.supportsFormElicitation)
        case .elicit(.url):
            .init("elicitation by URL", ["elicitation": ["url": [:]]], since: .v2025_11_25, \.supportsURLElicitation)
        case .sample(let request) where request.tools != nil || request.toolChoice != nil:
            .init("sampling with tools", ["sampling": ["tools": [:]]], since: .v2025_11_25, \.supportsSamplingTools)
        case .sample: .init("sampling", ["sampling": [:]], \.supportsSampling)
        case .listRoots: .init("roots", ["roots": [:]], \.supportsRoots)
        }
    }

    /// The method of a live request.
    var liveMethod: Method {
        switch self {
        case .elicit: .elicit
        case .sample: .createMessage
        case .listRoots: .listRoots
        }
    }

    /// Writes the parameters of a live request.
    func writeParameters(to writer: inout JSONWriter) {
        switch self {
        case .elicit(let request): request.writeJSON(to: &writer)
        case .sample(let request): request.writeJSON(to: &writer)
        case .listRoots: writer.writeRaw("{}")
        }
    }
}

/// A capability that a client has to have declared.
struct RequiredCapability: Sendable {
    /// Its name for people.
    var name: String
    /// The smallest declaration of it.
    var declaration: JSONValue
    /// The revision that brought it.
    var since: ProtocolVersion
    /// Whether a client has declared it.
    var isDeclared: @Sendable (ClientCapabilities) -> Bool

    init(
        _ name: String,
        _ declaration: JSONValue,
        since: ProtocolVersion = .v2024_11_05,
        _ isDeclared: @escaping @Sendable (ClientCapabilities) -> Bool
    ) {
        self.name = name
        self.declaration = declaration
        self.since = since
        self.isDeclared = isDeclared
    }
}

extension Exchange {
    /// Makes sure that the client has declared a capability (2026-07-28, General fields).
    func require(_ capability: RequiredCapability) throws {
        if isStateless, let meta = parameters.meta {
            do {
                _ = try CallerMetadata(json: message[relative: meta])
            } catch {
                throw JSONRPCError(.invalidParams, "Invalid params: _meta\n\(error)")
            }
        }
        if protocolVersion >= capability.since, capability.isDeclared(caller.capabilities) { return }
        guard isStateless else { throw InputError.notSupported(capability.name) }
        throw JSONRPCError(
            .missingRequiredClientCapability,
            "Missing required client capability: \(capability.name)",
            data: ["requiredCapabilities": capability.declaration]
        )
    }
}

/// Gives keys to what a handler asks: the ones that it names, or a name and an ordinal.
struct InputKeys {
    private var used: Set<String> = []
    private var ordinals: [String: Int] = [:]

    /// The key of a question; the same in every round, as the handler asks in the same order.
    mutating func key(of question: InputQuestion) throws(InputKeyError) -> String {
        var key = question.key
        if key == nil {
            ordinals[question.name, default: 0] += 1
            key = "\(question.name)-\(ordinals[question.name] ?? 1)"
        }
        guard let key, used.insert(key).inserted else { throw InputKeyError(key: key ?? "") }
        return key
    }
}
