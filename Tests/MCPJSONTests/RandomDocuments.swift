import Foundation
import Testing

@testable import MCPJSON

extension JSONValue {
    /// A document that is the same for the same seed.
    static func random(seed: Int) -> JSONValue {
        var generator = SeededGenerator(seed: seed)
        return random(depth: Int.random(in: 0...6, using: &generator), using: &generator)
    }

    private static func random(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2:
            let shift = Int.random(in: 0...63, using: &generator)
            return .number(JSONNumber(Int.random(in: .min ... .max, using: &generator) >> shift))
        case 3:
            // Few digits: Foundation takes more for decimals, which it rounds wrongly when asked for a double.
            let number = Double(Int.random(in: -99_999_999...99_999_999, using: &generator)) / 1000
            return JSONNumber(number).map(JSONValue.number) ?? .null
        case 4, 5: return .string(randomString(using: &generator))
        case 6...8:
            let count = Int.random(in: 0...6, using: &generator)
            return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            // More than 16 members now and then: such objects are looked through in another way.
            let count = Int.random(in: 0...(depth > 4 ? 20 : 5), using: &generator)
            return .object(
                JSONObject(
                    (0..<count).map { index in
                        let name = "\(index)" + randomString(using: &generator)
                        return (name, random(depth: depth - 1, using: &generator))
                    }
                )
            )
        }
    }

    /// A string of characters that need an escape, that don't, and that are long in UTF-8.
    ///
    /// There is no U+FEFF in it: Foundation takes that for a byte order mark where a string begins, and drops it.
    static func randomString(using generator: inout SeededGenerator) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x1F, 0x20...0x7F, 0x20...0x7F, 0x22...0x22, 0x5C...0x5C, 0x80...0x7FF, 0x800...0xD7FF,
            0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF,
        ]
        var string = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...20, using: &generator) {
            let range = ranges.randomElement(using: &generator) ?? 0x20...0x7F
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { string.append(scalar) }
        }
        return String(string)
    }

    /// The value as Foundation has it.
    var foundationObject: Any {
        switch self {
        case .null: NSNull()
        case .bool(let value): NSNumber(value: value)
        case .number(let number): number.int.map { NSNumber(value: $0) } ?? NSNumber(value: number.double ?? .nan)
        case .string(let string): string
        case .array(let elements): elements.map(\.foundationObject)
        case .object(let object):
            Dictionary(uniqueKeysWithValues: object.members.map { ($0.name, $0.value.foundationObject) })
        }
    }

    /// Where this value and one of Foundation's differ.
    func differences(from object: Any, at pointer: JSONPointer = JSONPointer()) -> [String] {
        switch self {
        case .null: return object is NSNull ? [] : ["\(pointer): null, \(object)"]
        case .bool(let value):
            let other = object as? NSNumber
            return other.map(\.isBoolean) == true && other?.boolValue == value
                ? [] : ["\(pointer): \(value), \(object)"]
        case .number(let number):
            let other = object as? NSNumber
            // A whole number with a point or an exponent is a double to Foundation.
            let isSame = Int(number.lexeme).map { $0 == other?.intValue } ?? number.isNearly(other?.doubleValue)
            return isSame && other.map(\.isBoolean) == false ? [] : ["\(pointer): \(number), \(object)"]
        case .string(let string):
            let isSame = (object as? String).map { $0.utf8.elementsEqual(string.utf8) } ?? false
            return isSame ? [] : ["\(pointer): \(string.debugDescription), \(object)"]
        case .array(let elements):
            guard let others = object as? [Any], others.count == elements.count else { return ["\(pointer): elements"] }
            return zip(elements, others).enumerated().flatMap { index, pair in
                pair.0.differences(from: pair.1, at: pointer.appending(index))
            }
        case .object(let mine):
            guard let others = object as? [String: Any], others.count == mine.members.count else {
                return ["\(pointer): members"]
            }
            return mine.members.flatMap { name, value in
                others[name].map { value.differences(from: $0, at: pointer.appending(name)) } ?? [
                    "\(pointer): no \(name)"
                ]
            }
        }
    }
}

extension JSONNumber {
    /// Whether this is the number that Foundation has read. More than 17 digits it keeps as a decimal, which it rounds
    /// wrongly when asked for a double.
    fileprivate func isNearly(_ other: Double?) -> Bool {
        guard lexeme.utf8.count > 17, let double, let other else { return double == other }
        return abs(double - other) <= abs(double) * 0x1p-50
    }
}

extension NSNumber {
    /// Whether this is a truth value, which Foundation keeps as a number.
    fileprivate var isBoolean: Bool { String(cString: objCType) == "c" }
}
