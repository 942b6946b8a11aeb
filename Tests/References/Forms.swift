// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// A directive stands between a declaration and its documentation.

/// Who wants to join the library: every kind of property that a form can have.
// @MCPForm
public struct Registration: Sendable, Hashable {
    /// Your full name, as on "official" papers.
    public var name: String
    public var nickname: String?
    /// Your age in years.
    public var age: Int
    public var householdSize: Int? = -1
    public var height: Double = 1.75
    public var shoeSize: Double?
    /// Whether you want letters.
    public var wantsLetters: Bool
    public var isStudent = false
    public var plan: Plan
    /// Where you pick up books.
    public var branch: Branch? = .north
    public var genres: [Genre]
    /// When you come.
    public var days: [Day] = [.saturday, .sunday]
    public var otherPlans: [Plan]?

    enum CodingKeys: String, CodingKey {
        case name, nickname, age
        case householdSize = "household-size"
        case height, shoeSize, wantsLetters, isStudent, plan, branch, genres, days, otherPlans
    }

    public init(name: String, age: Int, wantsLetters: Bool, plan: Plan, genres: [Genre]) {
        self.name = name
        self.age = age
        self.wantsLetters = wantsLetters
        self.plan = plan
        self.genres = genres
    }

    /// What it costs.
    public enum Plan: String, Sendable {
        /// Free. Three books at once.
        case basic
        /// With a fee, e.g. for
        /// families.
        case family = "family-plan"
        case school
    }

    public enum Branch: String, Sendable { case north, south }
}

/// A day of the weekend.
public enum Day: String, Sendable {
    /// Saturday
    case saturday = "sat"
    /// Sunday
    case sunday = "sun"
}

extension Registration {
    /// Asks for nothing but a yes.
    // @MCPForm
    package struct Confirmation: Sendable {}
}

/// A form that is a tool's argument too.
// @MCPForm
public struct Complaint: Sendable, Hashable {
    public var text: String
    public var genre: Genre?

    public init(text: String, genre: Genre?) {
        self.text = text
        self.genre = genre
    }
}

/// Takes complaints.
// @MCPServer
public protocol ComplaintService: Sendable {
    /// Complain.
    func complain(_ complaint: Complaint) async throws -> Complaint
}
