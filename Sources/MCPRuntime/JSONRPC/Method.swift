/// The methods that are dealt with here, told apart without copying their names.
enum Method: Equatable, Sendable {
    case initialize
    case initialized
    case ping
    case cancelled
    case listTools
    case callTool
    case setLevel
    case message
    case other(String)

    init(json reader: inout JSONReader) throws(JSONFailure) {
        let text = try reader.readText()
        switch text {
        case "tools/call": self = .callTool
        case "tools/list": self = .listTools
        case "ping": self = .ping
        case "initialize": self = .initialize
        case "notifications/initialized": self = .initialized
        case "notifications/cancelled": self = .cancelled
        case "notifications/message": self = .message
        case "logging/setLevel": self = .setLevel
        default: self = .other(try text.string(&reader))
        }
    }

    /// The name on the wire.
    var name: String {
        switch self {
        case .initialize: "initialize"
        case .initialized: "notifications/initialized"
        case .ping: "ping"
        case .cancelled: "notifications/cancelled"
        case .listTools: "tools/list"
        case .callTool: "tools/call"
        case .setLevel: "logging/setLevel"
        case .message: "notifications/message"
        case .other(let name): name
        }
    }
}
