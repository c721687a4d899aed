/// Word forms that the suffix rules of ``EnglishStemmer`` do not reach. Lower case, forms of one word on a line.
enum EnglishWordForms {
    /// Irregular inflection, derivations with another stem, and British beside American spelling; the first form gives the
    /// stem.
    static let irregular = """
        man men
        woman women
        child children
        foot feet
        life lives
        wife wives
        knife knives
        leaf leaves
        thief thieves
        half halves
        loss losses
        crisis crises
        analysis analyses analyse analyze analysed analyzed
        basis bases
        medium media
        datum data
        fight fought fighting fighter fighters
        win won winning
        meet met
        hold held
        lead led
        shoot shot
        kill kills killed killing
        die died dies dying dead death deaths
        send sent
        build built
        lose lost
        leave left
        break broke broken
        steal stole stolen
        strike struck
        fall fell fallen
        fly flew flown
        freeze froze frozen freezing
        write wrote written
        sink sank sunk
        buy bought
        sell sold
        teach taught
        catch caught
        spend spent
        pay paid
        feed fed
        flee fled
        rise rose risen
        grow grew grown
        drive drove driven
        speak spoke spoken
        choose chose chosen
        swear swore sworn
        withdraw withdrew withdrawn withdrawal withdrawals
        overthrow overthrew overthrown
        seek sought
        arise arose arisen
        forbid forbade forbidden
        bind bound
        occupation occupations occupy occupies occupied occupying occupier occupiers
        invasion invasions invade invades invaded invading invader invaders
        defense defence defenses defences defend defends defended defending
        offense offence offenses offences
        expansion expand expands expanded expanding
        extension extend extends extended extending
        explosion explosions explode explodes exploded exploding
        collision collide collided
        suspension suspend suspends suspended suspending
        decision decisions decide decides decided deciding
        destruction destroy destroys destroyed destroying
        reduction reductions reduce reduces reduced reducing
        production produce produces produced producing
        resignation resignations resign resigns resigned resigning
        admission admit admits admitted admitting
        permission permit permits permitted
        submission submit submits submitted
        prohibition prohibit prohibits prohibited prohibiting
        provision provide provides provided providing
        division divide divides divided
        deportation deportations deport deports deported
        extradition extradite extradites extradited extraditing
        abolition abolish abolishes abolished abolishing
        recognition recognize recognizes recognized recognise recognises recognised unrecognized
        approval approve approves approved approving
        removal remove removes removed removing
        refusal refuse refuses refused refusing
        denial deny denies denied denying
        renewal renew renews renewed renewing
        arrival arrive arrives arrived arriving
        survival survive survives survived surviving
        burial bury buries buried
        trial trials try tried
        legitimacy legitimate legitimately illegitimate
        sovereignty sovereign
        territory territories territorial
        nuclear nuke nukes
        president presidents presidential presidency
        parliament parliaments parliamentary
        constitution constitutions constitutional unconstitutional
        economy economies economic economically
        diplomacy diplomatic
        military militaries militarily
        democracy democracies democratic
        strategy strategies strategic
        tragedy tragedies tragic
        honor honour honors honours honored honoured
        labor labour
        favor favour favors favours favored favoured
        color colour colors colours
        harbor harbour harbors harbours
        neighbor neighbour neighbors neighbours neighboring neighbouring
        behavior behaviour
        rumor rumour rumors rumours
        armor armour armored armoured
        center centre centers centres
        theater theatre theaters theatres
        meter metre meters metres
        kilometer kilometre kilometers kilometres km
        program programme programs programmes
        license licence licenses licences licensed
        traveler traveller travelers travellers
        counselor counsellor
        jewelry jewellery
        aging ageing
        maneuver manoeuvre maneuvers manoeuvres
        pediatric paediatric
        """

    /// Words that a rule would throw together with another word; with their plurals in `s`.
    static let unstemmed = """
        sanctity statement department apartment private climate police policy party candidate university universe general
        generation importance import export experience experiment news ceremony passion nation national
        international rational relation relationship community commune communism corporate corporation senate senator
        penalty sanity animate animation violence violation violent vaccination vaccine variety various
        commission commissioner missile mission portion proportion ration station mate material majesty
        charity clarity minority majority authority author capital capitol secretary secret
        seating rating intelligence intelligent audience science conscience sentence residence resident
        immigrant immigration migration migrant
        """
}
