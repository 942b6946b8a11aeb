/// Keeps what a stateless request knows while it travels through its client between two rounds
/// (2026-07-28, Multi Round-Trip Requests, Server Requirements).
public protocol RequestStateSealer: Sendable {
    /// Whether what leaves the process is encrypted and authenticated, so that it may cross a network.
    var isAuthenticatedEncryption: Bool { get }

    /// Makes a string of a state that only ``open(_:for:)`` makes anything of.
    ///
    /// - Parameters:
    ///   - state: The state.
    ///   - binding: The request that it belongs to.
    ///   - lifetime: How long it can be opened.
    /// - Throws: When the state can't be kept.
    func seal(_ state: [UInt8], for binding: RequestBinding, lifetime: Duration) throws -> String

    /// Opens what ``seal(_:for:lifetime:)`` made.
    ///
    /// - Parameters:
    ///   - sealed: What the client sent back.
    ///   - binding: The request that it came with.
    /// - Returns: The state.
    /// - Throws: ``RequestStateError`` when it was altered, is too old, or belongs to another request or principal.
    func open(_ sealed: String, for binding: RequestBinding) throws -> [UInt8]
}

/// What a state is bound to: another request or another principal can't use it.
public struct RequestBinding: Hashable, Sendable {
    /// Who sends the request, where that is known.
    public var principal: String?
    /// The method and what of the parameters stays the same in all rounds, in a canonical spelling. Sealers that send it
    /// anywhere use a digest.
    public var request: [UInt8]

    /// Makes a binding.
    ///
    /// - Parameters:
    ///   - principal: Who sends the request.
    ///   - request: The method and the parameters in a canonical spelling.
    public init(principal: String?, request: [UInt8]) {
        self.principal = principal
        self.request = request
    }
}

/// Why a state is refused.
public enum RequestStateError: Error, Hashable, Sendable {
    /// It isn't one that this server sealed, or it was altered.
    case invalid
    /// It is too old.
    case expired
    /// It belongs to another request or another principal.
    case boundToAnother
}

extension Exchange {
    /// What states of the request are bound to.
    var binding: RequestBinding {
        var canonical = JSONWriter()
        canonical.beginObject()
        canonical.member("method", method.name)
        for (name, range) in [("name", parameters.name), ("uri", parameters.uri), ("arguments", parameters.arguments)] {
            guard let range, let value = try? JSONValue(json: message[relative: range]) else { continue }
            canonical.name(name)
            value.sorted.writeJSON(to: &canonical)
        }
        canonical.endObject()
        return RequestBinding(principal: origin.authorization?.principal, request: canonical.bytes())
    }
}

extension JSONValue {
    /// The same value with the members of all objects in the order of their names.
    fileprivate var sorted: JSONValue {
        switch self {
        case .object(let object):
            .object(JSONObject(object.members.map { ($0.name, $0.value.sorted) }.sorted { $0.0 < $1.0 }))
        case .array(let elements): .array(elements.map(\.sorted))
        default: self
        }
    }
}
