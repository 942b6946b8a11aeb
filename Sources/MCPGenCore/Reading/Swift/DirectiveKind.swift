/// The directives that there are. What each takes is in ``DirectiveTable``.
package enum DirectiveKind: String, CaseIterable, Sendable {
    /// A protocol is a contract.
    case server = "MCPServer"
    /// A protocol that a contract inherits is a group of tools, or a contract has a group.
    case group = "MCPGroup"
    /// A function is a tool.
    case tool = "MCPTool"
    /// A function reads a resource or the resources of a template, or lists them.
    case resource = "MCPResource"
    /// A function fills in a prompt.
    case prompt = "MCPPrompt"
    /// A function completes an argument of a prompt or a variable of a template.
    case completion = "MCPCompletion"
    /// A struct is an elicitation form.
    case form = "MCPForm"
    /// What is to be known of a type or a property beyond its declaration.
    case type = "MCPType"
    /// A property or a case has another name on the wire.
    case name = "MCPName"
    /// A function isn't part of the contract, or a property doesn't go over the wire.
    case ignore = "MCPIgnore"

    /// What a directive stands above.
    var subject: String { DirectiveTable.entry(self).subject }

    /// The names of the arguments.
    var argumentNames: [String] { DirectiveTable.entry(self).arguments.map(\.name) }

    /// Whether several of the kind can stand above one declaration.
    var isRepeatable: Bool { self == .group || self == .completion }

    /// Whether two kinds can stand above one declaration.
    func goes(with other: DirectiveKind) -> Bool {
        switch (self, other) {
        case (.server, .group), (.group, .server), (.type, .name), (.name, .type), (.form, .type), (.type, .form): true
        default: self == other && isRepeatable
        }
    }
}
