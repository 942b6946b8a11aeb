import Synchronization

// Batches, which only sessions of 2025-03-26 have (2025-03-26, Messages, Batching).
extension ServerConnection {
    func receiveBatch(
        _ message: ArraySlice<UInt8>,
        _ origin: MessageOrigin,
        _ answer: (PendingRequest) -> Void
    ) {
        guard client?.protocolVersion == .v2025_03_26 else {
            let error = JSONRPCError(.invalidRequest, "Invalid request: there are batches in revision 2025-03-26 only")
            return origin.sink.send(error: error, to: nil)
        }
        var reader = JSONReader(message.span.bytes)
        var parts: [Range<Int>] = []
        do throws(JSONFailure) {
            try reader.beginArray()
            while try reader.nextElement() { parts.append(try reader.skipRange()) }
            try reader.readEnd()
        } catch {
            let error = JSONRPCError(.parseError, "Parse error: \(reader.problems.first?.description ?? "not JSON")")
            return origin.sink.send(error: error, to: nil)
        }
        guard !parts.isEmpty else {
            let error = JSONRPCError(.invalidRequest, "Invalid request: an empty batch")
            return origin.sink.send(error: error, to: nil)
        }
        let batch = BatchSink(origin.sink)
        for part in parts {
            receive(message[relative: part], origin, answers: batch) { request in
                batch.expect()
                answer(PendingRequest(exchange: request.exchange, onEnd: batch.finishOne))
            }
        }
        batch.finishOne()
    }
}

/// Keeps the answers to the requests of a batch until all are there, and sends them as one.
private final class BatchSink: MessageSink {
    private struct State: ~Copyable {
        var answers = JSONWriter()
        var isEmpty = true
        /// How many answers are still to come, and one more until all requests have been read.
        var missing = 1
    }

    private let target: any MessageSink
    private let state = Mutex(State())

    init(_ target: any MessageSink) {
        self.target = target
        state.withLock { $0.answers.beginArray() }
    }

    /// One more answer is to come.
    func expect() { state.withLock { $0.missing += 1 } }

    func send(_ message: borrowing JSONWriter) {
        state.withLock { state in
            state.answers.beginElement()
            message.withUnsafeBytes { state.answers.append(raw: $0) }
            state.isEmpty = false
        }
    }

    /// One more of what was to come is there, or won't come.
    func finishOne() {
        state.withLock { state in
            state.missing -= 1
            guard state.missing == 0, !state.isEmpty else { return }
            state.answers.endArray()
            target.send(state.answers)
        }
    }
}
