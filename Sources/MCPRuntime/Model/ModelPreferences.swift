/// Which model would be best; a client may choose otherwise (specification, Sampling, Model Preferences).
public struct ModelPreferences: Hashable, Sendable {
    /// Names of models, the one wanted most first.
    public var hints: [ModelHint]
    /// How much a low price matters: 0 not at all, 1 most.
    public var costPriority: Double?
    /// How much speed matters: 0 not at all, 1 most.
    public var speedPriority: Double?
    /// How much ability matters: 0 not at all, 1 most.
    public var intelligencePriority: Double?

    /// Makes preferences.
    ///
    /// - Parameters:
    ///   - hints: Names of models, the one wanted most first.
    ///   - costPriority: How much a low price matters, 0 to 1.
    ///   - speedPriority: How much speed matters, 0 to 1.
    ///   - intelligencePriority: How much ability matters, 0 to 1.
    public init(
        hints: [ModelHint] = [],
        costPriority: Double? = nil,
        speedPriority: Double? = nil,
        intelligencePriority: Double? = nil
    ) {
        self.hints = hints
        self.costPriority = costPriority
        self.speedPriority = speedPriority
        self.intelligencePriority = intelligencePriority
    }
}

extension ModelPreferences: JSONDecodable, JSONEncodable {
    /// Reads preferences.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "hints": hints = reader.readOptional() ?? []
            case "costPriority": costPriority = reader.readOptional()
            case "speedPriority": speedPriority = reader.readOptional()
            case "intelligencePriority": intelligencePriority = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the preferences.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        if !hints.isEmpty { writer.member("hints", hints) }
        writer.member("costPriority", costPriority)
        writer.member("speedPriority", speedPriority)
        writer.member("intelligencePriority", intelligencePriority)
        writer.endObject()
    }
}

/// A model that a server would like (specification, Sampling, Model Preferences).
public struct ModelHint: Hashable, Sendable {
    /// A part of the model's name.
    public var name: String?

    /// Makes a hint.
    ///
    /// - Parameter name: A part of the model's name.
    public init(name: String? = nil) {
        self.name = name
    }
}

extension ModelHint: JSONDecodable, JSONEncodable {
    /// Reads a hint.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the hint.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.endObject()
    }
}

/// Whether a model has to use a tool (specification, Sampling, Tool Choice Modes).
public struct ToolChoice: Hashable, Sendable {
    /// What the model has to do.
    public enum Mode: String, CaseIterable, Sendable {
        /// The model decides.
        case auto
        /// It may use no tool.
        case none
        /// It has to use one at least.
        case required
    }

    /// What the model has to do.
    public var mode: Mode

    /// Makes a choice.
    ///
    /// - Parameter mode: What the model has to do.
    public init(mode: Mode = .auto) {
        self.mode = mode
    }
}

extension ToolChoice.Mode: JSONDecodable, JSONEncodable {
    /// Reads a mode.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readChoice() }
    /// Writes the mode.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

extension ToolChoice: JSONDecodable, JSONEncodable {
    /// Reads a choice; without a mode the model decides.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "mode": mode = reader.readOptional() ?? .auto
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the choice.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mode", mode)
        writer.endObject()
    }
}
