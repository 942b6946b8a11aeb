/// Why groups of tools can't be made, activated or deactivated.
public enum ToolsetError: Error, Hashable, CustomStringConvertible {
    /// Two groups have the same name.
    case doubledGroup(String)
    /// There is no such group.
    case unknownGroup(String)
    /// A group or a condition names a tool that the service doesn't have.
    case unknownTool(String)
    /// A tool of the service or another generated one has the name that a generated tool would have.
    case doubledTool(String)
    /// A group excludes itself, or one that it is nested in.
    case exclusiveWithin(group: String, other: String)
    /// A nested group can't be activated before the one around it.
    case inactiveParent(group: String, parent: String)
    /// A hook has tried to activate or deactivate a group itself.
    case changeWithinHook(group: String)

    /// What is wrong.
    public var description: String {
        switch self {
        case .doubledGroup(let name): "there are two groups \(name)"
        case .unknownGroup(let name): "there is no group \(name)"
        case .unknownTool(let name): "the service has no tool \(name)"
        case .doubledTool(let name): "the generated tool \(name) has the name of another tool"
        case .exclusiveWithin(let group, let other): "\(group) can't exclude \(other): one is within the other"
        case .inactiveParent(let group, let parent): "\(group) is within \(parent), which isn't active"
        case .changeWithinHook(let group): "a hook can't change whether \(group) is active"
        }
    }
}
