/// What a reader of HTML sees, and whether its tags are in order; for checking what the renderers write.
struct RenderedText {
    private(set) var text: [UInt8] = []
    private(set) var faults: [String] = []

    init(_ html: [UInt8]) {
        var open: [String] = []
        var ids: Set<String> = []
        var offset = 0
        while offset < html.count {
            switch html[offset] {
            case 0x3C:
                guard let end = html[offset...].firstIndex(of: 0x3E) else {
                    faults.append("a tag has no end")
                    return
                }
                let tag = String(decoding: html[(offset + 1)..<end], as: UTF8.self)
                offset = end + 1
                if tag.hasPrefix("/") {
                    let last = open.popLast()
                    if last != String(tag.dropFirst()) { faults.append("\(tag) closes \(last ?? "nothing")") }
                    continue
                }
                let name = String(tag.prefix { $0 != " " })
                if let id = tag.split(separator: " ").first(where: { $0.hasPrefix("id=") }),
                    !ids.insert(String(id)).inserted
                {
                    faults.append("\(id) stands twice")
                }
                if ["br", "hr", "img"].contains(name) { continue }
                if name == "a", open.contains("a") { faults.append("a link stands in a link") }
                open.append(name)
            case 0x26:
                let end = html[offset...].firstIndex(of: 0x3B) ?? offset
                let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
                if let character = references[String(decoding: html[(offset + 1)..<end], as: UTF8.self)] {
                    text += Array(character.utf8)
                } else {
                    faults.append("an ampersand stands alone")
                }
                offset = end + 1
            default:
                text.append(html[offset])
                offset += 1
            }
        }
        if !open.isEmpty { faults.append("left open: \(open)") }
    }
}

/// Pseudo-random numbers from a seed, so that a failing case can be run again (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
