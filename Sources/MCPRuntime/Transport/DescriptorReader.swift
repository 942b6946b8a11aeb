import Dispatch

/// Reads a descriptor on a thread of its own, so that waiting for bytes holds no thread of Swift's pool.
final class DescriptorReader: Sendable {
    private let descriptor: Descriptor
    private let wake: (read: Descriptor, write: Descriptor)
    private let queue = DispatchQueue(label: "mcp.reader")

    init(_ descriptor: Descriptor) throws(SystemError) {
        self.descriptor = descriptor
        wake = try Descriptor.pipe()
    }

    deinit {
        wake.read.close()
        wake.write.close()
    }

    /// The bytes that came next; `nil` when there will be no more.
    func next() async throws -> [UInt8]? {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.descriptor.read(upTo: 1 << 16, or: self.wake.read) })
            }
        }
    }

    /// Ends the reading, also one under way.
    func stop() {
        try? [UInt8(0)].withUnsafeBytes { try wake.write.write($0) }
    }
}
