import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// What the README shows of clients that are asked.
@Suite struct ReadmeTests {
    @Test("the client of the README answers what it is asked, in both eras", arguments: Era.all)
    func client(era: Era) async throws {
        let service = try TestService { context in
            let schema = ElicitationSchema(["email": .string(StringSchema())], required: ["email"])
            let answer = try await context.elicit("Where shall the report go?", schema: schema)
            let receipt = try await context.once("charge") { "receipt 7" }
            context.progress(0.5, message: "charged")
            let question = CreateMessageRequest(messages: [SamplingMessage(.user, "The weather?")], maxTokens: 10)
            let (summary, roots) = try await context.inputs(Sampling(question), RootsInput())
            let email = answer.content?["email"]?.string ?? "nowhere"
            return [email, receipt, summary.text, roots.first?.uri ?? ""].joined(separator: ", ")
        }
        let handlers = ClientHandlers(
            elicit: { _ in ElicitResult(action: .accept, content: ["email": "a@example.com"]) },
            sample: { _ in CreateMessageResult(role: .assistant, content: [.text("Rain.")], model: "mine") },
            listRoots: { [Root(uri: "file:///home/me/project")] }
        )
        let options = MCPClient.Options(protocolVersions: era.protocolVersions, handlers: handlers)
        try await MCPClient.withConnection(to: .inMemory(service), options: options) { client in
            let slow = client.with {
                $0.timeout = .seconds(300)
                $0.onProgress = { #expect($0.progress == 0.5) }
            }
            let result = try await slow.callTool("test")
            #expect(result.text == "a@example.com, receipt 7, Rain., file:///home/me/project")
        }
    }
}
