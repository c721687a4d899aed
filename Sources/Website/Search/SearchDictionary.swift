/// Writes the words of the index in the order of their bytes, with the places where they stand: in the dictionary itself
/// where they are few, in files of their own, block by block, where they are many.
///
/// A line of a dictionary file is `word TAB names TAB places`. `names` are gaps between name numbers. `places` begins with
/// `:` where they follow, with `@` where pairs of block gap and file number follow, with `=` where the word is a spelling of
/// the word that follows.
struct SearchDictionary {
    let vocabulary: SearchVocabulary
    let places: SearchPostings.Grouped
    let names: SearchPostings.Grouped
    let spellings: SearchSpellings
    let articles: Int

    /// What a page must know to find a word.
    struct Layout {
        /// For each dictionary file the shortest beginning of its first word that no word of the file before it reaches.
        var starts: [[UInt8]] = []
    }

    private struct PlacesFile {
        var number = 0
        var lines: [UInt8] = []
    }

    /// Writes dictionary files and files of places.
    func write(to writer: some PageWriter) throws -> Layout {
        var layout = Layout()
        var lines: [UInt8] = []
        var blocks = [PlacesFile](repeating: PlacesFile(), count: articles / SearchIndex.blockSize + 1)
        let common = Dictionary(uniqueKeysWithValues: spellings.joined.map { ($0.word, $0.common) })
        func closeDictionary() throws {
            guard !lines.isEmpty else { return }
            let number = layout.starts.count - 1
            try writer.write(
                SearchScript.call("D", Array(String(number).utf8), SearchScript.string(lines)),
                to: SitePath("search/d/\(number).js"))
            lines.removeAll(keepingCapacity: true)
        }
        var last: ArraySlice<UInt8> = []
        for word in vocabulary.sorted() {
            let bytes = vocabulary[Int(word)]
            if lines.isEmpty { layout.starts.append(SearchDictionary.shortest(of: bytes, behind: last)) }
            last = bytes
            lines.append(contentsOf: bytes)
            lines.append(UInt8(ascii: "\t"))
            if let target = common[word] {
                lines.append(contentsOf: "\t=".utf8)
                lines.append(contentsOf: vocabulary[Int(target)])
            } else {
                appendNames(word, to: &lines)
                lines.append(UInt8(ascii: "\t"))
                try appendPlaces(word, bytes, to: &lines, &blocks, writer)
            }
            lines.append(UInt8(ascii: "\n"))
            if lines.count >= SearchIndex.dictionaryFileSize { try closeDictionary() }
        }
        try closeDictionary()
        for block in blocks.indices { try close(&blocks[block], block, writer) }
        return layout
    }

    /// The shortest beginning of a word, of whole characters, that stands behind another word.
    private static func shortest(of word: ArraySlice<UInt8>, behind last: ArraySlice<UInt8>) -> [UInt8] {
        var end = zip(word, last).prefix { $0 == $1 }.count + 1
        while end < word.count, word[word.startIndex + end] & 0xC0 == 0x80 { end += 1 }
        return Array(word.prefix(end))
    }

    private func appendNames(_ word: Int32, to lines: inout [UInt8]) {
        var previous = 0
        for packed in names[Int(word)] {
            let number = SearchPlace(packed: packed).rank
            SearchNumbers.append(number - previous, to: &lines)
            previous = number
        }
    }

    private func appendPlaces(
        _ word: Int32, _ bytes: ArraySlice<UInt8>, to lines: inout [UInt8], _ blocks: inout [PlacesFile],
        _ writer: some PageWriter
    ) throws {
        let all = places[Int(word)]
        // Two bytes a place is about what it takes; only what could fit is encoded to see.
        if all.count <= SearchIndex.inlinePlaces {
            let encoded = SearchDictionary.encoded(all, from: 0)
            if encoded.count <= SearchIndex.inlinePlaces {
                lines.append(UInt8(ascii: ":"))
                lines.append(contentsOf: encoded)
                return
            }
        }
        lines.append(UInt8(ascii: "@"))
        var rest = all
        var previousBlock = 0
        while let first = rest.first {
            let block = SearchPlace(packed: first).rank / SearchIndex.blockSize
            let limit = SearchPlace(rank: (block + 1) * SearchIndex.blockSize, sentence: 0).packed
            let part = rest.prefix { $0 < limit }
            rest = rest.dropFirst(part.count)
            SearchNumbers.append(block - previousBlock, to: &lines)
            SearchNumbers.append(blocks[block].number, to: &lines)
            previousBlock = block
            blocks[block].lines.append(contentsOf: bytes)
            blocks[block].lines.append(UInt8(ascii: "\t"))
            blocks[block].lines.append(contentsOf: SearchDictionary.encoded(part, from: block * SearchIndex.blockSize))
            blocks[block].lines.append(UInt8(ascii: "\n"))
            if blocks[block].lines.count >= SearchIndex.placesFileSize { try close(&blocks[block], block, writer) }
        }
    }

    private func close(_ file: inout PlacesFile, _ block: Int, _ writer: some PageWriter) throws {
        guard !file.lines.isEmpty else { return }
        let name = "\(block)-\(file.number)"
        try writer.write(
            SearchScript.call("P", Array("\"\(name)\"".utf8), SearchScript.string(file.lines)),
            to: SitePath("search/p/\(name).js"))
        file.number += 1
        file.lines.removeAll(keepingCapacity: true)
    }

    /// Places as numbers: for each article the gap to the one before, how many sentences, and the gaps between them.
    private static func encoded(_ places: ArraySlice<UInt32>, from base: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(places.count * 3)
        var previous = base
        var index = places.startIndex
        while index < places.endIndex {
            let rank = SearchPlace(packed: places[index]).rank
            var end = index
            while end < places.endIndex, SearchPlace(packed: places[end]).rank == rank { end += 1 }
            SearchNumbers.append(rank - previous, to: &text)
            previous = rank
            SearchNumbers.append(end - index, to: &text)
            var sentence = 0
            for packed in places[index..<end] {
                let next = SearchPlace(packed: packed).sentence
                SearchNumbers.append(next - sentence, to: &text)
                sentence = next
            }
            index = end
        }
        return text
    }
}
