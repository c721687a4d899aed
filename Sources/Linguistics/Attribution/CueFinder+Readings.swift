// Whether a word that can be a verb of speech reads as one where it stands, or as a noun or adjective.
extension CueFinder {
    /// A past that is also an adjective for the tagger (`the minister said` is never, `alleged` may be).
    func isPlainPast(_ index: Int, _ word: AttributionWord) -> Bool {
        guard word.form.contains(.past), index > sentence.lowerBound, index + 1 < sentence.upperBound else {
            return false
        }
        var before = index - 1
        while before > sentence.lowerBound, text.role(before).contains(.adverb) { before -= 1 }
        if text.role(before).contains(.pronoun), text.mentionOf[before] < 0 { return true }
        return text.partOfSpeech(index) != .properNoun && !text.isNominal(index + 1)
            || text.role(index + 1).contains(.that)
    }

    /// Whether a word that a tagger takes for a noun stands between a name and a clause: `the president claims he would`.
    func followsSubject(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
        guard text.mentionOf[index - 1] >= 0 || text.role(index - 1).contains(.pronoun) else {
            return agreesWithNoun(index)
        }
        let next = text.role(index + 1)
        return text.partOfSpeech(index) != .properNoun && !next.isDisjoint(with: [.pronoun, .that])
            && text.mentionOf[index + 1] < 0
    }

    /// Whether a noun agrees with a form that a tagger takes for another noun, and a clause follows: `scientists report the
    /// frogs are fewer`, `the complaint notes many residents have no car`.
    private func agreesWithNoun(_ index: Int) -> Bool {
        let form = text.words[index].form
        guard text.words[index].frame.contains(.clause), text.partOfSpeech(index - 1) == .noun,
            form.contains(.third) || form.contains(.base), !form.contains(.past)
        else { return false }
        let noun = text.tokens[index - 1].range
        let isPlural = text.tagged.text.utf8[Int(noun.end) - 1] | 0x20 == 0x73
        guard isPlural != form.contains(.third) else { return false }
        // A plural noun behind a singular one may belong to it (`the report claims`): only a determiner ends that.
        let next = text.role(index + 1)
        let beginsPhrase = !next.isDisjoint(with: [.determiner, .pronoun, .that]) && !next.contains(.time)
        guard beginsPhrase || isPlural && text.isNominal(index + 1) else { return false }
        return hasClause(text.tokens(from: index + 1, to: clauseEnd(from: index + 1)))
    }

    /// Whether a word in `s` stands behind words that call for a plural, and so is a noun: `all other US states`.
    func isPluralNoun(_ index: Int) -> Bool {
        guard text.words[index].form == .third else { return false }
        var before = index - 1
        while before >= max(sentence.lowerBound, index - 5), text.isNominal(before), !text.isPunctuation(before) {
            if EnglishAttribution.callsForPlural(text.tokens[before].key) { return true }
            before -= 1
        }
        return false
    }

    /// Whether a participle only describes a noun: `over alleged payments`, `the highest rate noted by the team`,
    /// `a song called "…"`.
    func isModifier(_ index: Int, _ word: AttributionWord, behind previous: Int) -> Bool {
        guard word.form.contains(.participle), index + 1 < sentence.upperBound else { return false }
        let isAuxiliary = text.role(previous).contains(.auxiliary)
        if text.isPreposition(previous), text.role(previous).isDisjoint(with: [.to, .adverb]),
            text.isNominal(index + 1),
            !text.role(index + 1).contains(.determiner)
        {
            return true
        }
        if isAuxiliary || text.mentionOf[previous] >= 0 { return false }
        if EnglishAuxiliary.gives(text.tokens[index].key), quotationFollows(index + 1), text.isNominal(previous) {
            return true
        }
        var noun = previous
        while noun > sentence.lowerBound, text.role(noun).contains(.adverb) || text.partOfSpeech(noun) == .adverb {
            noun -= 1
        }
        return text.role(index + 1).contains(.by) && text.isNominal(noun) && text.mentionOf[noun] < 0
            && index + 2 < sentence.upperBound && !text.role(index + 2).contains(.time)
            && !text.tokens[index + 2].shape.contains(.hasDigit)
    }

    /// Whether a participle stands behind a noun phrase whose author is named with `by`: `an order by the mayor telling …`. It
    /// may be the author's, or that of the sentence's subject.
    func hangsOnAgent(_ index: Int) -> Bool {
        var before = index - 1
        while before > max(sentence.lowerBound, index - 12), text.isNominal(before) { before -= 1 }
        return before < index - 1 && text.role(before).contains(.by)
    }
}
