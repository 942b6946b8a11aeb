// What emitted servers need for prompts and resources, and what makes those easy to implement.

extension GetPromptResult {
    /// A prompt of one message, which the user says.
    ///
    /// - Parameters:
    ///   - text: What is said.
    ///   - description: What the prompt is for.
    public static func user(_ text: String, description: String? = nil) -> Self {
        Self(description: description, messages: [PromptMessage(role: .user, content: .text(text))])
    }
}

extension ReadResourceResult {
    /// A resource that is text. An emitted server knows its URI and MIME type.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - mimeType: The MIME type, where it isn't what the contract says.
    public static func text(_ text: String, mimeType: String? = nil) -> Self {
        Self(contents: [.text(text, uri: "", mimeType: mimeType)])
    }

    /// A resource that is bytes. An emitted server knows its URI and MIME type.
    ///
    /// - Parameters:
    ///   - blob: The bytes as Base64.
    ///   - mimeType: The MIME type, where it isn't what the contract says.
    public static func blob(_ blob: String, mimeType: String? = nil) -> Self {
        Self(contents: [.blob(blob, uri: "", mimeType: mimeType)])
    }

    /// The text of the first of the contents, if that is text.
    public var text: String? { contents.first?.text }

    /// The result with what is known of contents that say nothing of it: emitted servers call this.
    ///
    /// - Parameters:
    ///   - uri: The URI that is read, for contents whose own is empty.
    ///   - mimeType: Their MIME type, for those of them that have none.
    public func completed(uri: String, mimeType: String? = nil) -> Self {
        var result = self
        for index in result.contents.indices where result.contents[index].uri.isEmpty {
            result.contents[index].uri = uri
            if result.contents[index].mimeType == nil { result.contents[index].mimeType = mimeType }
        }
        return result
    }
}

extension Prompt {
    /// Makes a prompt of what a list shows: emitted servers call this.
    ///
    /// - Parameters:
    ///   - name: The name that gets it.
    ///   - json: The prompt as JSON text; where that isn't one, the name is all that is known.
    public init(name: String, listed json: String) {
        self = (try? Prompt(json: Array(json.utf8))) ?? Prompt(name: name)
    }
}

extension Resource {
    /// Makes a resource of what a list shows: emitted servers call this.
    ///
    /// - Parameters:
    ///   - uri: The URI that reads it.
    ///   - name: The name for programs.
    ///   - json: The resource as JSON text; where that isn't one, the URI and the name are all that is known.
    public init(uri: String, name: String, listed json: String) {
        self = (try? Resource(json: Array(json.utf8))) ?? Resource(uri: uri, name: name)
    }
}

extension ResourceTemplate {
    /// Makes a template of what a list shows: emitted servers call this.
    ///
    /// - Parameters:
    ///   - uriTemplate: The template of the URIs.
    ///   - name: The name for programs.
    ///   - json: The template as JSON text; where that isn't one, these two are all that is known.
    public init(uriTemplate: String, name: String, listed json: String) {
        self = (try? ResourceTemplate(json: Array(json.utf8))) ?? ResourceTemplate(uriTemplate: uriTemplate, name: name)
    }
}
