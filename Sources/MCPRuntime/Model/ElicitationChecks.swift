/// Something in the answer to a form that doesn't fit it (specification, Elicitation, Requested Schema).
public struct ElicitationProblem: Hashable, Sendable, CustomStringConvertible {
    /// The value at fault; for one that is missing or unknown, that property.
    public var pointer: JSONPointer
    /// What is wrong.
    public var message: String

    /// Makes a problem.
    ///
    /// - Parameters:
    ///   - pointer: The value at fault.
    ///   - message: What is wrong.
    public init(pointer: JSONPointer, message: String) {
        self.pointer = pointer
        self.message = message
    }

    /// The place and what is wrong.
    public var description: String { "\(pointer): \(message)" }
}

extension ElicitationSchema {
    /// An answer with what wasn't filled in but has a default (specification, Elicitation, Requested Schema).
    ///
    /// - Parameter content: What was filled in; it stays as it is.
    public func applyingDefaults(to content: JSONObject) -> JSONObject {
        var content = content
        for property in properties where content[property.name] == nil {
            content[property.name] = property.schema.defaultValue
        }
        return content
    }

    /// All that doesn't fit the form, in its order; then what it didn't ask for.
    ///
    /// - Parameter content: What was filled in.
    /// - Returns: Nothing when the answer may be sent.
    public func problems(in content: JSONObject) -> [ElicitationProblem] {
        var problems: [ElicitationProblem] = []
        for property in properties {
            let pointer = JSONPointer([property.name])
            if let value = content[property.name] {
                problems += property.schema.problems(in: value, at: pointer)
            } else if required.contains(property.name) {
                problems.append(ElicitationProblem(pointer: pointer, message: "is required"))
            }
        }
        for name in required where self[name] == nil && content[name] == nil {
            problems.append(ElicitationProblem(pointer: JSONPointer([name]), message: "is required"))
        }
        for name in content.names where self[name] == nil {
            problems.append(ElicitationProblem(pointer: JSONPointer([name]), message: "isn't in the form"))
        }
        return problems
    }
}

extension PrimitiveSchema {
    /// What is wrong with a value of this field.
    fileprivate func problems(in value: JSONValue, at pointer: JSONPointer) -> [ElicitationProblem] {
        switch self {
        case .string(let schema):
            guard let text = value.string else { return [pointer.problem("must be a string")] }
            return schema.problems(in: text).map(pointer.problem)
        case .number(let schema):
            guard let number = value.number else {
                return [pointer.problem(schema.isInteger ? "must be an integer" : "must be a number")]
            }
            return schema.problems(in: number).map(pointer.problem)
        case .boolean:
            return value.bool == nil ? [pointer.problem("must be true or false")] : []
        case .singleSelect(let schema):
            guard let text = value.string else { return [pointer.problem("must be a string")] }
            return schema.options.offers(text) ? [] : [pointer.problem(schema.options.demand)]
        case .multiSelect(let schema):
            guard let elements = value.array else { return [pointer.problem("must be an array")] }
            return schema.problems(in: elements, at: pointer)
        }
    }
}

extension StringSchema {
    fileprivate func problems(in text: String) -> [String] {
        var problems: [String] = []
        let length = text.unicodeScalars.count
        if let minLength, length < minLength { problems.append("must have at least \(count(minLength))") }
        if let maxLength, length > maxLength { problems.append("must have at most \(count(maxLength))") }
        if let format, !format.matches(text) { problems.append("must be \(format.phrase)") }
        return problems
    }

    private func count(_ number: Int) -> String { number == 1 ? "1 character" : "\(number) characters" }
}

extension NumberSchema {
    fileprivate func problems(in number: JSONNumber) -> [String] {
        guard let value = number.double else { return ["is too large a number"] }
        if isInteger, number.int == nil, value.rounded() != value { return ["must be an integer"] }
        var problems: [String] = []
        if let minimum, value < minimum { problems.append("must be at least \(Self.describe(minimum))") }
        if let maximum, value > maximum { problems.append("must be at most \(Self.describe(maximum))") }
        return problems
    }

    private static func describe(_ number: Double) -> String {
        Int(exactly: number).map { String($0) } ?? String(number)
    }
}

extension MultiSelectSchema {
    fileprivate func problems(in elements: [JSONValue], at pointer: JSONPointer) -> [ElicitationProblem] {
        var problems: [ElicitationProblem] = []
        if let minItems, elements.count < minItems {
            problems.append(pointer.problem("must have at least \(count(minItems))"))
        }
        if let maxItems, elements.count > maxItems {
            problems.append(pointer.problem("must have at most \(count(maxItems))"))
        }
        for (index, element) in elements.enumerated() {
            let place = pointer.appending(index)
            if let text = element.string {
                if !options.offers(text) { problems.append(place.problem(options.demand)) }
            } else {
                problems.append(place.problem("must be a string"))
            }
        }
        return problems
    }

    private func count(_ number: Int) -> String { number == 1 ? "1 element" : "\(number) elements" }
}

extension [SelectOption] {
    /// Whether a value is one of these; compared by code points, as JSON does.
    fileprivate func offers(_ value: String) -> Bool {
        contains { $0.value.utf8.elementsEqual(value.utf8) }
    }

    fileprivate var demand: String {
        let shown = prefix(20).map { "\"\($0.value)\"" }.joined(separator: ", ") + (count > 20 ? ", …" : "")
        return "must be one of \(shown)"
    }
}

extension JSONPointer {
    fileprivate func problem(_ message: String) -> ElicitationProblem {
        ElicitationProblem(pointer: self, message: message)
    }
}
