public import MCPRuntime

/// One of the two ways in which clients speak to servers (2026-07-28, Versioning). A service should behave alike in both:
///
/// ```swift
/// @Test(arguments: Era.all)
/// func reportsTheWeather(era: Era) async throws { … }
/// ```
public enum Era: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
    /// The revisions that begin with a handshake: 2024-11-05 to 2025-11-25.
    case stateful
    /// The revisions whose requests each say all that a server has to know: 2026-07-28.
    case stateless

    /// Both of them.
    public static let all: [Era] = allCases

    /// The revisions of the era that are spoken here, newest first.
    public var protocolVersions: [ProtocolVersion] {
        ProtocolVersion.all.filter { $0.isStateless == (self == .stateless) }
    }

    /// The newest revision of the era.
    public var newestVersion: ProtocolVersion { self == .stateless ? .v2026_07_28 : .v2025_11_25 }

    /// The era and its newest revision, as a test report shows them.
    public var description: String { "\(rawValue) (\(newestVersion))" }
}
