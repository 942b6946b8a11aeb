/// Writes JSON text (RFC 8259) in UTF-8, without whitespace, into memory of its own.
///
/// Generated encoders call it in the order of the text:
///
/// ```swift
/// writer.beginObject()
/// writer.member("city", city)
/// writer.member("unit", unit)   // left out when nil
/// writer.endObject()
/// ```
///
/// The writer puts the commas. It doesn't check that calls are balanced.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
    // Sendable: the memory behind the pointer has this one owner, which can't be copied.

    /// The first byte of the memory; `capacity` bytes belong to it.
    private var base: UnsafeMutableRawPointer
    /// How many bytes the memory holds.
    private var capacity: Int
    /// How many bytes have been written.
    public private(set) var count = 0
    /// Whether a comma goes before the next member or element.
    var needsComma = false
    /// The first value that JSON can't express, where `null` has been written, or that its schema doesn't allow.
    public internal(set) var failure: JSONEncodingError?

    /// Makes an empty writer.
    ///
    /// - Parameter capacity: How many bytes are expected; it grows beyond them where needed.
    public init(capacity: Int = 512) {
        self.capacity = max(capacity, 64)
        base = .allocate(byteCount: self.capacity, alignment: 8)
    }

    deinit {
        base.deallocate()
    }

    /// A copy of what has been written.
    public func bytes() -> [UInt8] {
        withUnsafeBytes { Array($0) }
    }

    /// Calls a closure with what has been written.
    public func withUnsafeBytes<Result, Failure>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// Forgets everything behind the first `count` bytes, so that the memory can be used again.
    ///
    /// - Parameter count: At most ``count``; 0 begins a new document.
    public mutating func truncate(to count: Int = 0) {
        precondition(count <= self.count)
        self.count = count
        needsComma = false
        failure = nil
    }

    /// Memory for bytes behind those written.
    ///
    /// - Parameters:
    ///   - size: How many bytes `body` may write at most.
    ///   - body: Writes and returns how many bytes it has written, never more than `size`.
    @inline(__always)
    mutating func append(upTo size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(size)
        count += body((base + count).assumingMemoryBound(to: UInt8.self))
    }

    /// Makes room for bytes behind those written.
    @inline(__always)
    mutating func reserve(_ size: Int) {
        if capacity - count < size { grow(by: size) }
    }

    private mutating func grow(by size: Int) {
        capacity = max(capacity * 2, count + size)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
        larger.copyMemory(from: base, byteCount: count)
        base.deallocate()
        base = larger
    }
}

// MARK: - Bytes

extension JSONWriter {
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        append(upTo: 1) { target in
            target.pointee = byte
            return 1
        }
    }

    /// Appends bytes as they are.
    package mutating func append(raw bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        append(upTo: bytes.count) { target in
            UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: bytes.count)
            return bytes.count
        }
    }

    /// Appends bytes as they are.
    package mutating func append(raw bytes: StaticString) {
        append(raw: UnsafeRawBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount))
    }
}

// MARK: - Structure

extension JSONWriter {
    /// Writes a value that is JSON text already.
    public mutating func writeRaw(_ json: StaticString) {
        append(raw: json)
    }

    /// Writes a value that is JSON text already.
    public mutating func writeRaw(_ json: some Collection<UInt8>) {
        let size = json.count
        append(upTo: size) { target in
            _ = UnsafeMutableBufferPointer(start: target, count: size).initialize(fromContentsOf: json)
            return size
        }
    }

    /// Writes `null`.
    public mutating func writeNull() { append(raw: "null") }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool) { append(raw: value ? "true" : "false") }

    /// Begins an object.
    public mutating func beginObject() {
        append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends an object.
    public mutating func endObject() {
        append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Begins an array.
    public mutating func beginArray() {
        append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends an array.
    public mutating func endArray() {
        append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Begins an element of an array: its value is to be written next.
    public mutating func beginElement() {
        if needsComma { append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Writes the name of a member, whose value is to be written next.
    ///
    /// - Parameter name: Unescaped.
    public mutating func name(_ name: StaticString) {
        beginElement()
        writeString(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        append(UInt8(ascii: ":"))
    }

    /// Writes the name of a member, whose value is to be written next.
    ///
    /// - Parameter name: Unescaped.
    public mutating func name(_ name: String) {
        beginElement()
        write(name)
        append(UInt8(ascii: ":"))
    }

    /// Writes a member of an object.
    @inlinable
    public mutating func member(_ name: StaticString, _ value: some JSONEncodable) {
        self.name(name)
        value.writeJSON(to: &self)
    }

    /// Writes a member of an object, or nothing when there is no value.
    @inlinable
    public mutating func member(_ name: StaticString, _ value: (some JSONEncodable)?) {
        guard let value else { return }
        member(name, value)
    }

    /// Makes an object the continuation of an unfinished one that ends where it begins: the two become one.
    ///
    /// - Parameter start: Where the second object begins; the byte before ends the last member of the first one.
    package mutating func mergeObject(at start: Int) {
        precondition(start + 2 <= count)
        let bytes = (base + start).assumingMemoryBound(to: UInt8.self)
        guard bytes[1] != UInt8(ascii: "}") else {
            count = start
            return endObject()
        }
        bytes[0] = UInt8(ascii: ",")
    }

    /// Writes an object whose last brace is missing, to be continued with members.
    package mutating func continueObject(_ json: [UInt8]) {
        writeRaw(json)
        needsComma = true
    }

    /// Puts a byte in the place of one that has been written.
    package mutating func replaceByte(at index: Int, with byte: UInt8) {
        precondition(index < count)
        base.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
    }

    /// Removes bytes from the middle of what has been written.
    package mutating func remove(_ range: Range<Int>) {
        precondition(range.upperBound <= count)
        (base + range.lowerBound).copyMemory(from: base + range.upperBound, byteCount: count - range.upperBound)
        count -= range.count
    }

    /// Whether the bytes from a place on are these.
    package func holds(_ text: StaticString, at start: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start + length <= count else { return false }
        return UnsafeRawBufferPointer(start: base + start, count: length)
            .elementsEqual(UnsafeRawBufferPointer(start: text.utf8Start, count: length))
    }

    /// Writes an element of an array.
    @inlinable
    public mutating func element(_ value: some JSONEncodable) {
        beginElement()
        value.writeJSON(to: &self)
    }
}
