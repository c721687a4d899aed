extension SequenceModel {
    /// Reads a model from a file.
    ///
    /// - Throws: ``ModelError`` where the file is damaged or something else.
    public init(_ file: LanguageModels.DataFile) throws(ModelError) {
        var reader = try ModelFile.Reader(file, expecting: .sequenceModel)
        guard let task = SequenceTask(rawValue: UInt8(truncatingIfNeeded: try reader.read())) else {
            throw ModelError(file: file.name, reason: .otherKind)
        }
        let isSegmentation = try reader.read() == 1
        let nameCount = Int(try reader.read())
        guard (1...200).contains(nameCount) else { throw reader.corrupt }
        var names: [String] = []
        for _ in 0..<nameCount { names.append(try reader.readText()) }
        let labels = isSegmentation ? LabelSet(kinds: names) : LabelSet(tags: names)
        let scale = Float(bitPattern: try reader.read())
        var transitions: [Int16] = []
        for _ in 0..<labels.count * labels.count { transitions.append(Int16(clamping: try reader.readSigned())) }
        let count = Int(try reader.read())
        guard count <= file.bytes.count else { throw reader.corrupt }
        let blocks = Self.blocks(for: labels)
        var features: [UInt32] = []
        features.reserveCapacity(count)
        var rows: [SIMD16<Int16>] = []
        rows.reserveCapacity(count * blocks)
        var feature: UInt32 = 0
        for _ in 0..<count {
            feature &+= try reader.read()
            features.append(feature)
            for _ in 0..<blocks {
                var row = SIMD16<Int16>(repeating: 0)
                var filled = try reader.read()
                guard filled <= 0xFFFF else { throw reader.corrupt }
                while filled != 0 {
                    row[filled.trailingZeroBitCount] = Int16(clamping: try reader.readSigned())
                    filled &= filled - 1
                }
                rows.append(row)
            }
        }
        self.init(labels: labels, task: task, scale: scale, transitions: transitions, features: features, rows: rows)
    }

    /// The model as a file: features in ascending order, of each row only the weights that are not 0.
    package var fileBytes: [UInt8] {
        var writer = ModelFile.Writer(.sequenceModel)
        writer.write(UInt32(task.rawValue))
        writer.write(labels.isSegmentation ? 1 : 0)
        let names = labels.isSegmentation ? labels.kinds : labels.names
        writer.write(UInt32(names.count))
        for name in names { writer.write(name) }
        writer.write(scale.bitPattern)
        for weight in transitions { writer.write(signed: Int32(weight)) }
        writer.write(UInt32(featureCount))
        var previous: UInt32 = 0
        for (feature, row) in features {
            writer.write(feature &- previous)
            previous = feature
            for block in 0..<blocks {
                let weights = rows[row * blocks + block]
                var filled: UInt32 = 0
                for lane in 0..<16 where weights[lane] != 0 { filled |= 1 << UInt32(lane) }
                writer.write(filled)
                for lane in 0..<16 where weights[lane] != 0 { writer.write(signed: Int32(weights[lane])) }
            }
        }
        return writer.finished()
    }
}

extension WordClusters {
    /// Reads clusters from a file.
    ///
    /// - Throws: ``ModelError`` where the file is damaged or something else.
    public init(_ file: LanguageModels.DataFile) throws(ModelError) {
        var reader = try ModelFile.Reader(file, expecting: .clusters)
        let count = Int(try reader.read())
        guard count <= file.bytes.count else { throw reader.corrupt }
        var entries: [(form: UInt32, classes: Classes)] = []
        entries.reserveCapacity(count)
        var form: UInt32 = 0
        for _ in 0..<count {
            form &+= try reader.read()
            let fine = UInt16(truncatingIfNeeded: try reader.read())
            let coarse = UInt16(truncatingIfNeeded: try reader.read())
            entries.append((form, Classes(fine: fine, coarse: coarse)))
        }
        self.init(entries: entries)
    }

    /// The clusters as a file.
    package var fileBytes: [UInt8] {
        var writer = ModelFile.Writer(.clusters)
        let entries = entries
        writer.write(UInt32(entries.count))
        var previous: UInt32 = 0
        for entry in entries {
            writer.write(entry.form &- previous)
            previous = entry.form
            writer.write(UInt32(entry.classes.fine))
            writer.write(UInt32(entry.classes.coarse))
        }
        return writer.finished()
    }
}
