extension Diagnostic {
    /// The kinds of diagnostics. A code never changes its meaning, so that people can look it up and tools can count it.
    package enum Code: String, CaseIterable, Sendable {
        // MARK: Documents

        /// A file isn't JSON.
        case invalidJSON = "invalid-json"
        /// A document has no tools.
        case notAContract = "not-a-contract"
        /// A tool isn't described as MCP has it.
        case invalidTool = "invalid-tool"
        /// A prompt, resource or template isn't described as MCP has it.
        case invalidOffer = "invalid-offer"
        /// A tool has no inputSchema.
        case missingInputSchema = "missing-input-schema"
        /// Two tools have one name.
        case duplicateTool = "duplicate-tool"
        /// Two contracts have one name.
        case duplicateContract = "duplicate-contract"
        /// Two things would have one name in Swift.
        case nameCollision = "name-collision"
        /// Two documents would emit files of one name.
        case fileCollision = "file-collision"

        // MARK: Schemas

        /// A schema breaks the rules of JSON Schema.
        case invalidSchema = "invalid-schema"
        /// A schema has no type in Swift.
        case schemaNotExpressed = "schema-not-expressed"
        /// A keyword isn't checked.
        case unsupportedKeyword = "unsupported-keyword"
        /// A pattern isn't checked.
        case unsupportedPattern = "unsupported-pattern"
        /// Nothing fits a schema.
        case contradiction = "contradiction"
        /// A reference leads nowhere.
        case unresolvedReference = "unresolved-reference"
        /// A reference leads out of the document.
        case remoteReference = "remote-reference"
        /// A schema contains itself without end.
        case recursiveReference = "recursive-reference"
        /// A default isn't a value of its type.
        case defaultMismatch = "default-mismatch"

        // MARK: Directives

        /// There is no such directive.
        case unknownDirective = "unknown-directive"
        /// A directive isn't spelled like an attribute.
        case invalidDirective = "invalid-directive"
        /// A directive stands where it means nothing.
        case misplacedDirective = "misplaced-directive"
        /// Something is said twice.
        case duplicateDirective = "duplicate-directive"
        /// A directive has no such argument.
        case unknownArgument = "unknown-directive-argument"
        /// An argument of a directive has the wrong value.
        case invalidArgument = "invalid-directive-argument"
        /// A default is for a parameter that isn't there.
        case unknownParameter = "unknown-parameter"

        // MARK: Swift

        /// A declaration isn't valid Swift.
        case invalidSwift = "invalid-swift"
        /// A name can't be one in Swift.
        case invalidName = "invalid-name"
        /// A protocol can't be a contract.
        case unsupportedProtocol = "unsupported-protocol"
        /// A function can't be a tool.
        case unsupportedFunction = "unsupported-function"
        /// A parameter can't be an argument.
        case unsupportedParameter = "unsupported-parameter"
        /// A type can't be the result of a tool.
        case unsupportedResult = "unsupported-result"
        /// A type can't go over the wire.
        case unsupportedType = "unsupported-type"
        /// A property can't go over the wire.
        case unsupportedProperty = "unsupported-property"
        /// A struct can't be a form.
        case unsupportedForm = "unsupported-form"
        /// Emitted code can't use a declaration.
        case inaccessible = "not-accessible"
        /// A type has to be Sendable.
        case notSendable = "not-sendable"
        /// A type has a codec already.
        case codecExists = "codec-exists"
        /// A function that isn't a tool has no implementation.
        case missingImplementation = "missing-implementation"
        /// The client doesn't conform to the protocol.
        case notRemote = "not-remote"

        // MARK: Configuration

        /// A setting has a value that it can't have.
        case invalidConfiguration = "invalid-configuration"
        /// There is no such setting.
        case unknownKey = "unknown-key"
        /// A setting applies to nothing.
        case unmatchedSetting = "unmatched-setting"

        // MARK: Output

        /// A file is in the way of an emitted one.
        case fileInTheWay = "file-in-the-way"
    }
}
