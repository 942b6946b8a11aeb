// Compiled in one module with Sources/MCPRuntime/JSONRPC.

/// Scans bytes as a message, writes a message of what came out and scans that again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEnvelope(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    do throws(Envelope.Invalid) {
        let envelope = try Envelope(bytes.bytes)
        let params = part(envelope.params, of: bytes)
        let result = part(envelope.result, of: bytes)
        let error = part(envelope.error, of: bytes)
        switch envelope.kind {
        case .request(let id, let method):
            checkMethod(method)
            let message = written {
                $0.beginRequest(method, id: id)
                (params ?? RawJSON(bytes: Array("{}".utf8))).writeJSON(to: &$0)
                $0.endMessage()
            }
            checkMessage(message, is: envelope.kind, holding: params, at: \.params)
            checkParameters(envelope.params, of: bytes)
        case .notification(let method):
            checkMethod(method)
            let message = written { $0.writeNotification(method, params: params ?? RawJSON(bytes: Array("{}".utf8))) }
            checkMessage(message, is: envelope.kind, holding: params, at: \.params)
            if let params { _ = try? CancelledNotification(json: params.bytes) }
        case .response(let id):
            if let error { return checkError(error, id: id) }
            check(result != nil, "a response without result and error")
            let message = written { writer in
                writer.beginResponse(to: id)
                result?.writeJSON(to: &writer)
                writer.endMessage()
            }
            checkMessage(message, is: envelope.kind, holding: result, at: \.result)
        case .unaddressedError:
            check(error != nil, "an error that isn't there")
            if let error { return checkError(error, id: nil) }
        }
    } catch {
        let invalid = error
        check([.parseError, .invalidRequest].contains(invalid.error.code), "\(invalid.error)")
        checkMessage(
            written { $0.writeErrorResponse(invalid.error, to: invalid.id) },
            is: invalid.id.map(Envelope.Kind.response) ?? .unaddressedError,
            holding: RawJSON(bytes: written { invalid.error.writeJSON(to: &$0) }),
            at: \.error
        )
    }
    return 0
}

/// Makes sure that the parts of parameters that the engine keeps are JSON too, within the parameters.
private func checkParameters(_ params: Range<Int>?, of bytes: UnsafeRawBufferPointer) {
    guard let found = try? RequestParameters(Array(bytes)[...], params) else { return }
    let parts = [
        found.name, found.uri, found.arguments, found.meta, found.inputResponses, found.requestState, found.task,
    ]
    for range in parts where range != nil {
        _ = part(range, of: bytes)
        check(params.map { $0.clamped(to: range ?? $0) == range } ?? false, "\(String(describing: range)) is elsewhere")
    }
}

/// A part that an envelope has kept, which is JSON from its first byte to its last.
private func part(_ range: Range<Int>?, of bytes: UnsafeRawBufferPointer) -> RawJSON? {
    guard let range else { return nil }
    check(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(range) of \(bytes.count) bytes")
    let part = Array(bytes[range])
    let again = try? Skipped(json: part)
    check(again?.range == 0..<part.count, "\(String(decoding: part, as: UTF8.self)) isn't one value")
    return RawJSON(bytes: part)
}

/// Makes sure that a method is known when its name is.
private func checkMethod(_ method: Method) {
    let name = written { $0.write(method.name) }
    var reader = JSONReader(name.span.bytes)
    let again = try? Method(json: &reader)
    check(again == method, "\(method) is read again as \(String(describing: again))")
}

/// Makes sure that an error which can be read is written and read again.
private func checkError(_ json: RawJSON, id: RequestID?) -> CInt {
    guard let error = try? JSONRPCError(json: json.bytes) else { return 0 }
    let text = written { error.writeJSON(to: &$0) }
    let again = try? JSONRPCError(json: text)
    check(again == error, "\(error) is read again as \(String(describing: again))")
    let message = written { $0.writeErrorResponse(error, to: id) }
    let kind = id.map(Envelope.Kind.response) ?? .unaddressedError
    checkMessage(message, is: kind, holding: RawJSON(bytes: text), at: \.error)
    return 0
}

/// Makes sure that a message of ours is scanned as what it was written as.
private func checkMessage(
    _ message: [UInt8],
    is kind: Envelope.Kind,
    holding part: RawJSON?,
    at path: KeyPath<Envelope, Range<Int>?>
) {
    let text = String(decoding: message, as: UTF8.self)
    do throws(Envelope.Invalid) {
        let envelope = try Envelope(message.span.bytes)
        check(envelope.kind == kind, "\(text) is \(envelope.kind) instead of \(kind)")
        guard let part else { return }
        check(envelope[keyPath: path].map { Array(message[$0]) } == part.bytes, "\(text) holds something else")
    } catch {
        fatalError("\(text): \(error.error)")
    }
}
