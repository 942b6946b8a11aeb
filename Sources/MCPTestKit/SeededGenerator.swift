import MCPRuntime

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SeededGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One way or the other.
    mutating func chance() -> Bool { next() & 1 == 1 }

    /// A number of a range.
    mutating func integer(in range: ClosedRange<Int>) -> Int {
        let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
        guard width < .max else { return Int(truncatingIfNeeded: next()) }
        return range.lowerBound &+ Int(truncatingIfNeeded: next() % (width + 1))
    }

    /// An element of an array that isn't empty.
    mutating func element<Element>(of elements: [Element]) -> Element {
        elements[integer(in: 0...elements.count - 1)]
    }
}

/// What a schema says of the size of numbers.
struct NumberBounds {
    var low: Double?
    var high: Double?
    var isLowExcluded = false
    var isHighExcluded = false
    var step: Double?

    init(_ schema: JSONObject) {
        low = schema["minimum"]?.number?.double
        high = schema["maximum"]?.number?.double
        step = schema["multipleOf"]?.number?.double
        if let bound = schema["exclusiveMinimum"]?.number?.double, bound >= low ?? bound {
            (low, isLowExcluded) = (bound, true)
        }
        if let bound = schema["exclusiveMaximum"]?.number?.double, bound <= high ?? bound {
            (high, isHighExcluded) = (bound, true)
        }
    }
}
