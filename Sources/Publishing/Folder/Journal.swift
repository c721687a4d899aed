import Glibc

/// What a commit is about to do, written down before it begins: who comes after a killed build can finish or undo it.
///
/// The files to be shown lie in `staged/NUMBER` of the work folder, what they replace is kept in `replaced/` until all is
/// done. Each step can be seen from the files themselves, so doing a journal again is safe at any point.
struct Journal: Equatable {
    /// A file that goes, kept as `replaced/d0`, `replaced/d1`, … in this order.
    var removed: [String] = []
    /// A staged file and the path it gets.
    var moved: [Move] = []

    /// A staged file and the path it gets.
    struct Move: Equatable {
        var number: Int
        var path: String
    }

    /// The journal's file in the work folder.
    static let fileName = "journal"
    private static let title = "dossier journal 1"

    // MARK: - Bytes

    /// Lines: a title, `- PATH`, `+ NUMBER PATH`, and how many there are, by which a torn file is known.
    var bytes: [UInt8] {
        var text = Self.title + "\n"
        for path in removed { text += "- \(path)\n" }
        for move in moved { text += "+ \(move.number) \(move.path)\n" }
        return Array((text + "end \(removed.count + moved.count)\n").utf8)
    }

    /// Reads a journal; nil where it is damaged.
    init?(bytes: [UInt8]) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first == Self.title[...], lines.last == "end \(lines.count - 2)" else { return nil }
        lines = Array(lines.dropFirst().dropLast())
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: line.hasPrefix("+") ? 2 : 1)
            if parts.count == 2, parts[0] == "-" {
                removed.append(String(parts[1]))
            } else if parts.count == 3, parts[0] == "+", let number = Int(parts[1]) {
                moved.append(Move(number: number, path: String(parts[2])))
            } else {
                return nil
            }
        }
    }

    init(removed: [String], moved: [Move]) {
        self.removed = removed
        self.moved = moved
    }

    // MARK: - Doing and undoing

    /// Does what is not done yet.
    ///
    /// - Parameters:
    ///   - output: the folder that is published to.
    ///   - work: the work folder, with `staged` and `replaced` in it.
    ///   - step: called before each change.
    /// - Throws: where the system refuses a change, or a link stands in the way.
    func finish(output: Folder, work: Folder, step: (CommitStep) throws -> Void = { _ in }) throws {
        for (index, path) in removed.enumerated() where !work.exists("replaced/d\(index)") && output.exists(path) {
            try step(.remove(path))
            try output.move(path, to: work, "replaced/d\(index)")
        }
        removeEmptyFolders(of: removed, in: output)
        var madeFolder = ""
        for move in moved where work.exists("staged/\(move.number)") {
            try step(.replace(move.path))
            let folder = Self.folder(of: move.path)
            if folder != madeFolder {
                try output.makeFolders(folder)
                madeFolder = folder
            }
            try keep(move, output, work)
            try step(.move(move.path))
            try work.move("staged/\(move.number)", to: output, move.path)
        }
    }

    /// Keeps what a file replaces: by a second name, or by moving it where the file system knows no second names.
    private func keep(_ move: Move, _ output: Folder, _ work: Folder) throws {
        if let status = output.status(of: move.path), status.st_mode & S_IFMT == S_IFDIR {
            throw PublishingError.foreignFile("\(output.path)/\(move.path)")
        }
        do {
            _ = try output.link(move.path, in: work, "replaced/\(move.number)")
        } catch {
            try output.move(move.path, to: work, "replaced/\(move.number)")
        }
    }

    /// Brings back what was there before, and the staged files to where they were: a journal that is undone in part can
    /// still be undone, or finished.
    func undo(output: Folder, work: Folder) throws {
        for move in moved.reversed() {
            let staged = "staged/\(move.number)"
            let replaced = "replaced/\(move.number)"
            switch (work.exists(staged), work.exists(replaced)) {
            case (true, true): try work.move(replaced, to: output, move.path)
            case (false, true):
                if (try? output.link(move.path, in: work, staged)) == nil {
                    try output.move(move.path, to: work, staged)
                }
                try work.move(replaced, to: output, move.path)
            case (false, false): if output.exists(move.path) { try output.move(move.path, to: work, staged) }
            case (true, false): break
            }
        }
        removeEmptyFolders(of: moved.map(\.path), in: output)
        for (index, path) in removed.enumerated().reversed() where work.exists("replaced/d\(index)") {
            try output.makeFolders(Self.folder(of: path))
            try work.move("replaced/d\(index)", to: output, path)
        }
    }

    private func removeEmptyFolders(of paths: [String], in output: Folder) {
        var folders: Set<String> = []
        for path in paths {
            var folder = Self.folder(of: path)
            while !folder.isEmpty, folders.insert(folder).inserted { folder = Self.folder(of: folder) }
        }
        // The longer path first: a folder is empty only when those in it are gone.
        for folder in folders.sorted(by: >) { output.removeIfEmpty(folder) }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

/// A change that a commit is about to make; what tests interrupt.
enum CommitStep: Sendable, Equatable {
    case writeJournal, journalWritten
    case remove(String), replace(String), move(String)
    case finished
}
