/// Which `Host` headers name this machine: a page of another site that points its own name here is not answered.
enum HostName {
    /// Whether there is exactly one value, and it names this machine.
    static func isLocal(_ values: [String]) -> Bool {
        guard values.count == 1, let value = values.first?.lowercased() else { return false }
        if value.hasPrefix("[") {
            return value.prefix { $0 != "]" } == "[::1" && isPort(value.drop { $0 != "]" }.dropFirst())
        }
        let name = value.prefix { $0 != ":" }
        return (name == "localhost" || name == "127.0.0.1") && isPort(value.dropFirst(name.count))
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.hasPrefix(":") && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
