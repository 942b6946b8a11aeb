import MCPGenReferences
import MCPRuntime
import Testing

/// Prompts, resources and templates of a JSON contract.
@Suite struct OfferTests {
    private static let versions = [ProtocolVersion.v2025_11_25, .v2026_07_28]

    /// Calls a closure with a client of a mock.
    private func with(
        _ mock: AlmanacMock,
        _ version: ProtocolVersion,
        _ body: (AlmanacClient) async throws -> Void
    ) async throws {
        let options = MCPClient.Options(protocolVersions: [version])
        try await AlmanacClient.withConnection(to: .inMemory(AlmanacServer(mock)), options: options, body)
    }

    @Test("the lists show what the contract has", arguments: versions)
    func lists(version: ProtocolVersion) async throws {
        try await with(AlmanacMock(), version) { almanac in
            let prompts = try await almanac.mcp.listPrompts()
            #expect(prompts.map(\.name) == ["summarize", "fetch", "only-if-asked"])
            #expect(prompts[0].title == "Summary")
            #expect(prompts[0].arguments?.map(\.name) == ["city", "date_of_day", "style", "values"])
            let resources = try await almanac.mcp.listResources()
            #expect(resources.map(\.uri) == [AlmanacResource.config, AlmanacResource.readMe])
            #expect(resources[0].size == 12)
            #expect(resources[0].annotations?.priority == 0.5)
            #expect(resources[0].meta?["example.org/kind"] == "a \"quoted\" text")
            let templates = try await almanac.mcp.listResourceTemplates()
            #expect(templates.map(\.name) == ["day", "Files of the almanac", "fetch_today", "constant"])
            #expect(templates.map(\.uriTemplate).first == AlmanacResource.day.text)
        }
    }

    @Test("a prompt is a function whose arguments come as they were passed", arguments: versions)
    func prompts(version: ProtocolVersion) async throws {
        var mock = AlmanacMock()
        mock.onSummarize = { .user("\($0.city) \($0.dateOfDay) \($0.style ?? "-") \($0.values ?? "-")") }
        mock.onFetchPrompt = { .user("page", description: "A page.") }
        mock.onFetch = { [.text($0.day)] }
        try await with(mock, version) { almanac in
            let summary = try await almanac.summarize(city: "São Paulo", dateOfDay: "1/2", values: "v")
            #expect(summary.messages == [PromptMessage(role: .user, content: .text("São Paulo 1/2 - v"))])
            let page = try await almanac.fetchPrompt()
            #expect(page.messages == [PromptMessage(role: .user, content: .text("page"))])
            #expect(page.description == "A page.")
            #expect(try await almanac.fetch(day: "today") == [.text("today")])
        }
        #expect(
            mock.calls == [
                .summarize(Almanac.Summarize.Arguments(city: "São Paulo", dateOfDay: "1/2", values: "v")), .fetchPrompt,
                .fetch(Almanac.Fetch.Arguments(day: "today")),
            ]
        )
    }

    @Test("arguments that a prompt needs are asked for by name, all at once", arguments: versions)
    func missingArguments(version: ProtocolVersion) async throws {
        try await with(AlmanacMock(), version) { almanac in
            let error = await #expect(throws: MCPClientError.self) { try await almanac.mcp.getPrompt("summarize") }
            #expect(error?.description.contains("city, date_of_day") == true)
            await #expect(throws: MCPClientError.self) { try await almanac.mcp.getPrompt("summarise") }
        }
    }

    @Test("a resource is a function, and a server knows its URI and its MIME type", arguments: versions)
    func resources(version: ProtocolVersion) async throws {
        var mock = AlmanacMock()
        mock.onReadConfig = { .text("units: metric") }
        mock.onReadMe = { .blob("AAE=", mimeType: "image/png") }
        try await with(mock, version) { almanac in
            let config = try await almanac.readConfig()
            #expect(config.text == "units: metric")
            #expect(config.contents == [.text("units: metric", uri: "almanac://config", mimeType: "text/plain")])
            let image = try await almanac.readMe()
            #expect(image.contents == [.blob("AAE=", uri: "almanac://readme", mimeType: "image/png")])
        }
    }

    @Test("the variables of a template are parameters, whatever characters they have", arguments: versions)
    func templates(version: ProtocolVersion) async throws {
        var mock = AlmanacMock()
        mock.onReadDay = { .text("\($0.year)|\($0.month)|\($0.day)|\($0.unit ?? "-")|\($0.lang ?? "-")") }
        mock.onReadFilesOfTheAlmanac = { .text($0.path) }
        mock.onFetchToday = { .text($0.unit ?? "-") }
        mock.onReadConstant = { .text("299792458") }
        try await with(mock, version) { almanac in
            let day = try await almanac.readDay(year: "20/26", month: "é", day: "", lang: "a&b")
            #expect(day.text == "20/26|é||-|a&b")
            #expect(day.contents.first?.uri == "almanac://days/20%2F26/%C3%A9/?lang=a%26b")
            let all = try await almanac.mcp.readResource("almanac://days/2026/1/2?lang=pt&unit=c")
            #expect(all.text == "2026|1|2|c|pt")
            #expect(try await almanac.readFilesOfTheAlmanac(path: "a/b c").text == "a/b c")
            #expect(try await almanac.fetchToday().text == "-")
            #expect(try await almanac.fetchToday(unit: "c").text == "c")
            #expect(try await almanac.readConstant().text == "299792458")
            await #expect(throws: MCPClientError.self) { try await almanac.mcp.readResource("almanac://days/2026") }
        }
    }

    @Test("a mock that hasn't been told what to answer says so, and so does its server")
    func unanswered() async throws {
        await #expect(throws: UnansweredCall(handler: "onReadConfig")) { try await AlmanacMock().readConfig() }
    }
}
