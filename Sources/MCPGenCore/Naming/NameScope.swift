extension SwiftName {
    /// Makes names different from those taken before, in the order in which they come: what comes later never changes
    /// a name that is there.
    package struct Scope {
        /// The names, and what has each of them on the wire; `nil` where nothing may have it.
        private var taken: [String: String?]
        /// What a name gets behind it that nothing may have.
        private let suffix: String

        /// A scope in which some names are taken.
        ///
        /// - Parameters:
        ///   - taken: The names.
        ///   - suffix: What gives another name to what would have one of them.
        package init(taken: Set<String> = [], suffix: String = "Value") {
            self.suffix = suffix
            self.taken = Dictionary(uniqueKeysWithValues: taken.map { ($0, nil) })
        }

        /// The name itself, or with the first number behind it that makes it free: the second `unit` is `unit2`.
        package mutating func unique(_ name: String) -> String {
            unique(name, of: nil)
        }

        /// The name itself or, where it is taken, another one, if need be with a number.
        package mutating func unique(_ name: String, else other: String) -> String {
            unique(taken[name] == nil ? name : other)
        }

        /// A name for a function, parameter, property or case that is free.
        ///
        /// When another has it, what tells the two apart on the wire is said: the case (`itemCapitalized`,
        /// `ascUppercase`) or the characters that aren't letters (`aDashB`). What nothing may have gets the scope's
        /// suffix, `Value` as a rule. Where all that doesn't help, the first number does that makes it free.
        ///
        /// - Parameter wireName: The name on the wire.
        package mutating func lowerCamel(_ wireName: String) -> String {
            free(SwiftName.lowerCamel(wireName), SwiftName.lowerCamel(NameWords(spelling: wireName)), wireName)
        }

        /// A name for a type that is free; see ``lowerCamel(_:)``.
        ///
        /// - Parameter wireName: The name on the wire.
        package mutating func upperCamel(_ wireName: String) -> String {
            free(SwiftName.upperCamel(wireName), SwiftName.upperCamel(NameWords(spelling: wireName)), wireName)
        }

        private mutating func free(
            _ name: String,
            _ spelling: @autoclosure () -> String,
            _ wireName: String
        ) -> String {
            guard let owner = taken[name] else { return unique(name, of: wireName) }
            var candidates: [String] = []
            if let owner {
                if owner != wireName, owner.lowercased() == wireName.lowercased(), let suffix = Self.casing(wireName) {
                    candidates.append(name + suffix)
                }
            } else if !name.hasSuffix(suffix) {
                candidates.append(name + suffix)
            }
            candidates.append(spelling())
            return unique(candidates.first { taken[$0] == nil } ?? name, of: wireName)
        }

        private mutating func unique(_ name: String, of wireName: String?) -> String {
            let separator = name.last?.isNumber == true ? "_" : ""
            var candidate = name
            var number = 2
            while taken[candidate] != nil {
                candidate = "\(name)\(separator)\(number)"
                number += 1
            }
            taken[candidate] = .some(wireName)
            return candidate
        }

        /// What there is to say of the case of a name.
        private static func casing(_ name: String) -> String? {
            let letters = name.filter { $0.isUppercase || $0.isLowercase }
            if letters.allSatisfy(\.isUppercase) { return "Uppercase" }
            if letters.allSatisfy(\.isLowercase) { return "Lowercase" }
            return letters.first?.isUppercase == true && letters.dropFirst().allSatisfy(\.isLowercase)
                ? "Capitalized" : nil
        }
    }
}
