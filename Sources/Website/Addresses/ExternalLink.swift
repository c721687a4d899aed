/// Addresses outside of the site, as articles give them.
enum ExternalLink {
    /// The address where a reader may follow it: `http` or `https` and nothing that could leave an attribute; else nothing.
    static func allowed(_ address: String?) -> String? {
        guard let address, address.utf8.count <= 2000 else { return nil }
        let lower = address.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
        let isPlain = address.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
        }
        return isPlain ? address : nil
    }
}
