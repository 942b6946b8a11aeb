import Foundation
import MCPRuntime

@main
struct Main {
    static func main() async throws {
        // What a client of yours would start: `tasks-demo serve`.
        if CommandLine.arguments.dropFirst().first == "serve" { return try await PhotoLab().run(.stdio) }
        do {
            try await order(in: .v2025_11_25)
            try await order(in: .v2026_07_28)
            print("all as expected")
        } catch {
            print("FAILED: \(error)")
            exit(1)
        }
    }

    /// Does everything once in an era.
    static func order(in version: ProtocolVersion) async throws {
        print("\(version):")
        let customer = Customer()
        let handlers = ClientHandlers(elicit: { customer.answer($0) })
        let options = MCPClient.Options(protocolVersions: [version], handlers: handlers)
        try await MCPClient.withConnection(to: .inMemory(PhotoLab()), options: options) { lab in
            let orders = Orders(lab: lab, customer: customer)
            try await orders.watchOne()
            try await orders.wait()
            try await orders.cancelOne()
            try await orders.askFirst()
        }
    }
}
