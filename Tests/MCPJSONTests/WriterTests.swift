import Testing

@testable import MCPJSON

@Suite("Writing")
struct WriterTests {
    @Test("The writer puts the commas")
    func commas() {
        let text = written { writer in
            writer.beginObject()
            writer.member("a", 1)
            writer.name("b")
            writer.beginArray()
            writer.element(true)
            writer.beginElement()
            writer.beginObject()
            writer.endObject()
            writer.beginElement()
            writer.beginArray()
            writer.endArray()
            writer.element("x")
            writer.endArray()
            writer.name("c" as String)
            writer.writeNull()
            writer.name("d")
            writer.writeRaw("[0]")
            writer.endObject()
        }
        #expect(text == #"{"a":1,"b":[true,{},[],"x"],"c":null,"d":[0]}"#)
    }

    @Test("A member without a value is left out")
    func optionalMembers() {
        let text = written { writer in
            writer.beginObject()
            writer.member("a", Int?.none)
            writer.member("b", Int?.some(1))
            writer.member("c", String?.none)
            writer.member("d", JSONValue.null)
            writer.endObject()
        }
        #expect(text == #"{"b":1,"d":null}"#)
        #expect(written { ([1, nil] as [Int?]).writeJSON(to: &$0) } == "[1,null]")
    }

    @Test("Names are escaped like other strings")
    func names() {
        let text = written { writer in
            writer.beginObject()
            writer.member("\"\\\n", 1)
            writer.name("\u{1}é" as String)
            writer.write(2)
            writer.member("", 3)
            writer.endObject()
        }
        #expect(text == #"{"\"\\\n":1,"\u0001é":2,"":3}"#)
    }

    @Test("Members of dictionaries are sorted by name")
    func dictionaries() throws {
        let members = ["b": 1, "a": 2, "\n": 3, "B": 4, "": 5]
        #expect(try members.jsonText() == #"{"":5,"\n":3,"B":4,"a":2,"b":1}"#)
        #expect(try (["a": nil] as [String: Int?]).jsonText() == #"{"a":null}"#)
        #expect(try [String: Int]().jsonText() == "{}")
    }

    @Test("Raw JSON is written as it is, from whatever collection")
    func raw() {
        #expect(written { $0.writeRaw("[1, 2]".utf8) } == "[1, 2]")
        #expect(written { $0.writeRaw(Array("{ }".utf8)[1...]) } == " }")
        #expect(written { $0.writeRaw([UInt8]()) } == "")
        #expect(written { $0.append(raw: UnsafeRawBufferPointer(start: nil, count: 0)) } == "")
    }

    @Test(
        "Infinite numbers and NaN are written as null, and the first is told",
        arguments: [Double.infinity, -.infinity, .nan, .signalingNaN]
    )
    func notFinite(number: Double) throws {
        var writer = JSONWriter()
        [1, number, .infinity, 2].writeJSON(to: &writer)
        #expect(String(decoding: writer.bytes(), as: UTF8.self) == "[1.0,null,null,2.0]")
        let failure = writer.failure
        switch try #require(failure) {
        case .notFinite(let found): #expect(found.isNaN ? number.isNaN : found == number)
        case .mismatch: Issue.record("nothing was checked")
        }
        let error = #expect(throws: JSONEncodingError.self) { try [number].jsonBytes() }
        #expect(error?.description == "JSON has no number \(number)")
        #expect(throws: JSONEncodingError.self) { try ["a": number].jsonText() }
        #expect(JSONNumber(number) == nil)
    }

    @Test("A writer that is truncated to nothing is as good as new")
    func truncation() {
        var writer = JSONWriter(capacity: 0)
        for round in 0..<3 {
            writer.beginArray()
            writer.element(Double.nan)
            writer.element(round)
            #expect(writer.failure != nil)
            writer.truncate()
            #expect(writer.count == 0)
            #expect(writer.failure == nil)
            writer.beginElement()
            writer.write(round)
            #expect(writer.bytes() == Array("\(round)".utf8))
            writer.truncate()
        }
    }

    @Test("What stands before the place of a truncation is kept")
    func partialTruncation() {
        var writer = JSONWriter()
        writer.write("kept")
        let count = writer.count
        writer.write("forgotten")
        writer.truncate(to: count)
        #expect(writer.bytes() == Array(#""kept""#.utf8))
    }

    @Test("The memory grows beyond the first capacity, wherever its end falls", arguments: [-1, 0, 1, 64, 100, 512])
    func growth(capacity: Int) {
        for length in 0...140 {
            let plain = String(repeating: "x", count: length)
            let text = written(capacity: capacity) { writer in
                writer.beginArray()
                writer.element(plain)
                writer.element(Int.min)
                writer.element("\n\u{1}é")
                writer.element(true)
                writer.endArray()
            }
            #expect(text == #"["\#(plain)",-9223372036854775808,"\n\u0001é",true]"#)
        }
        let long = String(repeating: "0123456789", count: 10_000)
        #expect(written(capacity: capacity) { $0.write(long) } == "\"\(long)\"")
        let numbers = Array(0..<5000)
        let expected = "[" + numbers.map(String.init).joined(separator: ",") + "]"
        #expect(written(capacity: capacity) { numbers.writeJSON(to: &$0) } == expected)
    }
}
