extension ContentBlock {
    /// Hints on how to use the block (specification, Resources, Annotations).
    public var annotations: Annotations? { try? other?["annotations"]?.read() }

    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject? { other?["_meta"]?.object }

    /// This block with hints on how to use it, in the place of any that it has: a block of the kind ``other(_:)``.
    ///
    /// - Parameter annotations: Whom it is for and how much it matters.
    public func annotated(_ annotations: Annotations) -> ContentBlock {
        with("annotations", JSONValue(writing: annotations))
    }

    /// This block with metadata, in the place of any that it has: a block of the kind ``other(_:)``.
    ///
    /// - Parameter meta: Metadata by names of the writer's choice.
    public func withMeta(_ meta: JSONObject) -> ContentBlock {
        with("_meta", .object(meta))
    }

    /// The resource, if this block is a link to one (specification, Tools, Resource Links).
    public var resource: Resource? {
        switch self {
        case .resourceLink(let uri, let name, let mimeType, let description):
            Resource(uri: uri, name: name, description: description, mimeType: mimeType)
        case .other(let object) where object["type"]?.string == "resource_link": try? JSONValue.object(object).read()
        default: nil
        }
    }

    /// A block that links to a resource, with all that is known of it (specification, Tools, Resource Links).
    ///
    /// - Parameter resource: What a client can read.
    public static func link(to resource: Resource) -> ContentBlock {
        var object: JSONObject = ["type": "resource_link"]
        for (name, value) in JSONValue(writing: resource).object?.members ?? [] { object[name] = value }
        return (try? JSONValue.object(object).read()) ?? .other(object)
    }

    /// The members of a block that has more than the simple cases can hold.
    private var other: JSONObject? {
        if case .other(let object) = self { object } else { nil }
    }

    private func with(_ name: String, _ value: JSONValue) -> ContentBlock {
        var object = other ?? JSONValue(writing: self).object ?? [:]
        object[name] = value
        return .other(object)
    }
}
