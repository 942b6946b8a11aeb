// Emitted by mcpgen 0.1.0 from almanac.mcp.json, digest 3cfb43a7ef4a51a8.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// The service almanac.
public nonisolated protocol AlmanacService: Swift.Sendable {
    /// Fetch a day.
    ///
    /// - Parameters:
    ///   - day: `day`
    func fetch(day: Swift.String) async throws -> [MCPRuntime.ContentBlock]

    /// Summarize the weather of a city.
    ///
    /// - Parameters:
    ///   - city: City name.
    ///   - dateOfDay: `date_of_day`
    ///   - style: How to write.
    ///   - values: `values`
    func summarize(
        city: Swift.String,
        dateOfDay: Swift.String,
        style: Swift.String?,
        values: Swift.String?
    ) async throws -> MCPRuntime.GetPromptResult

    /// Fetch the page of a day.
    func fetchPrompt() async throws -> MCPRuntime.GetPromptResult

    /// Fills in the prompt `only-if-asked`.
    ///
    /// - Parameters:
    ///   - in: `in`
    func onlyIfAsked(`in`: Swift.String?) async throws -> MCPRuntime.GetPromptResult

    /// How the almanac is set up.
    func readConfig() async throws -> MCPRuntime.ReadResourceResult

    /// Reads `almanac://readme`.
    func readMe() async throws -> MCPRuntime.ReadResourceResult

    /// A day of a year.
    ///
    /// - Parameters:
    ///   - year: `year`
    ///   - month: `month`
    ///   - day: `day`
    ///   - unit: `unit`
    ///   - lang: `lang`
    func readDay(
        year: Swift.String,
        month: Swift.String,
        day: Swift.String,
        unit: Swift.String?,
        lang: Swift.String?
    ) async throws -> MCPRuntime.ReadResourceResult

    /// Reads `almanac://files/{+path}`.
    ///
    /// - Parameters:
    ///   - path: `path`
    func readFilesOfTheAlmanac(path: Swift.String) async throws -> MCPRuntime.ReadResourceResult

    /// Reads `almanac://today{?unit}`.
    ///
    /// - Parameters:
    ///   - unit: `unit`
    func fetchToday(unit: Swift.String?) async throws -> MCPRuntime.ReadResourceResult

    /// Reads `almanac://constant`.
    func readConstant() async throws -> MCPRuntime.ReadResourceResult
}

nonisolated extension AlmanacService {
    /// Summarize the weather of a city.
    ///
    /// - Parameters:
    ///   - city: City name.
    ///   - dateOfDay: `date_of_day`
    ///   - values: `values`
    public func summarize(
        city: Swift.String,
        dateOfDay: Swift.String,
        values: Swift.String? = nil
    ) async throws -> MCPRuntime.GetPromptResult {
        try await self.summarize(city: city, dateOfDay: dateOfDay, style: nil, values: values)
    }

    /// Summarize the weather of a city.
    ///
    /// - Parameters:
    ///   - city: City name.
    ///   - dateOfDay: `date_of_day`
    ///   - style: How to write.
    public func summarize(
        city: Swift.String,
        dateOfDay: Swift.String,
        style: Swift.String?
    ) async throws -> MCPRuntime.GetPromptResult {
        try await self.summarize(city: city, dateOfDay: dateOfDay, style: style, values: nil)
    }

    /// Fills in the prompt `only-if-asked`.
    public func onlyIfAsked() async throws -> MCPRuntime.GetPromptResult {
        try await self.onlyIfAsked(in: nil)
    }

    /// A day of a year.
    ///
    /// - Parameters:
    ///   - year: `year`
    ///   - month: `month`
    ///   - day: `day`
    ///   - lang: `lang`
    public func readDay(
        year: Swift.String,
        month: Swift.String,
        day: Swift.String,
        lang: Swift.String? = nil
    ) async throws -> MCPRuntime.ReadResourceResult {
        try await self.readDay(year: year, month: month, day: day, unit: nil, lang: lang)
    }

    /// A day of a year.
    ///
    /// - Parameters:
    ///   - year: `year`
    ///   - month: `month`
    ///   - day: `day`
    ///   - unit: `unit`
    public func readDay(
        year: Swift.String,
        month: Swift.String,
        day: Swift.String,
        unit: Swift.String?
    ) async throws -> MCPRuntime.ReadResourceResult {
        try await self.readDay(year: year, month: month, day: day, unit: unit, lang: nil)
    }

    /// Reads `almanac://today{?unit}`.
    public func fetchToday() async throws -> MCPRuntime.ReadResourceResult {
        try await self.fetchToday(unit: nil)
    }
}

/// The tools of Almanac.
public nonisolated enum AlmanacTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `fetch`
    case fetch
}

nonisolated extension AlmanacTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    public init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "fetch": self = .fetch
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    public var listing: MCPRuntime.ToolListing {
        switch self {
        case .fetch:
            MCPRuntime.ToolListing(
                name: "fetch",
                json: #"""
                    {"name":"fetch","description":"Fetch a day.","inputSchema":{"type":"object","properties":{"day":{"type":"string"}},"required":["day"],"additionalProperties":false}}
                    """#
            )
        }
    }
}

/// The URIs of the resources of Almanac, and the templates of those that there are many of.
public nonisolated enum AlmanacResource {
    /// `config`
    public static let config = "almanac://config"
    /// `read-me`
    public static let readMe = "almanac://readme"
    /// `day`
    public static let day = MCPRuntime.URITemplate(literal: "almanac://days/{year}{/month,day}{?unit,lang}")
    /// `Files of the almanac`
    public static let filesOfTheAlmanac = MCPRuntime.URITemplate(literal: "almanac://files/{+path}")
    /// `fetch_today`
    public static let fetchToday = MCPRuntime.URITemplate(literal: "almanac://today{?unit}")
    /// `constant`
    public static let constant = MCPRuntime.URITemplate(literal: "almanac://constant")
}

/// The types of Almanac.
public nonisolated enum Almanac {
    /// The types of `fetch`.
    public enum Fetch {}
    /// The types of `summarize`.
    public enum Summarize {}
    /// The types of `only-if-asked`.
    public enum OnlyIfAsked {}
    /// The types of `day`.
    public enum ReadDay {}
    /// The types of `Files of the almanac`.
    public enum ReadFilesOfTheAlmanac {}
    /// The types of `fetch_today`.
    public enum FetchToday {}
}

nonisolated extension Almanac.Fetch {
    /// The arguments of `fetch`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `day`
        public var day: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - day: `day`
        public init(day: Swift.String) {
            self.day = day
        }
    }
}

nonisolated extension Almanac.Summarize {
    /// The arguments of `summarize`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// City name.
        public var city: Swift.String
        /// `date_of_day`
        public var dateOfDay: Swift.String
        /// How to write.
        public var style: Swift.String?
        /// `values`
        public var values: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - city: City name.
        ///   - dateOfDay: `date_of_day`
        ///   - style: How to write.
        ///   - values: `values`
        public init(
            city: Swift.String,
            dateOfDay: Swift.String,
            style: Swift.String? = nil,
            values: Swift.String? = nil
        ) {
            self.city = city
            self.dateOfDay = dateOfDay
            self.style = style
            self.values = values
        }
    }
}

nonisolated extension Almanac.OnlyIfAsked {
    /// The arguments of `only-if-asked`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `in`
        public var `in`: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - in: `in`
        public init(`in`: Swift.String? = nil) {
            self.`in` = `in`
        }
    }
}

nonisolated extension Almanac.ReadDay {
    /// What finds `day`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `year`
        public var year: Swift.String
        /// `month`
        public var month: Swift.String
        /// `day`
        public var day: Swift.String
        /// `unit`
        public var unit: Swift.String?
        /// `lang`
        public var lang: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - year: `year`
        ///   - month: `month`
        ///   - day: `day`
        ///   - unit: `unit`
        ///   - lang: `lang`
        public init(
            year: Swift.String,
            month: Swift.String,
            day: Swift.String,
            unit: Swift.String? = nil,
            lang: Swift.String? = nil
        ) {
            self.year = year
            self.month = month
            self.day = day
            self.unit = unit
            self.lang = lang
        }
    }
}

nonisolated extension Almanac.ReadFilesOfTheAlmanac {
    /// What finds `Files of the almanac`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `path`
        public var path: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: `path`
        public init(path: Swift.String) {
            self.path = path
        }
    }
}

nonisolated extension Almanac.FetchToday {
    /// What finds `fetch_today`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `unit`
        public var unit: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - unit: `unit`
        public init(unit: Swift.String? = nil) {
            self.unit = unit
        }
    }
}

nonisolated extension Almanac.Fetch.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var day: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "day": day = reader.read()
            default: try reader.skipUnknown(key, known: "day")
            }
        }
        guard let day else {
            throw reader.missing("day", in: object)
        }
        self.day = day
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("day", day)
        writer.endObject()
    }
}
