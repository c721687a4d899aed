/// How dark a cell of a matrix is.
enum MatrixShade {
    /// A step from 0 (nothing) to 5 (half of the whole, or more).
    static func step(_ part: Int, of whole: Int) -> Int {
        guard part > 0, whole > 0 else { return 0 }
        return min(5, 1 + part * 10 / whole * 4 / 5)
    }
}
