import Foundation
import MCPGenCore
import MCPJSON
import MCPTestSupport
import Testing

/// Names as they are in the wild.
@Suite struct NameCorpusTests {
    private static let folder = Paths.shared.appending(path: "corpus")
    private static let hasCorpus = FileManager.default.fileExists(atPath: Paths.path(folder))

    /// The scopes of a document: the names in each that have to differ.
    private struct Scopes {
        var members: Set<[String]> = []

        /// The properties of objects and the values of enums, wherever they are in a value.
        mutating func collect(_ value: JSONValue) {
            if let object = value.object {
                if let properties = object["properties"]?.object { members.insert(properties.members.map(\.name)) }
                if let values = object["enum"]?.array { members.insert(values.compactMap(\.string)) }
                for member in object.members { collect(member.value) }
            } else if let array = value.array {
                let names = array.compactMap { $0["name"]?.string }
                if names.count == array.count { members.insert(names) }
                array.forEach { collect($0) }
            }
        }
    }

    @Test(
        "all names of the corpus become identifiers that differ within their scopes",
        .enabled(if: hasCorpus, "../shared isn't there")
    )
    func names() throws {
        var scopes = Scopes()
        for file in try files() { scopes.collect(try JSONValue(json: Array(Data(contentsOf: file)))) }
        var count = 0
        for names in scopes.members {
            var members = SwiftName.Scope(taken: SwiftName.takenMembers)
            var types = SwiftName.Scope(taken: SwiftName.takenTypes)
            let lower = names.map { members.lowerCamel($0) }
            let upper = names.map { types.upperCamel($0) }
            #expect(lower.allSatisfy(isIdentifier), "\(names)")
            #expect(upper.allSatisfy(isIdentifier), "\(names)")
            #expect(Set(lower).union(SwiftName.takenMembers).count == names.count + SwiftName.takenMembers.count)
            #expect(Set(upper).union(SwiftName.takenTypes).count == names.count + SwiftName.takenTypes.count)
            count += names.count
        }
        #expect(count > 10_000)
    }

    @Test("the names of the corpus's files become names of types", .enabled(if: hasCorpus, "../shared isn't there"))
    func fileNames() throws {
        for file in try files() {
            let name = SwiftName.typeName(fromFile: file.lastPathComponent)
            #expect(SwiftName.isTypeName(name) && isIdentifier(name[...].description), "\(file.lastPathComponent)")
        }
    }

    private func files() throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: Paths.path(Self.folder)).filter { $0.hasSuffix(".json") }
            .map { Self.folder.appending(path: $0) }
    }

    /// Whether a text fits the grammar of identifiers, for those characters that names have: letters, digits and marks.
    private func isIdentifier(_ text: String) -> Bool {
        let pattern = /[\p{L}_][\p{L}\p{Nd}\p{Nl}\p{M}_]*/.matchingSemantics(.unicodeScalar)
        return text != "_" && text.wholeMatch(of: pattern) != nil
    }
}
