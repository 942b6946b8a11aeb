import Foundation
package import MCPRuntime

/// The examples of revision 2026-07-28 that come with the official schemas: a folder for each definition.
package enum ProtocolExamples {
    private static let folder = Paths.shared.appending(path: "mcp-schema/2026-07-28-examples")

    /// Whether the examples are there.
    package static let exist = FileManager.default.fileExists(atPath: Paths.path(folder))

    /// The names of the definitions that have examples.
    package static var definitions: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: Paths.path(folder)).sorted()) ?? []
    }

    /// An example.
    package struct File {
        /// The name of the file.
        package let name: String
        /// The file as it is.
        package let bytes: [UInt8]
        /// What the file says.
        package let value: JSONValue
    }

    /// The examples of a definition, by the name of the file.
    package static func of(_ definition: String) throws -> [File] {
        let folder = folder.appending(path: definition)
        return try FileManager.default.contentsOfDirectory(atPath: Paths.path(folder)).sorted().map { name in
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
            return File(name: name, bytes: bytes, value: try JSONValue(json: bytes))
        }
    }
}
