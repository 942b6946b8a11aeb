/// Messages that no model would take (specification, Sampling, Message Content Constraints).
public struct SamplingMessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where in the request: a message or a piece of one.
    public var pointer: JSONPointer
    /// What is wrong.
    public var message: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - pointer: Where in the request.
    ///   - message: What is wrong.
    public init(pointer: JSONPointer, message: String) {
        self.pointer = pointer
        self.message = message
    }

    /// The place and what is wrong.
    public var description: String { "\(pointer): \(message)" }
}

extension CreateMessageRequest {
    /// Checks that tool results stand alone and that every tool use is answered by the message after it.
    ///
    /// - Throws: ``SamplingMessageError`` for the first message that breaks the rules
    ///   (specification, Sampling, Message Content Constraints).
    public func validate() throws(SamplingMessageError) {
        var open: [String] = []
        for (index, message) in messages.enumerated() {
            let pointer = JSONPointer(["messages", String(index)])
            let results = message.toolResults.map(\.toolUseID)
            if !open.isEmpty || !results.isEmpty {
                try Self.check(message, answers: open, at: pointer)
            }
            open = message.toolUses.map(\.id)
            if !open.isEmpty, message.role != .assistant {
                throw SamplingMessageError(pointer: pointer, message: "only the assistant may use tools")
            }
        }
        if let id = open.first {
            let pointer = JSONPointer(["messages", String(messages.count - 1)])
            throw SamplingMessageError(pointer: pointer, message: "no message answers the tool use \"\(id)\"")
        }
    }

    /// Checks a message that holds tool results or is to hold some.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - uses: The ids of the tool uses in the message before.
    ///   - pointer: Where the message is.
    private static func check(
        _ message: SamplingMessage,
        answers uses: [String],
        at pointer: JSONPointer
    ) throws(SamplingMessageError) {
        let results = message.toolResults.map(\.toolUseID)
        if let id = uses.first(where: { !results.contains($0) }) {
            throw SamplingMessageError(pointer: pointer, message: "no result answers the tool use \"\(id)\"")
        }
        if message.role != .user {
            throw SamplingMessageError(pointer: pointer, message: "only the user may give results of tools")
        }
        if results.count != message.content.count {
            throw SamplingMessageError(pointer: pointer, message: "results of tools stand with other content")
        }
        for (index, id) in results.enumerated() where !uses.contains(id) || results[..<index].contains(id) {
            let place = pointer.appending("content").appending(index)
            throw SamplingMessageError(pointer: place, message: "no open tool use has the id \"\(id)\"")
        }
    }
}
