import MCPRuntime
import Synchronization

/// Checks every message of a connection against the JSON Schema of the revision that it is written in.
package final class WireValidator: Sendable {
    private struct State {
        /// The revision that the handshake agreed on.
        var version: ProtocolVersion?
        /// What has been asked and not been answered, by who asked and the id.
        var asked: [String: (method: String, version: ProtocolVersion, isTask: Bool)] = [:]
        var problems: [String] = []
    }

    private let state = Mutex(State())

    package init() {}

    /// What was wrong so far, with the message at fault.
    package var problems: [String] { state.withLock { $0.problems } }

    /// Checks a message.
    ///
    /// - Parameters:
    ///   - message: The message as JSON text.
    ///   - isToServer: Which way it goes.
    package func check(_ message: [UInt8], isToServer: Bool) {
        state.withLock { state in
            let found: [String]
            do {
                let value = try JSONValue(json: message)
                let parts = value.array ?? [value]
                found = try parts.flatMap { try Self.problems(of: $0.object ?? [:], isToServer, &state) }
            } catch {
                found = ["\(error)"]
            }
            let arrow = isToServer ? "->" : "<-"
            state.problems += found.map { "\($0)\n  \(arrow) \(String(decoding: message, as: UTF8.self))" }
        }
    }

    private static func problems(of message: JSONObject, _ isToServer: Bool, _ state: inout State) throws -> [String] {
        let id = message["id"]?.description
        guard let method = message["method"]?.string else {
            let asker = isToServer ? "server" : "client"
            guard let asked = state.asked.removeValue(forKey: "\(asker) \(id ?? "")") else {
                // An error may be about no request at all.
                let version = state.version ?? .v2026_07_28
                return message["error"] == nil
                    ? ["an answer to no question"] : try WireSchema.of(version).check(message, "error")
            }
            return try answered(message, asked, &state)
        }
        let meta = message["params"]?["_meta"]?[MetaKey.protocolVersion]?.string
        let requested = method == "initialize" ? message["params"]?["protocolVersion"]?.string : nil
        let version = (meta ?? requested).map { ProtocolVersion(rawValue: $0) } ?? state.version ?? .v2026_07_28
        guard ProtocolVersion.all.contains(version) else { return [] }
        let schema = try WireSchema.of(version)
        guard let id else { return try schema.check(message, notification: method) }
        let isTask = message["params"]?["task"] != nil
        state.asked["\(isToServer ? "client" : "server") \(id)"] = (method, version, isTask)
        let misplaced = version.isStateless && !isToServer ? ["a request of the server in a stateless revision"] : []
        return try misplaced + schema.check(message, request: method)
    }

    private static func answered(
        _ message: JSONObject,
        _ asked: (method: String, version: ProtocolVersion, isTask: Bool),
        _ state: inout State
    ) throws -> [String] {
        let schema = try WireSchema.of(asked.version)
        guard let result = message["result"] else { return try schema.check(message, "error") }
        if asked.method == "initialize" {
            let version = result["protocolVersion"]?.string.map { ProtocolVersion(rawValue: $0) }
            state.version = version
            return try WireSchema.of(version ?? asked.version).check(result, resultOf: asked.method)
        }
        return try schema.check(message, "response")
            + schema.check(result, resultOf: asked.method, isTask: asked.isTask)
    }
}

/// The definitions of a revision by methods.
private struct WireSchema {
    private static let known = Mutex<[String: WireSchema]>([:])

    private let validator: SchemaValidator
    /// The tasks extension of 2026-07-28.
    private let tasks: SchemaValidator?
    private let version: ProtocolVersion
    /// The definitions of requests and notifications by method, and which schema has them.
    private var requests: [String: (definition: String, isTasks: Bool)] = [:]
    private var notifications: [String: (definition: String, isTasks: Bool)] = [:]

    static func of(_ version: ProtocolVersion) throws -> WireSchema {
        try known.withLock { known in
            if let schema = known[version.rawValue] { return schema }
            let schema = try WireSchema(version)
            known[version.rawValue] = schema
            return schema
        }
    }

    private init(_ version: ProtocolVersion) throws {
        self.version = version
        validator = try Self.validator(version.rawValue)
        tasks = version.isStateless ? try Self.validator("tasks-extension") : nil
        for (validator, isTasks) in [(validator, false)] + (tasks.map { [($0, true)] } ?? []) {
            for (name, definition) in validator.root.definitions {
                let parts = [definition] + (definition["allOf"]?.array ?? [])
                guard let method = parts.lazy.compactMap({ $0["properties"]?["method"]?["const"]?.string }).first else {
                    continue
                }
                if name.hasSuffix("Request"), requests[method] == nil { requests[method] = (name, isTasks) }
                if name.hasSuffix("Notification"), notifications[method] == nil {
                    notifications[method] = (name, isTasks)
                }
            }
        }
    }

    private static func validator(_ revision: String) throws -> SchemaValidator {
        try SchemaValidator(schema: SchemaValidator(revision: revision).root.corrected)
    }

    func check(_ message: JSONObject, request method: String) throws -> [String] {
        guard let (name, isTasks) = requests[method] else { return ["\(version) has no request \(method)"] }
        return try check(message, "request") + check(.object(message), name, isTasks)
    }

    func check(_ message: JSONObject, notification method: String) throws -> [String] {
        guard let (name, isTasks) = notifications[method] else { return ["\(version) has no notification \(method)"] }
        return try check(message, "notification") + check(.object(message), name, isTasks)
    }

    func check(_ result: JSONValue, resultOf method: String, isTask: Bool = false) throws -> [String] {
        guard let (request, isTasks) = requests[method] else { return ["\(version) has no request \(method)"] }
        switch result["resultType"]?.string {
        case "input_required" where version.isStateless: return check(result, "InputRequiredResult", false)
        case "task" where version.isStateless: return check(result, "CreateTaskResult", true)
        default: break
        }
        if isTask { return check(result, "CreateTaskResult", false) }
        let name = String(request.dropLast("Request".count)) + "Result"
        let owner = isTasks ? tasks ?? validator : validator
        return check(result, owner.definitions.contains(name) ? name : "EmptyResult", isTasks)
    }

    /// Checks the frame of a message.
    func check(_ message: JSONObject, _ frame: String) throws -> [String] {
        let names =
            switch frame {
            case "request": ["JSONRPCRequest"]
            case "notification": ["JSONRPCNotification"]
            case "error": ["JSONRPCErrorResponse", "JSONRPCError"]
            default: ["JSONRPCResultResponse", "JSONRPCResponse"]
            }
        guard let name = names.first(where: validator.definitions.contains) else { return ["no definition \(frame)"] }
        return check(.object(message), name, false)
    }

    private func check(_ value: JSONValue, _ definition: String, _ isTasks: Bool) -> [String] {
        (isTasks ? tasks ?? validator : validator).problems(value, definition: definition).map {
            "\(version) \(definition) \($0)"
        }
    }
}

extension JSONValue {
    /// The published schemas let a form's numbers be whole only (ElicitResult), against the specification, whose text and
    /// TypeScript have `number`.
    fileprivate var corrected: JSONValue {
        switch self {
        case ["string", "integer", "boolean"]: ["string", "number", "boolean"]
        case .array(let elements): .array(elements.map(\.corrected))
        case .object(let object): .object(JSONObject(object.members.map { ($0.name, $0.value.corrected) }))
        default: self
        }
    }

    fileprivate var definitions: [(name: String, value: JSONValue)] {
        (self["$defs"] ?? self["definitions"])?.object?.members ?? []
    }
}
