/// Writes and reads model files: a header with magic word and version, variable-length integers, a checksum.
///
/// Layout: magic (8 bytes), version (1), kind (1), payload, checksum of all before it (8 bytes, little-endian).
package struct ModelFile {
    /// What a file holds.
    package enum Kind: UInt8 {
        /// A sequence model.
        case sequenceModel = 1
        /// Word clusters.
        case clusters = 2
    }

    private static let magic: [UInt8] = Array("DOSSIERM".utf8)
    /// Changes whenever features or layout do: older files are refused.
    private static let version: UInt8 = 1

    /// The bytes of a file under construction.
    package struct Writer {
        private var bytes: [UInt8]

        /// Begins a file.
        package init(_ kind: Kind) { bytes = ModelFile.magic + [ModelFile.version, kind.rawValue] }

        /// Writes an unsigned number, seven bits a byte, low bits first.
        package mutating func write(_ value: UInt32) {
            var rest = value
            while rest >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(truncatingIfNeeded: rest))
        }

        /// Writes a signed number, small absolute values short.
        package mutating func write(signed value: Int32) {
            write(UInt32(bitPattern: (value << 1) ^ (value >> 31)))
        }

        /// Writes a text with its length.
        package mutating func write(_ text: String) {
            write(UInt32(text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        }

        /// The whole file with its checksum.
        package func finished() -> [UInt8] {
            let sum = ModelFile.checksum(bytes[...])
            return bytes + (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
        }
    }

    /// Reads the numbers of a file in their order.
    package struct Reader {
        private let name: String
        private let bytes: [UInt8]
        private var offset: Int
        private let end: Int

        /// Opens a file and checks its frame.
        ///
        /// - Throws: ``ModelError`` where magic word, version, kind or checksum are wrong.
        package init(_ file: LanguageModels.DataFile, expecting kind: Kind) throws(ModelError) {
            name = file.name
            bytes = file.bytes
            guard bytes.count >= 18, Array(bytes[0..<8]) == ModelFile.magic else {
                throw ModelError(file: file.name, reason: .notAModel)
            }
            guard bytes[8] == ModelFile.version else {
                throw ModelError(file: file.name, reason: .otherVersion(found: bytes[8], expected: ModelFile.version))
            }
            guard bytes[9] == kind.rawValue else { throw ModelError(file: file.name, reason: .otherKind) }
            end = bytes.count - 8
            var sum: UInt64 = 0
            for index in 0..<8 { sum |= UInt64(bytes[end + index]) << (8 * UInt64(index)) }
            guard sum == ModelFile.checksum(bytes[..<end]) else {
                throw ModelError(file: file.name, reason: .corrupt(offset: end))
            }
            offset = 10
        }

        /// The error for contents that make no sense.
        package var corrupt: ModelError { ModelError(file: name, reason: .corrupt(offset: offset)) }

        /// Reads an unsigned number.
        @inline(__always)
        package mutating func read() throws(ModelError) -> UInt32 {
            var value: UInt32 = 0
            var shift: UInt32 = 0
            while offset < end, shift < 35 {
                let byte = bytes[offset]
                offset += 1
                value |= UInt32(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
            throw corrupt
        }

        /// Reads a signed number.
        package mutating func readSigned() throws(ModelError) -> Int32 {
            let value = try read()
            return Int32(bitPattern: value >> 1) ^ -Int32(bitPattern: value & 1)
        }

        /// Reads a text.
        package mutating func readText() throws(ModelError) -> String {
            let count = Int(try read())
            guard count <= end - offset else { throw corrupt }
            offset += count
            return String(decoding: bytes[(offset - count)..<offset], as: UTF8.self)
        }
    }

    /// FNV-1a over words of eight bytes.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { raw in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            var offset = 0
            while offset + 8 <= raw.count {
                hash =
                    (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian) &* 0x100_0000_01b3
                hash ^= hash >> 29
                offset += 8
            }
            while offset < raw.count {
                hash = (hash ^ UInt64(raw[offset])) &* 0x100_0000_01b3
                offset += 1
            }
            return hash
        }
    }
}
