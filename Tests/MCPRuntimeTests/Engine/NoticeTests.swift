import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// What a server tells while it works: logs and progress; metadata; cancellation.
@Suite struct NoticeTests {
    @Test("Logs of the wanted level and above come in order, others don't", arguments: Era.all)
    func logs(era: Era) async throws {
        let service = try TestService { context in
            for level in LoggingLevel.allCases { context.log(level, ["level": level.rawValue], logger: "part") }
            return ""
        }
        let logs = Collected<LoggingMessage>()
        var options = MCPClient.Options(onLog: { logs.add($0) })
        options.request.logLevel = .error
        try await withValidatedClient(of: service, era: era, options: options) { client in
            if era == .stateful { try await client.setLogLevel(.error) }
            _ = try await client.callTool("test")
        }
        #expect(logs.values.map(\.level) == LoggingLevel.allCases.filter { $0 >= .error })
        #expect(logs.values.allSatisfy { $0.logger == "part" && $0.data["level"] == .string($0.level.rawValue) })
    }

    @Test("Without a level, a stateless request has no logs; a stateful one has info and above", arguments: Era.all)
    func defaultLevel(era: Era) async throws {
        let service = try TestService { context in
            context.log(.debug, "debug")
            context.log(.info, "info")
            return ""
        }
        let logs = Collected<LoggingMessage>()
        let options = MCPClient.Options(onLog: { logs.add($0) })
        try await withValidatedClient(of: service, era: era, options: options) { _ = try await $0.callTool("test") }
        #expect(logs.values.map(\.level) == (era == .stateful ? [.info] : []))
    }

    @Test("Progress only grows, comes before the answer, and the last of it isn't lost", arguments: Era.all)
    func progress(era: Era) async throws {
        let service = try TestService { context in
            for step in [1.0, 2, 2, 1.5, .infinity, 3, 4, 5] { context.progress(step, total: 5, message: "at \(step)") }
            return ""
        }
        let server = MCPServer(service, options: .init(limits: .init(progressInterval: .seconds(30))))
        let progress = Collected<ProgressNotification>()
        try await withValidatedClient(of: server, era: era) { client in
            _ = try await client.with { $0.onProgress = { progress.add($0) } }.callTool("test")
            // The interval holds back what is between the first and the last.
            #expect(progress.values.map(\.progress) == [1, 5])
            #expect(progress.values.last?.message == "at 5.0")
        }
    }

    @Test("A request that wants no progress gets none", arguments: Era.all)
    func unwantedProgress(era: Era) async throws {
        let recorder = WireRecorder()
        let service = try TestService { context in
            context.progress(1)
            return ""
        }
        try await withClient(of: service, era: era, recorder: recorder) { _ = try await $0.callTool("test") }
        #expect(!recorder.transcript.contains("notifications/progress"))
    }

    @Test("Metadata reaches the handler, and that of its result the client", arguments: Era.all)
    func metadata(era: Era) async throws {
        let service = TestService()
        try service.add(Tool(name: "test")) { call in
            let trace = call.context.traceContext
            #expect(trace?.traceparent == "00-1-2-01" && trace?.baggage == "a=b")
            let mine = call.context.metadata["example.com/mine"] ?? .null
            return CallToolResult(content: [], meta: ["example.com/yours": mine])
        }
        let meta: JSONObject = ["traceparent": "00-1-2-01", "baggage": "a=b", "example.com/mine": [1, 2]]
        try await withValidatedClient(of: service, era: era) { client in
            let result = try await client.with { $0.meta = meta }.callTool("test")
            #expect(result.meta?["example.com/yours"] == [1, 2])
            // The server's name is there too.
            #expect((result.meta?[MetaKey.serverInfo] != nil) == (era == .stateless))
        }
    }

    @Test("Cancelling a call cancels the handler, and its late answer isn't sent", arguments: Era.all)
    func cancellation(era: Era) async throws {
        let (begun, ended) = (Signal(), Signal())
        let service = try TestService { context in
            guard context.metadata["example.com/slow"] != nil else { return "quick" }
            begun.fire()
            try? await Task.sleep(for: .seconds(60))
            #expect(context.isCancelled)
            context.log(.emergency, "too late")
            context.progress(1)
            ended.fire()
            return "late"
        }
        let recorder = WireRecorder()
        try await withClient(of: service, era: era, recorder: recorder) { client in
            let slow = client.with {
                $0.meta = ["example.com/slow": true]
                $0.onProgress = { _ in Issue.record("progress of a cancelled request") }
            }
            let task = Task { try await slow.callTool("test") }
            try await begun.wait()
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await ended.wait()
            let text = try await client.callTool("test").text
            #expect(text == "quick")
        }
        #expect(recorder.transcript.contains("notifications/cancelled"))
        #expect(!recorder.transcript.contains("late"))
    }

    @Test("A request that isn't answered in time is cancelled and fails", arguments: Era.all)
    func clientTimeout(era: Era) async throws {
        let cancelled = Signal()
        let service = try TestService { _ in
            do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.fire() }
            return ""
        }
        try await withValidatedClient(of: service, era: era) { client in
            let error = await #expect(throws: MCPClientError.self) {
                try await client.with { $0.timeout = .milliseconds(50) }.callTool("test")
            }
            #expect(error.map { "\($0)" } == "no answer came within 0.05 seconds")
            try await withDeadline { try await cancelled.wait() }
        }
    }

    @Test("Progress may start the time for an answer anew, but not for ever", arguments: Era.all)
    func progressResetsTimeout(era: Era) async throws {
        let service = try TestService { context in
            for step in 1...3 {
                context.progress(Double(step))
                // Long enough that a busy machine doesn't make the difference.
                try await Task.sleep(for: .seconds(2))
            }
            return "done"
        }
        try await withValidatedClient(of: service, era: era) { client in
            let patient = client.with {
                ($0.timeout, $0.progressResetsTimeout, $0.onProgress) = (.seconds(5), true, { _ in })
            }
            let text = try await patient.callTool("test").text
            #expect(text == "done")
            await #expect(throws: MCPClientError.self) {
                try await patient.with { $0.maximumTimeout = .milliseconds(5100) }.callTool("test")
            }
        }
    }
}
