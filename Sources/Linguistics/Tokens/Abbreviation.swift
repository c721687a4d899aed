/// What an abbreviation with a full stop tells about the end of a sentence.
enum Abbreviation: UInt8, Sendable {
    /// A name or number follows (`Mr.`, `Gen.`, `No.`): never the end of a sentence.
    case leading
    /// Something of its own (`Inc.`, `Jr.`, `U.S.`, `Feb.`): the end of a sentence where a word follows that begins one.
    case free
    /// Mostly at the end of a phrase (`etc.`, `p.m.`): the end of a sentence where a capital follows.
    case trailing
}
