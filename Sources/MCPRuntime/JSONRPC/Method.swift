/// The methods that are dealt with here, told apart without copying their names.
enum Method: Hashable, Sendable {
    // Requests of clients.
    case initialize, ping, discover, listen
    case listTools, callTool
    case listResources, listResourceTemplates, readResource, subscribe, unsubscribe
    case listPrompts, getPrompt
    case complete
    case setLevel
    case getTask, listTasks, taskResult, updateTask, cancelTask
    // Requests of servers.
    case createMessage, elicit, listRoots
    // Notifications.
    case initialized, cancelled, progress, message
    case toolsChanged, promptsChanged, resourcesChanged, resourceUpdated, rootsChanged
    case acknowledged, elicitationComplete, taskStatus, taskChanged
    case other(String)

    init(json reader: inout JSONReader) throws(JSONFailure) {
        let text = try reader.readText()
        if text.equals("tools/call") {
            self = .callTool
        } else {
            let name = try text.string(&reader)
            self = Self.byName[name] ?? .other(name)
        }
    }

    /// The name on the wire.
    var name: String {
        switch self {
        case .initialize: "initialize"
        case .ping: "ping"
        case .discover: "server/discover"
        case .listen: "subscriptions/listen"
        case .listTools: "tools/list"
        case .callTool: "tools/call"
        case .listResources: "resources/list"
        case .listResourceTemplates: "resources/templates/list"
        case .readResource: "resources/read"
        case .subscribe: "resources/subscribe"
        case .unsubscribe: "resources/unsubscribe"
        case .listPrompts: "prompts/list"
        case .getPrompt: "prompts/get"
        case .complete: "completion/complete"
        case .setLevel: "logging/setLevel"
        case .getTask: "tasks/get"
        case .listTasks: "tasks/list"
        case .taskResult: "tasks/result"
        case .updateTask: "tasks/update"
        case .cancelTask: "tasks/cancel"
        case .createMessage: "sampling/createMessage"
        case .elicit: "elicitation/create"
        case .listRoots: "roots/list"
        case .initialized: "notifications/initialized"
        case .cancelled: "notifications/cancelled"
        case .progress: "notifications/progress"
        case .message: "notifications/message"
        case .toolsChanged: "notifications/tools/list_changed"
        case .promptsChanged: "notifications/prompts/list_changed"
        case .resourcesChanged: "notifications/resources/list_changed"
        case .resourceUpdated: "notifications/resources/updated"
        case .rootsChanged: "notifications/roots/list_changed"
        case .acknowledged: "notifications/subscriptions/acknowledged"
        case .elicitationComplete: "notifications/elicitation/complete"
        case .taskStatus: "notifications/tasks/status"
        case .taskChanged: "notifications/tasks"
        case .other(let name): name
        }
    }

    private static let known: [Method] = [
        .initialize, .ping, .discover, .listen, .listTools, .callTool, .listResources, .listResourceTemplates,
        .readResource, .subscribe, .unsubscribe, .listPrompts, .getPrompt, .complete, .setLevel, .getTask, .listTasks,
        .taskResult, .updateTask, .cancelTask, .createMessage, .elicit, .listRoots, .initialized, .cancelled, .progress,
        .message, .toolsChanged, .promptsChanged, .resourcesChanged, .resourceUpdated, .rootsChanged, .acknowledged,
        .elicitationComplete, .taskStatus, .taskChanged,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: known.map { ($0.name, $0) })
}
