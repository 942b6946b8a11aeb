/// The candidate that a person most likely meant, by edit distance, or `nil` when none is near.
///
/// - Parameters:
///   - name: What was written.
///   - candidates: What could have been meant; of equally near ones the first is taken.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    // A name comes from the peer: one that no person wrote isn't compared.
    guard name.utf8.count <= 100 else { return nil }
    let limit = max(1, name.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(Array(name.lowercased()), Array(candidate.lowercased()))
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

/// The least number of characters to insert, delete, replace or swap with their neighbour.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var distance = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, beforeLast[j - 1] + 1) }
            row.append(distance)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
