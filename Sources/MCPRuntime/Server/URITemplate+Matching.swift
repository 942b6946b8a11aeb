/// Fits a template to a URI, in a time that grows with the product of their lengths at most.
struct URITemplateMatcher {
    /// A part of a template, as it is matched.
    enum Part: Hashable, Sendable {
        case literal([URISymbol])
        case variable(name: String, takesReserved: Bool, mayBeEmpty: Bool)
        case parameters(URITemplateParameters)
    }

    private let parts: [Part]
    private let symbols: [URISymbol]
    /// For each part, and for the end, whether it and what comes after fit the URI from a symbol on.
    private var fits: [[Bool]]

    init(_ parts: [Part], _ symbols: [URISymbol]) {
        self.parts = parts
        self.symbols = symbols
        let none = [Bool](repeating: false, count: symbols.count + 1)
        fits = Array(repeating: none, count: parts.count + 1)
        fits[parts.count][symbols.count] = true
        for part in parts.indices.reversed() {
            // Whether a value that has begun before fits from the symbol behind on.
            var goesOn = false
            for place in (0...symbols.count).reversed() {
                fits[part][place] = doesFit(part, at: place, goesOn: &goesOn)
            }
        }
    }

    /// The parts that a piece of a template is matched as.
    static func parts(_ piece: URITemplate.Piece) -> [Part] {
        switch piece {
        case .literal(let symbols): return [.literal(symbols)]
        case .expression(let kind, let names):
            guard !kind.isNamed else { return [.parameters(URITemplateParameters(kind, names))] }
            return names.enumerated().flatMap { index, name -> [Part] in
                let lead = index == 0 ? kind.first : kind.separator
                let part = Part.variable(name: name, takesReserved: kind.takesReserved, mayBeEmpty: !lead.isEmpty)
                return lead.isEmpty ? [part] : [.literal(URISymbol.symbols(of: lead[...])), part]
            }
        }
    }

    /// Whether a part fits from a symbol on, once that is known of all that is behind.
    private func doesFit(_ part: Int, at place: Int, goesOn: inout Bool) -> Bool {
        switch parts[part] {
        case .literal(let literal):
            return symbols[place...].starts(with: literal) && fits[part + 1][place + literal.count]
        case .variable(_, let takesReserved, let mayBeEmpty):
            let isTaken = place < symbols.count && (takesReserved || !symbols[place].isReserved)
            goesOn = isTaken && (ends(part, at: place + 1) || goesOn)
            return goesOn || (mayBeEmpty && ends(part, at: place))
        case .parameters(let parameters):
            return fits[part + 1][place] || parameters.values(in: symbols, at: place) { ends(part, at: $0) } != nil
        }
    }

    /// Whether a variable can end before a symbol: not within a character, and so that the rest fits.
    private func ends(_ part: Int, at place: Int) -> Bool {
        fits[part + 1][place] && (place == symbols.count || symbols[place].byte & 0xC0 != 0x80)
    }

    /// The values of the variables; `nil` when the template doesn't fit.
    func match() -> [String: String]? {
        guard fits[0][0] else { return nil }
        var ranges: [(String, Range<Int>)] = []
        var place = 0
        for (part, content) in parts.enumerated() {
            switch content {
            case .literal(let literal): place += literal.count
            case .variable(let name, let takesReserved, let mayBeEmpty):
                let rest = symbols[place...]
                let limit = takesReserved ? rest.endIndex : rest.firstIndex(where: \.isReserved) ?? rest.endIndex
                let end = ((mayBeEmpty ? place : place + 1)...limit).last { ends(part, at: $0) } ?? limit
                ranges.append((name, place..<end))
                place = end
            case .parameters(let parameters):
                guard let found = parameters.values(in: symbols, at: place, until: { ends(part, at: $0) }) else {
                    continue
                }
                ranges += found
                place = found.last?.1.upperBound ?? place
            }
        }
        var values: [String: String] = [:]
        for (name, range) in ranges {
            guard let value = String(validating: symbols[range].map(\.byte), as: UTF8.self) else { return nil }
            values[name] = value
        }
        return values
    }
}

/// Parameters with their names, in any order: `{?a,b}`, `{&a,b}` and `{;a,b}`.
struct URITemplateParameters: Hashable, Sendable {
    private let first: [URISymbol]
    private let separator: [URISymbol]
    private let names: [String]
    private let keys: [[URISymbol]]

    init(_ kind: URITemplateOperator, _ names: [String]) {
        first = URISymbol.symbols(of: kind.first[...])
        separator = URISymbol.symbols(of: kind.separator[...])
        self.names = names
        keys = names.map { URISymbol.symbols(of: Array($0.utf8)[...]) }
    }

    /// Finds the parameters that stand from a symbol on.
    ///
    /// - Parameters:
    ///   - symbols: The URI.
    ///   - place: Where the first one's separator would be.
    ///   - canEnd: Whether they can end before a symbol.
    /// - Returns: Their names and where their values are, as many as can be; `nil` when there is none.
    func values(
        in symbols: [URISymbol],
        at place: Int,
        until canEnd: (Int) -> Bool
    ) -> [(String, Range<Int>)]? {
        var found: [(String, Range<Int>)] = []
        var place = place
        var remaining = Set(names.indices)
        while symbols[place...].starts(with: found.isEmpty ? first : separator) {
            let rest = symbols[(place + 1)...]
            // A name doesn't end within a longer one: what follows it is reserved.
            let index = remaining.first { index in
                let end = rest.startIndex + keys[index].count
                return rest.starts(with: keys[index]) && (end == symbols.count || symbols[end].isReserved)
            }
            guard let index else { break }
            remaining.remove(index)
            var start = rest.startIndex + keys[index].count
            if start < symbols.count, symbols[start] == URISymbol(UInt8(ascii: "="), isEncoded: false) { start += 1 }
            let end = symbols[start...].firstIndex(where: \.isReserved) ?? symbols.count
            found.append((names[index], start..<end))
            place = end
        }
        while let last = found.popLast() {
            if let end = (last.1.lowerBound...last.1.upperBound).last(where: canEnd) {
                return found + [(last.0, last.1.lowerBound..<end)]
            }
        }
        return nil
    }
}
