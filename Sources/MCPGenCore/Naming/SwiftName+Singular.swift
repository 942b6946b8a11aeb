extension SwiftName {
    /// The name of one of the things that a name is the plural of: `Point` for `Points`, `Address` for `Addresses`.
    ///
    /// - Returns: `nil` where the name isn't the plural of an English word by its end.
    static func singular(_ name: String) -> String? {
        let lowercased = name.lowercased()
        guard name.count > 3, lowercased.hasSuffix("s") else { return nil }
        guard !["ss", "us", "is", "series", "species"].contains(where: lowercased.hasSuffix) else { return nil }
        if lowercased.hasSuffix("ies"), name.count > 4 { return name.dropLast(3) + "y" }
        let isHissing = ["sses", "xes", "ches", "shes", "zzes"].contains(where: lowercased.hasSuffix)
        return String(name.dropLast(isHissing ? 2 : 1))
    }
}
