import Articles
import Foundation
import Linguistics
import Testing

@Suite("Reading folders of articles")
struct CorpusReaderTests {
    private let folder = TemporaryFolder()

    private func read(_ paths: [String] = [""], workers: Int = 0) async -> Corpus {
        var options = ReadingOptions()
        options.workers = workers
        return await CorpusReader(options: options).read(
            paths: paths.map { folder.path + "/" + $0 }, relativeTo: folder.path)
    }

    private func readOne(_ name: String, _ text: String) async throws -> Article {
        folder.write(name, text)
        let corpus = await read()
        #expect(corpus.problems.isEmpty)
        return try #require(corpus.articles.first)
    }

    // MARK: Markdown

    @Test("The fields of the front matter are read, and unknown keys are kept in their order")
    func fields() async throws {
        let article = try await readOne(
            "a.md",
            """
            ---
            title: Iran: talks resume
            date: 2025-02-10
            source: The Daily Example
            author: Jane Doe and Max Muster
            url: https://news.example/1
            language: en-GB
            tags: [war, peace]
            desk: Foreign
            image:
              file: a.png
            ---

            The talks *go on*.
            """)
        #expect(article.id == "a")
        #expect(article.path == "a.md")
        #expect(article.title == "Iran: talks resume")
        #expect(
            article.date == PublicationDate(value: try #require(CalendarDate(iso: "2025-02-10")), basis: .frontMatter))
        #expect(article.source == "The Daily Example")
        #expect(article.authors == ["Jane Doe", "Max Muster"])
        #expect(article.url == "https://news.example/1")
        #expect(article.declaredLanguage == "en-GB")
        #expect(article.tags == ["war", "peace"])
        #expect(article.otherMetadata.map(\.key) == ["desk", "image.file"])
        #expect(article.otherMetadata.map(\.value) == ["Foreign", "a.png"])
        #expect(article.text[article.text.range] == "Iran: talks resume\n\nThe talks go on.")
        #expect(article.headline.map { article.text[$0] } == "Iran: talks resume")
        #expect(article.bodyOffset == 20)
        #expect(article.format == .markdown)
    }

    @Test("Without a title the first heading is the headline, and it is not repeated in the body")
    func headingAsTitle() async throws {
        let article = try await readOne("a.md", "# Talks *resume*\n\nThey met.")
        #expect(article.title == "Talks resume")
        #expect(article.text[article.text.range] == "Talks resume\n\nThey met.")
        #expect(String(decoding: article.markdown, as: UTF8.self) == "\nThey met.")
    }

    @Test("A heading that says the title again is dropped, another one stays")
    func repeatedHeading() async throws {
        let article = try await readOne("a.md", "---\ntitle: Talks resume\n---\n# Talks resume\n\nThey met.")
        #expect(article.text[article.text.range] == "Talks resume\n\nThey met.")
        let other = try await readOne("a.md", "---\ntitle: Talks resume\n---\n# In short\n\nThey met.")
        #expect(other.text[other.text.range] == "Talks resume\n\nIn short\n\nThey met.")
    }

    @Test("Without any headline the first sentence is the title and the text is the body")
    func noHeadline() async throws {
        let article = try await readOne("a.md", "---\ndate: 2025-02-10\n---\nMr. Doe met U.S. envoys. They talked.")
        #expect(article.title == "Mr. Doe met U.S. envoys.")
        #expect(article.headline == nil)
        #expect(article.bodyOffset == 0)
    }

    @Test(
        "Dates of the front matter are understood in the usual forms",
        arguments: [
            "2025-02-10", "2025-02-10T08:30:00Z", "2025-02-10 08:30", "2025/02/10", "10 February 2025",
            "February 10, 2025",
            "Feb. 10, 2025", "Mon, 10 Feb 2025 08:30:00 +0100", "10.2.2025", "10th of February 2025", "\"2025-02-10\"",
        ])
    func dateForms(_ form: String) async throws {
        let article = try await readOne("a.md", "---\ntitle: T\ndate: \(form)\n---\nText.")
        #expect(article.date?.value.description == "2025-02-10")
    }

    @Test("A date that cannot be understood is told with its line, and the article counts as undated")
    func badDate() async {
        for form in ["2025-13-45", "soon", "02/03/2025"] {
            folder.write("a.md", "---\ntitle: T\ndate: \(form)\n---\nText.")
            let corpus = await read()
            #expect(corpus.articles.count == 1)
            #expect(corpus.articles.first?.date == nil)
            #expect(corpus.problems.map(\.line) == [3])
            #expect(corpus.problems.first?.message.contains("\"\(form)\" cannot be understood") ?? false)
        }
    }

    // MARK: Plain text

    @Test("A first line that reads like one is the headline, and the text is the file's own")
    func headline() async throws {
        let text = "Talks with the U.S. resume in Geneva\nThe ministers met on Monday. They talked.\n"
        let article = try await readOne("a.txt", text)
        #expect(article.title == "Talks with the U.S. resume in Geneva")
        #expect(article.headline == TextRange(start: 0, end: 36))
        #expect(article.text[article.text.range] == text)
        #expect(article.format == .plainText)
    }

    @Test(
        "A date or byline right below the headline does not go on with it",
        arguments: ["date 2025-03-18", "by Ana Ruiz"])
    func lineBelowHeadline(line: String) async throws {
        let article = try await readOne("a.txt", "Board asks for a date\n\(line)\n\nThe board met in Oslo.\n")
        #expect(article.headline.map { article.text[$0] } == "Board asks for a date")
        #expect(article.text[TextRange(start: article.bodyOffset, end: article.text.range.end)].contains("The board"))
        #expect(article.date?.value.description == (line.hasPrefix("date") ? "2025-03-18" : nil))
    }

    @Test(
        "A first line that is a sentence, runs on below, or stands alone is no headline",
        arguments: [
            "The ministers met on Monday.\nThey talked.", "The ministers met on Monday and talked about\nthe war.",
            "Talks resume in Geneva", "said the minister\nThen he left.", "The ministers met,\nThen they left.",
            "Ministers met on Monday. They talked\nMore.",
        ])
    func notAHeadline(_ text: String) async throws {
        let article = try await readOne("a.txt", text)
        #expect(article.headline == nil)
        #expect(!article.title.isEmpty)
    }

    @Test("A date stated at the head of the first line is the article's, and the first sentence its title")
    func statedDate() async throws {
        let text = " date 2025-02-10 Ukraine will enter talks, its President says.\n\nHe spoke to ITV."
        let article = try await readOne("a.txt", text)
        #expect(article.date?.value.description == "2025-02-10")
        #expect(article.date?.basis == .stated)
        #expect(article.headline == nil)
        #expect(article.title == "Ukraine will enter talks, its President says.")
        #expect(article.text[article.text.range] == text)
    }

    @Test(
        "A labelled date or an ISO date on a line of its own is stated, and a headline may follow",
        arguments: ["Date: 10 February 2025", "2025-02-10", "Published: Feb. 10, 2025, 08:30 GMT", "date 2025-02-10"])
    func statedLine(_ line: String) async throws {
        let article = try await readOne("a.txt", "\(line)\nTalks resume in Geneva\n\nThe ministers met.")
        #expect(article.date?.value.description == "2025-02-10")
        #expect(article.date?.basis == .stated)
        #expect(article.title == "Talks resume in Geneva")
    }

    @Test(
        "A dateline gives the date",
        arguments: [
            "Monday, February 10, 2025\n\nThe ministers met.",
            "Talks resume\nKyiv, 10 February 2025\nThe ministers met.",
            "Talks resume\n\nKYIV, Feb. 10, 2025 (Reuters) – The ministers met.",
            "Talks resume\n\nWASHINGTON, D.C., February 10, 2025 — The ministers met.",
            "Talks resume\n\nBy Jane Doe\nFebruary 10, 2025\n\nThe ministers met.",
        ])
    func dateline(_ text: String) async throws {
        let article = try await readOne("a.txt", text)
        #expect(article.date?.value.description == "2025-02-10")
        #expect(article.date?.basis == .dateline)
    }

    @Test(
        "A date in the running text is not the article's",
        arguments: [
            "The ministers met on February 10, 2025 in Geneva.\nThey talked.",
            "Talks resume\n\nOn February 10, 2025, they met.",
            "KYIV, Feb. 10 (Reuters) – The ministers met.", "In February 10, 2025 – no more.\nThey met again.",
        ])
    func noDateline(_ text: String) async throws {
        let article = try await readOne("a.txt", text)
        #expect(article.date == nil, "\(String(describing: article.date))")
    }

    @Test(
        "The file's name gives the date where nothing else does",
        arguments: ["2025-02-10-talks.txt", "talks_20250210.txt", "2025/02/10/talks.txt", "talks-2025_02_10.txt"])
    func fileNameDate(_ name: String) async throws {
        let article = try await readOne(name, "The ministers met.\nThey talked.")
        #expect(article.date?.value.description == "2025-02-10")
        #expect(article.date?.basis == .fileName)
    }

    @Test(
        "Numbers in a name that are no date give none",
        arguments: ["000_6db7e4ed2c60ca85.txt", "20259999.txt", "120250210.txt"])
    func noFileNameDate(_ name: String) async throws {
        #expect(try await readOne(name, "The ministers met.\nThey talked.").date == nil)
    }

    @Test("A byline is found at the end and under the headline, and its place in the text is known")
    func byline() async throws {
        let end = try await readOne("a.txt", "Talks resume\nThe ministers met.\nBy Vafa Guliyeva\n\n\n")
        #expect(end.authors == ["Vafa Guliyeva"])
        #expect(end.byline.map { end.text[$0] } == "By Vafa Guliyeva")
        let head = try await readOne(
            "a.txt", "Talks resume\nBy Jane van der Berg and John Q. Public in Kyiv\n\nThe ministers met.")
        #expect(head.authors == ["Jane van der Berg", "John Q. Public"])
        let markdown = try await readOne("a.txt", "Talks resume\n\nThe ministers met.\n\nBy Jean-Luc O’Neil, Reuters")
        #expect(markdown.authors == ["Jean-Luc O’Neil", "Reuters"])
    }

    @Test(
        "A sentence that begins with By is no byline",
        arguments: ["By Monday the talks had ended.", "By and large it was over"])
    func noByline(_ line: String) async throws {
        #expect(try await readOne("a.txt", "Talks resume\nThe ministers met.\n\(line)").authors.isEmpty)
    }

    // MARK: Encodings

    @Test("Every encoding gives the same text")
    func encodings() async throws {
        let text = "Café talks — “résumé”\nThe ministers met in Genève. They talked.\n"
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let windows = Array(text.data(using: .windowsCP1252) ?? Data())
        let forms: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little,
            big, windows,
        ]
        for (index, form) in forms.enumerated() { folder.write("\(index).txt", form) }
        let corpus = await read()
        #expect(corpus.problems.isEmpty)
        #expect(corpus.articles.count == forms.count)
        for article in corpus.articles {
            #expect(article.text[article.text.range] == text, "\(article.path)")
            #expect(article.title == "Café talks — “résumé”")
        }
    }

    @Test("CR LF ends lines, in plain text and in Markdown")
    func carriageReturns() async throws {
        let text = "Talks resume\r\n\r\nThe ministers met.\r\n\r\nBy Jane Doe\r\n"
        let article = try await readOne("a.txt", text)
        #expect(article.text[article.text.range] == text)
        #expect(article.headline.map { article.text[$0] } == "Talks resume")
        #expect(article.authors == ["Jane Doe"])
        folder.write("a.txt", "Next text here.")
        let other = try await readOne("0.md", "---\r\ntitle: A b\r\ntags:\r\n- c\r\n---\r\nOne\r\ntwo.\r\n")
        #expect(other.text[other.text.range] == "A b\n\nOne two.")
        #expect(other.tags == ["c"])
    }

    @Test("A few broken bytes in UTF-8 are told with their line, and the article is read")
    func damaged() async {
        folder.write("a.txt", Array("Talks résumé\nÄrger über Öl, sagt er – \u{201C}né\u{201D} ".utf8) + [0xE2, 0x80])
        let corpus = await read()
        #expect(corpus.articles.count == 1)
        #expect(corpus.problems.map(\.line) == [2])
        #expect(corpus.problems.first?.message.contains("not UTF-8") ?? false)
    }

    // MARK: What cannot be read

    @Test("What cannot be read is told with path, line, reason and remedy, and the others are read")
    func problems() async {
        let good = "Talks resume\nThe ministers met."
        folder.write("good.txt", good)
        folder.write("empty.txt", "")
        folder.write("blank.md", " \n\n")
        folder.write("bare.md", "---\ntitle: T\n---\n\n")
        folder.write("binary.txt", [0x54, 0x00, 0x01, 0x02, 0x00, 0x00, 0xFF])
        folder.write("pdf.txt", "%PDF-1.7 text")
        folder.write("cyrillic.txt", [UInt8](repeating: 0xCF, count: 60) + [0x0A])
        folder.write("yaml.md", "---\ntitle: T\ntags: [a, b\n---\nText.")
        folder.write("open.md", "---\ntitle: T\nText.")
        folder.write("line.md", "---\ntitle: T\nnonsense\n---\nText.")
        folder.write("twice.md", "---\ntitle: T\ntitle: U\n---\nText.")
        folder.write("large.txt", [UInt8](repeating: 0x61, count: 16 << 20 + 1))
        let corpus = await read()
        #expect(corpus.articles.map(\.path) == ["good.txt"])
        let told = Dictionary(uniqueKeysWithValues: corpus.problems.map { ($0.path, $0) })
        func expect(_ path: String, _ line: Int?, _ words: String) {
            #expect(told[path]?.line == line, "\(String(describing: told[path]))")
            #expect(told[path]?.message.contains(words) ?? false, "\(String(describing: told[path]))")
            #expect(told[path]?.remedy.isEmpty == false)
        }
        expect("empty.txt", nil, "empty")
        expect("blank.md", nil, "empty")
        expect("bare.md", 4, "no text below the front matter")
        expect("binary.txt", 1, "no text")
        expect("pdf.txt", nil, "PDF")
        expect("cyrillic.txt", 1, "neither UTF-8")
        expect("yaml.md", 3, "not valid YAML")
        expect("open.md", 1, "no end")
        expect("line.md", 3, "no field")
        expect("twice.md", 3, "twice")
        expect("large.txt", nil, "16777217 bytes")
        #expect(corpus.problems.count == 11)
    }

    @Test("A file that is not there or may not be read is told")
    func unreadable() async {
        let corpus = await read(["gone.txt"])
        #expect(corpus.problems.map(\.path) == ["gone.txt"])
        #expect(corpus.problems.first?.message.contains("no such file") ?? false)
        // The superuser may read everything.
        guard getuid() != 0 else { return }
        folder.write("locked.txt", "Text.")
        chmod(folder.path + "/locked.txt", 0)
        #expect(await read(["locked.txt"]).problems.first?.message.contains("permission") ?? false)
    }

    @Test("A named pipe is left out and waits for nobody")
    func pipe() async {
        mkfifo(folder.path + "/pipe.txt", 0o600)
        let corpus = await read()
        #expect(corpus.ignored == ["pipe.txt"])
        let named = await read(["pipe.txt"])
        #expect(named.problems.first?.message.contains("no ordinary file") ?? false)
    }

    // MARK: Folders

    @Test("Folders below are read; README, dot files and other endings are left out and named")
    func subfolders() async {
        folder.write("b.txt", "Text b.")
        folder.write("world/a.md", "Text a.")
        folder.write("world/deep/c.TXT", "Text c.")
        folder.write("README.md", "About.")
        folder.write("readme.txt", "About.")
        folder.write(".hidden.md", "Text.")
        folder.write(".git/x.md", "Text.")
        folder.write("photo.jpg", "x")
        let corpus = await read()
        #expect(corpus.articles.map(\.path) == ["b.txt", "world/a.md", "world/deep/c.TXT"])
        #expect(corpus.ignored == [".git", ".hidden.md", "README.md", "photo.jpg", "readme.txt"])
    }

    @Test("Links lead neither out of the folder nor twice to one file")
    func links() async {
        folder.write("content/a.txt", "Text a.")
        folder.write("content/.store/b.txt", "Text b.")
        folder.write("secret.txt", "Secret.")
        folder.link("content/out.txt", to: "../secret.txt")
        folder.link("content/outside", to: "..")
        folder.link("content/same.txt", to: "a.txt")
        folder.link("content/kept.txt", to: ".store/b.txt")
        folder.link("content/gone.txt", to: "nothing.txt")
        let corpus = await read(["content"])
        #expect(corpus.articles.map(\.path) == ["content/a.txt", "content/kept.txt"])
        #expect(corpus.articles.map(\.id) == ["a-txt", "kept-txt"])
        #expect(
            corpus.ignored == [
                "content/.store", "content/gone.txt", "content/out.txt", "content/outside", "content/same.txt",
            ])
    }

    @Test("The result is the same with one worker and with many")
    func workers() async {
        for index in 0..<200 {
            folder.write("\(index).txt", "Talks \(index) resume\nThe ministers met for day \(index).")
        }
        let one = await read(workers: 1)
        let many = await read(workers: 7)
        #expect(one.articles.map(\.id) == many.articles.map(\.id))
        #expect(one.articles.map(\.title) == many.articles.map(\.title))
        #expect(one.articles.count == 200)
    }

    @Test("A path that is given twice is read once, and a file that is named is read whatever its ending")
    func namedFiles() async {
        folder.write("notes", "Talks resume\nThe ministers met.")
        let corpus = await read(["notes", "./notes"])
        #expect(corpus.articles.map(\.path) == ["notes"])
    }

    // MARK: Language

    @Test(
        "The language of a text is recognised",
        arguments: [
            ("en", "The ministers met on Monday and said that the talks would go on for as long as they had to."),
            ("de", "Die Minister trafen sich am Montag und sagten, dass die Gespräche noch lange nicht zu Ende sind."),
            (
                "fr",
                "Les ministres se sont réunis lundi et ont déclaré que les discussions dans la ville ne sont pas finies."
            ),
            (
                "es",
                "Los ministros se reunieron el lunes y dijeron que las conversaciones sobre la paz no han terminado."
            ),
            (
                "uk",
                "Міністри зустрілися в понеділок і сказали, що переговори про мир будуть тривати ще довго, але не тут."
            ),
            (
                "ru",
                "Министры встретились в понедельник и сказали, что переговоры о мире будут идти ещё долго, но не здесь."
            ),
            ("ar", "التقى الوزراء يوم الاثنين وقالوا إن المحادثات حول السلام سوف تستمر لفترة طويلة"),
            ("zh", "部长们星期一举行了会晤,并表示有关和平的谈判还将继续下去。"),
            ("ja", "大臣たちは月曜日に会談し、和平についての話し合いは続くと述べた。"),
        ])
    func languages(_ expected: String, _ text: String) async throws {
        #expect(try await readOne("a.txt", text).recognizedLanguage == expected)
    }

    @Test(
        "A text that is too short or mixed has no recognised language",
        arguments: ["Oslo", "Kyiv Berlin Paris London Madrid Rome"])
    func noLanguage(_ text: String) async throws {
        #expect(try await readOne("a.txt", text).recognizedLanguage == nil)
    }
}
