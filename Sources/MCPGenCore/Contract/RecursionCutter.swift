/// Finds types that contain themselves, and puts the value that closes each circle on the heap.
///
/// Arrays and dictionaries are on the heap anyway. The types are gone through in the order of the source, so that the same
/// edge is cut each time.
struct RecursionCutter {
    private var types: [TypeDeclaration]
    private var places: [String: Int] = [:]
    private var states: [State]

    private enum State { case new, open, done }

    /// The types, their circles cut.
    static func cut(_ types: [TypeDeclaration]) -> [TypeDeclaration] {
        var cutter = RecursionCutter(types)
        for index in types.indices { cutter.visit(index) }
        return cutter.types
    }

    private init(_ types: [TypeDeclaration]) {
        self.types = types
        states = Array(repeating: .new, count: types.count)
        for (index, type) in types.enumerated() { places[type.name] = index }
    }

    private mutating func visit(_ index: Int) {
        guard states[index] == .new else { return }
        states[index] = .open
        switch types[index].kind {
        case .structure(var properties, let isClosed):
            visit(&properties)
            types[index].kind = .structure(properties, isClosed: isClosed)
        case .tuple(var properties, let rest, let minimum):
            visit(&properties)
            types[index].kind = .tuple(properties, rest: rest, minimum: minimum)
        case .union(let union):
            for alternative in union.alternatives where closesCircle(alternative.type) {
                types[index].isIndirect = true
            }
        case .wrapper(let type): _ = closesCircle(type)
        case .alias, .enumeration, .values: break
        }
        states[index] = .done
    }

    private mutating func visit(_ properties: inout [Property]) {
        for index in properties.indices where closesCircle(properties[index].type) {
            properties[index].isIndirect = true
        }
    }

    /// Whether a value of a type contains the value that it is part of.
    private mutating func closesCircle(_ type: TypeReference) -> Bool {
        switch type {
        case .optional(let part), .nullable(let part), .oneOrMany(let part), .constrained(let part, _):
            return closesCircle(part)
        case .named(let name):
            guard let place = places[name] else { return false }
            if states[place] == .open { return true }
            if case .wrapper(let inner) = types[place].kind {
                // A wrapper can't be cut itself: what mentions it contains what it wraps.
                let state = states[place]
                states[place] = .open
                defer { states[place] = state }
                return closesCircle(inner)
            }
            visit(place)
            return false
        case .string, .integer, .number, .anyNumber, .boolean, .any, .formatted, .array, .dictionary: return false
        }
    }
}
