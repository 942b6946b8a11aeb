import Testing

@testable import MCPJSON

/// A type as it is generated for a schema with constraints.
private struct Order: JSONCodable, Hashable {
    var name: String
    var tags: [String]?
    var prices: [String: Double]?
    var items: [Item]?

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        let object = try reader.beginObject()
        let count = reader.problems.count
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read { $1.length($0, atLeast: 2) }
            case "tags":
                tags = reader.readOptional { tags, checks in
                    checks.items(tags.count, atMost: 3)
                    checks.unique(tags)
                    checks.each(tags) { $1.length($0, atMost: 4) }
                }
            case "prices":
                prices = reader.read { prices, checks in
                    checks.each(prices) { $1.range($0, above: 0) }
                    checks.names(prices) { $1.length($0, atMost: 3) }
                }
            case "items":
                items = reader.read { items, checks in
                    checks.each(items) { item, checks in
                        checks.member("a/b") { $0.range(item.count, atLeast: 1) }
                    }
                }
            default: try reader.skipUnknown(key, known: "name", "tags", "prices", "items")
            }
        }
        guard let name else { throw reader.missing("name", in: object) }
        if reader.problems.count > count { throw JSONFailure() }
        self.name = name
        let (hasTags, hasItems) = (tags != nil, items != nil)
        try reader.check(in: object) { checks in
            checks.require(hasTags || !hasItems, "tags wherever there are items")
            checks.member("name") { $0.require(name != "nobody", "a name") }
        }
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name) { $1.length($0, atLeast: 2) }
        writer.member("tags", tags) { tags, checks in
            checks.items(tags.count, atMost: 3)
            checks.each(tags) { $1.length($0, atMost: 4) }
        }
        writer.member("prices", prices) { prices, checks in
            checks.each(prices) { $1.range($0, above: 0) }
            checks.names(prices) { $1.length($0, atMost: 3) }
        }
        writer.member("items", items)
        let (hasTags, hasItems) = (tags != nil, items != nil)
        writer.check { $0.require(hasTags || !hasItems, "tags wherever there are items") }
        writer.endObject()
    }
}

private struct Item: JSONCodable, Hashable {
    var count: Int

    init(json reader: inout JSONReader) throws(JSONFailure) {
        count = try Dictionary<String, Int>(json: &reader)["a/b"] ?? 0
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.check { $0.member("a/b") { $0.range(count, atLeast: 1) } }
        writer.member("a/b", count)
        writer.endObject()
    }
}

@Suite("Reading and writing with constraints")
struct CheckedReadingTests {
    @Test("What keeps all constraints is read")
    func valid() throws {
        let text = #"{"name":"ab","tags":["a","b"],"prices":{"x":1.0},"items":[{"a/b":1}]}"#
        let order = try #require(read(text, as: Order.self).success)
        #expect(order.tags == ["a", "b"])
        #expect(try order.jsonText() == text)
        #expect(read(#"{"name":"ab","tags":null}"#, as: Order.self).success?.tags == nil)
    }

    @Test("Every broken constraint is told with the pointer of the value at fault")
    func everything() {
        let text = #"""
            {"name": "a", "tags": [ "a", "toolong" , "b","a", "\u00e9\u00e9\u00e9\u00e9\u00e9"],
             "prices": {"x": 1, "y": 0, "z" : -1.50, "long" : 2},
             "items": [{"a/b": 1}, {"x": 1, "a/b": 5, "a/b": 0}, {}]}
            """#
        #expect(
            problems(text, as: Order.self) == [
                #"/name: expected a string of at least 2 characters, found "a""#,
                #"/tags: expected an array of at most 3 items, found an array"#,
                #"/tags: expected an array whose items are all different, found an array"#,
                #"/tags/1: expected a string of at most 4 characters, found "toolong""#,
                #"/tags/4: expected a string of at most 4 characters, found "\u00e9\u00e9\u00e9\u00e9\u00e9""#,
                #"/prices/y: expected a number above 0, found 0"#,
                #"/prices/z: expected a number above 0, found -1.50"#,
                #"/prices/long: expected a property name that is a string of at most 3 characters, found "long""#,
                #"/items/1/a~1b: expected a number of at least 1, found 0"#,
                // Where there is no such member, its object is told.
                #"/items/2: expected a number of at least 1, found {}"#,
            ]
        )
    }

    @Test("Conditions on a whole object are told at it or at its member")
    func wholeObject() {
        let text = #"[{"name": "nobody", "items": [{"a/b": 1}]}]"#
        #expect(
            problems(text, as: [Order].self) == [
                #"/0: expected tags wherever there are items, found {"name": "nobody", "items": [{"a/b": 1}]}"#,
                #"/0/name: expected a name, found "nobody""#,
            ]
        )
    }

    @Test("A value that doesn't fit isn't checked")
    func mismatch() {
        #expect(problems(#"{"name": 5}"#, as: Order.self) == ["/name: expected a string, found 5"])
        withReader("null 1") { reader in
            let first: Int? = reader.readOptional { _, checks in checks.require(false, "nothing") }
            #expect(first == nil)
            #expect(reader.problems.isEmpty)
            let second: Int? = reader.readOptional { _, checks in checks.require(false, "nothing") }
            #expect(second == nil)
            #expect(reader.problems.map(\.description) == ["expected nothing, found 1"])
            #expect(reader.problems.map(\.offset) == [5])
        }
    }

    @Test("The first broken constraint is what a writer fails with")
    func writing() throws {
        func failure(_ value: some JSONEncodable) -> String? {
            do { _ = try value.jsonBytes() } catch { return error.description }
            return nil
        }
        var order = try Order(json: Array(#"{"name":"ab"}"#.utf8))
        #expect(failure(order) == nil)
        order.tags = ["a", "toolong"]
        #expect(failure(order) == #"/tags/1: expected a string of at most 4 characters, found "toolong""#)
        #expect(
            failure(["x\"\\": [order]]) == #"/x"\/0/tags/1: expected a string of at most 4 characters, found "toolong""#
        )
        #expect(failure([0, 1].map { _ in order }) == failure([order]))
        order.prices = ["long": 0]
        order.tags = nil
        #expect(failure(order) == "/prices/long: expected a number above 0, found 0.0")
        order.prices = ["long": 1]
        let name = #"expected a property name that is a string of at most 3 characters, found "long""#
        #expect(failure(order) == "/prices/long: " + name)
        order.prices = [:]
        order.items = []
        #expect(failure(order) == "(root): expected tags wherever there are items, found an object")
        #expect(
            failure([["a"], ["b"]].map { _ in [order] })
                == "/0/0: expected tags wherever there are items, found an object"
        )
        order.tags = []
        order.items = [try Item(json: Array(#"{"a/b":1}"#.utf8)), try Item(json: Array("{}".utf8))]
        #expect(failure(order) == "/items/1/a~1b: expected a number of at least 1, found 0")
        order.name = ""
        #expect(failure(order) == #"/name: expected a string of at least 2 characters, found """#)
    }

    @Test("The pointer is right wherever the writer stands")
    func places() {
        func pointer(_ body: (inout JSONWriter) -> Void) -> JSONPointer? {
            var writer = JSONWriter()
            body(&writer)
            writer.check { $0.require(false, "nothing") }
            guard case .mismatch(let pointer, _, _)? = writer.failure else { return nil }
            return pointer
        }
        #expect(pointer { _ in } == JSONPointer())
        #expect(pointer { $0.beginArray() } == JSONPointer())
        let first = pointer {
            $0.beginArray()
            $0.beginElement()
        }
        #expect(first == JSONPointer(["0"]))
        let third = pointer {
            $0.beginArray()
            $0.element("a,[{")
            $0.element([1, 2])
            $0.beginElement()
        }
        #expect(third == JSONPointer(["2"]))
        let continued = pointer {
            $0.writeRaw(#"{"result":{"_meta":{"a":[1]}"#)
            $0.beginObject()
            $0.name("content")
            $0.beginObject()
            $0.member("x", 1)
        }
        #expect(continued == JSONPointer(["result", "content"]))
    }
}
