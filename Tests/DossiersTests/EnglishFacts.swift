import Foundation
import Linguistics

/// The lists of facts as they lie in the source folder.
enum EnglishFacts {
    /// The files, models left out.
    static let files: [LanguageModels.DataFile] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Linguistics/Languages/English/Data")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { .init(name: name, bytes: Array($0)) }
        }
    }()
}
