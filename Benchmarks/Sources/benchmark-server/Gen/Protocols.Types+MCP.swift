// Emitted by mcpgen 0.1.0 from Workload.swift, digest c4bb23a681d9ccaa.
// Changes made here are lost: change the contract.

import MCPRuntime

nonisolated extension WorkloadService {
    /// Make up a weather forecast.
    ///
    /// - Parameters:
    ///   - city: `city`
    ///   - days: `days`
    func getWeather(city: Swift.String, days: Swift.Int = 3) async throws -> Forecast {
        try await self.getWeather(city: city, unit: nil, days: days)
    }

    /// Make up a weather forecast.
    ///
    /// - Parameters:
    ///   - city: `city`
    ///   - unit: `unit`
    func getWeather(city: Swift.String, unit: TemperatureUnit?) async throws -> Forecast {
        try await self.getWeather(city: city, unit: unit, days: 3)
    }
}

/// The tools of Workload.
nonisolated enum WorkloadTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `echo`
    case echo
    /// `add`
    case add
    /// `get_weather`
    case getWeather = "get_weather"
}

nonisolated extension WorkloadTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "echo": self = .echo
        case "add": self = .add
        case "get_weather": self = .getWeather
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    var listing: MCPRuntime.ToolListing {
        switch self {
        case .echo:
            MCPRuntime.ToolListing(
                name: "echo",
                json: #"""
                    {"name":"echo","description":"Say a message back.","inputSchema":{"type":"object","properties":{"message":{"type":"string"}},"required":["message"],"additionalProperties":false}}
                    """#
            )
        case .add:
            MCPRuntime.ToolListing(
                name: "add",
                json: #"""
                    {"name":"add","description":"Add two numbers.","inputSchema":{"type":"object","properties":{"a":{"type":"number"},"b":{"type":"number"}},"required":["a","b"],"additionalProperties":false},"outputSchema":{"type":"object","description":"The result of an addition.","properties":{"sum":{"type":"number"}},"required":["sum"]}}
                    """#
            )
        case .getWeather:
            MCPRuntime.ToolListing(
                name: "get_weather",
                json: #"""
                    {"name":"get_weather","description":"Make up a weather forecast.","inputSchema":{"type":"object","properties":{"city":{"type":"string"},"unit":{"type":"string","enum":["celsius","fahrenheit"],"description":"The unit of temperatures."},"days":{"type":"integer","default":3}},"required":["city"],"additionalProperties":false},"outputSchema":{"type":"object","description":"A forecast.","properties":{"city":{"type":"string"},"temperature":{"type":"number"},"conditions":{"type":"string"},"forecast":{"type":"array","items":{"type":"object","description":"The forecast for one day.","properties":{"day":{"type":"string"},"high":{"type":"number"},"low":{"type":"number"}},"required":["day","high","low"]}}},"required":["city","temperature","conditions","forecast"]}}
                    """#
            )
        }
    }
}

nonisolated extension WorkloadTool {
    /// The arguments of `echo`.
    struct EchoArguments: Swift.Hashable, Swift.Sendable {
        /// `message`
        var message: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - message: `message`
        init(message: Swift.String) {
            self.message = message
        }
    }
}

nonisolated extension WorkloadTool {
    /// The arguments of `add`.
    struct AddArguments: Swift.Hashable, Swift.Sendable {
        /// `a`
        var a: Swift.Double
        /// `b`
        var b: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - a: `a`
        ///   - b: `b`
        init(a: Swift.Double, b: Swift.Double) {
            self.a = a
            self.b = b
        }
    }
}

nonisolated extension WorkloadTool {
    /// The arguments of `get_weather`.
    struct GetWeatherArguments: Swift.Sendable {
        /// `city`
        var city: Swift.String
        /// `unit`
        var unit: TemperatureUnit?
        /// `days`
        var days: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - city: `city`
        ///   - unit: `unit`
        ///   - days: `days`
        init(city: Swift.String, unit: TemperatureUnit? = nil, days: Swift.Int = 3) {
            self.city = city
            self.unit = unit
            self.days = days
        }
    }
}

nonisolated extension WorkloadTool.EchoArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var message: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "message": message = reader.read()
            default: try reader.skipUnknown(key, known: "message")
            }
        }
        guard let message else {
            throw reader.missing("message", in: object)
        }
        self.message = message
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("message", message)
        writer.endObject()
    }
}

nonisolated extension WorkloadTool.AddArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var a: Swift.Double?
        var b: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "a": a = reader.read()
            case "b": b = reader.read()
            default: try reader.skipUnknown(key, known: "a", "b")
            }
        }
        guard let a, let b else {
            throw reader.missing("a", "b", in: object)
        }
        self.a = a
        self.b = b
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("a", a)
        writer.member("b", b)
        writer.endObject()
    }
}

nonisolated extension WorkloadTool.GetWeatherArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var city: Swift.String?
        var unit: TemperatureUnit?
        var days: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "city": city = reader.read()
            case "unit": unit = reader.readOptional()
            case "days": days = reader.readOptional()
            default: try reader.skipUnknown(key, known: "city", "unit", "days")
            }
        }
        guard let city else {
            throw reader.missing("city", in: object)
        }
        self.city = city
        self.unit = unit
        self.days = days ?? 3
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.member("unit", unit)
        writer.member("days", days)
        writer.endObject()
    }
}

nonisolated extension Sum: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var sum: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "sum": sum = reader.read()
            default: try reader.skipUnknown(key, known: "sum")
            }
        }
        guard let sum else {
            throw reader.missing("sum", in: object)
        }
        self.sum = sum
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("sum", sum)
        writer.endObject()
    }
}

nonisolated extension TemperatureUnit: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "celsius": self = .celsius
        case "fahrenheit": self = .fahrenheit
        default: throw reader.mismatch(expectedOneOf: "celsius", "fahrenheit", at: start)
        }
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Forecast: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var city: Swift.String?
        var temperature: Swift.Double?
        var conditions: Swift.String?
        var forecast: [Forecast.Day]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "city": city = reader.read()
            case "temperature": temperature = reader.read()
            case "conditions": conditions = reader.read()
            case "forecast": forecast = reader.read()
            default: try reader.skipUnknown(key, known: "city", "temperature", "conditions", "forecast")
            }
        }
        guard let city, let temperature, let conditions, let forecast else {
            throw reader.missing("city", "temperature", "conditions", "forecast", in: object)
        }
        self.city = city
        self.temperature = temperature
        self.conditions = conditions
        self.forecast = forecast
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.member("temperature", temperature)
        writer.member("conditions", conditions)
        writer.member("forecast", forecast)
        writer.endObject()
    }
}

nonisolated extension Forecast.Day: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var day: Swift.String?
        var high: Swift.Double?
        var low: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "day": day = reader.read()
            case "high": high = reader.read()
            case "low": low = reader.read()
            default: try reader.skipUnknown(key, known: "day", "high", "low")
            }
        }
        guard let day, let high, let low else {
            throw reader.missing("day", "high", "low", in: object)
        }
        self.day = day
        self.high = high
        self.low = low
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("day", day)
        writer.member("high", high)
        writer.member("low", low)
        writer.endObject()
    }
}
