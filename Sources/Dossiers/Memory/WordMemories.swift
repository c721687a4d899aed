import Linguistics
import Synchronization

/// The word memories that are free: a batch of articles takes one and gives it back, so that there are as many as workers and
/// each goes on with the words of all batches before. Which batch gets which changes nothing of what is found.
final class WordMemories: Sendable {
    private let free = Mutex<[WordMemory]>([])

    /// A memory that no other batch has, an empty one where all are taken.
    func take() -> WordMemory { free.withLock { $0.popLast() } ?? WordMemory() }

    /// Gives a memory back.
    func give(_ memory: WordMemory) { free.withLock { $0.append(memory) } }
}
