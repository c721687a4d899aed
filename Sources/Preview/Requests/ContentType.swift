/// What a file is, by the ending of its name.
enum ContentType {
    /// The value of the `Content-Type` header; text is in UTF-8.
    static func header(for name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
        return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }

    private static let types: [String: String] = [
        "html": "text/html; charset=utf-8", "htm": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "json": "application/json", "geojson": "application/geo+json",
        "jsonld": "application/ld+json", "ndjson": "application/x-ndjson; charset=utf-8",
        "webmanifest": "application/manifest+json", "map": "application/json", "xml": "application/xml; charset=utf-8",
        "atom": "application/atom+xml; charset=utf-8", "gexf": "application/xml; charset=utf-8",
        "bib": "text/plain; charset=utf-8", "ics": "text/calendar; charset=utf-8",
        "svg": "image/svg+xml; charset=utf-8",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "avif": "image/avif", "ico": "image/x-icon", "pdf": "application/pdf", "woff2": "font/woff2",
        "woff": "font/woff",
        "mp3": "audio/mpeg", "mp4": "video/mp4", "webm": "video/webm", "zip": "application/zip",
    ]
}
