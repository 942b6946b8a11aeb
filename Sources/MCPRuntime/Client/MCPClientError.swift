/// Why a client's call came to nothing. A tool that ran and failed is a ``ToolError`` instead.
public enum MCPClientError: Error, Sendable, CustomStringConvertible {
    /// There is no connection: the program can't be started, for one.
    case cannotConnect(String)
    /// The connection ended before the answer came.
    case connectionClosed(String)
    /// The answer didn't come within the time for it.
    case timedOut(Duration)
    /// The server speaks these revisions, and the client none of them.
    case unsupportedProtocolVersions([ProtocolVersion])
    /// The server doesn't offer this.
    case notOffered(String)
    /// The server has asked for input more often than this for one request.
    case tooManyRounds(Int)
    /// The server answered with an error.
    case server(JSONRPCError)
    /// The server's answer doesn't fit the protocol or the tool's output schema.
    case invalidResponse(String)

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .cannotConnect(let reason): "cannot connect: \(reason)"
        case .connectionClosed(let reason): "the connection is closed: \(reason)"
        case .timedOut(let time): "no answer came within \(time)"
        case .unsupportedProtocolVersions(let versions):
            "the server speaks MCP \(versions.map(\.rawValue).joined(separator: ", ")), which the client doesn't"
        case .notOffered(let what): "the server offers no \(what)"
        case .tooManyRounds(let count): "the server has asked for input more than \(count) times"
        case .server(let error): "the server answered with an error: \(error)"
        case .invalidResponse(let problem): "the server's answer is not valid: \(problem)"
        }
    }
}
