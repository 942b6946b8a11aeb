import MCPJSON

/// Where the values of a document stand. Places are looked for only when there is something to report, and then all in one
/// pass, as there may be much to report.
struct DocumentPlaces: Sendable {
    private let file: SourceFile
    /// Where each value begins, by its pointer.
    private lazy var offsets = Self.offsets(in: file)
    /// Where each line begins.
    private lazy var lines = [0] + file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }

    init(_ file: SourceFile) {
        self.file = file
    }

    /// The place of a value, or of the nearest one around it that is there.
    mutating func location(of pointer: JSONPointer) -> SourceLocation {
        var pointer = pointer
        while offsets[pointer] == nil, !pointer.tokens.isEmpty { pointer.tokens.removeLast() }
        return location(ofByte: offsets[pointer] ?? 0)
    }

    /// The place of a byte.
    mutating func location(ofByte offset: Int) -> SourceLocation {
        var (low, high) = (0, lines.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return SourceLocation(file: file.path, line: low + 1, column: offset - lines[low] + 1)
    }

    private static func offsets(in file: SourceFile) -> [JSONPointer: Int] {
        var offsets: [JSONPointer: Int] = [:]
        var reader = JSONReader(file.bytes.span.bytes)
        try? collect(JSONPointer(), &reader, &offsets)
        return offsets
    }

    private static func collect(
        _ pointer: JSONPointer,
        _ reader: inout JSONReader,
        _ offsets: inout [JSONPointer: Int]
    ) throws(JSONFailure) {
        let kind = try reader.peekKind()
        offsets[pointer] = reader.position
        switch kind {
        case .object:
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                try collect(pointer.appending(name.string(&reader)), &reader, &offsets)
            }
        case .array:
            try reader.beginArray()
            var index = 0
            while try reader.nextElement() {
                try collect(pointer.appending(index), &reader, &offsets)
                index += 1
            }
        default: try reader.skipValue()
        }
    }
}
