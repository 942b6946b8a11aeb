import Synchronization

// Models often send a value as a string that holds it: "[1,2]" for an array, "5" for a number.
extension ToolCall {
    /// Reads the arguments, and repairs those that a model has sent as strings.
    ///
    /// Where a string stands for a value of another kind that it spells out as JSON (`"[1,2]"` for an array, `"5"` for a
    /// number, `"true"`, `"{…}"`, `"null"`), that value takes its place if the arguments then fit as a whole. Such calls are
    /// counted by ``MCPServer/repairedCalls`` and told to the hook ``MCPServer/Hooks/onRepair``. Arguments that fit as they
    /// are cost nothing more than without repairs, and are never changed.
    ///
    /// - Parameters:
    ///   - type: The type of the arguments.
    ///   - repairing: Whether to repair them.
    /// - Throws: ``InvalidArguments`` when they don't fit and can't be repaired. It says what is wrong with them as they came.
    public func arguments<Arguments: JSONDecodable>(
        as type: Arguments.Type,
        repairing: Bool
    ) throws(InvalidArguments) -> Arguments {
        do throws(InvalidArguments) {
            return try arguments(as: type)
        } catch {
            guard repairing, let (arguments, pointers) = Arguments.repaired(argumentsJSON, error.reasons)
            else { throw error }
            let server = context.exchange.host.server
            server.repairs.count(error.tool)
            server.options.hooks.onRepair?(error.tool, pointers)
            return arguments
        }
    }
}

extension JSONDecodable {
    /// Reads arguments with strings replaced by what they say.
    ///
    /// - Parameters:
    ///   - json: The arguments.
    ///   - reasons: What is wrong with them as they are.
    /// - Returns: The arguments and the places of the strings; `nil` when the arguments still don't fit.
    static func repaired(
        _ json: ArraySlice<UInt8>,
        _ reasons: JSONDecodingError
    ) -> (arguments: Self, pointers: [JSONPointer])? {
        var json = Array(json)
        var reasons = reasons
        var pointers: [JSONPointer] = []
        // A string within a string needs a round for each, as do problems beyond the number that a reader keeps.
        for _ in 0..<8 {
            let strings = reasons.replaceableStrings(in: json)
            guard !strings.isEmpty else { return nil }
            for string in strings.reversed() { json.replaceSubrange(string.range, with: string.value) }
            pointers += strings.map(\.pointer).filter { !pointers.contains($0) }
            do throws(JSONDecodingError) {
                return (try Self(json: json, options: .init(refusesUnknownProperties: true)), pointers)
            } catch {
                reasons = error
            }
        }
        return nil
    }
}

extension JSONDecodingError {
    /// The strings that are JSON of another kind where another kind is expected, in the order of the text.
    ///
    /// - Parameter json: The text that was read.
    fileprivate func replaceableStrings(
        in json: [UInt8]
    ) -> [(range: Range<Int>, value: [UInt8], pointer: JSONPointer)] {
        var found: [Int: (range: Range<Int>, value: [UInt8], pointer: JSONPointer)] = [:]
        for problem in problems {
            let offset = problem.problem.offset
            guard case .mismatch = problem.problem.kind, found[offset] == nil, json.indices.contains(offset),
                json[offset] == UInt8(ascii: "\"")
            else { continue }
            let rest = json[offset...]
            var reader = JSONReader(rest.span.bytes)
            guard let text: String = reader.read() else { continue }
            let value = Array(text.utf8)
            var inner = JSONReader(value.span.bytes)
            guard (try? inner.peekKind()) != .string, (try? inner.skipValue()) != nil, (try? inner.readEnd()) != nil
            else {
                continue
            }
            found[offset] = (offset..<offset + reader.position, value, problem.pointer)
        }
        return found.keys.sorted().compactMap { found[$0] }
    }
}

/// Counts the calls whose arguments were repaired.
final class RepairCounter: Sendable {
    private let state = Mutex<[String: Int]>([:])

    /// How many calls there were of each tool.
    var counts: [String: Int] { state.withLock { $0 } }

    /// Counts a call.
    func count(_ tool: String) { state.withLock { $0[tool, default: 0] += 1 } }
}
