internal import Synchronization

/// Deals out the numbers of pages to workers, and remembers the failure that comes first in the list.
final class PageQueue: Sendable {
    private let count: Int
    private let state = Mutex<(next: Int, failure: (page: Int, error: any Error)?)>((0, nil))

    init(count: Int) { self.count = count }

    /// The next page nobody has taken, or nothing where all are.
    func take() -> Int? {
        state.withLock { state in
            guard state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// Remembers that a page failed, unless an earlier one in the list did.
    func fail(_ page: Int, with error: any Error) {
        state.withLock { state in
            if let first = state.failure, first.page < page { return }
            state.failure = (page, error)
        }
    }

    /// The failure of the first page that failed.
    var failure: (any Error)? { state.withLock { $0.failure?.error } }
}
