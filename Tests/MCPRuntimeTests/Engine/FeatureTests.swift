import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Resources, prompts and completion in both eras.
@Suite struct FeatureTests {
    private static func service() throws -> TestService {
        let service = TestService(
            resources: [Resource(uri: "file:///a", name: "a", mimeType: "text/plain", size: 1)],
            resourceTemplates: [ResourceTemplate(uriTemplate: "file:///{name}", name: "any")],
            prompts: [Prompt(name: "greet", arguments: [.init(name: "who", required: true), .init(name: "how")])],
            read: { uri, _ in
                switch uri {
                case "file:///a": ReadResourceResult(contents: [.text("A", uri: uri, mimeType: "text/plain")])
                case "file:///bytes": ReadResourceResult(contents: [.blob("AAAA", uri: uri)])
                case "file:///broken": throw ToolError("the disk is gone")
                default: nil
                }
            },
            prompt: { name, arguments, _ in
                guard name == "greet" else { return nil }
                let text = "Hello, \(arguments["who"] ?? "?")"
                return GetPromptResult(description: "A greeting", messages: [.init(role: .user, content: .text(text))])
            },
            completion: { request, _ in
                guard case .prompt("greet", _) = request.ref else { return nil }
                let names = ["Ada", "Alan", "Grace"].filter { $0.hasPrefix(request.argument.value) }
                let values = names + request.contextArguments.keys.sorted()
                return Completion(values: values, total: names.count, hasMore: false)
            }
        )
        try service.add(Tool(name: "echo", inputSchema: ["type": "object"])) { call in
            CallToolResult(content: [.text(String(decoding: call.argumentsJSON, as: UTF8.self))])
        }
        return service
    }

    @Test("The client learns who the server is and what it offers", arguments: Era.all)
    func description(era: Era) async throws {
        let server = try await withValidatedClient(of: Self.service(), era: era) { $0.server }
        #expect(server.serverInfo?.name == "test")
        #expect(server.instructions == "Test.")
        let capabilities = server.capabilities
        #expect(capabilities.tools != nil && capabilities.resources?.subscribe == true && capabilities.prompts != nil)
        #expect(capabilities.completions != nil && capabilities.tools?.listChanged == nil)
    }

    @Test("Everything is listed, in the service's order", arguments: Era.all)
    func lists(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let names = try await (
                client.listTools().map(\.name), client.listResources().map(\.uri),
                client.listResourceTemplates().map(\.uriTemplate), client.listPrompts().map(\.name)
            )
            #expect(names == (["echo"], ["file:///a"], ["file:///{name}"], ["greet"]))
        }
    }

    @Test("A tool gets its arguments; one that isn't there is an error", arguments: Era.all)
    func tools(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let text = try await client.callTool("echo", ["a": [1, "ü"]]).text
            #expect(text == #"{"a":[1,"ü"]}"#)
            let error = try await serverError { _ = try await client.callTool("nothing") }
            #expect(error?.code == .invalidParams)
            #expect(error?.message == "Unknown tool: nothing")
        }
    }

    @Test("Resources are read, texts and bytes", arguments: Era.all)
    func read(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let text = try await client.readResource("file:///a").contents
            #expect(text == [.text("A", uri: "file:///a", mimeType: "text/plain")])
            let bytes = try await client.readResource("file:///bytes").contents
            #expect(bytes.first?.blob == "AAAA")
        }
    }

    @Test("A resource that isn't there has the era's code, and its URI", arguments: Era.all)
    func notFound(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let error = try await serverError { _ = try await client.readResource("file:///b") }
            #expect(error?.code == (era == .stateless ? .invalidParams : .resourceNotFound))
            #expect(error?.data == ["uri": "file:///b"])
            let broken = try await serverError { _ = try await client.readResource("file:///broken") }
            #expect(broken?.code == .internalError)
        }
    }

    @Test("A prompt is filled in", arguments: Era.all)
    func prompt(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let result = try await client.getPrompt("greet", arguments: ["who": "Ada"])
            #expect(result.description == "A greeting")
            #expect(result.messages == [.init(role: .user, content: .text("Hello, Ada"))])
        }
    }

    @Test("A prompt without a required argument and one that isn't there are invalid", arguments: Era.all)
    func promptErrors(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let missing = try await serverError { _ = try await client.getPrompt("greet", arguments: ["how": "x"]) }
            #expect(missing?.code == .invalidParams)
            #expect(missing?.message.contains("who") == true)
            let unknown = try await serverError { _ = try await client.getPrompt("leave") }
            #expect(unknown?.code == .invalidParams)
        }
    }

    @Test("Arguments are completed, with what has been filled in before", arguments: Era.all)
    func completion(era: Era) async throws {
        try await withValidatedClient(of: Self.service(), era: era) { client in
            let completion = try await client.complete(
                CompleteRequest(
                    ref: .prompt(name: "greet"),
                    argument: .init(name: "who", value: "A"),
                    contextArguments: ["how": "loud"]
                )
            )
            #expect(completion == Completion(values: ["Ada", "Alan", "how"], total: 2, hasMore: false))
            let error = try await serverError {
                let request = CompleteRequest(ref: .prompt(name: "leave"), argument: .init(name: "who", value: ""))
                _ = try await client.complete(request)
            }
            #expect(error?.code == .invalidParams)
        }
    }

    @Test("A list comes page by page, and all of it is there", arguments: Era.all)
    func pages(era: Era) async throws {
        let service = TestService(resources: (0..<7).map { Resource(uri: "r:\($0)", name: "r\($0)") })
        let server = MCPServer(service, options: .init(pageSize: 3))
        try await withValidatedClient(of: server, era: era) { client in
            let uris = try await client.listResources().map(\.uri)
            #expect(uris == (0..<7).map { "r:\($0)" })
        }
    }

    @Test("A cursor that isn't one of the server's is invalid")
    func cursors() async throws {
        let server = MCPServer(try Self.service(), options: .init(pageSize: 1))
        try await RawClient.withConnection(to: server) { client in
            for (id, cursor) in ["", "x", "at-", "at--1", "at-zzzzzzzzzzzzzzz", "2"].enumerated() {
                let params: JSONValue = ["_meta": RawClient.meta(), "cursor": .string(cursor)]
                let answer = try await client.request(id, "resources/list", params)
                #expect(answer["error"]?["code"] == -32602, "\(cursor)")
            }
        }
    }
}
