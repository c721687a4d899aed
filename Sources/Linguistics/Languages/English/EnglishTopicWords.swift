/// What English words are worth in the name of a topic, for news of every kind; nouns in the singular, British or American.
///
/// Written from knowledge of the subject headings that news agencies file under and of the words that reports are made of
/// whatever they report. A word on no list is worth something between.
enum EnglishTopicWords {
    /// Matters that news is about: such a noun may name a topic alone, and makes one of a plain noun beside it.
    static let matters = """
        abduction abortion abstention abuse activism aftershock aggression agriculture airlift airspace airstrike
        alimony amnesty annexation anthem antibiotic antisemitism apartheid appeasement arbitration armistice arsenal
        arson asteroid asylum austerity autonomy avalanche aviation bankruptcy baptism biodiversity biofuel blackmail
        blackout blasphemy blizzard blockade border boycott brexit bribery bribe budget bullying burglary bushfire
        by-election cancer cannabis cartel ceasefire cease-fire censorship census chemotherapy cholera citizenship
        climate coalition cocaine coexistence colonialism communism conscription conservation contamination
        contraception copyright coronavirus corruption counterfeiting counteroffensive coup cremation curfew
        cyberattack cyclone deception defamation default deforestation demilitarisation demilitarization democracy
        denazification denuclearization deportation deterrence devaluation devolution diabetes dictatorship diplomacy
        disarmament discrimination disinformation divorce doping drought earthquake eclipse election electorate
        embargo emission encryption epidemic equality eruption espionage ethics eugenics euthanasia eviction
        expropriation extinction extortion extradition extremism famine fascism federalism femicide filibuster
        foreclosure forgery fracking franchise fraud gambling genocide gerrymandering guerrilla harassment heatwave
        heroin hijacking hiv homelessness homicide homophobia hurricane hygiene immigration immunity immunisation
        immunization impeachment imprisonment independence inflation influenza insolvency insurgency insurrection
        irrigation islamism islamophobia judiciary kidnapping landslide legalisation legalization legitimacy leukemia
        libel lockdown looting malaria manifesto manslaughter measles meteorite migration monarchy monopoly monsoon
        nationalisation nationalism nationality naturalization neutrality obesity oligarchy opioid orthodoxy overdose
        overthrow ozone pandemic parole peacekeeping perjury persecution pesticide pilgrimage piracy plague plebiscite
        poaching poison poisoning pollution polygamy pornography poverty privacy privatisation privatization
        proliferation propaganda prorogation prostitution protectionism quake quarantine racism rainforest rape
        ratification reactor recession reconciliation reconstruction recycling referendum rehabilitation reintegration
        reparation repatriation repression republic resettlement reunification revolution sabotage sanction scandal
        schism secession sectarianism segregation self-defence self-defense self-determination separatism sewage
        sexism slavery smuggling socialism sovereignty spaceflight starvation stimulus subsidy suffrage suicide
        sustainability tariff taxation terror terrorism tornado torture tourism trafficking transgender treason
        tsunami typhoon unemployment unification vaccine vaccination vandalism veto volcano warfare wartime warhead
        warming welfare whistleblower wildlife xenophobia abolition accountability algorithm antitrust asbestos
        olympics tuition dementia bacteria sexuality lgbt ethnicity childcare childbirth custody lawmaking clemency
        mafia landmine conscript spacewalk exoplanet spyware malware ransomware hacking hacker robotics cryptocurrency
        bitcoin
        """

    /// What news of every kind reports: such a noun makes a topic with another word as a matter does (`peace talks`, `trade
    /// deal`), but names one alone only where it stands in far more reports than in news at large.
    static let occurrences = """
        accession accident accord acquisition acquittal adoption agreement aid allegation alliance amendment apology
        arrest artillery assassination assault assurance atrocity attack autopsy bail bailout ballot ban barrage
        barricade battery battle blaze bombardment bombing broadcasting casualty catastrophe cessation championship
        collapse collision commerce compensation complicity concession confession confiscation conflict conspiracy
        constitution crackdown crash crisis cruelty deal debt decree defection defence defense deficit demolition
        demonstration deployment deposit derailment desertion detention disaster disease displacement dissolution
        draft drone drug drowning emergency endorsement enlargement escalation evacuation evolution excavation
        execution exile expansion expenditure exploration explosion expulsion festival fighting fire flood flooding
        freedom funeral governance guarantee gunfire handover hate heist hostage hostility hunger inauguration
        incursion infrastructure inheritance inquest integration integrity interference intervention invasion
        investigation inquiry investment lawsuit layoff leak legislation liberation liberty literacy litigation
        lobbying marriage massacre mediation membership memorial mercenary merger migrant militia mining missile
        mobilisation mobilization murder mutiny negotiation nomination occupation offensive opposition outbreak pardon
        partition patent peacekeeper penalty petition pregnancy probe prosecution protest purge raid ransom rebellion
        recall recount recovery reform refugee regulation rescue resignation restitution revolt riot robbery rollout
        ruling safety settlement shelling shipwreck shooting shortage shutdown siege slaughter solidarity spacecraft
        stabbing stampede storm strike subpoena summit surgery surrender surveillance suspension takeover talks
        tension territory theft tournament transition treaty trial tribunal truce ultimatum union unrest uprising
        verdict vigil violence virus visa vote voting wage war warrant warship wildfire withdrawal workforce
        transplant harvest rental bill probation sentencing conviction indictment plea
        """

    /// Compounds that stand in reports of every kind and name no matter.
    static let standingPhrases = """
        press conference, news conference, press release, press statement, press briefing, news agency, news report, news
        outlet, news channel, media report, media outlet, social media, social network, death toll, local time, local media,
        local authority, local government, federal government, national government, state government, central government,
        government official, government agency, government department, police officer, police station, police force, police
        department, police chief, law enforcement, enforcement agency, fire service, fire department, fire brigade, fire chief, fire engine, fire
        extinguisher, fire alarm, emergency service, emergency call, emergency room, emergency response, emergency surgery,
        rescue team, rescue operation, rescue worker, search operation, crime scene, court order, court document, court
        hearing, court case, court filing, legal action, legal team, legal system, justice system, political system, political
        party, political leader, public opinion, public statement, public service, health problem, health condition, health
        service, health official, medical treatment, medical care, medical attention, intensive care, heart attack, phone call,
        telephone call, telephone conversation, text message, video message, video footage, video recording, security footage,
        security camera, security force, security guard, security measure, security service, security official, safety
        measure, weather condition, weather forecast, military base, military force, military official, armed force, human
        being, human life, human remains, family member, age group, home town, city centre, city center, city council, city
        hall, capital city, train station, railway station, bus station, bus driver, truck driver, taxi driver, car park,
        parking lot, apartment building, residential building, residential area, school student, school district, high school,
        university student, college student, business leader, business owner, company official, board member, working group,
        task force, mobile phone, cell phone, credit card, opening ceremony, closing ceremony, award ceremony, award winner,
        election day, polling station, general public, official statement, preliminary investigation, criminal charge,
        criminal investigation, police investigation, internal investigation, international community, church authority,
        cargo ship, wind speed, opinion poll, tax payer, air force, base camp, front line, first aid, private sector, public
        sector, natural resource, living room, ground floor, news website, live broadcast, television interview, radio
        interview, television series, television show, television station, radio station, film studio, studio album, international airport, film crew, film festival, web site, news source,
        national project, state law, federal court, supreme court, district court, court ruling, voice actor, rock band
        """

    /// Fields and things that news is about in general: such a noun names no matter alone, but makes one with another word
    /// (`peace talks`, `water shortage`, `police violence`).
    static let domains = """
        water food press police law death school university student teacher hospital health healthcare patient doctor
        nurse nursing bank banking market stock share bond interest language music film concert cinema novel opera
        painting theatre theater museum exhibition album prize award broadcast newspaper journalism television radio
        airport aircraft airline airliner helicopter highway train rail railway railroad ship shipping vessel mayor
        senate congress parliament cabinet constituency army airforce navy base garrison reservist veteran church
        cathedral mosque pope prison prisoner gas oil coal fuel energy electricity trade traffic planet species forest
        justice security peace economy military internet currency customs retail supermarket factory manufacturing
        industry industrial livestock cattle crop wheat rice nutrition rent landlord gender disability minority
        indigenous medicine medication gene genome fossil dinosaur biology chemistry physics astronomy archaeology
        orbit astronaut comet telescope satellite robot chip semiconductor software smartphone rocket galaxy
        basketball baseball boxing cricket cycling football golf hockey rugby soccer tennis medal league athletics gun
        rifle handgun firearm ammunition grenade tank submarine weapon weaponry arms bomb explosive troop farming
        fishery fishing alcohol oxygen carbon uranium nuclear artificial pension salary mortgage loan insurance tax
        employment education housing exam curriculum heritage religion ferry pipeline dam steel grain petrol gang
        witness testimony crossing fertility crime threat export import
        """

    /// Words of every report, whatever it reports: such a noun names nothing alone, but may head a topic when another noun or a
    /// defining adjective stands before it (`peace plan`, `free trade area`).
    static let plain = """
        act action activity address adult advance advantage affair age agency agenda agent aim air amount announcement
        answer appeal appearance application approach area argument arm arrangement article aspect assembly assessment
        asset assistance association atmosphere attempt attention attitude authority award background backer backing
        balance bar behaviour behavior belief benefit block board boat body book box branch brand breach break brief
        broker building bus business call campaign capacity car card care career cell center centre chain challenge
        chance change channel chapter charge chart choice circle circumstance city claim class client coast code
        collection column comment comments commitment committee communication community company compromise computer
        concept concern conclusion condition conduct conference confidence confirmation consensus consequence
        consideration contact content contest context contract contribution control convention conversation copy core
        corner corporation cost council counterpart country county course court cover coverage craft creation credit
        criticism criterion crowd culture cup current damage data database date day deadline debate decision decline
        degree delay delivery demand department design desire detail determination development device dialogue
        difference difficulty direction disaster discussion dispute distance district diversity division document
        dollar dominance door doubt drive driver duty edge effect effort element emphasis end engagement enterprise
        entity environment episode equipment era error establishment estate estimate evaluation event evidence
        exchange exercise existence expectation experience expert expiration explanation expression extent eye face
        facility factor failure faith family fan fate father fear feature fee field figure file finding finish firm
        flag flight floor focus following force form format foundation framework front function fund funding future
        game garden gathering generation goal good goods government ground group growth guard guide guideline hall
        hand head headline headquarters heart height help history hold home hope hotel house idea identity image
        impact implementation importance incident income increase individual influence information initiative injury
        insight inspection instance institute institution instruction instrument intention interest interview
        introduction island issue item job joke journey key kilometer kilometre knowledge lack land leadership legacy
        letter level licence license life light limit line link list location loss machine mail maintenance majority
        management mandate map mark mass match material matter measure mechanism media meeting meter metre message
        method mile mind minute mission mistake mode model moment money monitoring month morning motion motive mouth
        move movement name nation nature need network news night norm north note notice notion number object objective
        obligation obstacle occasion offer office officer operation operator opinion opportunity option order
        organisation organization origin outcome outlook output package page pair panel paper paragraph part
        participation partnership party passage passenger past path pattern pause payment people percent percentage
        perception performance period permission person personnel perspective phase phone photo photograph picture
        piece place plan plane platform play point policy population port portion position possibility possession post
        potential power practice precedent precondition preparation presence presentation preservation pressure
        priority problem procedure proceeding process product production profile profit program programme progress
        project promise proof property proportion proposal prospect protection provider provision public publication
        purpose quality quarter question quote race range rank rate reaction readiness reality reason recognition
        recommendation record reduction reference region relation relations relationship release reliance remark
        remarks removal reply report reporter request requirement research resident resolution resource respect
        response responsibility rest restoration restriction result return review rhetoric right rights risk road role
        room round route rule run sale sample scale scene schedule scheme scope screen script search season seat
        section sector selection sense sentence series seriousness service session set setting setup shape shift ship
        shop show side sign signal site situation size skill society solution sort sound source south space speaker
        speech speed sphere stability staff stage stance standard start state statement station status step stock stop
        store story strategy stream street strength stress structure struggle study style subject success suggestion
        suit supply support surface survey system table target task team technique technology television tendency term
        terms test text theme theory thought ticket tie title tone tool top topic total touch town track tradition
        trajectory transfer transport travel treatment trend trip truth turn tv type understanding unit unwillingness
        update usage use user utility value version victory video view viewer village visit visitor voice volume wake
        walk wall warning water wave website west while willingness wind window winner wish word words work world
        wording
        """

    /// People by their office, trade, kinship or place: they are actors, not topics, whatever stands before them.
    static let people = """
        co-author co-founder co-chair co-pilot co-host coauthor cofounder activist actor actress adviser advisor administrator admiral aide ally ambassador analyst anchor anchorman
        archbishop architect artist assailant assistant athlete attacker attorney aunt author baby backer bishop
        blogger boss boy broadcaster brother businessman businesswoman buyer candidate captain cardinal celebrity
        chair chairman chairperson chairwoman chancellor chef chief child citizen civilian cleric clerk coach
        colleague columnist comedian commander commentator commissioner commoner composer congressman congresswoman
        conductor constable consul consumer contender contractor coordinator coroner correspondent councillor counsel
        counterpart cousin co-worker creditor critic curator customer dancer daughter deal-maker delegate delegation
        demonstrator dentist deputy designer detective developer dictator diplomat director driver economist editor
        emperor employee employer engineer entrepreneur envoy eyewitness family farmer father fiance fiancee fighter
        filmmaker financier fireman firefighter fisherman founder friend gentleman general girl girlfriend governor
        granddaughter grandfather grandmother grandson guest guitarist gunman guy head historian host hunter husband
        immigrant incumbent inhabitant insider inspector instructor intermediary interviewer investigator investor
        islamist jihadist journalist judge juror jury justice king lad lady lawmaker lawyer lead leader lecturer
        legislator lieutenant lover magistrate maker man manager marshal mayor mediator medic member merchant militant
        minister minor moderator monarch mother motorcyclist motorist musician neighbor neighbour nephew nominee
        novelist observer occupant offender officeholder officer official onlooker operative opponent organiser
        organizer owner painter panelist parent parliamentarian participant partner partygoer passer-by pedestrian
        performer perpetrator person philosopher photographer physician physicist pilot pioneer plaintiff player poet
        policeman policewoman politician premier presenter president priest prime prince princess principal producer
        professor programmer prosecutor protester protestor psychologist publisher pupil queen rapist reader rebel
        receptionist recipient refugee-worker registrar relative reporter representative rescuer researcher resident
        respondent reviewer rider rival ruler sailor scholar scientist secretary seller senator sergeant servant
        sheriff shooter singer sister soldier son speaker spectator speechwriter spokesman spokesperson spokeswoman
        spouse staffer star statesman stepfather stepmother strategist subscriber successor superintendent supervisor
        supporter surgeon survivor suspect taxpayer technician teenager tenant terrorist tourist trader trainer
        translator traveller traveler treasurer trustee underwriter uncle user vendor vice-president vicar victim
        villager viceroy visitor vocalist volunteer voter walker warlord whistleblower widow widower wife winner
        witness woman worker worshipper writer youth youngster
        """

    /// Nouns of time, measure, kind and reference: nothing that holds one at its head or before it is a topic.
    static let empty = """
        cannot reason purpose note release copy afternoon anniversary any anybody anyone anything bit bunch case century couple day decade deal-breaker dozen
        evening everybody everyone everything magnitude part example fact few fraction half handful hour hundred instance kind
        kilogram lot majority manner means midday middle midnight midweek million billion trillion thousand minority
        minute moment month morning much night nobody none noon nothing number other one ones percent pound rest same
        second sort spot somebody someone something such thing time today tomorrow tonight type variety way week
        weekday weekend while whole year yesterday monday tuesday wednesday thursday friday saturday sunday january
        february march april may june july august september october november december spring summer autumn winter fall
        euro cent dollar foot inch mile kilometre kilometer metre meter ton tonne gram litre liter plenty thanks
        regard sake behalf addition basis result order turn spite favour favor light view terms course front place mr
        mrs ms dr utc gmt est edt pst pdt cet bst am pm ability inability likelihood chance possibility hand
        """

    /// Adjectives and the like that judge, compare, count or point: dropped from a phrase, as determiners are.
    static let qualities = """
        signed issued released announced published filed adopted approved held sent received called named based located
        personal private individual own such said able absolute abrupt acceptable accurate active actual additional adequate afraid aforementioned aggressive
        alive alleged alone alternative amazing ambitious ample ancient angry annual another anonymous anxious
        apparent appropriate approximate available average aware awful awesome bad bare basic beautiful best better
        big bigger biggest bitter bold brave brief bright broad broader broken brutal busy calm careful cautious
        central certain cheap chief classic clear clever close closed comfortable common compelling competent complete
        complex comprehensive concrete confident considerable consistent constant continued continuing continuous
        controversial convenient convincing cool correct costly crazy critical crucial cruel curious current daily
        dangerous dark dead deadly dear decent decisive deep deeper definite deliberate delicate dependent desperate
        detailed determined different difficult direct dirty disputed distant distinct double dramatic dry due eager
        earlier earliest early easier easy effective elaborate elderly eldest elegant eligible empty enormous enough
        entire equal essential eventual evident exact excellent exceptional excessive exciting exclusive existing
        expected expensive explicit extensive extra extraordinary extreme fair fake false familiar famous fantastic
        far fast fatal favourable favorable fellow few fewer fierce final financial fine firm first fit following
        former fortunate forthcoming frequent fresh friendly front frustrated full fuller fundamental funny further
        future generous gentle genuine giant given glad global golden good gradual grand grave great greater greatest
        gross growing guilty half handsome happy hard harder harsh healthy heavy helpful hidden high higher highest
        historic honest horrible hot huge humble ideal identical immediate immense imminent impatient important
        impossible impressive improved inadequate inappropriate increased increasing incredible independent indirect
        individual inevitable influential informal initial inner intense interested interesting invisible irreversible
        joint just keen key large larger largest last lasting late later latest latter lead leading least left less
        lesser like likely limited little live local lone long longer longtime long-standing long-term longest loose
        lost loud lovely low lower lowest lucky mad main major many massive maximum meaningful mere middle mild
        minimal minimum minor missing mixed moderate modern modest monthly more most much multiple mutual narrow
        natural near nearby nearest neat necessary negative new newer newest next nice noble normal notable noted
        notorious numerous obvious occasional odd official ok okay old older oldest ongoing only open open-ended
        opposite optimistic ordinary original other outer outright outstanding overall overwhelming own painful
        particular partial past patient peaceful peculiar perfect permanent persistent plain planned pleasant pleased
        plus poor popular positive possible potential powerful precise preferred preliminary premature prepared
        present pressing previous primary prime principal prior probable profound prominent promised promising proper
        proposed proud proven pure quick quiet random rapid rare raw ready real realistic reasonable reckless recent
        reckoned regular related relative relevant reliable reluctant remaining remarkable remote renewed repeated
        reported required respective responsible rich right rigorous rough round routine sad safe same satisfied
        scared second secret secure selected senior sensible sensitive separate serious several severe shared sharp
        sheer short short-term shorter significant silent similar simple single slight slow small smaller smallest
        smart smooth so-called soft sole solid some sophisticated sorry special specific stable stark steady steep
        sticky still straight straightforward strange strict striking strong stronger strongest stunning subsequent
        substantial subtle successful successive sudden sufficient suitable super superior supposed sure surprised
        surprising suspected sustainable sweet swift symbolic tall temporary tense terrible third thorough threatened
        tight tiny tired top total tough tragic transparent tremendous troubled true twin typical ugly ultimate unable
        unacceptable unaware uncertain unchanged unclear undisclosed uneasy unexpected unfair unfortunate unhappy
        unhealthy unidentified uniform unique unknown unlikely unnamed unnecessary unpopular unprecedented unrelated
        unspecified unusual unwavering upcoming upper urgent used useful useless usual vague valid valuable various
        vast very viable vicious vigorous visible vital vulnerable warm wary weak weaker weird weekly well-known whole
        wide wider widespread wild willing wise wonderful wooden worried worse worst worth worthy wrong yearly young
        younger youngest massive-scale large-scale small-scale full-scale far-reaching high-level high-profile
        top-level two-day three-day day-long week-long year-long month-long one-time first-time all-out so-far said
        neighbouring neighboring surrounding inside outside diverging differing opposing competing
        """
}
