import MCPRuntime

/// What the demo has the lab do: the same calls in both eras.
struct Orders {
    let lab: MCPClient
    let customer: Customer

    /// A task from its beginning to its end, with a question in between.
    func watchOne() async throws {
        let order = try await lab.startTool("develop", ["film": "Norway"])
        guard let task = order.task else { throw Unexpected(description: "the call was over at once") }
        print("    task \(task.taskID.prefix(6))… is \(task.status.rawValue)")
        try expect(task.status == .working, "a call that is begun as a task is answered at once")

        let result = try await order.result()
        try expect(result.text == "Norway on matt paper", "who waits for the result answers what is asked meanwhile")
        try expect(try await order.status()?.status == .completed, "the task is completed and can still be asked for")
    }

    /// Calls without a thought of tasks.
    func wait() async throws {
        let result = try await lab.callTool("develop", ["film": "Iceland"])
        try expect(result.text == "Iceland on matt paper", "a tool that may be a task can be waited for")

        if lab.server.isStateless {
            let scan = try await lab.callTool("scan", ["film": "Iceland"])
            try expect(scan.text == "36 pictures of Iceland", "the server makes it a task, and the client waits for it")
        } else {
            let refusal = await failure { _ = try await lab.callTool("scan", ["film": "Iceland"]) }
            try expect(isServerError(refusal), "a tool that has to be a task isn't called in any other way")
        }
    }

    /// A task that is called off.
    func cancelOne() async throws {
        let order = try await lab.startTool("scan", ["film": "Sweden"])
        try expect(try await order.status()?.status == .working, "a scan goes on")
        try await order.cancel()
        try expect(try await order.status()?.status == .cancelled, "it is cancelled")
        let error = await failure { _ = try await order.result() }
        try expect(isServerError(error), "a cancelled task has no result: \(error.map { "\($0)" } ?? "")")
    }

    /// A call that becomes a task after a question.
    func askFirst() async throws {
        let asked = customer.asked
        let order = try await lab.startTool("poster", ["film": "Finland"])
        try expect(order.task != nil && customer.asked == asked + 1, "the question comes before the task")
        try expect(try await order.result().text == "poster of Finland, made by a task", "the task prints the poster")

        customer.refuse()
        let declined = try await lab.startTool("poster", ["film": "Finland"])
        let result = try await declined.result()
        try expect(result.isError && result.text == "No poster was ordered.", "who declines gets no poster")
    }

    private func isServerError(_ error: (any Error)?) -> Bool {
        if case MCPClientError.server? = error { true } else { false }
    }
}
