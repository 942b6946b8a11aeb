package import MCPJSON

/// A prompt, a resource or a template of resources of a contract: a function of its own each.
package struct ContractOffer: Sendable {
    /// What is offered.
    package enum Kind: Equatable {
        /// A prompt, by its name on the wire.
        case prompt
        /// A resource.
        case resource(uri: String)
        /// A family of resources, whose variables are the parameters.
        case template(uriTemplate: String)
    }

    /// What is offered.
    package var kind: Kind
    /// The name on the wire.
    package var name: String
    /// The name of its function in Swift, without backticks.
    package var functionName: String
    /// The name of its function as that of a type; different for each tool and each offer of a contract.
    package var typeName: String
    /// The name of the constant that holds the URI of a resource or the template.
    package var memberName: String
    /// What it is for.
    package var description: String?
    /// The arguments of a prompt or the variables of a template: strings, optional where they need not be there.
    package var parameters: [Parameter]
    /// The MIME type of a resource, where it is known.
    package var mimeType: String?
    /// What the list shows of it.
    package var listing: JSONObject

    /// What finds it: the name of a prompt, the URI of a resource, a template as it is written.
    package var key: String {
        switch kind {
        case .prompt: name
        case .resource(let uri): uri
        case .template(let uriTemplate): uriTemplate
        }
    }
}
