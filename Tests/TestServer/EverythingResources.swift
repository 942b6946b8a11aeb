import MCPRuntime

// Resources, prompts and completion.
extension Everything {
    /// Enough resources for two pages.
    var resources: [Resource] {
        [Resource(uri: "everything://static", name: "static", description: "A text.", mimeType: "text/plain")]
            + (1...6).map { Resource(uri: "everything://item/\($0)", name: "item \($0)") }
            + [Resource(uri: "everything://pixel", name: "pixel", mimeType: "image/png")]
    }

    var resourceTemplates: [ResourceTemplate] {
        [ResourceTemplate(uriTemplate: "everything://item/{number}", name: "item", mimeType: "application/json")]
    }

    func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult? {
        switch uri {
        case "everything://static":
            return ReadResourceResult(contents: [.text("static text", uri: uri, mimeType: "text/plain")])
        case "everything://asks":
            let answer = try await context.elicit("Who are you?", schema: Self.form)
            return ReadResourceResult(contents: [.text(Self.text(answer), uri: uri)])
        case "everything://pixel":
            return ReadResourceResult(contents: [.blob(Self.pixel, uri: uri, mimeType: "image/png")])
        default:
            guard uri.hasPrefix("everything://item/"), let number = Int(uri.dropFirst(18)) else { return nil }
            let contents = ResourceContents.text("{\"number\":\(number)}", uri: uri, mimeType: "application/json")
            return ReadResourceResult(contents: [contents])
        }
    }

    var prompts: [Prompt] {
        [
            Prompt(
                name: "greet",
                description: "Greets somebody.",
                arguments: [
                    PromptArgument(name: "name", description: "Whom to greet.", required: true),
                    PromptArgument(name: "tone"),
                ]
            ),
            Prompt(name: "ask", description: "Asks who is there first."),
        ]
    }

    func getPrompt(
        _ name: String,
        arguments: [String: String],
        _ context: RequestContext
    ) async throws -> GetPromptResult? {
        switch name {
        case "greet":
            guard let name = arguments["name"] else { throw JSONRPCError(.invalidParams, "greet needs a name") }
            let text = "Greet \(name) in a \(arguments["tone"] ?? "friendly") tone."
            return GetPromptResult(
                description: "A greeting",
                messages: [
                    PromptMessage(role: .user, content: .text(text)),
                    PromptMessage(role: .assistant, content: .image(data: Self.pixel, mimeType: "image/png")),
                ]
            )
        case "ask":
            let answer = try await context.elicit("Who are you?", schema: Self.form)
            return GetPromptResult(messages: [PromptMessage(role: .user, content: .text(Self.text(answer)))])
        default: return nil
        }
    }

    func complete(_ request: CompleteRequest, _ context: RequestContext) async throws -> Completion? {
        let values: [String]
        switch (request.ref, request.argument.name) {
        case (.prompt("greet", _), "tone"): values = ["formal", "friendly", "frosty"]
        case (.prompt("greet", _), "name"):
            values = request.contextArguments["tone"] == "formal" ? ["Mr Smith"] : ["Ann", "Bob"]
        case (.resource("everything://item/{number}"), "number"): values = (1...150).map(String.init)
        default: return nil
        }
        let fitting = values.filter { $0.hasPrefix(request.argument.value) }
        return Completion(values: fitting, total: fitting.count)
    }
}
