#if Network
public import Crypto
public import MCPRuntime

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Seals what a request knows between two rounds by authenticated encryption, AES-256-GCM
/// (2026-07-28, Multi Round-Trip Requests, Server Requirements).
///
/// The client can neither read nor change it, nor use it for another request or as somebody else, nor once it is too
/// old. Servers that share keys open each other's states, so any of them can go on with a request. Nothing is kept: a
/// client can send a state that it has sent before again, until it is too old.
///
/// ```swift
/// let key = SymmetricKey(data: try Data(contentsOf: URL(filePath: "/run/secrets/state-key")))
/// let options = MCPServer.Options(requestStateSealer: try AEADRequestStateSealer(keys: [key]))
/// ```
///
/// To change keys, put the new one behind the old ones on all servers, then move it to the front on all, and take the
/// old ones away once the states that they sealed are too old. A key is good for 2³² states.
public struct AEADRequestStateSealer: RequestStateSealer {
    private struct Key {
        let id: [UInt8]
        let key: SymmetricKey

        /// Takes both out of the user's key, which so can have other uses.
        init(_ key: SymmetricKey) {
            func derive(_ purpose: String, _ count: Int) -> SymmetricKey {
                let info = Array("mcp request state \(purpose)".utf8)
                return HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: info, outputByteCount: count)
            }
            id = derive("key id", AEADRequestStateSealer.idSize).withUnsafeBytes { Array($0) }
            self.key = derive("encryption", 32)
        }
    }

    /// What everything sealed this way begins with.
    private static let format: UInt8 = 1
    fileprivate static let idSize = 4
    private static let overhead = 12 + 16

    private let keys: [Key]
    private let first: Key
    private let now: @Sendable () -> Date

    /// Makes a sealer.
    ///
    /// - Parameter keys: Keys of 256 bits each. The first one seals, all open.
    /// - Throws: ``RequestStateKeyError`` when there is no key, or one of another size.
    public init(keys: [SymmetricKey]) throws(RequestStateKeyError) {
        try self.init(keys: keys, now: { Date() })
    }

    /// Makes a sealer with a random key of its own: what it seals, no other process opens, nor this one once it has been
    /// started again.
    public init() {
        let key = Key(SymmetricKey(size: .bits256))
        (keys, first, now) = ([key], key, { Date() })
    }

    init(keys: [SymmetricKey], now: @escaping @Sendable () -> Date) throws(RequestStateKeyError) {
        if let other = keys.first(where: { $0.bitCount != 256 }) { throw .wrongSize(bits: other.bitCount) }
        let keys = keys.map(Key.init)
        guard let first = keys.first else { throw .noKeys }
        (self.keys, self.first, self.now) = (keys, first, now)
    }

    /// What leaves the process is encrypted and authenticated.
    public var isAuthenticatedEncryption: Bool { true }

    /// Seals a state: base64url text, a third longer than the state and 41 bytes.
    public func seal(_ state: [UInt8], for binding: RequestBinding, lifetime: Duration) throws -> String {
        let head = [Self.format] + first.id
        let end = now().addingTimeInterval(lifetime / .seconds(1)).timeIntervalSince1970 * 1000
        let expiry = Int64(exactly: end.rounded()) ?? (end < 0 ? 0 : .max)
        let sealed = try AES.GCM.seal(
            expiry.bigEndianBytes + state,
            using: first.key,
            authenticating: head + binding.digest
        )
        return Base64URL.encode(head + Array(sealed.nonce) + sealed.ciphertext + sealed.tag)
    }

    /// Opens what ``seal(_:for:lifetime:)`` made with one of the keys.
    ///
    /// - Throws: ``MCPRuntime/RequestStateError/expired`` when it is too old. What was altered and what belongs to
    ///   another request or principal can't be told apart: both are ``MCPRuntime/RequestStateError/invalid``.
    public func open(_ sealed: String, for binding: RequestBinding) throws -> [UInt8] {
        let headSize = 1 + Self.idSize
        guard let bytes = Base64URL.decode(sealed), bytes.count >= headSize + Self.overhead + 8, bytes[0] == Self.format
        else { throw RequestStateError.invalid }
        let head = bytes[..<headSize]
        // Two keys can have the same id.
        for key in keys where head.dropFirst().elementsEqual(key.id) {
            guard
                let box = try? AES.GCM.SealedBox(combined: bytes[headSize...]),
                let opened = try? AES.GCM.open(box, using: key.key, authenticating: head + binding.digest)
            else { continue }
            let expiry = Int64(bigEndianBytes: opened.prefix(8))
            guard now().timeIntervalSince1970 * 1000 < Double(expiry) else { throw RequestStateError.expired }
            return Array(opened.dropFirst(8))
        }
        throw RequestStateError.invalid
    }
}

/// Why keys can't be used.
public enum RequestStateKeyError: Error, Hashable, CustomStringConvertible {
    /// There is none.
    case noKeys
    /// One of them has so many bits.
    case wrongSize(bits: Int)

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .noKeys: "sealing request states needs a key"
        case .wrongSize(let bits): "a key for request states needs 256 bits, not \(bits)"
        }
    }
}

extension RequestBinding {
    /// A digest that no other binding has: each part is preceded by its length.
    fileprivate var digest: [UInt8] {
        var hash = SHA256()
        for part in [principal.map { Array($0.utf8) }, request] {
            hash.update(data: Int64(part?.count ?? -1).bigEndianBytes)
            hash.update(data: part ?? [])
        }
        return Array(hash.finalize())
    }
}

extension Int64 {
    fileprivate var bigEndianBytes: [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> Int64($0)) }
    }

    fileprivate init(bigEndianBytes bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}
#endif
