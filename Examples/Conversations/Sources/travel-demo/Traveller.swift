import MCPRuntime
import Synchronization
import TravelAPI

/// Answers what the agency asks: a person with forms, a model, and a folder. Keeps what was asked.
final class Traveller: Sendable {
    private struct State {
        var asked: [String] = []
        var travel: TravelClient?
        var isUnwilling = false
    }

    /// What the person writes into forms.
    private static let knowledge: JSONObject = [
        "traveller": "Ada Lovelace", "travellers": 2, "seat": "window", "days": 4,
    ]

    private let state = Mutex(State())

    /// What has been asked so far, in words.
    var asked: [String] { state.withLock { $0.asked } }

    /// A connection over which the model may call tools itself.
    func lend(_ travel: TravelClient?) { state.withLock { $0.travel = travel } }

    /// Makes the person decline all forms, or fill them in again.
    func refuse(_ isUnwilling: Bool) { state.withLock { $0.isUnwilling = isUnwilling } }

    /// What the client is to be given: it says to the server that it can do these three.
    var handlers: ClientHandlers {
        ClientHandlers(
            elicit: { self.fillIn($0) },
            sample: { try await self.write($0) },
            listRoots: {
                self.note("roots")
                return [Root(uri: "file:///home/ada/trips", name: "Trips")]
            }
        )
    }

    /// The person: fills in the fields that the form has. What is left out has the form's default.
    private func fillIn(_ request: ElicitRequest) -> ElicitResult {
        note("form: \(request.message)")
        guard case .form(let form) = request, !state.withLock({ $0.isUnwilling }) else {
            return ElicitResult(action: .decline)
        }
        var content: JSONObject = [:]
        for property in form.requestedSchema.properties { content[property.name] = Self.knowledge[property.name] }
        return ElicitResult(action: .accept, content: content)
    }

    /// The model. Where it has a connection, it calls a tool while the server waits for its words.
    private func write(_ request: CreateMessageRequest) async throws -> CreateMessageResult {
        let question = request.messages.last?.text ?? ""
        note("model: \(question)")
        var answer = "Rain, mountains and a very old wharf."
        if let travel = state.withLock({ $0.travel }) {
            answer += " Flights from \(try await travel.flightPrice(city: "Bergen").euros) euros."
        }
        return CreateMessageResult(content: [.text(answer)], model: "demo-model", stopReason: .endTurn)
    }

    private func note(_ what: String) {
        print("    asked for \(what)")
        state.withLock { $0.asked.append(what) }
    }
}
