#if os(macOS) || os(Linux)
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// Starts a server as a child process and talks to it over its standard input and output, a message a line
/// (specification, Transports, stdio).
///
/// The child inherits standard error, so that its logs are seen, and the environment. Closing ends it in order: its
/// standard input is closed, it gets two seconds to end, then `SIGTERM`, two seconds more, then `SIGKILL`. The signals
/// reach its own children as well. The process ignores `SIGPIPE` from the first connection on, unless it handles it.
public struct ProcessTransport: ClientTransport {
    /// The program: a name to look up in `PATH`, or a path if there is a slash in it.
    public var program: String
    /// Its arguments, without the program's name.
    public var arguments: [String]
    /// Variables to set besides the inherited ones.
    public var environment: [String: String]
    /// Where the program runs; `nil` for the current directory.
    public var workingDirectory: String?
    /// How many bytes a message from the server may have.
    public var maximumMessageSize = 64 << 20

    /// Makes a transport; the process starts with the connection.
    ///
    /// - Parameters:
    ///   - program: A name to look up in `PATH`, or a path if there is a slash in it.
    ///   - arguments: Its arguments, without the program's name.
    ///   - environment: Variables to set besides the inherited ones.
    ///   - workingDirectory: Where the program runs; `nil` for the current directory.
    public init(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String] = [:],
        workingDirectory: String? = nil
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
    }

    /// The program with all that it is started with.
    public var serverIdentity: String? {
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return ([workingDirectory ?? ""] + variables + [program] + arguments).joined(separator: "\u{0}")
    }

    /// How the child is asked to end once its standard input is closed. The null signal only waits.
    private static let teardown: [TeardownStep] = [
        .send(signal: Signal(rawValue: 0), allowedDurationToNextStep: .seconds(2)),
        .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2)),
    ]

    private var configuration: Configuration {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = Self.teardown
        return Configuration(
            executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(arguments),
            environment: .inherit.updating(
                Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })
            ),
            workingDirectory: workingDirectory.map { FilePath($0) },
            platformOptions: options
        )
    }

    /// Runs the server while a closure runs.
    ///
    /// - Throws: ``MCPClientError/cannotConnect(_:)`` when the program can't be started.
    public func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        ignoreBrokenPipes()
        var result: Swift.Result<Result, any Error>?
        do {
            _ = try await Subprocess.run(
                configuration,
                input: .inputWriter,
                output: .sequence,
                error: .currentStandardError
            ) { process in
                result = await Self.talk(process, limit: maximumMessageSize, receive: receive, body)
            }
        } catch {
            // What goes wrong after the closure has run doesn't change what came of it.
            if result == nil, error is CancellationError { throw error }
            if result == nil { throw MCPClientError.cannotConnect("\(program): \(error)") }
        }
        guard let result else { throw MCPClientError.cannotConnect(program) }
        return try result.get()
    }

    private static func talk<Result: Sendable>(
        _ process: Execution<CustomWriteInput, SequenceOutput, some OutputProtocol>,
        limit: Int,
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async -> Swift.Result<Result, any Error> {
        let (messages, queue) = AsyncStream<[UInt8]>.makeStream()
        return await withTaskGroup { group in
            group.addTask {
                for await message in messages {
                    let written = try? await process.standardInputWriter.write(message)
                    guard written == message.count else {
                        receive(.closed(reason: "the server process reads no more"))
                        break
                    }
                }
                try? await process.standardInputWriter.finish()
            }
            group.addTask {
                var lines = LineBuffer(limit: limit)
                do {
                    for try await chunk in process.standardOutput {
                        lines.append(chunk.withUnsafeBytes { Array($0) })
                        while let line = lines.next() {
                            switch line {
                            case .message(let message): receive(.message(message))
                            case .oversized: receive(.oversized(limit: limit))
                            }
                        }
                    }
                    receive(.closed(reason: "the server process closed its output"))
                } catch {
                    receive(.closed(reason: "the server's output can't be read: \(error)"))
                }
            }
            let result: Swift.Result<Result, any Error>
            do {
                result = .success(try await body(QueueSink(queue: queue)))
            } catch {
                result = .failure(error)
            }
            queue.finish()
            await process.teardown(using: teardown)
            group.cancelAll()
            return result
        }
    }
}

/// Hands messages, with their line breaks, to the task that writes them one after the other.
private struct QueueSink: MessageSink {
    let queue: AsyncStream<[UInt8]>.Continuation

    func send(_ message: borrowing JSONWriter) {
        queue.yield(message.withUnsafeBytes { Array($0) } + [UInt8(ascii: "\n")])
    }
}

extension ClientTransport where Self == ProcessTransport {
    /// A server that is started as a child process.
    ///
    /// - Parameters:
    ///   - program: A name to look up in `PATH`, or a path if there is a slash in it.
    ///   - arguments: Its arguments, without the program's name.
    ///   - environment: Variables to set besides the inherited ones.
    ///   - workingDirectory: Where the program runs; `nil` for the current directory.
    public static func process(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String] = [:],
        workingDirectory: String? = nil
    ) -> ProcessTransport {
        ProcessTransport(
            program,
            arguments: arguments,
            environment: environment,
            workingDirectory: workingDirectory
        )
    }
}
#endif
