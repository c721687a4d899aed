#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads articles from files and folders.
public struct CorpusReader: Sendable {
    private let options: ReadingOptions

    /// Makes a reader.
    public init(options: ReadingOptions = ReadingOptions()) {
        self.options = options
    }

    /// Reads every article in the given files and folders, several at a time; the result is in the order of their paths and
    /// the same whatever their number.
    ///
    /// A folder is read with those below it; its dot files, `README*`, files of other endings and links that lead out of it
    /// are named in ``Corpus/ignored``. A file that is named itself is read whatever its ending. What cannot be read is a
    /// ``Problem``; this never fails.
    ///
    /// - Parameters:
    ///   - paths: files and folders, absolute or relative to the working folder.
    ///   - folder: the folder from which the paths of articles and problems are told, usually the dossier's.
    /// - Returns: the articles and what could not be read.
    public func read(paths: [String], relativeTo folder: String = ".") async -> Corpus {
        var corpus = Corpus()
        let home = FilePath(folder)
        var files: [ArticleFile] = []
        for path in paths.map({ FilePath($0).cleaned }) {
            let shown = path.relative(to: home)
            guard Self.isFolder(path) else {
                files.append(ArticleFile(path: path, shownPath: shown.description, name: shown.description))
                continue
            }
            let listing = ArticleFolder(path)
            let base = path == home.cleaned ? FilePath(bytes: []) : shown
            files += listing.files.map { file in
                ArticleFile(
                    path: path.appending(file.bytes), shownPath: base.appending(file.bytes).description,
                    name: file.description, root: path)
            }
            corpus.ignored += listing.ignored.map { base.appending($0.bytes).description }
            corpus.problems += listing.unreadable.map { folder, reason in
                ReadingProblem.unreadable(reason: reason)
                    .problem(path: folder.bytes.isEmpty ? shown.description : base.appending(folder.bytes).description)
            }
        }
        var seen: Set<FilePath> = []
        files = files.filter { seen.insert($0.path).inserted }
        files.sort { $0.shownPath.utf8.lexicographicallyPrecedes($1.shownPath.utf8) }
        for reading in await readings(of: files) {
            if let article = reading.article { corpus.articles.append(article) }
            corpus.problems += reading.problems
        }
        Slug.settle(&corpus.articles)
        // A picture that an article shows is not left out.
        let shown = Set(
            corpus.articles.flatMap {
                $0.images.map { FilePath($0.file).relative(to: home.resolved ?? home).description }
            })
        corpus.ignored.removeAll { shown.contains($0) }
        return corpus
    }

    private func readings(of files: [ArticleFile]) async -> [ArticleReading] {
        let chunk = 64
        let chunks = (files.count + chunk - 1) / chunk
        let workers = max(
            1, min(options.workers > 0 ? options.workers : Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), chunks))
        let reader = ArticleFileReader(options: options)
        var parts = [[ArticleReading]](repeating: [], count: chunks)
        await withTaskGroup(of: [(Int, [ArticleReading])].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    stride(from: worker, to: chunks, by: workers).map { index in
                        (
                            index,
                            files[(index * chunk)..<min(files.count, (index + 1) * chunk)].map {
                                withImages(reader.reading(of: $0), of: $0)
                            }
                        )
                    }
                }
            }
            for await results in group {
                for (index, readings) in results { parts[index] = readings }
            }
        }
        return Array(parts.joined())
    }

    private func withImages(_ reading: ArticleReading, of file: ArticleFile) -> ArticleReading {
        guard let article = reading.article, let root = file.root, let finder = ImageFinder(root: root) else {
            return reading
        }
        var reading = reading
        let found = finder.images(of: article, at: file.path)
        reading.article?.images = found.images
        reading.problems += found.problems
        return reading
    }

    private static func isFolder(_ path: FilePath) -> Bool {
        var information = stat()
        return path.withCString { stat($0, &information) } == 0 && information.st_mode & S_IFMT == S_IFDIR
    }
}
