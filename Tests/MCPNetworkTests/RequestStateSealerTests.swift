#if Network
import Crypto
import Foundation
import MCPRuntime
import Synchronization
import Testing

@testable import MCPNetwork

@Suite struct RequestStateSealerTests {
    private let state = Array("what is known".utf8)
    private let binding = RequestBinding(principal: "ann", request: Array("tools/call".utf8))

    @Test("what is sealed is opened, whatever its length", arguments: [0, 1, 2, 3, 13, 100_000])
    func roundTrip(size: Int) throws {
        let sealer = AEADRequestStateSealer()
        let state = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        let sealed = try sealer.seal(state, for: binding, lifetime: .seconds(60))
        #expect(try sealer.open(sealed, for: binding) == state)
        #expect(sealed.utf8.count == ((41 + size) * 4 + 2) / 3)
        #expect(sealed.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    }

    @Test("the same state is sealed differently each time")
    func random() throws {
        let sealer = AEADRequestStateSealer()
        let sealed = try (0..<10).map { _ in try sealer.seal(state, for: binding, lifetime: .seconds(60)) }
        #expect(Set(sealed).count == 10)
    }

    @Test("every single letter counts")
    func altered() throws {
        let sealer = AEADRequestStateSealer()
        let sealed = Array(try sealer.seal(state, for: binding, lifetime: .seconds(60)))
        for index in sealed.indices {
            for letter in "AZaz09-_=+ é" where letter != sealed[index] {
                var altered = sealed
                altered[index] = letter
                #expect(throws: RequestStateError.invalid) { try sealer.open(String(altered), for: binding) }
            }
            #expect(throws: RequestStateError.invalid) { try sealer.open(String(sealed[..<index]), for: binding) }
        }
        #expect(throws: RequestStateError.invalid) { try sealer.open(String(sealed) + "A", for: binding) }
    }

    @Test("another principal or request can't open it, also where both together have the same bytes")
    func bound() throws {
        let sealer = AEADRequestStateSealer()
        let sealed = try sealer.seal(state, for: binding, lifetime: .seconds(60))
        for (principal, request) in [
            ("bob", "tools/call"), (nil, "tools/call"), ("ann", "tools/calls"), ("annt", "ools/call"),
            ("", "anntools/call"), (nil, "anntools/call"),
        ] {
            let other = RequestBinding(principal: principal, request: Array(request.utf8))
            #expect(throws: RequestStateError.invalid) { try sealer.open(sealed, for: other) }
        }
        let nobody = RequestBinding(principal: nil, request: binding.request)
        let empty = RequestBinding(principal: "", request: binding.request)
        let ofNobody = try sealer.seal(state, for: nobody, lifetime: .seconds(60))
        #expect(try sealer.open(ofNobody, for: nobody) == state)
        #expect(throws: RequestStateError.invalid) { try sealer.open(ofNobody, for: empty) }
    }

    @Test("it is opened until its time is over")
    func expiry() throws {
        let clock = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
        let now = { @Sendable in clock.withLock { $0 } }
        let sealer = try AEADRequestStateSealer(keys: [SymmetricKey(size: .bits256)], now: now)
        let sealed = try sealer.seal(state, for: binding, lifetime: .milliseconds(1500))
        clock.withLock { $0 += 1.499 }
        #expect(try sealer.open(sealed, for: binding) == state)
        clock.withLock { $0 += 0.001 }
        #expect(throws: RequestStateError.expired) { try sealer.open(sealed, for: binding) }
        let endless = try sealer.seal(state, for: binding, lifetime: .seconds(Int64.max))
        #expect(try sealer.open(endless, for: binding) == state)
    }

    @Test("the first key seals, and all open, in whatever order")
    func rotation() throws {
        let keys = (0..<3).map { _ in SymmetricKey(size: .bits256) }
        let old = try AEADRequestStateSealer(keys: [keys[0]])
        let both = try AEADRequestStateSealer(keys: [keys[1], keys[0]])
        let new = try AEADRequestStateSealer(keys: [keys[2], keys[1]])
        let byOld = try old.seal(state, for: binding, lifetime: .seconds(60))
        let byBoth = try both.seal(state, for: binding, lifetime: .seconds(60))
        #expect(try both.open(byOld, for: binding) == state)
        #expect(try new.open(byBoth, for: binding) == state)
        #expect(throws: RequestStateError.invalid) { try old.open(byBoth, for: binding) }
        #expect(throws: RequestStateError.invalid) { try new.open(byOld, for: binding) }
    }

    @Test("keys of other sizes, and none at all, are refused")
    func keys() {
        let (good, short) = (SymmetricKey(size: .bits256), SymmetricKey(size: .bits128))
        #expect(throws: RequestStateKeyError.noKeys) { try AEADRequestStateSealer(keys: []) }
        #expect(throws: RequestStateKeyError.wrongSize(bits: 128)) { try AEADRequestStateSealer(keys: [good, short]) }
    }

    @Test("base64url is as RFC 4648 has it, without padding, and reads nothing else")
    func base64URL() {
        let examples = [
            "": "", "f": "Zg", "fo": "Zm8", "foo": "Zm9v", "foob": "Zm9vYg", "fooba": "Zm9vYmE", "\u{3ff}": "z78",
        ]
        for (text, encoded) in examples {
            #expect(Base64URL.encode(Array(text.utf8)) == encoded)
            #expect(Base64URL.decode(encoded) == Array(text.utf8))
        }
        #expect(Base64URL.encode([0xfb, 0xff]) == "-_8")
        for wrong in ["Z", "Zg==", "Zh", "Zm9", "+/8", "Zm 8", "Zm8\n", "Zm9vZ"] {
            #expect(Base64URL.decode(wrong) == nil)
        }
    }
}
#endif
