import ArgumentParser
import Foundation

/// What commands say besides their results.
enum Console {
    /// Writes a line to standard error.
    static func complain(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }

    /// Does what can fail with files, and says which one it was.
    static func reporting<Result>(_ problem: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            complain("error: \(problem): \(error.localizedDescription)")
            throw ExitCode.failure
        }
    }

    /// What is in a file.
    static func read(_ path: String) throws -> [UInt8] {
        try reporting("\(path) can't be read") { Array(try Data(contentsOf: URL(filePath: path))) }
    }

    /// Writes a file unless it has the same contents already, so that nothing is built again.
    static func write(_ text: String, to url: URL) throws {
        let contents = Data(text.utf8)
        if (try? Data(contentsOf: url)) == contents { return }
        try reporting("\(path(url)) can't be written") { try contents.write(to: url, options: .atomic) }
    }

    /// A path as people write it.
    static func path(_ url: URL) -> String { url.path(percentEncoded: false) }
}
