import MCPRuntime

// Tools that ask their client for nothing.
extension Everything {
    /// A PNG image of one pixel.
    static let pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

    static let plainTools = [
        Entry(
            tool: Tool(
                name: "add",
                title: "Add",
                description: "Adds two numbers.",
                inputSchema: [
                    "type": "object",
                    "properties": ["a": ["type": "number"], "b": ["type": "number"]],
                    "required": ["a", "b"],
                ],
                outputSchema: [
                    "type": "object",
                    "properties": ["sum": ["type": "number"]],
                    "required": ["sum"],
                ],
                annotations: ToolAnnotations(readOnlyHint: true)
            )
        ) { arguments, _, _ in
            guard let a = arguments["a"]?.number?.double, let b = arguments["b"]?.number?.double else {
                throw ToolError("a and b have to be numbers")
            }
            let sum = JSONValue.object(["sum": JSONNumber(a + b).map(JSONValue.number) ?? .null])
            return CallToolResult(content: [.text("\(sum)")], structuredContent: sum)
        },
        Entry(tool: Tool(name: "echo", description: "Says what it is told.")) { arguments, _, _ in
            .text(arguments["message"]?.string ?? "")
        },
        Entry(tool: Tool(name: "show", description: "Shows every kind of content.")) { _, _, _ in
            CallToolResult(content: [
                .text("a pixel"),
                .image(data: Everything.pixel, mimeType: "image/png"),
                .audio(data: "UklGRg==", mimeType: "audio/wav"),
                .resourceLink(uri: "everything://static", name: "static", mimeType: "text/plain"),
                .textResource(uri: "everything://embedded", mimeType: "text/plain", text: "embedded"),
            ])
        },
        Entry(tool: Tool(name: "fail")) { _, _, _ in throw ToolError("it failed, as it should") },
        Entry(tool: Tool(name: "refuse")) { _, _, _ in
            throw JSONRPCError(.invalidParams, "it refused, as it should", data: ["why": "because"])
        },
        Entry(tool: Tool(name: "walk", description: "Reports progress and logs.")) { _, context, _ in
            for step in 1...4 {
                context.progress(Double(step), total: 4, message: "step \(step)")
                try await Task.sleep(for: .milliseconds(30))
            }
            context.log(.debug, "too little to mention")
            context.log(.info, "walked", logger: "legs")
            context.log(.error, ["steps": 4])
            return .text("walked")
        },
        Entry(tool: Tool(name: "sleep", description: "Takes a minute, or until it is cancelled.")) { _, _, service in
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                service.noteCancellation()
                throw error
            }
            return .text("slept")
        },
        Entry(tool: Tool(name: "cancelled", description: "How many calls of sleep were cancelled.")) { _, _, service in
            .text(String(service.cancelled))
        },
        Entry(tool: Tool(name: "touch", description: "Says that a resource has changed.")) { arguments, context, _ in
            context.announcer.resourceUpdated(arguments["uri"]?.string ?? "everything://static")
            return .text("touched")
        },
        Entry(tool: Tool(name: "grow", description: "Adds a tool.")) { _, context, service in
            service.grow()
            context.announcer.toolsChanged()
            context.announcer.promptsChanged()
            context.announcer.resourcesChanged()
            return .text("grown")
        },
        Entry(tool: Tool(name: "stop", description: "Ends the server once it has answered.")) { _, _, service in
            service.stop()
            return .text("stopping")
        },
        Entry(tool: Tool(name: "who", description: "What the server knows of its caller.")) { _, context, _ in
            let client = context.clientInfo.map { JSONValue.string($0.name) } ?? .null
            let known: JSONObject = [
                "version": .string(context.protocolVersion.rawValue),
                "client": client,
                "meta": .object(context.metadata),
            ]
            return CallToolResult(content: [.text("\(known)")], structuredContent: .object(known))
        },
    ]
}
