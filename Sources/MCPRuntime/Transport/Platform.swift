// What the systems' C libraries offer, and nowhere else in the runtime.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An error that the system reported.
struct SystemError: Error, CustomStringConvertible {
    let code: CInt
    let operation: String

    /// The last error of this thread.
    init(_ operation: String) {
        self.init(operation, errno)
    }

    init(_ operation: String, _ code: CInt) {
        self.code = code
        self.operation = operation
    }

    var description: String { "\(operation): \(String(cString: strerror(code)))" }
}

/// A file descriptor that somebody else closes.
struct Descriptor: Sendable {
    static let standardInput = Descriptor(number: STDIN_FILENO)
    static let standardOutput = Descriptor(number: STDOUT_FILENO)
    static let standardError = Descriptor(number: STDERR_FILENO)

    let number: CInt

    /// Waits for bytes and reads them.
    ///
    /// - Parameters:
    ///   - count: How many at most.
    ///   - wake: A descriptor that ends the waiting when it becomes readable or its other end is closed.
    /// - Returns: `nil` at the end of the input, or when woken.
    func read(upTo count: Int, or wake: Descriptor) throws(SystemError) -> [UInt8]? {
        while true {
            var interests = [self, wake].map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
            guard poll(&interests, 2, -1) >= 0 || errno == EINTR else { throw SystemError("poll") }
            if interests[1].revents != 0 { return nil }
            if interests[0].revents == 0 { continue }
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                result = system_read(number, buffer.baseAddress, count)
                initialized = max(result, 0)
            }
            if result > 0 { return bytes }
            if result == 0 { return nil }
            guard errno == EINTR || errno == EAGAIN else { throw SystemError("read") }
        }
    }

    /// Waits until nobody reads any more what is written here.
    ///
    /// - Parameter wake: A descriptor that ends the waiting when it becomes readable or its other end is closed.
    /// - Returns: Whether nobody reads any more; `false` when woken.
    func waitUntilAbandoned(or wake: Descriptor) -> Bool {
        while true {
            var interests = [
                pollfd(fd: number, events: 0, revents: 0), pollfd(fd: wake.number, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&interests, 2, -1) >= 0 || errno == EINTR else { return false }
            if interests[1].revents != 0 { return false }
            if interests[0].revents & Int16(POLLERR | POLLHUP) != 0 { return true }
        }
    }

    /// Writes all bytes, waiting as long as that takes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try writeSome(rest, rest.count)) }
    }

    /// Writes bytes as long as nothing has to be waited for, or all of them.
    ///
    /// - Parameters:
    ///   - bytes: What is written.
    ///   - waits: Whether to wait until all are written.
    ///   - wake: A descriptor that ends everything, with an error, when it becomes readable.
    /// - Returns: How many bytes have been written.
    func write(_ bytes: UnsafeRawBufferPointer, waits: Bool, or wake: Descriptor) throws(SystemError) -> Int {
        var rest = bytes[...]
        while !rest.isEmpty {
            var interests = [
                pollfd(fd: number, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: wake.number, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&interests, 2, waits ? -1 : 0) >= 0 || errno == EINTR else { throw SystemError("poll") }
            if interests[1].revents != 0 { throw SystemError("write", ECANCELED) }
            if interests[0].revents == 0 {
                if waits { continue }
                break
            }
            // A pipe that takes anything takes as much as this without waiting.
            rest = rest.dropFirst(try writeSome(rest, min(rest.count, Int(PIPE_BUF))))
        }
        return bytes.count - rest.count
    }

    private func writeSome(_ bytes: Slice<UnsafeRawBufferPointer>, _ size: Int) throws(SystemError) -> Int {
        let written = system_write(number, UnsafeRawBufferPointer(rebasing: bytes).baseAddress, size)
        if written >= 0 { return written }
        guard errno == EAGAIN || errno == EINTR else { throw SystemError("write") }
        if errno == EAGAIN {
            // Whoever started us may have made the descriptor non-blocking.
            var interest = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
            _ = poll(&interest, 1, -1)
        }
        return 0
    }

    /// Makes another descriptor of the same file, which programs started from here don't inherit.
    func duplicate() throws(SystemError) -> Descriptor {
        let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw SystemError("fcntl") }
        return Descriptor(number: copy)
    }

    /// Makes this descriptor refer to the file of another.
    func refer(to other: Descriptor) throws(SystemError) {
        // What the C library still holds back was meant for the file so far.
        fflush(nil)
        guard dup2(other.number, number) >= 0 else { throw SystemError("dup2") }
    }

    /// Opens the file that has nothing in it.
    static func openNull() throws(SystemError) -> Descriptor {
        let number = open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw SystemError("open /dev/null") }
        return Descriptor(number: number)
    }

    /// Closes the descriptor.
    func close() { _ = system_close(number) }

    /// Makes a pipe, which programs started from here don't inherit.
    static func pipe() throws(SystemError) -> (read: Descriptor, write: Descriptor) {
        var ends: [CInt] = [0, 0]
        guard system_pipe(&ends) == 0 else { throw SystemError("pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (Descriptor(number: ends[0]), Descriptor(number: ends[1]))
    }
}

/// Has a write to a pipe that nobody reads fail instead of ending the process, unless the program has said already what
/// is to happen then.
func ignoreBrokenPipes() {
    let previous = signal(SIGPIPE, SIG_IGN)
    // No pointer is the default action.
    if let previous { signal(SIGPIPE, previous) }
}

extension [UInt8] {
    /// The first line feed at or behind an index.
    func firstLineFeed(from index: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard index < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + index, CInt(UInt8(ascii: "\n")), bytes.count - index) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}

// Methods of the same names hide the functions.
private let system_read = read
private let system_write = write
private let system_close = close
private let system_pipe = pipe

/// The time now in UTC, as ISO 8601 has it (RFC 3339), to the millisecond.
func timestamp() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var seconds = now.tv_sec
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: some BinaryInteger, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(count - text.count, 0)) + text
    }
    let date = [digits(parts.tm_year + 1900, 4), digits(parts.tm_mon + 1, 2), digits(parts.tm_mday, 2)]
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { digits($0, 2) }
    return date.joined(separator: "-") + "T" + time.joined(separator: ":") + ".\(digits(now.tv_nsec / 1_000_000, 3))Z"
}
