internal import Articles

extension Article {
    /// The language to mark the article's text with (BCP 47) where it is not the one the page is in already.
    func foreignLanguage(in pageLanguage: String) -> String? {
        guard let language = declaredLanguage ?? recognizedLanguage, language != pageLanguage else { return nil }
        let isWellFormed =
            !language.isEmpty && language.utf8.count <= 35
            && language.utf8.allSatisfy {
                $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
            }
        return isWellFormed ? language : nil
    }
}
