import MCPGenReferences
import MCPRuntime
import Testing

/// Code emitted for forms.
@Suite struct FormTests {
    private static let schema: JSONValue = [
        "type": "object",
        "properties": [
            "name": ["type": "string", "description": "Your full name, as on \"official\" papers."],
            "nickname": ["type": "string"],
            "age": ["type": "integer", "description": "Your age in years."],
            "household-size": ["type": "integer", "default": -1],
            "height": ["type": "number", "default": 1.75],
            "shoeSize": ["type": "number"],
            "wantsLetters": ["type": "boolean", "description": "Whether you want letters."],
            "isStudent": ["type": "boolean", "default": false],
            "plan": [
                "type": "string",
                "oneOf": [
                    ["const": "basic", "title": "Free"],
                    ["const": "family-plan", "title": "With a fee, e.g. for families"],
                    ["const": "school", "title": "school"],
                ],
                "description": "What it costs.",
            ],
            "branch": [
                "type": "string", "enum": ["north", "south"], "description": "Where you pick up books.",
                "default": "north",
            ],
            "genres": [
                "type": "array",
                "items": ["type": "string", "enum": ["crime", "poetry", "science-fiction", "default"]],
                "description": "What a book is about.",
            ],
            "days": [
                "type": "array",
                "items": [
                    "anyOf": [["const": "sat", "title": "Saturday"], ["const": "sun", "title": "Sunday"]]
                ],
                "description": "When you come.",
                "default": ["sat", "sun"],
            ],
            "otherPlans": [
                "type": "array",
                "items": [
                    "anyOf": [
                        ["const": "basic", "title": "Free"],
                        ["const": "family-plan", "title": "With a fee, e.g. for families"],
                        ["const": "school", "title": "school"],
                    ]
                ],
                "description": "What it costs.",
            ],
        ],
        "required": ["name", "age", "wantsLetters", "plan", "genres"],
    ]

    @Test("requestedSchema is what the struct says, and its name the key of the form")
    func requestedSchema() throws {
        #expect(try JSONValue(json: Array(Registration.requestedSchema.utf8)).description == Self.schema.description)
        #expect(Registration.formName == "Registration")
        #expect(Registration.Confirmation.formName == "Registration.Confirmation")
        #expect(Registration.Confirmation.requestedSchema == #"{"type":"object","properties":{}}"#)
    }

    @Test(
        "a schema has no keywords but those that the protocol allows for its type",
        arguments: [Registration.requestedSchema, Registration.Confirmation.requestedSchema, Complaint.requestedSchema]
    )
    func restricted(text: String) throws {
        let schema = try JSONValue(json: Array(text.utf8))
        let object = try #require(schema.object)
        #expect(Self.names(object).isSubset(of: ["type", "properties", "required"]))
        #expect(object["type"] == "object")
        let properties = try #require(object["properties"]?.object)
        for name in object["required"]?.array ?? [] { #expect(properties[name.string ?? ""]?["default"] == nil) }
        for (name, value) in properties.members {
            let property = try #require(value.object)
            let names = Self.names(property).subtracting(["title", "description", "default"])
            switch property["type"]?.string {
            case "string": #expect([["type"], ["type", "enum"], ["type", "oneOf"]].contains(names), "\(name)")
            case "integer", "number", "boolean": #expect(names == ["type"], "\(name)")
            case "array":
                #expect(names == ["type", "items"], "\(name)")
                let items = try #require(property["items"]?.object)
                #expect([["type", "enum"], ["anyOf"]].contains(Self.names(items)), "\(name)")
            default: Issue.record("\(name) has a type that no form can ask for")
            }
        }
    }

    private static func names(_ object: JSONObject) -> Set<String> { Set(object.members.map(\.name)) }

    /// What a client sends as the content of an accepted answer, read by code that knows of nothing but a form.
    private static func read<Form: ElicitationForm>(_ content: String, as form: Form.Type) throws -> Form {
        try Form(json: Array(content.utf8))
    }

    @Test("what is missing has its initial value, or is nothing")
    func missing() throws {
        let content = #"{"name":"Ada","age":36,"wantsLetters":true,"plan":"family-plan","genres":["crime","default"]}"#
        let read = try Self.read(content, as: Registration.self)
        let expected = Registration(
            name: "Ada",
            age: 36,
            wantsLetters: true,
            plan: .family,
            genres: [.crime, .default]
        )
        #expect(read == expected)
        #expect(read.householdSize == -1)
        #expect(read.days == [.saturday, .sunday])
        #expect(read.otherPlans == nil)
    }

    @Test("what is there is read and written as it came")
    func complete() throws {
        let content = """
            {"name":"Ada","nickname":"A","age":36,"household-size":4,"height":1.5,"shoeSize":38.5,"wantsLetters":false,\
            "isStudent":true,"plan":"basic","branch":"south","genres":[],"days":["sun"],"otherPlans":["school","basic"]}
            """
        let read = try Self.read(content, as: Registration.self)
        #expect(read.branch == .south)
        #expect(read.otherPlans == [.school, .basic])
        #expect(try read.jsonText() == content)
    }

    @Test("content that doesn't fit is refused with everything that is wrong")
    func refused() throws {
        let content = #"{"name":3,"age":1.5,"wantsLetters":true,"plan":"basics","days":["mon"]}"#
        let error = #expect(throws: JSONDecodingError.self) { try Self.read(content, as: Registration.self) }
        #expect(error?.problems.count == 5)
    }

    @Test("a form that asks for nothing is read from an empty object")
    func empty() throws {
        #expect(try Self.read("{}", as: Registration.Confirmation.self).jsonText() == "{}")
    }

    @Test("a form can be a tool's argument and its result")
    func argument() async throws {
        var mock = ComplaintMock()
        mock.onComplain = { $0 }
        try await ComplaintClient.withConnection(to: .inMemory(ComplaintServer(mock))) { desk in
            let complaint = Complaint(text: "too few", genre: .poetry)
            let answer = try await desk.complain(complaint)
            #expect(answer == complaint)
        }
    }
}
