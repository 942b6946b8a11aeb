// Written by scripts/embed-templates from Templates/. Changes made here are lost.

/// The templates of emitted code, by their names without suffix.
package enum EmbeddedTemplates {
    /// The text of each template.
    package static let all: [String: String] = [
        "client": client,
        "codec": codec,
        "header": header,
        "mock": mock,
        "offers": offers,
        "server": server,
        "types": types,
        "uris": uris,
    ]
}
