/// A file without a contract.
struct Plain: Sendable {
    var number = 1
}
