import MCPRuntime

/// Reads a value by the type that is emitted for it, and writes it again.
typealias Trip = (_ json: [UInt8]) throws -> [UInt8]

/// The arguments and the result of a tool, and the result within its object; `nil` where there is no type for them.
typealias Trips = (arguments: Trip?, result: Trip?, wrapped: Trip?)

func trip<Value: JSONCodable>(_: Value.Type) -> Trip {
    { try Value(json: $0, options: .init(refusesUnknownProperties: true)).jsonBytes() }
}

// The handlers of an emitted mock say which types a tool has.

func trips<Mock, Arguments: JSONCodable, Result: JSONCodable>(
    _: KeyPath<Mock, (@Sendable (Arguments) async throws -> Result)?>
) -> Trips { (trip(Arguments.self), trip(Result.self), trip(WrappedResult<Result>.self)) }

func trips<Mock, Result: JSONCodable>(_: KeyPath<Mock, (@Sendable () async throws -> Result)?>) -> Trips {
    (trip(NoArguments.self), trip(Result.self), trip(WrappedResult<Result>.self))
}

func trips<Mock, Arguments: JSONCodable>(
    _: KeyPath<Mock, (@Sendable (Arguments) async throws -> Void)?>
) -> Trips { (trip(Arguments.self), nil, nil) }

func trips<Mock>(_: KeyPath<Mock, (@Sendable () async throws -> Void)?>) -> Trips {
    (trip(NoArguments.self), nil, nil)
}

/// Reads lines `{"contract", "tool", "side": "in", "out" or "wrapped", "value"}`, and answers each with what was written, once and
/// once more, or with what is wrong.
@main
struct Main {
    static func main() throws {
        let contracts = makeContracts()
        while let line = readLine() {
            let answer = try answer(to: try JSONValue(json: Array(line.utf8)), contracts)
            print(try answer.jsonText())
        }
    }

    private static func answer(to question: JSONValue, _ contracts: [String: [String: Trips]]) throws -> JSONValue {
        guard
            let contract = question["contract"]?.string, let tool = question["tool"]?.string,
            let value = question["value"], let all = contracts[contract]?[tool],
            let side = question["side"]?.string,
            let trip = ["in": all.arguments, "out": all.result, "wrapped": all.wrapped][side] ?? nil
        else { return ["untyped": true] }
        do {
            let once = try trip(try value.jsonBytes())
            return ["ok": true, "value": try JSONValue(json: once), "again": try JSONValue(json: try trip(once))]
        } catch let error as JSONDecodingError {
            let problems = error.problems.map { problem -> JSONValue in
                ["pointer": .string("\(problem.pointer)"), "message": .string("\(problem.problem)")]
            }
            return ["ok": false, "problems": .array(problems)]
        }
    }
}
