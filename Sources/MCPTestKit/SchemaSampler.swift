import MCPRuntime

/// Makes values that fit a JSON Schema (2020-12, as tools use it).
struct SchemaSampler {
    let root: JSONValue
    /// Whether all optional properties are there.
    var hasAllProperties: Bool
    private var random: SeededGenerator

    init(root: JSONValue, seed: UInt64) {
        self.root = root
        hasAllProperties = seed == 0
        random = SeededGenerator(seed)
    }

    /// A value of a schema.
    mutating func value(
        of schema: JSONValue,
        _ place: JSONPointer,
        depth: Int = 0
    ) throws(ToolArgumentsError) -> JSONValue {
        if schema.bool == false { throw ToolArgumentsError(place: place, reason: "nothing is allowed there") }
        guard depth <= 24 else {
            throw ToolArgumentsError(place: place, reason: "the schema contains itself without end")
        }
        let schema = try resolved(schema, place)
        if let constant = schema["const"] { return constant }
        if let choices = schema["enum"]?.array {
            guard !choices.isEmpty else { throw ToolArgumentsError(place: place, reason: "the enum is empty") }
            return random.element(of: choices)
        }
        if let value = schema["default"], random.chance() || schema["pattern"] != nil { return value }
        if let examples = schema["examples"]?.array, !examples.isEmpty { return random.element(of: examples) }
        switch Self.type(of: schema) {
        case "object": return .object(try object(schema, place, depth))
        case "array": return .array(try array(schema, place, depth))
        case "integer": return .number(JSONNumber(try integer(schema, place)))
        case "number": return try number(schema, place)
        case "boolean": return .bool(random.chance())
        case "null": return .null
        default: return .string(try string(schema, place))
        }
    }

    // MARK: Schemas

    /// A schema with what it refers to and the first of its alternatives put into it.
    func resolved(_ schema: JSONValue, _ place: JSONPointer) throws(ToolArgumentsError) -> JSONObject {
        var object = schema.object ?? [:]
        for _ in 0..<32 {
            let part: JSONValue
            if let reference = object["$ref"]?.string {
                guard let target = target(of: reference) else {
                    throw ToolArgumentsError(place: place, reason: "\(reference) leads nowhere")
                }
                object["$ref"] = nil
                part = target
            } else if let parts = object["allOf"]?.array {
                object["allOf"] = nil
                for part in parts { object = Self.merge(object, part.object ?? [:]) }
                continue
            } else if let name = ["oneOf", "anyOf"].first(where: { object[$0] != nil }) {
                part = object[name]?.array?.first ?? [:]
                object[name] = nil
            } else {
                return object
            }
            object = Self.merge(object, part.object ?? [:])
        }
        throw ToolArgumentsError(place: place, reason: "the schema refers to itself")
    }

    /// What a reference within the schema leads to.
    func target(of reference: String) -> JSONValue? {
        guard reference.hasPrefix("#") else { return nil }
        var target = root as JSONValue?
        for token in reference.dropFirst().split(separator: "/") {
            let name = String(token).replacing("~1", with: "/").replacing("~0", with: "~")
            if let elements = target?.array {
                target = Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            } else {
                target = target?[name]
            }
        }
        return target
    }

    /// Both schemas in one: the properties and required names of both, otherwise what the first one says.
    private static func merge(_ a: JSONObject, _ b: JSONObject) -> JSONObject {
        var merged = a
        for (name, value) in b.members {
            switch (name, merged[name]) {
            case ("properties", .object(var own)?):
                for (name, property) in value.object?.members ?? [] { own[name] = property }
                merged[name] = .object(own)
            case ("required", .array(let own)?):
                merged[name] = .array(own + (value.array ?? []).filter { !own.contains($0) })
            case (_, nil): merged[name] = value
            default: break
            }
        }
        return merged
    }

    /// The type that a schema names, or that its keywords speak of.
    static func type(of schema: JSONObject) -> String? {
        if let types = schema["type"]?.array?.compactMap(\.string) {
            return types.first { $0 != "null" } ?? types.first
        }
        if let type = schema["type"]?.string { return type }
        let hints = [
            "properties": "object", "required": "object", "additionalProperties": "object", "items": "array",
            "prefixItems": "array", "minItems": "array", "minimum": "number", "maximum": "number",
        ]
        return schema.names.lazy.compactMap { hints[$0] }.first
    }

    // MARK: Objects and arrays

    private mutating func object(
        _ schema: JSONObject,
        _ place: JSONPointer,
        _ depth: Int
    ) throws(ToolArgumentsError) -> JSONObject {
        let required = (schema["required"]?.array ?? []).compactMap(\.string)
        var object: JSONObject = [:]
        for (name, property) in schema["properties"]?.object?.members ?? [] {
            let isWanted = depth < 4 && (hasAllProperties || random.chance())
            guard required.contains(name) || isWanted else { continue }
            object[name] = try value(of: property, place.appending(name), depth: depth + 1)
        }
        let others = schema["additionalProperties"].flatMap { $0.object == nil ? nil : $0 } ?? ["type": "string"]
        for name in required where object[name] == nil {
            object[name] = try value(of: others, place.appending(name), depth: depth + 1)
        }
        // A dictionary has an entry, so that the type of its values is tried.
        let isDictionary = schema["properties"] == nil && schema["additionalProperties"]?.object != nil
        let least = schema["minProperties"]?.number?.int ?? (isDictionary && depth < 4 ? 1 : 0)
        guard schema["additionalProperties"]?.bool != false else { return object }
        while object.members.count < least {
            let name = "key\(object.members.count + 1)"
            object[name] = try value(of: others, place.appending(name), depth: depth + 1)
        }
        return object
    }

    private mutating func array(
        _ schema: JSONObject,
        _ place: JSONPointer,
        _ depth: Int
    ) throws(ToolArgumentsError) -> [JSONValue] {
        let first = schema["prefixItems"]?.array ?? []
        let least = max(schema["minItems"]?.number?.int ?? 0, first.count)
        let most = max(least, min(schema["maxItems"]?.number?.int ?? .max, depth < 4 ? least + 2 : least))
        let count = hasAllProperties ? min(most, max(least, 1)) : random.integer(in: least...most)
        var elements: [JSONValue] = []
        var attempts = 0
        while elements.count < count {
            let item = elements.count < first.count ? first[elements.count] : schema["items"] ?? ["type": "string"]
            if item.bool == false { break }
            let element = try value(of: item, place.appending(elements.count), depth: depth + 1)
            attempts += 1
            if schema["uniqueItems"]?.bool == true, elements.contains(element), attempts < 200 { continue }
            elements.append(element)
        }
        return elements
    }

    // MARK: Numbers and strings

    private mutating func integer(_ schema: JSONObject, _ place: JSONPointer) throws(ToolArgumentsError) -> Int {
        let bounds = NumberBounds(schema)
        let step = max(bounds.step.map { Int($0.rounded(.up)) } ?? 1, 1)
        let low = bounds.low.map { Int(bounds.isLowExcluded ? $0.rounded(.down) + 1 : $0.rounded(.up)) }
        let high = bounds.high.map { Int(bounds.isHighExcluded ? $0.rounded(.up) - 1 : $0.rounded(.down)) }
        let least = low ?? min(high.map { $0 - 100 } ?? 0, 0)
        let most = min(high ?? .max, least > Int.max - 100 ? .max : least + 100)
        let first = least / step + (least % step > 0 ? 1 : 0)
        let last = most / step - (most % step < 0 ? 1 : 0)
        guard first <= last else { throw ToolArgumentsError(place: place, reason: "no number keeps the bounds") }
        return random.integer(in: first...last) * step
    }

    private mutating func number(_ schema: JSONObject, _ place: JSONPointer) throws(ToolArgumentsError) -> JSONValue {
        let bounds = NumberBounds(schema)
        let least = bounds.low ?? min((bounds.high ?? 100) - 100, 0)
        let most = min(bounds.high ?? .greatestFiniteMagnitude, least + 100)
        guard least <= most else { throw ToolArgumentsError(place: place, reason: "no number keeps the bounds") }
        // An eighth is a number that every notation has.
        var value = least + (most - least) * Double(random.integer(in: 1...7)) / 8
        if let step = bounds.step, step > 0 { value = (value / step).rounded(.up) * step }
        guard value <= most, let number = JSONNumber(value) else {
            throw ToolArgumentsError(place: place, reason: "no number keeps the bounds")
        }
        return .number(number)
    }

    private mutating func string(_ schema: JSONObject, _ place: JSONPointer) throws(ToolArgumentsError) -> String {
        if let format = schema["format"]?.string, let string = Self.formats[format] {
            return string
        }
        if let pattern = schema["pattern"]?.string {
            let reason = "strings aren't made by the pattern \(pattern); give examples"
            throw ToolArgumentsError(place: place, reason: reason)
        }
        let least = schema["minLength"]?.number?.int ?? 0
        let most = max(least, min(schema["maxLength"]?.number?.int ?? .max, max(least, 1) + 7))
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let count = random.integer(in: max(least, min(most, 1))...most)
        return String((0..<count).map { _ in random.element(of: letters) })
    }

    private static let formats = [
        "date": "2026-07-28", "date-time": "2026-07-28T12:00:00Z", "time": "12:00:00Z", "duration": "P1D",
        "email": "somebody@example.com", "uri": "https://example.com/path", "uri-reference": "/path",
        "uuid": "00000000-0000-4000-8000-000000000001", "hostname": "example.com", "ipv4": "192.0.2.1",
        "ipv6": "2001:db8::1", "byte": "AAAA",
    ]
}
