/// What a word can do in an attribution; looked up once for each token.
struct AttributionWord: Sendable {
    /// The part a word plays in the clause, for the closed classes that do not depend on a tagger.
    struct Role: OptionSet, Sendable {
        let rawValue: UInt32
        /// `a`, `the`, `his`, `several` …: begins a noun phrase.
        static let determiner = Role(rawValue: 1 << 0)
        /// `of`, `in`, `for` …
        static let preposition = Role(rawValue: 1 << 1)
        /// `he`, `she`, `they`, `it`, `we`, `I`, `you` as a subject.
        static let pronoun = Role(rawValue: 1 << 2)
        /// `who`, `which`.
        static let relative = Role(rawValue: 1 << 3)
        /// `has`, `was`, `would` …
        static let auxiliary = Role(rawValue: 1 << 4)
        /// `also`, `later`, `reportedly` …: may stand between subject and verb.
        static let adverb = Role(rawValue: 1 << 5)
        /// `and`, `but`, `or`.
        static let conjunction = Role(rawValue: 1 << 6)
        /// `because`, `while`, `although` …
        static let subordinator = Role(rawValue: 1 << 7)
        /// `that`.
        static let that = Role(rawValue: 1 << 8)
        /// `Monday`, `yesterday`, `week` …
        static let time = Role(rawValue: 1 << 9)
        /// `not`, `never`, `n't`.
        static let negation = Role(rawValue: 1 << 10)
        /// A noun that can carry a statement: `his claim that …`.
        static let cueNoun = Role(rawValue: 1 << 11)
        /// What stands before a term, a title or a nickname in quote marks: `dubbed`, `slogan`, `titled`.
        static let naming = Role(rawValue: 1 << 12)
        /// `to`.
        static let to = Role(rawValue: 1 << 13)
        /// `by`.
        static let by = Role(rawValue: 1 << 14)
        /// `as`.
        static let `as` = Role(rawValue: 1 << 15)
        /// A possessive determiner: `his`, `her`, `its`, `their`.
        static let possessive = Role(rawValue: 1 << 16)
        /// `him`, `her`, `them`, `me`, `us`, `himself` …
        static let objectPronoun = Role(rawValue: 1 << 17)
        /// `according`.
        static let according = Role(rawValue: 1 << 18)
        /// `per`, `citing`.
        static let per = Role(rawValue: 1 << 19)
    }

    /// How a verb takes the content of what is said.
    struct Frame: OptionSet, Sendable {
        let rawValue: UInt32
        /// A clause, with `that` or without: `said he would come`.
        static let clause = Frame(rawValue: 1 << 0)
        /// A clause with `that` only: `agreed that …`.
        static let thatClause = Frame(rawValue: 1 << 1)
        /// A person spoken to stands before the content: `told reporters …`.
        static let addressee = Frame(rawValue: 1 << 2)
        /// An infinitive: `promised to come`.
        static let infinitive = Frame(rawValue: 1 << 3)
        /// Somebody and an infinitive: `urged voters to come`.
        static let objectInfinitive = Frame(rawValue: 1 << 4)
        /// A noun phrase: `outlined the conditions`.
        static let nounPhrase = Frame(rawValue: 1 << 5)
        /// The subject may stand behind the verb: `said the minister`.
        static let inversion = Frame(rawValue: 1 << 6)
        /// It says what something is called: `described the plan as …`.
        static let naming = Frame(rawValue: 1 << 7)
        /// It says that the content is not so.
        static let denial = Frame(rawValue: 1 << 8)
        /// It brings in quotations, but no statements in the writer's words.
        static let quotationOnly = Frame(rawValue: 1 << 9)
        /// Only with its particle: `point out`, `call for`.
        static let particle = Frame(rawValue: 1 << 10)
        /// `warn against`, `caution against`: a noun phrase behind the preposition is the content.
        static let against = Frame(rawValue: 1 << 11)
        /// It says what something proves, and brings in no quotation: `the figures show "strong demand"`.
        static let noQuotation = Frame(rawValue: 1 << 12)
    }

    /// The forms of a verb that a spelling can be.
    struct Form: OptionSet, Sendable {
        let rawValue: UInt8
        /// `say`.
        static let base = Form(rawValue: 1)
        /// `says`.
        static let third = Form(rawValue: 2)
        /// `said` in `he said`.
        static let past = Form(rawValue: 4)
        /// `said` in `was said`.
        static let participle = Form(rawValue: 8)
        /// `saying`.
        static let gerund = Form(rawValue: 16)
    }

    var role: Role = []
    var frame: Frame = []
    var form: Form = []
}
