/// Reads a template.
struct URITemplateParser {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var names: [String] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func parse() throws(URITemplateError) -> [URITemplate.Piece] {
        var pieces: [URITemplate.Piece] = []
        while position < bytes.count {
            pieces.append(bytes[position] == UInt8(ascii: "{") ? try parseExpression() : try parseLiteral())
        }
        return pieces
    }

    private mutating func parseLiteral() throws(URITemplateError) -> URITemplate.Piece {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "{") {
            let byte = bytes[position]
            guard byte != UInt8(ascii: "}") else { throw error(.unbalancedBrace, at: position) }
            let isEncoding = byte == UInt8(ascii: "%") && bytes[(position + 1)...].hexadecimalByte != nil
            guard byte.isUnreserved || byte.isReserved || byte >= 0x80 || isEncoding else {
                throw error(.invalidCharacter, at: position)
            }
            position += 1
        }
        return .literal(URISymbol.symbols(of: bytes[start..<position]))
    }

    private mutating func parseExpression() throws(URITemplateError) -> URITemplate.Piece {
        let start = position
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else {
            throw error(.unbalancedBrace, at: start)
        }
        position = end + 1
        var expression = bytes[start + 1..<end]
        let text = String(decoding: expression, as: UTF8.self)
        let kind = expression.first.flatMap(URITemplateOperator.init) ?? .none
        if kind != .none { expression.removeFirst() }
        let isReserved = expression.first.map(Array("=,!@|".utf8).contains) ?? false
        guard !isReserved, !expression.contains(where: Array(":*".utf8).contains) else {
            throw error(.unsupportedExpression(text), at: start + 1)
        }
        let list = expression.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return .expression(kind, names: try list.map { variable throws(URITemplateError) in try name(variable) })
    }

    private mutating func name(_ variable: ArraySlice<UInt8>) throws(URITemplateError) -> String {
        let name = String(decoding: variable, as: UTF8.self)
        guard variable.isVariableName else { throw error(.invalidName(name), at: variable.startIndex) }
        guard !names.contains(name) else { throw error(.doubledVariable(name), at: variable.startIndex) }
        names.append(name)
        return name
    }

    private func error(_ reason: URITemplateError.Reason, at position: Int) -> URITemplateError {
        URITemplateError(reason: reason, position: position)
    }
}
