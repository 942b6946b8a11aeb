import MCPRuntime

// Tools that ask their client for something.
extension Everything {
    /// A form with a property of each kind.
    static let form = ElicitationSchema(
        [
            "name": .string(StringSchema(title: "Name", minLength: 1)),
            "age": .number(NumberSchema(isInteger: true, minimum: 0)),
            "eats": .boolean(BooleanSchema(default: true)),
            "color": .singleSelect(SingleSelectSchema(options: [SelectOption("red"), SelectOption("blue")])),
            "days": .multiSelect(MultiSelectSchema(options: [SelectOption("mon"), SelectOption("tue")])),
        ],
        required: ["name"]
    )

    static let question = CreateMessageRequest(
        messages: [SamplingMessage(.user, "What is the capital of Norway?")],
        maxTokens: 50,
        systemPrompt: "Be short.",
        temperature: 0.5
    )

    static let page = "https://example.com/sign-in"

    static let askingTools = [
        Entry(tool: Tool(name: "ask", description: "Has the user fill in a form.")) { _, context, _ in
            .text(text(try await context.elicit("Who are you?", schema: form)))
        },
        Entry(tool: Tool(name: "visit", description: "Has the user visit a page.")) { _, context, _ in
            let action = try await context.elicit("Please sign in", url: page)
            return .text(action.rawValue)
        },
        Entry(tool: Tool(name: "sample", description: "Has the client's model answer.")) { _, context, _ in
            let answer = try await context.sample(question)
            return .text("\(answer.model): \(answer.text)")
        },
        Entry(tool: Tool(name: "roots", description: "Lists the client's roots.")) { _, context, _ in
            .text(try await context.roots().map { "\($0.name ?? "-") \($0.uri)" }.joined(separator: "\n"))
        },
        Entry(tool: Tool(name: "ask_all", description: "Asks for several things at once.")) { _, context, _ in
            let (user, answer, roots) = try await context.inputs(
                SchemaElicitation("Who are you?", schema: form, key: "user"),
                Sampling(question, key: "answer"),
                RootsInput(key: "roots")
            )
            return .text("\(text(user)), \(answer.text), \(roots.count) roots")
        },
        Entry(tool: Tool(name: "ask_twice", description: "Asks one thing after the other.")) { _, context, service in
            let first = try await context.once("count") { service.count() }
            let name = try await context.elicit("Who are you?", schema: form)
            let again = try await context.elicit("And who else?", schema: form)
            let second = try await context.once("count") { service.count() }
            return .text("\(text(name)), \(text(again)), \(first == second ? "once" : "more than once")")
        },
        Entry(tool: Tool(name: "must_visit", description: "Does nothing before a page is visited.")) { _, _, service in
            if service.visit() { return .text("visited") }
            throw URLElicitationRequiredError([ElicitURLRequest(message: "Please", url: page, elicitationID: "page-1")])
        },
    ]

    /// What a user has answered.
    static func text(_ answer: ElicitationAnswer<JSONObject>) -> String {
        switch answer {
        case .accept(let content): "accepted \(content)"
        case .decline: "declined"
        case .cancel: "cancelled"
        }
    }

    static let taskTools = [
        Entry(tool: Tool(name: "maybe_task", description: "May be a task.", taskSupport: .optional)) { _, context, _ in
            try await Task.sleep(for: .milliseconds(100))
            return .text("done")
        },
        Entry(tool: Tool(name: "task", description: "Is a task and asks.", taskSupport: .required)) { _, context, _ in
            try await Task.sleep(for: .milliseconds(50))
            let answer = try await context.elicit("Who are you?", schema: form)
            return .text(text(answer))
        },
        Entry(
            tool: Tool(name: "late_task", description: "Asks, then becomes a task.", taskSupport: .optional),
            taskStart: .whenReady
        ) { _, context, _ in
            let answer = try await context.elicit("Who are you?", schema: form)
            let id = try await context.beginTask()
            return .text("\(text(answer)) \(id == nil ? "without a task" : "in a task")")
        },
        Entry(tool: Tool(name: "long_task", description: "Takes a minute.", taskSupport: .required)) { _, _, service in
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                service.noteCancellation()
                throw error
            }
            return .text("done")
        },
        Entry(tool: Tool(name: "failing_task", taskSupport: .required)) { _, _, _ in throw ToolError("the task failed")
        },
    ]
}
