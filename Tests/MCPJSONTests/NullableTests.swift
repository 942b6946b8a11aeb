import Testing

@testable import MCPJSON

private struct Patch: JSONCodable, Hashable, Sendable {
    var name: Nullable<String>?
    var count: Nullable<Int>?

    init(name: Nullable<String>? = nil, count: Nullable<Int>? = nil) {
        self.name = name
        self.count = count
    }

    init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "count": count = reader.read { $1.range($0.value ?? 1, atLeast: 1) }
            default: try reader.skipValue()
            }
        }
        if !reader.problems.isEmpty { throw JSONFailure() }
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("count", count) { $1.range($0.value ?? 1, atLeast: 1) }
        writer.endObject()
    }
}

private struct Node: Hashable, Sendable {
    var value: Int
    @Indirect var next: Node?
    @Indirect var children: [String: Node] = [:]
}

@Suite("Values that are null, and values on the heap")
struct NullableTests {
    @Test(
        "Absent, null and a value are three states in both directions",
        arguments: [
            ("{}", Patch()), (#"{"name":null}"#, Patch(name: .null)),
            (#"{"name":"x","count":1}"#, Patch(name: "x", count: 1)),
            (#"{"count":null}"#, Patch(count: .null)),
        ]
    )
    fileprivate func states(text: String, patch: Patch) throws {
        #expect(read(text) == .success(patch))
        #expect(try patch.jsonText() == text)
    }

    @Test("What is wrong in a value that may be null is told")
    func problem() {
        #expect(problems(#"{"name": 5}"#, as: Patch.self) == ["/name: expected a string, found 5"])
        #expect(problems(#"{"count": 0}"#, as: Patch.self) == ["/count: expected a number of at least 1, found 0"])
    }

    @Test("Literals and optionals make values")
    func literals() {
        let flag: Nullable<Bool> = true
        let double: Nullable<Double> = 1.5
        let list: Nullable<[Int]> = [1, 2]
        let members: Nullable<[String: Int]> = ["a": 1]
        let object: Nullable<JSONObject> = ["a": 1]
        #expect(flag.value == true && double.value == 1.5 && list.value == [1, 2] && members.value == ["a": 1])
        #expect(object.value?["a"] == 1)
        #expect(Nullable(Int?.none) == .null)
        #expect(Nullable(Int?.some(3)) == 3)
        #expect(Nullable<Int>.null.value == nil)
    }

    @Test("A struct can have a property of its own type, which is a value")
    func indirect() {
        var list = Node(value: 1, next: Node(value: 2, next: nil))
        let copy = list
        #expect(copy == list)
        #expect(copy.hashValue == list.hashValue)
        list.next?.value = 3
        #expect(copy.next?.value == 2)
        #expect(list.next?.value == 3)
        #expect(copy != list)
        list.children["a"] = list
        #expect(list.children["a"]?.next?.value == 3)
        #expect("\(list)".contains("Box") == false)
    }

    @Test("Values nested as deep as JSON is read are released")
    func depth() {
        var list = Node(value: 0, next: nil)
        for value in 1...1000 { list = Node(value: value, next: list) }
        #expect(list.next?.next?.value == 998)
    }
}
