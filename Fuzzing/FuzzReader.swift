import MCPJSON

/// Reads bytes in every way and compares what comes of it. The bytes are read where they lie, so that AddressSanitizer
/// sees a byte read beyond them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    let value = read(JSONValue.self, bytes)
    let skipped = read(Skipped.self, bytes)
    let integer = read(Int.self, bytes)
    let double = read(Double.self, bytes)
    let string = read(String.self, bytes)
    _ = read(Bool?.self, bytes)
    _ = read([Double?].self, bytes)
    _ = read([String: [Int]].self, bytes)
    _ = read(Sample.self, bytes)
    guard let value else { return 0 }

    check(skipped != nil, "read, but not skipped")
    check(value.number?.int == integer, "\(value) isn't the integer \(String(describing: integer))")
    check(value.number?.double == double, "\(value) isn't the double \(String(describing: double))")
    check(value.string == string, "\(value) isn't the string \(String(describing: string))")
    let text = written { value.writeJSON(to: &$0) }
    text.withUnsafeBytes { text in
        let again = read(JSONValue.self, text)
        check(again == value, "\(value) is read again as \(String(describing: again))")
        check(
            again.map { again in written { again.writeJSON(to: &$0) } } == Array(text),
            "\(value) is written otherwise"
        )
    }
    let repeated = written { writer in
        writer.writeRaw(text)
        writer.writeString(repeating: 0..<text.count)
    }
    repeated[text.count...].withUnsafeBytes { repeated in
        check(read(String.self, repeated).map { Array($0.utf8) } == text, "\(value) is repeated otherwise")
    }
    return 0
}

/// Reads a document, and makes sure that a refusal says why and where.
private func read<Value: JSONDecodable>(_: Value.Type, _ bytes: UnsafeRawBufferPointer) -> Value? {
    do throws(JSONDecodingError) {
        return try Value(jsonBytes: bytes.bytes, options: JSONReader.Options(refusesUnknownProperties: true))
    } catch {
        check((1...50).contains(error.problems.count), "\(error.problems.count) problems")
        for problem in error.problems {
            check((0...bytes.count).contains(problem.problem.offset), "a problem at \(problem.problem.offset)")
        }
        check(!error.description.isEmpty, "no description")
        return nil
    }
}

/// A closed object like those that contracts have.
private struct Sample: JSONDecodable {
    var name: String
    var tags: [String]?
    var next: [Sample]?

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        var tags: [String]?
        var next: [Sample]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "tags": tags = reader.readOptional()
            case "next": next = reader.readOptional()
            default: try reader.skipUnknown(key, known: "name", "tags", "next")
            }
        }
        guard let name else { throw reader.missing("name", in: object) }
        self.name = name
        self.tags = tags
        self.next = next
    }
}
