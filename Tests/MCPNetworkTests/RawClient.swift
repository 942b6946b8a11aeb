#if Network
import Dispatch
import MCPRuntime
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A client that is nothing but a socket, to do what no proper client does.
final class RawClient: Sendable {
    private let descriptor: CInt
    private let sending = DispatchQueue(label: "raw client, sending")
    private let reading = DispatchQueue(label: "raw client, reading")
    private let received = Mutex<[UInt8]>([])

    /// Connects to a port of this machine. Reading gives up after twenty seconds.
    ///
    /// - Parameter receiveBuffer: How many bytes the system keeps for a client that doesn't read; `nil` for its usual.
    init(port: Int, receiveBuffer: CInt? = nil) throws {
        #if canImport(Glibc)
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        if var receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<CInt>.size))
        }
        var timeout = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw RawError(code: errno) }
    }

    deinit { close(descriptor) }

    /// Sends text; waits while the server reads nothing.
    ///
    /// - Returns: How many bytes went out before the server closed or the time was over.
    @discardableResult
    func send(_ text: String) async -> Int {
        await withCheckedContinuation { continuation in
            sending.async {
                let bytes = Array(text.utf8)
                var sent = 0
                while sent < bytes.count {
                    let count = bytes[sent...].withUnsafeBytes { self.write($0) }
                    guard count > 0 else { break }
                    sent += count
                }
                continuation.resume(returning: sent)
            }
        }
    }

    private func write(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
        Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
        #else
        // A server that has closed is an error here, not the end of the tests.
        sendBytes(descriptor, bytes.baseAddress, bytes.count, CInt(MSG_NOSIGNAL))
        #endif
    }

    /// Says that no more will be sent.
    func closeSending() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// The next line; `nil` when the server has closed.
    func line() async throws -> JSONValue? {
        let line: ArraySlice<UInt8>? = try await withCheckedThrowingContinuation { continuation in
            reading.async { continuation.resume(with: Result { try self.nextLine() }) }
        }
        return try line.map { try JSONValue(json: $0) }
    }

    /// Reads lines without a look at them.
    ///
    /// - Returns: How many there were, up to `count`, before the server closed.
    func skipLines(_ count: Int) async throws -> Int {
        try await withCheckedThrowingContinuation { continuation in
            reading.async {
                continuation.resume(
                    with: Result {
                        for number in 0..<count { if try self.nextLine() == nil { return number } }
                        return count
                    }
                )
            }
        }
    }

    private func nextLine() throws -> ArraySlice<UInt8>? {
        try received.withLock { received in
            var scanned = 0
            while true {
                if let end = received.lineEnd(from: scanned) {
                    defer { received.removeSubrange(...end) }
                    return ArraySlice(Array(received[..<end]))
                }
                scanned = received.count
                var chunk = [UInt8](repeating: 0, count: 1 << 16)
                let count = recv(descriptor, &chunk, chunk.count, 0)
                if count == 0 { return nil }
                guard count > 0 else { throw RawError(code: errno) }
                received += chunk[..<count]
            }
        }
    }
}

extension [UInt8] {
    fileprivate func lineEnd(from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            let found = memchr(base + start, CInt(UInt8(ascii: "\n")), bytes.count - start)
            return found.map { UnsafeRawPointer($0) - base }
        }
    }
}

/// An error of the system.
struct RawError: Error {
    var code: CInt
}

#if !canImport(Darwin)
// A method of the same name hides the function.
private let sendBytes = send
#endif
#endif
