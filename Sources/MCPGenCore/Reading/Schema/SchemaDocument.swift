import MCPJSON

/// The document in which the references of a schema are resolved: an `inputSchema` or an `outputSchema`. Nothing outside of
/// it is ever read.
struct SchemaDocument {
    /// Where a reference leads.
    enum Resolution {
        /// To a schema of the document, at a place below its root.
        case found(JSONValue, JSONPointer)
        /// Out of the document.
        case remote
        /// Nowhere.
        case missing
    }

    /// The outermost schema.
    let root: JSONValue
    /// Where it stands in the file.
    let pointer: JSONPointer
    /// The places that have names: `$anchor`, `$dynamicAnchor` and `$id`.
    private var places: [String: JSONPointer] = [:]

    init(root: JSONValue, pointer: JSONPointer) {
        self.root = root
        self.pointer = pointer
        index(root, JSONPointer())
    }

    /// The place in the file of a schema below the root.
    func place(of inner: JSONPointer) -> JSONPointer { JSONPointer(pointer.tokens + inner.tokens) }

    /// Finds what a reference leads to.
    func resolve(_ reference: String) -> Resolution {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let (base, fragment) = (String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
        var start = JSONPointer()
        if !base.isEmpty {
            guard let place = places[base] ?? places.first(where: { $0.key.hasSuffix("/" + base) })?.value else {
                return .remote
            }
            start = place
        }
        let name = fragment.percentDecoded
        guard name.isEmpty || name.hasPrefix("/") else {
            guard let place = places["#" + name], let value = value(at: place) else { return .missing }
            return .found(value, place)
        }
        let tokens = name.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(\.unescapedToken)
        let place = JSONPointer(start.tokens + tokens)
        guard let value = value(at: place) else { return .missing }
        return .found(value, place)
    }

    private func value(at place: JSONPointer) -> JSONValue? {
        place.tokens.reduce(root as JSONValue?) { value, token in
            if let array = value?.array {
                return Int(token).flatMap { array.indices.contains($0) ? array[$0] : nil }
            }
            return value?[token]
        }
    }

    private mutating func index(_ value: JSONValue, _ place: JSONPointer) {
        switch value {
        case .object(let object):
            for keyword in ["$anchor", "$dynamicAnchor"] {
                if let name = object[keyword]?.string { places["#" + name] = place }
            }
            for keyword in ["$id", "id"] {
                if let name = object[keyword]?.string, name.contains("/") || place.tokens.isEmpty {
                    places[name] = place
                }
            }
            for (name, value) in object.members where value.object != nil || value.array != nil {
                index(value, place.appending(name))
            }
        case .array(let elements):
            for (position, element) in elements.enumerated() { index(element, place.appending(position)) }
        default: break
        }
    }
}

extension Substring {
    /// A token of a JSON Pointer without its escapes.
    fileprivate var unescapedToken: String { String(self).replacing("~1", with: "/").replacing("~0", with: "~") }
}

extension String {
    /// The text that a URI's fragment stands for (RFC 3986, 2.1).
    fileprivate var percentDecoded: String {
        guard contains("%") else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
