// A program with a race, or without: scripts/sanitize makes sure that ThreadSanitizer finds the one and spares the other.
//
// usage: SelfCheck always | sometimes | never     when threads lock the mutex before they count

import Foundation
import Synchronization

/// A counter that is as safe as those who use it.
final class Counter: @unchecked Sendable {
    // Sendable: it isn't, unless all threads lock. That is what is checked.

    private let mutex = Mutex(())
    private var count = 0

    /// Counts.
    func increment(isLocked: Bool) {
        if isLocked { mutex.withLock { _ in count += 1 } } else { count += 1 }
    }
}

@main struct SelfCheck {
    static func main() {
        let locking = CommandLine.arguments.dropFirst().first ?? "always"
        let counter = Counter()
        let finished = DispatchSemaphore(value: 0)
        for thread in 0..<4 {
            let isLocked = locking == "always" || (locking == "sometimes" && thread > 0)
            Thread {
                // Often enough that threads meet at the mutex.
                for _ in 0..<100_000 { counter.increment(isLocked: isLocked) }
                finished.signal()
            }.start()
        }
        for _ in 0..<4 { finished.wait() }
    }
}
