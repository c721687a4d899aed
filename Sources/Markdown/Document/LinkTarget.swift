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
        if scheme == "mailto" { return true }
        return (scheme == "http" || scheme == "https") && hasHost(target)
    }

    /// The target as it stands in an attribute: what a URL may not hold is percent-encoded, what HTML would read is escaped;
    /// nothing where there is no target.
    static func attribute(_ target: UnsafePointer<CChar>) -> [UInt8]? {
        var url: [UInt8] = []
        var offset = 0
        while target[offset] != 0 {
            let byte = UInt8(bitPattern: target[offset])
            switch byte {
            case 0x25 where !(isHexadecimal(target[offset + 1]) && isHexadecimal(target[offset + 2])),
                0...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F...:
                let digits = Array("0123456789ABCDEF".utf8)
                url += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            case 0x26: url += Array("&amp;".utf8)
            case 0x27: url += Array("&#39;".utf8)
            default: url.append(byte)
            }
            offset += 1
        }
        return url.isEmpty ? nil : url
    }

    /// The last part of the path, which names an image that has no alternative text.
    static func fileName(_ target: UnsafePointer<CChar>) -> String {
        let path = String(cString: target).prefix { $0 != "?" && $0 != "#" }
        return String(path.split(separator: "/").last ?? "")
    }

    /// Whether `//` and the name of a host, perhaps with a port, follow the scheme. Names with `@` could mislead.
    private static func hasHost(_ target: UnsafePointer<CChar>) -> Bool {
        let address = String(cString: target).utf8.drop { $0 != 0x3A }.dropFirst()
        guard address.starts(with: [0x2F, 0x2F]) else { return false }
        let host = address.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        let name = host.prefix { $0 != 0x3A }
        let port = host.dropFirst(name.count + 1)
        let isName = name.allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F || $0 >= 0x80
        }
        return !name.isEmpty && name.first != 0x2E && isName && port.count <= 5 && port.allSatisfy { $0 &- 0x30 < 10 }
    }

    private static func isHexadecimal(_ character: CChar) -> Bool {
        let byte = UInt8(bitPattern: character)
        return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
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
