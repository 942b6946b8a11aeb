import Testing

@testable import MCPJSON

/// A closed object with codecs like those that `mcpgen` emits.
struct Place: Hashable {
    var city: String
    var floors: Int
    var unit: Unit?
    var rooms: [Room]?
}

/// An object that takes properties it doesn't know.
struct Room: Hashable {
    var name: String
    var isOpen: Bool
}

/// One of a few strings.
enum Unit: String, CaseIterable {
    case celsius
    case fahrenheit
    case kelvin
}

extension Place: JSONCodable {
    init(json reader: inout JSONReader) throws(JSONFailure) {
        var city: String?
        var floors: Int?
        var unit: Unit?
        var rooms: [Room]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "city": city = reader.read()
            case "floors": floors = reader.read()
            case "unit": unit = reader.readOptional()
            case "rooms": rooms = reader.readOptional()
            default: try reader.skipUnknown(key, known: "city", "floors", "unit", "rooms")
            }
        }
        guard let city, let floors else { throw reader.missing("city", "floors", in: object) }
        self.init(city: city, floors: floors, unit: unit, rooms: rooms)
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.member("floors", floors)
        writer.member("unit", unit)
        writer.member("rooms", rooms)
        writer.endObject()
    }
}

extension Room: JSONCodable {
    init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        var isOpen: Bool?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "isOpen": isOpen = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name, let isOpen else { throw reader.missing("name", "isOpen", in: object) }
        self.init(name: name, isOpen: isOpen)
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("isOpen", isOpen)
        writer.endObject()
    }
}

extension Unit: JSONCodable {
    init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "celsius": self = .celsius
        case "fahrenheit": self = .fahrenheit
        case "kelvin": self = .kelvin
        default: throw reader.mismatch(expectedOneOf: "celsius", "fahrenheit", "kelvin", at: start)
        }
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.write(rawValue)
    }
}

/// An object with one required property whose name isn't ASCII: U+00E9.
struct Accented: Hashable, JSONDecodable {
    var value: Int

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var value: Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "\u{E9}": value = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let value else { throw reader.missing("\u{E9}", in: object) }
        self.value = value
    }
}

/// Any value, read by being skipped.
struct Skipped: Hashable, JSONDecodable {
    var range: Range<Int>

    init(json reader: inout JSONReader) throws(JSONFailure) {
        range = try reader.skipRange()
    }
}
