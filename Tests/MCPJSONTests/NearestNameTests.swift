import Testing

@testable import MCPJSON

@Suite("The nearest name")
struct NearestNameTests {
    @Test(
        "A name with a slip is recognized",
        arguments: [
            ("city", "city"), ("cty", "city"), ("citty", "city"), ("cizy", "city"), ("ctiy", "city"), ("CITY", "city"),
            ("City", "city"), ("icty", "city"), ("temprature", "temperature"), ("tempratuer", "temperature"),
            ("größe", nil), ("grösze", "grösse"), ("cx", nil), ("entirelyElse", nil), ("tprtr", nil),
        ] as [(String, String?)]
    )
    func slips(name: String, nearest: String?) {
        #expect(nearestName(to: name, among: ["city", "temperature", "grösse"]) == nearest)
    }

    @Test("Of several near names the nearest is taken, of equally near ones the first")
    func order() {
        #expect(nearestName(to: "colour", among: ["colours", "color", "colour"]) == "colour")
        #expect(nearestName(to: "cat", among: ["hat", "bat", "cats"]) == "hat")
        #expect(nearestName(to: "cat", among: ["bat", "hat"]) == "bat")
        #expect(nearestName(to: "abcdef", among: ["abcdxx", "abcdex"]) == "abcdex")
    }

    @Test(
        "A third of a name's characters may differ, but one always",
        arguments: [
            ("a", "b", true), ("a", "bc", false), ("ab", "ax", true), ("ab", "xy", false), ("abcde", "abcdX", true),
            ("abcde", "abcXX", false), ("abcdef", "abcdXX", true), ("abcdef", "abcXXX", false), ("", "a", true),
            ("", "ab", false), ("abc", "", false), ("a", "", true),
        ]
    )
    func limit(name: String, candidate: String, isNear: Bool) {
        #expect(nearestName(to: name, among: [candidate]) == (isNear ? candidate : nil))
    }

    @Test("Two neighbours that are swapped count as one slip")
    func swap() {
        #expect(nearestName(to: "ba", among: ["ab"]) == "ab")
        #expect(nearestName(to: "untis", among: ["units"]) == "units")
    }

    @Test("Without candidates nothing is near")
    func noCandidates() {
        #expect(nearestName(to: "city", among: []) == nil)
    }

    @Test("A name of more than a hundred bytes isn't compared")
    func longNames() {
        let hundred = String(repeating: "x", count: 100)
        #expect(nearestName(to: hundred, among: [hundred]) == hundred)
        #expect(nearestName(to: hundred + "x", among: [hundred, hundred + "x"]) == nil)
        #expect(nearestName(to: String(repeating: "é", count: 51), among: [String(repeating: "é", count: 51)]) == nil)
    }
}
