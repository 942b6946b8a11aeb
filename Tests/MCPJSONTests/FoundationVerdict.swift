import Foundation

@testable import MCPJSON

/// Why Foundation and the reader may differ about whether bytes are JSON. Nothing else is a reason.
enum Difference: Equatable {
    /// Foundation takes a comma after the last element or member, which RFC 8259 doesn't have.
    case trailingComma
    /// Foundation takes a byte order mark, which RFC 8259, section 8.1, lets a reader refuse, and MCP has no use for.
    case byteOrderMark
    /// Foundation takes UTF-16 and UTF-32 too, which it tells by a 0 among the first four bytes or by a byte order
    /// mark. RFC 8259, section 8.1, asks for UTF-8.
    case otherEncoding
    /// Foundation takes 512 levels, we 128: RFC 8259, section 9, lets a reader set limits.
    case depth
    /// Foundation refuses numbers beyond the range of a double. RFC 8259 has them; we keep their spelling.
    case numberBeyondDouble
    /// There is no reason: one of the two is wrong.
    case unexplained
}

/// What the reader and Foundation say about the same bytes.
struct Verdicts {
    let bytes: [UInt8]
    /// What the reader read or complained about.
    let ours: Result<JSONValue, JSONDecodingError>
    /// What Foundation read.
    let theirs: Any?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        ours = read(bytes)
        theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    /// Why only one of the two takes the bytes as JSON; `nil` when both do or neither.
    var difference: Difference? {
        switch ours {
        case .success(let value) where theirs == nil: value.hasNumberBeyondDouble ? .numberBeyondDouble : .unexplained
        case .failure(let error) where theirs != nil: reasonToRefuse(error)
        default: nil
        }
    }

    private func reasonToRefuse(_ error: JSONDecodingError) -> Difference {
        guard error.problems.count == 1, let problem = error.problems.first?.problem,
            case .syntax(let message) = problem.kind
        else { return .unexplained }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .byteOrderMark }
        let isOtherEncoding =
            bytes.prefix(4).contains(0) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
        if isOtherEncoding { return .otherEncoding }
        if message == "more than 128 arrays and objects are nested" { return .depth }
        let isClosing = bytes[problem.offset...].first.map { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }
        let before = bytes[..<problem.offset].last { !" \n\r\t".utf8.contains($0) }
        return isClosing == true && before == UInt8(ascii: ",") ? .trailingComma : .unexplained
    }
}

extension JSONValue {
    /// Whether this or a value in it is a number that a double can't hold.
    fileprivate var hasNumberBeyondDouble: Bool {
        switch self {
        case .number(let number): number.double == nil
        case .array(let elements): elements.contains(where: \.hasNumberBeyondDouble)
        case .object(let object): object.members.contains(where: \.value.hasNumberBeyondDouble)
        case .null, .bool, .string: false
        }
    }
}
