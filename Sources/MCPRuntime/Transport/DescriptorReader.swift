import Dispatch

/// Waits for descriptors on threads of its own, so that waiting holds no thread of Swift's pool.
final class DescriptorReader: AsyncSequence, Sendable {
    private let input: Descriptor
    private let wake: (read: Descriptor, write: Descriptor)
    private let reading = DispatchQueue(label: "mcp.reader")
    private let watching = DispatchQueue(label: "mcp.watcher")

    /// Makes a reader.
    ///
    /// - Parameter input: What is read.
    init(_ input: Descriptor) throws(SystemError) {
        self.input = input
        wake = try Descriptor.pipe()
    }

    deinit {
        wake.read.close()
        wake.write.close()
    }

    /// The bytes that came next; `nil` when there will be no more.
    func next() async throws -> [UInt8]? {
        try await withCheckedThrowingContinuation { continuation in
            reading.async {
                continuation.resume(with: Result { try self.input.read(upTo: 1 << 16, or: self.wake.read) })
            }
        }
    }

    /// Goes on with ``next()``.
    struct AsyncIterator: AsyncIteratorProtocol {
        let reader: DescriptorReader

        func next() async throws -> [UInt8]? { try await reader.next() }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: self) }

    /// Waits until nobody reads a descriptor any more, or until ``stop()``.
    func abandonment(of output: Descriptor) async {
        await withCheckedContinuation { continuation in
            watching.async {
                _ = output.waitUntilAbandoned(or: self.wake.read)
                continuation.resume()
            }
        }
    }

    /// Ends all waiting.
    func stop() {
        try? [UInt8(0)].withUnsafeBytes { try wake.write.write($0) }
    }
}
