import MCPGenCore
import Testing

/// Names that would be the same within one scope.
@Suite struct NameScopeTests {
    @Test("names that would be the same get numbers, in the order in which they come")
    func unique() {
        var scope = SwiftName.Scope(taken: ["a"])
        #expect(["a", "b", "a", "a2", "b"].map { scope.unique($0) } == ["a2", "b", "a3", "a2_2", "b2"])
    }

    @Test(
        "what tells names apart on the wire tells them apart in Swift",
        arguments: [
            (["item", "Item", "ITEM"], ["item", "itemCapitalized", "itemUppercase"]),
            (["Item", "item"], ["item", "itemLowercase"]), (["A", "a"], ["a", "aLowercase"]),
            (["1M", "1m"], ["_1M", "_1m"]), (["1m", "1M"], ["_1m", "_1M"]),
            (
                ["a-b", "a_b", "a b", "a", "A", "á", "a ", "a/b"],
                ["aB", "aUnderscoreB", "aSpaceB", "a", "aUppercase", "á", "aSpace", "aSlashB"]
            ),
            (["type", "@type", "$type"], ["type", "atType", "dollarType"]), (["_id", "id"], ["id", "id2"]),
            (["id", "_id"], ["id", "underscoreID"]), (["user_id", "userId"], ["userID", "userID2"]),
            (["e\u{301}", "é"], ["e\u{301}", "é2"]), (["", "empty", "Empty"], ["empty", "empty2", "empty3"]),
            (["==", "equals"], ["equals", "equals2"]), (["v1_2", "v1.2"], ["v1_2", "v1Dot2"]),
            (["created", "-created", "+created"], ["created", "minusCreated", "plusCreated"]),
        ]
    )
    func members(names: [String], expected: [String]) {
        var scope = SwiftName.Scope()
        #expect(names.map { scope.lowerCamel($0) } == expected)
    }

    @Test("names that Swift has a meaning for say that they are values")
    func taken() {
        var members = SwiftName.Scope(taken: SwiftName.takenMembers)
        let names = ["self", "init", "all_cases", "rawValue", "hash", "description", "Self"]
        let expected = ["selfValue", "initValue", "allCasesValue", "rawValue2", "hash", "description", "self2"]
        #expect(names.map { members.lowerCamel($0) } == expected)
        var types = SwiftName.Scope(taken: SwiftName.takenTypes)
        #expect(
            ["type", "Type", "any", "output"].map { types.upperCamel($0) }
                == ["TypeValue", "Type2", "AnyValue", "OutputValue"]
        )
    }
}
