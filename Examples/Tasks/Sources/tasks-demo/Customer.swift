import MCPRuntime
import Synchronization

/// Who answers what the lab asks.
final class Customer: Sendable {
    private let state = Mutex((asked: 0, isWilling: true))

    /// How many questions have come.
    var asked: Int { state.withLock { $0.asked } }

    /// Declines everything from now on.
    func refuse() { state.withLock { $0.isWilling = false } }

    func answer(_ request: ElicitRequest) -> ElicitResult {
        print("    asked: \(request.message)")
        let isWilling = state.withLock { state in
            state.asked += 1
            return state.isWilling
        }
        guard isWilling, case .form(let form) = request else { return ElicitResult(action: .decline) }
        var content: JSONObject = [:]
        for property in form.requestedSchema.properties {
            content[property.name] = property.name == "paper" ? "matt" : true
        }
        return ElicitResult(action: .accept, content: content)
    }
}
