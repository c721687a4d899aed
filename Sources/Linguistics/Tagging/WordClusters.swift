/// Classes of words that are used alike, learned from raw text: a fine and a coarse class for each known form.
public struct WordClusters: Sendable {
    /// The classes of a form; 0 stands for an unknown one.
    public struct Classes: Sendable, Hashable {
        /// One of some hundreds of classes.
        public var fine: UInt16
        /// One of some dozens of classes.
        public var coarse: UInt16

        /// Makes classes.
        @inlinable
        public init(fine: UInt16, coarse: UInt16) {
            self.fine = fine
            self.coarse = coarse
        }
    }

    private var keys: [UInt32]
    private var values: [Classes]
    private var mask: Int

    /// Clusters without words.
    public init() { self.init(entries: []) }

    /// Makes clusters from form hashes and classes; of two entries with one hash the first stays.
    public init(entries: [(form: UInt32, classes: Classes)]) {
        var capacity = 16
        while capacity < entries.count * 2 { capacity *= 2 }
        mask = capacity - 1
        keys = [UInt32](repeating: 0, count: capacity)
        values = [Classes](repeating: Classes(fine: 0, coarse: 0), count: capacity)
        for entry in entries where entry.form != 0 {
            var slot = Int(entry.form) & mask
            while keys[slot] != 0, keys[slot] != entry.form { slot = (slot + 1) & mask }
            if keys[slot] == 0 {
                keys[slot] = entry.form
                values[slot] = entry.classes
            }
        }
    }

    /// The classes of a form by its hash.
    @inline(__always)
    func classes(of form: UInt32) -> Classes {
        var slot = Int(form) & mask
        while keys[slot] != 0 {
            if keys[slot] == form { return values[slot] }
            slot = (slot + 1) & mask
        }
        return Classes(fine: 0, coarse: 0)
    }

    /// All entries, ordered by hash.
    package var entries: [(form: UInt32, classes: Classes)] {
        keys.indices.filter { keys[$0] != 0 }.map { (keys[$0], values[$0]) }.sorted { $0.form < $1.form }
    }
}

extension WordClusters {
    /// The hashes of the forms of a text, sentence by sentence: what clusters are learned from and looked up by.
    package static func forms(of tagged: TaggedText) -> [[UInt32]] {
        let none = WordClusters()
        return tagged.text.utf8.withUnsafeBufferPointer { bytes in
            tagged.sentences.map { sentence in
                (Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)).map {
                    WordFeatures(tagged.tokens[$0], bytes, clusters: none).form
                }
            }
        }
    }
}
