/// Says that the user has to visit pages before the request can be answered; the client sends it again afterwards
/// (2025-11-25, Elicitation, URL Elicitation Required Error).
///
/// A handler may throw it in any revision: in 2026-07-28 the pages are asked for in a round, in older ones the tool
/// fails.
public struct URLElicitationRequiredError: Error, Hashable, CustomStringConvertible {
    /// The pages.
    public var elicitations: [ElicitURLRequest]
    /// Why, in a sentence.
    public var message: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - elicitations: The pages, each with an id of its own.
    ///   - message: Why, in a sentence.
    public init(_ elicitations: [ElicitURLRequest], message: String = "The user has to visit a page first") {
        self.elicitations = elicitations
        self.message = message
    }

    /// The message and the pages.
    public var description: String { ([message] + elicitations.map { "- \($0.url)" }).joined(separator: "\n") }

    /// The answer of 2025-11-25.
    var answer: JSONRPCError {
        let elicitations = elicitations.map { elicitation in
            var elicitation = elicitation
            elicitation.elicitationID = elicitation.elicitationID ?? randomToken()
            return elicitation
        }
        let data = JSONValue(writing: URLElicitationRequiredData(elicitations: elicitations))
        return JSONRPCError(.urlElicitationRequired, message, data: data)
    }
}
