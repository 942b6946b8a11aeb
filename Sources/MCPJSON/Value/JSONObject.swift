/// The members of a JSON object in the order of the text.
public struct JSONObject: Sendable {
    /// The members; of those with the same name only the last has been kept.
    public private(set) var members: [(name: String, value: JSONValue)] = []
    /// Where the member of a name stands; only kept for objects too large to look through.
    ///
    /// Names are the same when their code points are (RFC 8259, section 8.3), while Swift's strings are equal already when
    /// they mean the same characters.
    private var indices: [[UInt8]: Int]?

    /// An object without members.
    public init() {}

    /// An object with members in the order given.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// The value of a member. A new member goes to the end; `nil` removes one.
    public subscript(name: String) -> JSONValue? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil):
                members.remove(at: index)
                rebuildIndices()
            case (nil, let value?):
                members.append((name, value))
                if indices == nil { rebuildIndices() } else { indices?[Array(name.utf8)] = members.count - 1 }
            case (nil, nil): break
            }
        }
    }

    /// The names in the order of the text.
    public var names: [String] { members.map(\.name) }

    private func index(of name: String) -> Int? {
        if let indices { return indices[Array(name.utf8)] }
        return members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }

    private mutating func rebuildIndices() {
        guard members.count > 16 else { return indices = nil }
        indices = Dictionary(uniqueKeysWithValues: members.enumerated().map { (Array($1.name.utf8), $0) })
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object with its members in the order of the literal.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}

extension JSONObject: Hashable {
    /// Objects are equal when they have the same members, in whatever order.
    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.members.count == b.members.count && a.members.allSatisfy { b[$0.name] == $0.value }
    }

    /// Hashes the members, whatever their order.
    public func hash(into hasher: inout Hasher) {
        var combined = 0
        for (name, value) in members {
            var member = Hasher()
            for byte in name.utf8 { member.combine(byte) }
            member.combine(value)
            combined ^= member.finalize()
        }
        hasher.combine(combined)
    }
}

extension JSONObject: JSONDecodable, JSONEncodable {
    /// Reads an object, all of it. Of members with the same name the last one counts.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        var fits = true
        while let name = try reader.nextName() {
            let key = try name.string(&reader)
            if let value = reader.read(JSONValue.self) { self[key] = value } else { fits = false }
        }
        guard fits else { throw JSONFailure() }
    }

    /// Writes an object.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in members {
            writer.name(name)
            value.writeJSON(to: &writer)
        }
        writer.endObject()
    }
}

extension JSONObject: CustomStringConvertible {
    /// The object as compact JSON text.
    public var description: String { JSONValue.object(self).description }
}
