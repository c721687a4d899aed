/// Names features by 32-bit hashes: of the number of a template and up to three values that fill it.
enum FeatureHash {
    /// The hash of a template filled with one value.
    @inline(__always)
    static func of(_ template: UInt32, _ a: UInt32) -> UInt32 {
        finish((a ^ (template &* 0x9E37_79B1)) &* 0x85EB_CA77)
    }

    /// The hash of a template filled with two values.
    @inline(__always)
    static func of(_ template: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 {
        let first = (a ^ (template &* 0x9E37_79B1)) &* 0x85EB_CA77
        return finish(((first ^ (first >> 15)) &+ b) &* 0xC2B2_AE3D)
    }

    /// The hash of a template filled with three values.
    @inline(__always)
    static func of(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
        of(template, of(template, a, b), c)
    }

    /// Mixes the bits, after Appleby's MurmurHash3 finalizer.
    @inline(__always)
    private static func finish(_ value: UInt32) -> UInt32 {
        var hash = value
        hash ^= hash >> 16
        hash = hash &* 0x7FEB_352D
        hash ^= hash >> 15
        hash = hash &* 0x846C_A68B
        return hash ^ (hash >> 16)
    }
}

/// Takes the features of a token one by one: a model scores them, a trainer collects them.
package protocol FeatureSink {
    /// Takes a feature.
    ///
    /// - Parameters:
    ///   - feature: its hash.
    ///   - template: the number of its template, as in ``FeatureTemplates``.
    mutating func add(_ feature: UInt32, template: UInt32)
}

extension FeatureSink {
    /// Takes a template filled with one value.
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32) { add(FeatureHash.of(template, a), template: template) }

    /// Takes a template filled with two values.
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) {
        add(FeatureHash.of(template, a, b), template: template)
    }

    /// Takes a template filled with three values.
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
        add(FeatureHash.of(template, a, b, c), template: template)
    }
}
