import Synchronization

/// Keeps the calls that an emitted mock has received.
public final class CallRecorder<Call: Sendable>: Sendable {
    private let recorded = Mutex<[Call]>([])

    /// Makes a recorder that has received nothing.
    public init() {}

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorded.withLock { $0 } }

    /// Takes down a call.
    public func record(_ call: Call) { recorded.withLock { $0.append(call) } }
}

/// A call of a function that an emitted mock hasn't been told how to answer.
public struct UnansweredCall: Error, Hashable, CustomStringConvertible {
    /// The name of the property that would answer it.
    public var handler: String

    /// Makes an error.
    ///
    /// - Parameter handler: The name of the property that would answer the call.
    public init(handler: String) {
        self.handler = handler
    }

    /// What to do about it.
    public var description: String { "the mock has no answer: set its property \(handler)" }
}

/// What an emitted mock answers a tool with, where writing out the type would make too long a line.
public typealias MockAnswer<Arguments, Result> = @Sendable (Arguments) async throws -> Result
