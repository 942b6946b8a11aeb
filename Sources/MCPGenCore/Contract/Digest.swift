import MCPJSON

extension Contract {
    /// Tells two states of a contract apart: 64 bits of FNV-1a over what goes over the wire, in hexadecimal digits.
    package var digest: String {
        var document: JSONObject = ["name": .string(serverName), "version": .string(version)]
        document["title"] = title.map(JSONValue.string)
        document["instructions"] = instructions.map(JSONValue.string)
        document["tools"] = .array(tools.map { .object($0.listing) })
        if !offers.isEmpty { document["offers"] = .array(offers.map { .object($0.listing) }) }
        return document.digest
    }
}

extension Form {
    /// Tells two states of a form apart, as ``Contract/digest`` does for a contract.
    package var digest: String {
        let document: JSONObject = ["name": .string(name), "requestedSchema": .object(schema)]
        return document.digest
    }
}

extension JSONObject {
    fileprivate var digest: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in description.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
