import MCPJSON

/// Diagnostics as SARIF 2.1.0, which services for reviews and security read (OASIS, Static Analysis Results Interchange
/// Format).
package struct SARIF {
    /// The files that were read, by their paths: columns are counted in them.
    private let lines: [String: [ArraySlice<UInt8>]]
    private let uri: (String) -> String

    /// Prepares a log.
    ///
    /// - Parameters:
    ///   - files: What was read.
    ///   - uri: The URI of a path, relative where the file is below the folder that the log is read in.
    package init(_ files: [SourceFile], uri: @escaping (String) -> String) {
        let lines = files.map { ($0.path, $0.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)) }
        self.lines = Dictionary(lines) { first, _ in first }
        self.uri = uri
    }

    /// The log of one run.
    ///
    /// - Parameter diagnostics: What was reported.
    package func log(_ diagnostics: [Diagnostic]) -> String {
        var codes: [Diagnostic.Code] = []
        for diagnostic in diagnostics where !codes.contains(diagnostic.code) { codes.append(diagnostic.code) }
        let driver: JSONValue = [
            "name": "mcpgen",
            "version": .string(Generator.version),
            "rules": .array(codes.map(rule)),
        ]
        let results = diagnostics.map { diagnostic in
            result(diagnostic, codes.firstIndex(of: diagnostic.code) ?? 0)
        }
        let run: JSONValue = [
            "tool": ["driver": driver], "columnKind": "utf16CodeUnits", "results": .array(results),
        ]
        let log: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.description
    }

    private func rule(_ code: Diagnostic.Code) -> JSONValue {
        let text = code.explanation
        return [
            "id": .string(code.rawValue),
            "shortDescription": ["text": .string(text.title + ".")],
            "fullDescription": ["text": .string(text.meaning)],
            "help": ["text": .string(text.remedy), "markdown": .string(text.remedy)],
        ]
    }

    private func result(_ diagnostic: Diagnostic, _ ruleIndex: Int) -> JSONValue {
        let place = diagnostic.location
        let region: JSONValue = [
            "startLine": .number(JSONNumber(place.line)), "startColumn": .number(JSONNumber(column(of: place))),
        ]
        let artifact: JSONValue = ["uri": .string(uri(place.file))]
        let location: JSONValue = ["physicalLocation": ["artifactLocation": artifact, "region": region]]
        return [
            "ruleId": .string(diagnostic.code.rawValue),
            "ruleIndex": .number(JSONNumber(ruleIndex)),
            "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(diagnostic.message)],
            "locations": [location],
        ]
    }

    /// The column of a place, from 1, in UTF-16 code units: ours are bytes.
    private func column(of place: SourceLocation) -> Int {
        guard let lines = lines[place.file], lines.indices.contains(place.line - 1) else { return place.column }
        return String(decoding: lines[place.line - 1].prefix(place.column - 1), as: UTF8.self).utf16.count + 1
    }
}
