public import MCPRuntime
import Synchronization

/// A client's answers to what a server asks of it, written down before: each kind of question takes the next answer of
/// its kind.
///
/// ```swift
/// let script = ScriptedHandlers([.accept(["city": "Oslo"]), .decline, .roots([Root(uri: "file:///tmp")])])
/// try await withClient(of: service, era: era, handlers: script.handlers) { client in … }
/// try script.finish()
/// ```
///
/// Several questions at once take the answers in any order; ask those one by one, or give all the same answer.
public final class ScriptedHandlers: Sendable {
    /// An answer that is given once.
    public enum Answer: Sendable {
        /// The user fills in a form, or agrees to visit a page, whose content is empty.
        case accept(JSONObject = [:])
        /// The user says no.
        case decline
        /// The user closes the form.
        case cancel
        /// The model writes a message.
        case message(CreateMessageResult)
        /// The client names its roots.
        case roots([Root])
        /// The client answers an elicitation, and a sampling request or a request for roots alike, with an error.
        case failure(Kind, JSONRPCError)

        /// The model writes a text.
        public static func text(_ text: String) -> Answer {
            let content = [SamplingContent.text(text)]
            let result = CreateMessageResult(role: .assistant, content: content, model: "script", stopReason: .endTurn)
            return .message(result)
        }

        var kind: Kind {
            switch self {
            case .accept, .decline, .cancel: .elicitation
            case .message: .sampling
            case .roots: .roots
            case .failure(let kind, _): kind
            }
        }
    }

    /// What a server may ask for.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// An elicitation.
        case elicitation
        /// A message of a model.
        case sampling
        /// The roots.
        case roots
    }

    /// What a server has asked.
    public enum Question: Hashable, Sendable {
        /// An elicitation.
        case elicitation(ElicitRequest)
        /// A message of a model.
        case sampling(CreateMessageRequest)
        /// The roots.
        case roots

        var kind: Kind {
            switch self {
            case .elicitation: .elicitation
            case .sampling: .sampling
            case .roots: .roots
            }
        }
    }

    private struct State {
        var answers: [Answer]
        var asked: [Question] = []
        var unexpected: [Question] = []
    }

    private let state: Mutex<State>
    private let kinds: Set<Kind>

    /// Makes a script.
    ///
    /// - Parameters:
    ///   - answers: The answers, those of each kind in their order.
    ///   - declaring: What the client says that it can do; all unless given, URL elicitation and sampling with tools
    ///     included.
    public init(_ answers: [Answer], declaring kinds: Set<Kind> = Set(Kind.allCases)) {
        state = Mutex(State(answers: answers))
        self.kinds = kinds
    }

    /// Makes a script.
    ///
    /// - Parameter answers: The answers, those of each kind in their order.
    public convenience init(_ answers: Answer...) { self.init(answers) }

    /// Handlers for a client.
    public var handlers: ClientHandlers {
        var handlers = ClientHandlers(elicitsURLs: true, samplesWithTools: true)
        if kinds.contains(.elicitation) { handlers.elicit = { try self.elicit($0) } }
        if kinds.contains(.sampling) { handlers.sample = { try self.sample($0) } }
        if kinds.contains(.roots) { handlers.listRoots = { try self.listRoots() } }
        return handlers
    }

    /// What has been asked so far, in order.
    public var asked: [Question] { state.withLock { $0.asked } }

    /// The answers that nobody has asked for yet.
    public var unused: [Answer] { state.withLock { $0.answers } }

    /// The elicitations so far, in order.
    public var elicitations: [ElicitRequest] {
        asked.compactMap { if case .elicitation(let request) = $0 { request } else { nil } }
    }

    /// The sampling requests so far, in order.
    public var samplings: [CreateMessageRequest] {
        asked.compactMap { if case .sampling(let request) = $0 { request } else { nil } }
    }

    /// Makes sure that the script was followed to its end.
    ///
    /// - Throws: ``ScriptError`` when more was asked than the script answers, or answers are left.
    public func finish() throws(ScriptError) {
        let (unexpected, unused) = state.withLock { ($0.unexpected, $0.answers) }
        guard unexpected.isEmpty, unused.isEmpty else { throw ScriptError(unexpected: unexpected, unused: unused) }
    }

    // MARK: Answering

    private func next(_ question: Question) throws -> Answer {
        let answer: Answer? = state.withLock { state in
            state.asked.append(question)
            guard let index = state.answers.firstIndex(where: { $0.kind == question.kind }) else {
                state.unexpected.append(question)
                return nil
            }
            return state.answers.remove(at: index)
        }
        guard let answer else { throw ScriptError(unexpected: [question], unused: []) }
        if case .failure(_, let error) = answer { throw error }
        return answer
    }

    private func elicit(_ request: ElicitRequest) throws -> ElicitResult {
        switch try next(.elicitation(request)) {
        case .accept(let content):
            if case .url = request { return ElicitResult(action: .accept) }
            return ElicitResult(action: .accept, content: content)
        case .cancel: return ElicitResult(action: .cancel)
        default: return ElicitResult(action: .decline)
        }
    }

    private func sample(_ request: CreateMessageRequest) throws -> CreateMessageResult {
        guard case .message(let result) = try next(.sampling(request)) else {
            throw ScriptError(unexpected: [.sampling(request)], unused: [])
        }
        return result
    }

    private func listRoots() throws -> [Root] {
        guard case .roots(let roots) = try next(.roots) else { throw ScriptError(unexpected: [.roots], unused: []) }
        return roots
    }
}

/// A script that wasn't followed.
public struct ScriptError: Error, Sendable, CustomStringConvertible {
    /// What was asked without an answer in the script.
    public let unexpected: [ScriptedHandlers.Question]
    /// The answers that nobody asked for.
    public let unused: [ScriptedHandlers.Answer]

    /// Each question and answer on a line of its own.
    public var description: String {
        let questions = unexpected.map { question -> String in
            switch question {
            case .elicitation(let request): "the script has no answer to the elicitation \"\(request.message)\""
            case .sampling(let request):
                "the script has no answer to the sampling request \"\(request.messages.last?.text ?? "")\""
            case .roots: "the script has no answer to the request for roots"
            }
        }
        return (questions + unused.map { "the script's answer \($0) was never asked for" }).joined(separator: "\n")
    }
}
