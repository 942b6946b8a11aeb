import MCPRuntime
import MCPTestSupport
import Testing

/// What the types of the protocol do beyond reading and writing themselves.
@Suite struct ModelTests {
    @Test(
        "elicitation without a mode means forms",
        arguments: [
            ("{}", false, false), (#"{"elicitation":{}}"#, true, false), (#"{"elicitation":{"form":{}}}"#, true, false),
            (#"{"elicitation":{"url":{}}}"#, false, true), (#"{"elicitation":{"form":{},"url":{}}}"#, true, true),
            (#"{"elicitation":null}"#, false, false),
        ]
    )
    func elicitation(json: String, form: Bool, url: Bool) throws {
        let capabilities = try ClientCapabilities(jsonText: json)
        #expect(capabilities.supportsFormElicitation == form)
        #expect(capabilities.supportsURLElicitation == url)
    }

    @Test("a client's capabilities tell what it can be asked")
    func clientCapabilities() throws {
        let none = ClientCapabilities()
        #expect(!none.supportsSampling && !none.supportsSamplingTools && !none.supportsRoots)
        let some = try ClientCapabilities(
            jsonText: #"{"sampling":{"tools":{}},"roots":{},"extensions":{"a/b":{},"a/c":null}}"#
        )
        #expect(some.supportsSampling && some.supportsSamplingTools && some.supportsRoots)
        #expect(some.supportsExtension("a/b") && !some.supportsExtension("a/c") && !some.supportsExtension("b"))
        #expect(try !ClientCapabilities(jsonText: #"{"sampling":{}}"#).supportsSamplingTools)
    }

    @Test("capabilities that aren't known are kept, at every level")
    func unknownCapabilities() throws {
        let client =
            #"{"elicitation":{"form":{},"voice":{}},"sampling":{"a":1},"roots":{"b":2},"tasks":{"c":[]},"d":{"e":3}}"#
        #expect(try ClientCapabilities(jsonText: client).jsonText() == client)
        let server = #"{"logging":{"a":1},"tools":{"b":2},"resources":{"subscribe":true,"c":3},"streams":{"d":4}}"#
        #expect(try ServerCapabilities(jsonText: server).jsonText() == server)
        let result =
            """
            {"protocolVersion":"2025-11-25","capabilities":{"e":{}},"serverInfo":{"name":"n","version":"1"},\
            "_meta":{"f":5}}
            """
        #expect(try InitializeResult(jsonText: result).jsonText() == result)
    }

    @Test("hints of another shape are taken as what they come nearest to")
    func tolerance() throws {
        #expect(try Annotations(jsonText: #"{"audience":["user","robot"]}"#).audience == [.user])
        #expect(try Icon(jsonText: #"{"src":"a","theme":"sepia"}"#) == Icon(src: "a"))
        #expect(try Icon(jsonText: #"{"src":"a","theme":"dark"}"#).theme == .dark)
    }

    @Test(
        "a cache hint is read whatever its shape, and what can't be told means not to cache",
        arguments: [
            ("", nil), (#","ttlMs":5,"cacheScope":"public""#, CacheHint(ttlMs: 5, scope: .public)),
            (#","ttlMs":-5,"cacheScope":"public""#, CacheHint(ttlMs: 0, scope: .public)),
            (#","cacheScope":"shared""#, CacheHint(ttlMs: 0, scope: .private)), (#","ttlMs":1.9"#, CacheHint(ttlMs: 1)),
            (#","ttlMs":1e300"#, CacheHint(ttlMs: .max)), (#","ttlMs":null,"cacheScope":null"#, nil),
        ] as [(String, CacheHint?)]
    )
    func cacheHints(members: String, hint: CacheHint?) throws {
        #expect(try ListToolsResult(jsonText: #"{"tools":[]\#(members)}"#).cacheHint == hint)
        #expect(try ListResourcesResult(jsonText: #"{"resources":[]\#(members)}"#).cacheHint == hint)
        #expect(
            try ListResourceTemplatesResult(jsonText: #"{"resourceTemplates":[]\#(members)}"#).cacheHint == hint
        )
        #expect(try ListPromptsResult(jsonText: #"{"prompts":[]\#(members)}"#).cacheHint == hint)
        #expect(try ReadResourceResult(jsonText: #"{"contents":[]\#(members)}"#).cacheHint == hint)
    }

    @Test("a cache hint can be given as a duration and is never negative")
    func durations() {
        #expect(CacheHint(ttl: .milliseconds(1500) + .microseconds(900)).ttlMs == 1500)
        #expect(CacheHint(ttl: .seconds(-3)).ttlMs == 0)
        #expect(CacheHint(ttl: .seconds(Int64.max)).ttlMs == .max)
        var hint = CacheHint(ttlMs: -1)
        #expect(hint.ttlMs == 0)
        hint.ttlMs = -7
        #expect(hint.ttl == .zero)
    }

    @Test("results say neither their type nor how to cache them unless told to")
    func plainResults() throws {
        #expect(try ListToolsResult(tools: []).jsonText() == #"{"tools":[]}"#)
        #expect(
            try ListPromptsResult(prompts: [], cacheHint: CacheHint(ttlMs: 1)).jsonText()
                == #"{"prompts":[],"ttlMs":1,"cacheScope":"private"}"#
        )
    }

    @Test("of more than 100 completions the first 100 are sent, and that there are more")
    func manyCompletions() throws {
        let values = (0..<101).map(String.init)
        let all = Completion(values: values, total: 101, hasMore: false)
        #expect(
            try Completion(jsonText: all.jsonText())
                == Completion(values: Array(values.dropLast()), total: 101, hasMore: true)
        )
        let fitting = Completion(values: Array(values.dropLast()))
        #expect(try Completion(jsonText: fitting.jsonText()) == fitting)
    }

    @Test("arguments that are settled are written only where there are any")
    func contextArguments() throws {
        let argument = CompletionArgument(name: "a", value: "")
        let plain = CompleteRequest(ref: .resource(uri: "a:{b}"), argument: argument)
        #expect(
            try plain.jsonText() == #"{"ref":{"type":"ref/resource","uri":"a:{b}"},"argument":{"name":"a","value":""}}"#
        )
        let more = CompleteRequest(ref: .prompt(name: "p"), argument: argument, contextArguments: ["c": "d"])
        #expect(try more.jsonText().hasSuffix(#","context":{"arguments":{"c":"d"}}}"#))
    }

    @Test("text counts where contents have text and bytes")
    func contents() throws {
        let both = try ResourceContents(jsonText: #"{"uri":"a:","blob":"AA==","text":"t"}"#)
        #expect(both.text == "t" && both.blob == nil)
        let blob = ResourceContents.blob("AA==", uri: "a:")
        #expect(blob.blob == "AA==" && blob.text == nil)
    }
}
