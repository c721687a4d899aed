import Glibc

// A libFuzzer target over everything that reads a text: tokenizer, sentence splitter, taggers and the steps behind them.
// `make fuzz` compiles it into one module with the sources of Linguistics and runs it.

private let fuzzedAnnotator: Annotator? = {
    let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
        + "/Sources/Linguistics/Languages/English/Data/"
    var files: [LanguageModels.DataFile] = []
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name.hasSuffix(".tsv") || name.hasSuffix(".model"), let file = fopen(folder + name, "rb") else {
            continue
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        fclose(file)
        files.append(.init(name: name, bytes: bytes))
    }
    return (try? LanguageModels(files: files)).map { Annotator(models: $0) }
}()

/// Annotates the bytes and checks that all findings lie inside of the text and in its order.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    guard let annotator = fuzzedAnnotator else { abort() }
    let text = Text(decoding: Array(UnsafeBufferPointer(start: data, count: size)))
    let annotations = annotator.annotate(text)
    var end: Int32 = 0
    for sentence in annotations.sentences {
        guard sentence.range.start >= end, sentence.range.end > sentence.range.start else { abort() }
        end = sentence.range.end
    }
    guard end <= Int32(text.count) else { abort() }
    for mention in annotations.mentions where !text.range.contains(mention.range) || mention.range.isEmpty { abort() }
    for quotation in annotations.quotations where !text.range.contains(quotation.range) { abort() }
    for date in annotations.temporalExpressions where !text.range.contains(date.range) { abort() }
    // A model of any bytes is refused or harmless.
    if size > 10, let bytes = data {
        let file = LanguageModels.DataFile(
            name: "x.model", bytes: Array(UnsafeBufferPointer(start: bytes, count: size)))
        _ = try? SequenceModel(file)
        _ = try? WordClusters(file)
    }
    return 0
}
