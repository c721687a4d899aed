/// Which link targets may stand on a page: `http`, `https`, `mailto` and relative ones.
enum LinkTarget {
    /// Whether the target stays on the site: neither a scheme nor `//host`.
    static func isRelative(_ target: UnsafePointer<CChar>?) -> Bool {
        guard let target else { return true }
        return scheme(target) == nil && !isNetworkPath(target)
    }

    /// Whether the target may be linked to.
    static func isAllowed(_ target: UnsafePointer<CChar>?) -> Bool {
        guard let target, !isNetworkPath(target) else { return false }
        guard let scheme = scheme(target) else { return true }
        return ["http", "https", "mailto"].contains(scheme)
    }

    /// `//host`, also as browsers read it: with backslashes, and with control characters or blanks that they drop.
    private static func isNetworkPath(_ target: UnsafePointer<CChar>) -> Bool {
        var slashes = 0
        var offset = 0
        while target[offset] != 0, slashes < 2 {
            let byte = UInt8(bitPattern: target[offset])
            offset += 1
            if byte <= 0x20 { continue }
            guard byte == 0x2F || byte == 0x5C else { return false }
            slashes += 1
        }
        return slashes == 2
    }

    /// What stands before the first colon in lower case, control characters and blanks dropped as browsers do; nothing
    /// where a slash, question mark or number sign comes first. What no scheme could be is returned too: it is not allowed.
    private static func scheme(_ target: UnsafePointer<CChar>) -> String? {
        var name = ""
        var offset = 0
        while target[offset] != 0 {
            let byte = UInt8(bitPattern: target[offset])
            switch byte {
            case 0x3A: return name
            case 0x2F, 0x3F, 0x23, 0x5C: return nil
            case 0...0x20: break
            default:
                if name.utf8.count < 64 {
                    name.unicodeScalars.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
                }
            }
            offset += 1
        }
        return nil
    }
}
