/// English words that news uses for the same thing, one group a line; the first word stands for the group.
///
/// Only words that are the same in nearly every report: a group joins topics and sentences across texts.
enum EnglishSynonyms {
    /// The groups.
    static let groups = """
        negotiation talk talks
        guarantee assurance
        ceasefire cease-fire truce armistice
        agreement accord pact deal
        soldier troop serviceman
        earthquake quake temblor
        ban prohibition proscription
        border frontier
        weapon arms weaponry armament
        investigation probe inquiry enquiry
        lawyer attorney
        prison jail gaol
        plane airplane aeroplane aircraft
        truck lorry
        protest demonstration
        demonstrator protester protestor
        aid assistance
        coronavirus covid-19 covid
        vaccination vaccine inoculation
        tariff duty
        killing murder homicide
        hospital clinic
        movie film
        ship vessel
        apartment flat
        blaze wildfire
        unemployment joblessness
        resident inhabitant
        reconstruction rebuilding
        wounded injured
        hurt injure
        begin start commence
        purchase buy
        bid attempt
        assist help
        physician doctor
        firm company
        """

    /// Numbers in words, with their digits.
    static let numbers = """
        two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
        fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60
        seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000 billion 1000000000
        """

    /// Words of the open classes that tell nothing of what a sentence is about.
    static let stopWords = """
        say says said saying tell tells told telling ask asks asked asking add adds added adding state states stated stating
        note noted notes noting explain explained explains according report reported reports reportedly
        emphasize emphasized emphasised emphasizes stress stressed stresses mention mentioned mentions claim claimed claims
        be is are was were been being am have has had having do does did done doing go goes went gone going come comes came coming
        get gets got getting make makes made making take takes took taken taking give gives gave given giving put puts
        let lets become becomes became want wants wanted keep kept see sees saw seen know known think thought
        use used using need needs needed include includes included including
        will would can could may might shall should must not no yes
        mr mrs ms dr sir also just only very more most much many other others such own same so too then than there here
        now still again already yet ever never even however meanwhile therefore thus later earlier ago recently previously
        currently year years month months week weeks day days time times today yesterday tomorrow monday tuesday wednesday
        thursday friday saturday sunday one ones first last next new several some any every each both few all
        thing things way ways part lot kind number
        's n't 're 've 'll 'd 'm
        """
}
