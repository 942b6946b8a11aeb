import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// What is heard of a task of 2025-11-25 while it runs.
@Suite struct TaskProgressTests {
    @Test("Progress of a task goes on after the request that began it, and says which task it belongs to")
    func progress() async throws {
        let (go, progress) = (Signal(), Collected<ProgressNotification>())
        let service = try TestService(task: .optional) { context in
            context.progress(1, total: 3)
            try await go.wait()
            context.progress(2, total: 3)
            context.progress(3, total: 3, message: "there")
            return "done"
        }
        let server = MCPServer(service, options: .init(limits: .init(progressInterval: .zero)))
        try await withValidatedClient(of: server, era: .stateful) { client in
            let listening = client.with { $0.onProgress = { progress.add($0) } }
            let task = try await listening.startTool("test")
            _ = try await progress.wait(for: 1)
            go.fire()
            let text = try await withDeadline { try await task.result().text }
            #expect(text == "done")
            #expect(progress.values.map(\.progress) == [1, 2, 3])
            #expect(progress.values.last?.message == "there")
            let id = try #require(task.task?.taskID)
            for notification in progress.values {
                #expect(notification.meta?[MetaKey.relatedTask] == ["taskId": .string(id)])
            }
        }
    }

    @Test("A task that waits for input goes on when its question is refused", arguments: [false, true])
    func refusedQuestion(isTimeout: Bool) async throws {
        let (go, refused) = (Signal(), Signal())
        let service = try TestService(task: .optional) { context in
            do {
                return "\(try await context.roots().count)"
            } catch is InputError {
                refused.fire()
                try await go.wait()
                return "without roots"
            }
        }
        let handlers = ClientHandlers(listRoots: {
            if isTimeout { try await Task.sleep(for: .seconds(600)) }
            throw JSONRPCError(.internalError, "no")
        })
        let limits = MCPServer.Limits(clientTimeout: .milliseconds(200))
        let server = MCPServer(service, options: .init(limits: limits))
        try await withValidatedClient(of: server, era: .stateful, handlers: handlers) { client in
            let task = try await client.startTool("test")
            if isTimeout {
                let status = try await task.status()?.status
                #expect(status == .inputRequired || status == .working)
            }
            try await withDeadline { try await refused.wait() }
            let status = try await task.status()?.status
            #expect(status == .working)
            go.fire()
            let text = try await withDeadline { try await task.result().text }
            #expect(text == "without roots")
        }
    }
}
