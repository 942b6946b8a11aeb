import MCPJSON

/// What the templates show of a contract's prompts, resources and templates.
struct OfferViews: Encodable {
    /// What the server lists of one kind.
    struct List: Encodable {
        /// One of them in JSON, between quotes that nothing in it ends.
        struct Listing: Encodable {
            var listing: String
            /// What has to be there, for the case that the rest can't be read.
            var bare: [String]
            var delimiter: String
            /// A comma, but not in a list of one.
            var separator = ","
        }

        var listings: [Listing] = []
        var isPresent = false

        fileprivate mutating func add(_ offer: ContractOffer) {
            let text = offer.listing.description
            var bare = ["name: \(SwiftSpelling.literal(offer.name)),"]
            switch offer.kind {
            case .prompt: break
            case .resource(let uri): bare.insert("uri: \(SwiftSpelling.literal(uri)),", at: 0)
            case .template(let text): bare.insert("uriTemplate: \(SwiftSpelling.literal(text)),", at: 0)
            }
            let delimiter = SwiftSpelling.rawDelimiter(for: text)
            listings.append(Listing(listing: text, bare: bare, delimiter: delimiter))
            isPresent = true
            listings[0].separator = listings.count == 1 ? "" : ","
        }
    }

    /// The constant for a URI or a template.
    struct URIView: Encodable {
        var name: String
        var declaration: [String]
    }

    let base: String
    let access: AccessLevel

    var prompts = List()
    var resources = List()
    var templates = List()
    var uris: [URIView] = []
    var hasResources = false
    /// The cases of the server's prompts.
    var prompting: [String] = []
    /// What the server does to read a resource: it looks among the URIs, then among the templates.
    var reading: [String] = ["return nil"]
    private var cases: [String] = []
    private var matches: [String] = []

    var requirements: [FunctionView] = []
    var overloads: [FunctionView] = []
    var clientFunctions: [FunctionView] = []
    var mocked: [ContractView.MockedView] = []
    /// The structs of the arguments, for the mock, and what they are nested in.
    var types: [TypeView] = []
    var namespaces: [ContractView.NamespaceView] = []

    init(base: String, access: AccessLevel) {
        self.base = base
        self.access = access
    }

    /// Adds an offer.
    ///
    /// - Parameters:
    ///   - offer: The offer.
    ///   - caseName: The name of its case in the mock's enum of calls.
    mutating func add(_ offer: ContractOffer, caseName: String) {
        let name = SwiftSpelling.line(offer.name)
        if !offer.parameters.isEmpty {
            var declaration = TypeDeclaration(
                name: "\(base).\(offer.typeName).Arguments",
                kind: .structure(offer.parameters.map { Property($0) }, isClosed: false),
                isEmitted: true,
                isHashable: true,
                access: access
            )
            declaration.description = offer.kind == .prompt ? "The arguments of `\(name)`." : "What finds `\(name)`."
            types.append(TypeView(declaration, access: access))
            namespaces.append(ContractView.NamespaceView(name: SwiftName.escaped(offer.typeName), tool: name))
        }
        let view = OfferViewBuilder(offer: offer, base: base, access: access, caseName: caseName)
        switch offer.kind {
        case .prompt:
            prompts.add(offer)
            prompting += view.promptCase
        case .resource(let uri):
            resources.add(offer)
            cases += view.resourceCase
            let value = SwiftSpelling.literal(uri)
            addURI(offer, Layout.joined("\(access.prefix)static let \(view.memberName) =", value, indent: 4))
        case .template(let text):
            templates.add(offer)
            matches += view.templateMatch
            let literal = SwiftSpelling.literal(text)
            let prefix = "\(access.prefix)static let \(view.memberName) = MCPRuntime.URITemplate("
            addURI(offer, Layout.list(prefix, ["literal: " + literal], ")", indent: 4))
        }
        requirements.append(view.builder.view.requirement)
        overloads += view.builder.view.overloads
        clientFunctions.append(view.clientFunction)
        mocked.append(ContractView.MockedView(name: name, mock: view.builder.view.mock))
    }

    private mutating func addURI(_ offer: ContractOffer, _ declaration: [String]) {
        hasResources = true
        let byURI = cases.isEmpty ? [] : ["switch uri {"] + cases + ["default: break", "}"]
        reading = byURI + matches + ["return nil"]
        uris.append(URIView(name: SwiftSpelling.line(offer.name), declaration: declaration))
    }
}
