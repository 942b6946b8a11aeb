/// Something that isn't as the demo says it is.
struct Unexpected: Error, CustomStringConvertible {
    var description: String
}

/// Says what is the case, or ends the demo if it isn't.
func expect(_ isTrue: Bool, _ claim: String) throws(Unexpected) {
    guard isTrue else { throw Unexpected(description: "not as expected: \(claim)") }
    print("  ✓ \(claim)")
}

/// The error of something that has to fail.
func failure(of body: () async throws -> Void) async -> (any Error)? {
    do {
        try await body()
        return nil
    } catch {
        return error
    }
}
