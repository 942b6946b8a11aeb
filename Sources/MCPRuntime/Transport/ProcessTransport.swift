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
/// The child inherits the environment, and standard error unless told, so that its logs are seen. Closing ends it in order: its
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
    /// What becomes of what the program writes to standard error.
    public var standardError: StandardError
    /// How many bytes a message from the server may have.
    public var maximumMessageSize = 64 << 20

    /// What becomes of what a child writes to standard error.
    public enum StandardError: Sendable {
        /// It goes where the parent's goes.
        case inherit
        /// It is lost.
        case discard
        /// It is handed on, a line at a time; lines longer than 64 KiB are left out.
        case lines(@Sendable (String) -> Void)
    }

    /// Makes a transport; the process starts with the connection.
    ///
    /// - Parameters:
    ///   - program: A name to look up in `PATH`, or a path if there is a slash in it.
    ///   - arguments: Its arguments, without the program's name.
    ///   - environment: Variables to set besides the inherited ones.
    ///   - workingDirectory: Where the program runs; `nil` for the current directory.
    ///   - standardError: What becomes of what the program writes to standard error.
    public init(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String] = [:],
        workingDirectory: String? = nil,
        standardError: StandardError = .inherit
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.standardError = standardError
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
        let outcome = Kept<Result>()
        do {
            switch standardError {
            case .inherit:
                _ = try await Subprocess.run(
                    configuration,
                    input: .inputWriter,
                    output: .sequence,
                    error: .currentStandardError
                ) { process in await outcome.take { try await talk(process, receive, body) } }
            case .discard:
                _ = try await Subprocess.run(
                    configuration,
                    input: .inputWriter,
                    output: .sequence,
                    error: .discarded
                ) { process in await outcome.take { try await talk(process, receive, body) } }
            case .lines(let log):
                _ = try await Subprocess.run(
                    configuration,
                    input: .inputWriter,
                    output: .sequence,
                    error: .sequence
                ) { process in
                    await outcome.take {
                        try await withThrowingTaskGroup(of: Void.self) { group in
                            group.addTask { await Self.read(process.standardError, log) }
                            return try await talk(process, receive, body)
                        }
                    }
                }
            }
        } catch {
            // What goes wrong after the closure has run doesn't change what came of it.
            if outcome.result == nil, error is CancellationError { throw error }
            if outcome.result == nil { throw MCPClientError.cannotConnect("\(program): \(error)") }
        }
        guard let result = outcome.result else { throw MCPClientError.cannotConnect(program) }
        return try result.get()
    }

    private func talk<Result: Sendable>(
        _ process: Execution<CustomWriteInput, SequenceOutput, some OutputProtocol>,
        _ receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let writer = process.standardInputWriter
        return try await withLines(
            reading: process.standardOutput.map { $0.withUnsafeBytes { Array($0) } },
            limit: maximumMessageSize,
            writing: { message in
                guard try await writer.write(message) == message.count else { throw CancellationError() }
            },
            finish: { try? await writer.finish() },
            receive: receive
        ) { sink in
            let result: Swift.Result<Result, any Error>
            do { result = .success(try await body(sink)) } catch { result = .failure(error) }
            try? await writer.finish()
            await process.teardown(using: Self.teardown)
            return try result.get()
        }
    }

    /// Hands on what a child says on standard error, line by line; what is no UTF-8 is mended.
    private static func read(_ output: SubprocessOutputSequence, _ log: @Sendable (String) -> Void) async {
        var lines = LineBuffer(limit: 1 << 16)
        do {
            for try await chunk in output {
                lines.append(chunk.withUnsafeBytes { Array($0) })
                while let line = lines.next() {
                    if case .message(let text) = line { log(String(decoding: text, as: UTF8.self)) }
                }
            }
        } catch {
            // The child is gone; it has said what it had to say.
        }
        if let rest = lines.finish() { log(String(decoding: rest, as: UTF8.self)) }
    }
}

/// What came of a closure, kept where the way to it may throw after it has run.
private final class Kept<Value: Sendable> {
    private(set) var result: Result<Value, any Error>?

    func take(_ body: () async throws -> Value) async {
        do { result = .success(try await body()) } catch { result = .failure(error) }
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
    ///   - standardError: What becomes of what the program writes to standard error.
    public static func process(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String] = [:],
        workingDirectory: String? = nil,
        standardError: ProcessTransport.StandardError = .inherit
    ) -> ProcessTransport {
        ProcessTransport(
            program,
            arguments: arguments,
            environment: environment,
            workingDirectory: workingDirectory,
            standardError: standardError
        )
    }
}
#endif
