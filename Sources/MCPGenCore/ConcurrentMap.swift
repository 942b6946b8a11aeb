import Dispatch
import Synchronization

extension RandomAccessCollection where Element: Sendable {
    /// What comes of each element, in the order of the elements; they are worked on by all processors at once.
    ///
    /// - Parameter transform: What to do with an element.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let elements = Array(self)
        let results = Mutex([Result?](repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            let result = transform(elements[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
