import MCPRuntime
import MCPTestSupport
import Testing

/// Answers to forms, checked against the form.
@Suite struct ElicitationChecksTests {
    static let form = ElicitationSchema(
        [
            "name": .string(StringSchema(minLength: 2, maxLength: 4)),
            "mail": .string(StringSchema(format: .email)),
            "age": .number(NumberSchema(isInteger: true, minimum: 18, maximum: 99)),
            "share": .number(NumberSchema(minimum: 0.5)),
            "member": .boolean(BooleanSchema()),
            "one": .singleSelect(SingleSelectSchema(options: [SelectOption("r", title: "Red"), SelectOption("g")])),
            "some": .multiSelect(
                MultiSelectSchema(options: [SelectOption("r"), SelectOption("g")], minItems: 1, maxItems: 2)
            ),
            "a/b": .string(StringSchema()),
        ],
        required: ["name"]
    )

    @Test("an answer that fits has no problems")
    func fits() {
        let content: JSONObject = [
            "name": "Anna", "mail": "a@b.org", "age": 18, "share": 0.5, "member": false, "one": "g",
            "some": ["r", "g"],
            "a/b": "",
        ]
        #expect(Self.form.problems(in: content).isEmpty)
        #expect(Self.form.problems(in: ["name": "An"]).isEmpty)
    }

    @Test(
        "what doesn't fit is told with its place",
        arguments: [
            ([:], "/name: is required"),
            (["name": 1], "/name: must be a string"),
            (["name": .null], "/name: must be a string"),
            (["name": "A"], "/name: must have at least 2 characters"),
            (["name": "Annas"], "/name: must have at most 4 characters"),
            (["name": "An", "mail": "an"], "/mail: must be an email address"),
            (["name": "An", "age": "18"], "/age: must be an integer"),
            (["name": "An", "age": 18.5], "/age: must be an integer"),
            (["name": "An", "age": 17], "/age: must be at least 18"),
            (["name": "An", "age": 100], "/age: must be at most 99"),
            (["name": "An", "share": 0.25], "/share: must be at least 0.5"),
            (["name": "An", "share": true], "/share: must be a number"),
            (["name": "An", "member": "yes"], "/member: must be true or false"),
            (["name": "An", "one": "Red"], "/one: must be one of \"r\", \"g\""),
            (["name": "An", "one": ["r"]], "/one: must be a string"),
            (["name": "An", "some": "r"], "/some: must be an array"),
            (["name": "An", "some": []], "/some: must have at least 1 element"),
            (["name": "An", "some": ["r", "r", "g"]], "/some: must have at most 2 elements"),
            (["name": "An", "some": ["r", "b"]], "/some/1: must be one of \"r\", \"g\""),
            (["name": "An", "some": [1]], "/some/0: must be a string"),
            (["name": "An", "a/b": 1], "/a~1b: must be a string"),
            (["name": "An", "x~y": 1], "/x~0y: isn't in the form"),
        ] as [(JSONObject, String)]
    )
    func problem(_ content: JSONObject, _ problem: String) {
        #expect(Self.form.problems(in: content).map(\.description) == [problem])
    }

    @Test("all problems are told at once")
    func several() {
        let problems = Self.form.problems(in: ["age": 1, "some": [1, "b", "r"], "other": 1])
        #expect(
            problems.map(\.pointer.description) == ["/name", "/age", "/some", "/some/0", "/some/1", "/other"]
        )
    }

    @Test("lengths count code points: neither bytes nor what looks like one character")
    func codePoints() {
        #expect(Self.form.problems(in: ["name": "äöüß"]).isEmpty)
        #expect(Self.form.problems(in: ["name": "😀😀😀😀"]).isEmpty)
        let flag: JSONObject = ["name": "👩‍👩‍👧"]
        #expect(Self.form.problems(in: flag).map(\.message) == ["must have at most 4 characters"])
        #expect(Self.form.problems(in: ["name": "e\u{301}"]).isEmpty)
    }

    @Test("a whole number may be spelt with a fraction of zero")
    func wholeNumbers() throws {
        let content = try JSONObject(jsonText: #"{"name":"An","age":3.0e1}"#)
        #expect(Self.form.problems(in: content).isEmpty)
    }

    @Test("a field that is required but not in the form has to be there nevertheless")
    func requiredElsewhere() {
        let form = ElicitationSchema(properties: [], required: ["ghost"])
        #expect(form.problems(in: [:]).map(\.description) == ["/ghost: is required"])
    }
}
