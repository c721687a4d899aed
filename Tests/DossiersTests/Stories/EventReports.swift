/// Reports as two outlets write them, and reports that only look alike: each with the event it reports and its date.
enum EventReports {
    /// A report.
    struct Report {
        var event: String
        var date: String
        var text: String
    }

    /// By date; reports of one event bear its name.
    static let all: [Report] = [
        Report(
            event: "ferry", date: "2021-03-09",
            text: """
                Ferry runs aground off Bodø, 214 evacuated
                A passenger ferry with 214 people on board ran aground off the Norwegian port of Bodø early on Tuesday, \
                and all of them were brought ashore unharmed, the rescue service said. The Nordstjerna struck a rock in \
                thick fog at about 4:20 a.m. "The hull is torn over twelve metres," rescue leader Kari Solheim told \
                reporters. Two helicopters and five fishing boats took part. The operator, Havline, said the ship had \
                passed its inspection in January.
                """),
        Report(
            event: "ferry", date: "2021-03-10",
            text: """
                All safe after Norwegian ferry hits rock in fog
                Fishing boats and helicopters rescued more than 200 passengers and crew from a stricken ferry in \
                northern Norway on Tuesday morning. The Nordstjerna had hit a rock near Bodø before dawn, when \
                visibility was close to zero. Nobody was hurt, according to Kari Solheim, who led the operation. She put \
                the length of the gash in the ship's side at twelve metres. Havline, which owns the vessel, pointed out \
                that inspectors had found no fault two months ago. Traffic on the route is suspended until the weekend.
                """),
        Report(
            event: "ferry-captain", date: "2021-03-10",
            text: """
                Captain of grounded ferry was on telephone, prosecutors say
                Prosecutors in Bodø charged the captain of the ferry Nordstjerna with negligence on Wednesday. Data from \
                his telephone show that he made a private call that lasted eleven minutes when the ship struck the rock, \
                prosecutor Jon Lie said. The captain, 57, denies guilt. His lawyer, Anne Moen, spoke of a rush to \
                judgment. The ferry ran aground on Tuesday with 214 people on board; all were rescued. Havline has \
                suspended him. If convicted, he faces up to two years in prison.
                """),
        Report(
            event: "rate", date: "2021-03-17",
            text: """
                Brazil's central bank lifts key rate to 2.75 percent
                Brazil's central bank raised its benchmark interest rate by three quarters of a point to 2.75 percent on \
                Wednesday, the first increase in six years, as inflation picks up. The decision was unanimous. Most \
                economists had expected half a point. The bank's committee said that another rise of the same size was \
                likely in May. The real gained 1 percent against the dollar. Governor Roberto Campos Neto had warned in \
                February that food and fuel prices would not fall by themselves.
                """),
        Report(
            event: "rate", date: "2021-03-18",
            text: """
                Interest rates go up in Brazil for first time since 2015
                Surprising markets, policymakers in Brasília decided on Wednesday to raise borrowing costs by 75 basis \
                points. The Selic rate now stands at 2.75 percent. In its statement the committee of the Central Bank of \
                Brazil, headed by Roberto Campos Neto, held out the prospect of an equal step at its meeting in May, \
                because inflation expectations have moved above target. Analysts polled beforehand had forecast a rise \
                of 50 points. The currency strengthened after the announcement.
                """),
        Report(
            event: "results-keller", date: "2021-03-17",
            text: """
                Keller Chemie posts record profit
                The German company Keller Chemie said on Wednesday that its net profit rose 18 percent to 1.2 billion \
                euros last year. Sales grew 4 percent to 14.6 billion euros. Chief executive Petra Vogel said demand for \
                battery materials had made up for weak sales to carmakers. The board proposes a dividend of 2.10 euros a \
                share. For the current year Keller expects sales to grow by a further 5 percent. The shares rose 3 \
                percent in Frankfurt.
                """),
        Report(
            event: "results-halden", date: "2021-03-17",
            text: """
                Halden Maschinen posts lower profit
                The German company Halden Maschinen said on Wednesday that its net profit fell 22 percent to 310 million \
                euros last year. Sales dropped 9 percent to 5.8 billion euros. Chief executive Uwe Brandt said demand \
                for machine tools had collapsed in spring. The board proposes a dividend of 0.60 euros a share. For the \
                current year Halden expects sales to grow by 3 percent. The shares fell 5 percent in Frankfurt.
                """),
        Report(
            event: "quake-may3", date: "2021-05-03",
            text: """
                Strong quake shakes southern Peru
                An earthquake of magnitude 6.1 struck the Arequipa region of southern Peru on Monday and killed at least \
                four people, civil defence officials said. The epicentre lay 40 kilometres from the town of Caravelí, at \
                a depth of 35 kilometres. Dozens of adobe houses collapsed. Regional governor Elmer Cáceres asked the \
                government for tents and blankets. The Pan-American Highway was blocked by rockfalls in three places.
                """),
        Report(
            event: "quake-may3", date: "2021-05-04",
            text: """
                Four dead as earthquake topples houses near Caravelí
                Rescuers in Peru searched the rubble of adobe homes on Tuesday after a quake of magnitude 6.1 killed \
                four people and left hundreds without shelter. The tremor hit on Monday about 40 kilometres from \
                Caravelí in the region of Arequipa. Rocks fell on the Pan-American Highway. Tents and blankets are what \
                is needed most, governor Elmer Cáceres said. The national geophysical institute counted 60 aftershocks.
                """),
        Report(
            event: "quake-may21", date: "2021-05-21",
            text: """
                Earthquake strikes southern Peru
                An earthquake of magnitude 5.7 struck the Arequipa region of southern Peru on Friday, civil defence \
                officials said. The epicentre lay 25 kilometres from the town of Chala, at a depth of 50 kilometres. \
                Some adobe houses were damaged, but nobody was hurt. Regional governor Elmer Cáceres said schools would \
                stay closed until Monday. A quake at the beginning of the month killed four people.
                """),
        Report(
            event: "final", date: "2021-05-22",
            text: """
                Rosario win cup after penalty drama
                Rosario beat Cerro Azul 4-2 on penalties to win the Copa del Sur on Saturday. The match in Montevideo \
                had ended 1-1 after extra time. Goalkeeper Luis Pereyra saved two penalties. Matías Rolón gave Rosario \
                the lead in the 12th minute, and Diego Funes levelled shortly before half-time. Coach Hernán Sosa said \
                it was the greatest day of his career. Some 40,000 spectators watched.
                """),
        Report(
            event: "final", date: "2021-05-23",
            text: """
                Pereyra the hero as Rosario take Copa del Sur
                Two saves by Luis Pereyra in the shoot-out gave Rosario their first Copa del Sur on Saturday night in \
                Montevideo. Cerro Azul had forced extra time with a goal by Diego Funes that cancelled out the early \
                opener of Matías Rolón. The score on penalties was 4-2. "The greatest day I have had as a coach," Hernán \
                Sosa said. His opposite number, Pablo Ibarra, complained about the referee.
                """),
        Report(
            event: "third-place", date: "2021-05-22",
            text: """
                Tacuara beat Olimpo for third place
                Tacuara beat Olimpo 3-1 to finish third in the Copa del Sur on Saturday. The match in Montevideo was \
                decided by two late goals. Forward Bruno Vidal scored both of them. Nicolás Prat gave Tacuara the lead \
                in the 20th minute, and Ariel Godoy levelled after half-time. Coach Raúl Quiroga said his team had \
                deserved better than third place. Some 11,000 spectators watched.
                """),
        Report(
            event: "sick-leave", date: "2021-09-14",
            text: """
                Finnish parliament backs longer parental leave
                Finland's parliament voted on Tuesday to give both parents 160 days of paid leave. The bill passed by \
                121 votes to 64. Minister of social affairs Aino Koskela called it a step towards equality. The \
                Centre-Right Alliance voted against because of the cost, which the government puts at 100 million euros \
                a year. The law will apply to children born from August 2022.
                """),
        Report(
            event: "sick-leave", date: "2021-09-14",
            text: """
                Equal leave for fathers: Helsinki lawmakers say yes
                Mothers and fathers in Finland will each have 160 days at home with pay. Lawmakers approved the reform \
                by 121 to 64 on Tuesday after a debate of nine hours. "Equality begins at home," said Aino Koskela, the \
                minister of social affairs, who had drafted it. Opponents from the Centre-Right Alliance pointed to the \
                price of about 100 million euros a year. Parents of children born after July 2022 will be the first to \
                benefit.
                """),
        Report(
            event: "sick-leave-signed", date: "2021-09-16",
            text: """
                Finnish president refuses to sign leave law for now
                Finland's president Eero Lahti sent the parental leave law back to the government on Thursday. He asked \
                for an opinion of the constitutional committee on whether adoptive parents are treated fairly. Such a \
                step is rare: it has happened twice in twenty years. Prime minister Helmi Ranta said she respected the \
                decision. Parliament had passed the law on Tuesday.
                """),
        Report(
            event: "bus-india", date: "2021-09-15",
            text: """
                Bus plunges into gorge in Himachal Pradesh, 19 dead
                At least 19 people died when a bus plunged into a gorge in the Indian state of Himachal Pradesh on \
                Wednesday. The driver lost control on a bend near Kinnaur, police officer Ravi Thakur said. Twelve \
                passengers were taken to hospital with serious injuries. The state government promised 400,000 rupees to \
                each bereaved family.
                """),
        Report(
            event: "bus-bolivia", date: "2021-09-15",
            text: """
                Bus plunges into ravine in Bolivia, 23 dead
                At least 23 people died when a bus plunged into a ravine in the Bolivian department of Cochabamba on \
                Wednesday. The driver lost control on a bend near Morochata, police chief Jaime Rocha said. Thirteen \
                passengers were taken to hospital with serious injuries. Transport minister Edgar Montaño announced an \
                inquiry into the company.
                """),
        Report(
            event: "merger", date: "2021-09-15",
            text: """
                Dutch brewer Van Loon to buy Danish rival for 3.4 billion euros
                Van Loon will buy the Danish brewer Aalborg Bryg for 3.4 billion euros, the two companies said on \
                Wednesday. Together they would be the fourth largest brewer in Europe. Shareholders of Aalborg Bryg are \
                offered 41 euros a share, a premium of 28 percent. Chief executive Joost de Wit expects savings of 150 \
                million euros a year. The European Commission has to approve the deal.
                """),
        Report(
            event: "merger", date: "2021-09-16",
            text: """
                Aalborg Bryg accepts takeover bid from the Netherlands
                The board of Aalborg Bryg has recommended that its shareholders accept 41 euros a share from Van Loon, \
                28 percent more than the closing price. The brewers announced the transaction, worth 3.4 billion euros, \
                on Wednesday. Joost de Wit, who heads the Dutch group, promised to keep the brewery in Aalborg open. He \
                hopes to save 150 million euros annually. Brussels will examine what would become Europe's number four.
                """),
        Report(
            event: "verdict", date: "2021-10-05",
            text: """
                Former mayor of Palermo district jailed for six years
                A court in Palermo sentenced Salvo Greco to six years in prison on Tuesday for taking bribes from a \
                building company. Judges found that the former district mayor had received 240,000 euros between 2014 \
                and 2017. Greco, 61, said he would appeal. Prosecutor Elena Marchetti had asked for eight years. Two \
                officials were acquitted.
                """),
        Report(
            event: "verdict", date: "2021-10-06",
            text: """
                Six years for Salvo Greco in Sicilian bribery case
                The bribery trial of Salvo Greco ended on Tuesday with a prison sentence of six years, two fewer than \
                prosecutor Elena Marchetti had demanded. The Palermo court was convinced that a construction firm had \
                paid the former district mayor 240,000 euros over three years. Greco's lawyers announced an appeal. Two \
                co-defendants, both civil servants, walked free.
                """),
        Report(
            event: "verdict-other", date: "2021-10-05",
            text: """
                Former mayor of Catania jailed for four years
                A court in Catania sentenced Piero Russo to four years in prison on Tuesday for taking bribes from a \
                waste company. Judges found that the former mayor had received 130,000 euros between 2015 and 2018. \
                Russo, 58, said he would appeal. Prosecutor Carla Bruno had asked for five years. One official was \
                acquitted.
                """),
        Report(
            event: "interview-times", date: "2021-10-06",
            text: """
                Estonian premier wants permanent NATO brigade
                Estonia's prime minister Liis Tamm has called for a permanent NATO brigade in the Baltic states. "A \
                battalion is a tripwire, and we need a wall," she said in an interview with the Financial Times \
                published on Wednesday. Defence spending of her government will rise to 3 percent of output next year. \
                She also said that sanctions against Belarus had to be extended.
                """),
        Report(
            event: "interview-zeit", date: "2021-10-07",
            text: """
                Tamm: Europe must pay more for defence
                Estonia's prime minister Liis Tamm expects all European members of NATO to spend 3 percent of output on \
                defence. "Those who live far from the border feel safe too easily," she told Die Zeit in an interview \
                that appeared on Thursday. Sanctions against Belarus were only a beginning, she said. Tamm meets the \
                German chancellor next week.
                """),
        Report(
            event: "statement-eu", date: "2021-10-07",
            text: """
                EU to tighten steel quotas
                The European Commission wants to cut the quotas for steel imports by 15 percent from January. Trade \
                commissioner Marta Oliveira presented the proposal in Brussels on Thursday. Turkey and India would be \
                affected most. Carmakers warned of higher prices. Member states decide in November.
                """),
        Report(
            event: "statement-eu", date: "2021-10-07",
            text: """
                Brussels plans curbs on steel from abroad
                Less steel may be imported into the European Union from next year. A proposal that Marta Oliveira, the \
                commissioner in charge of trade, made public on Thursday lowers the quotas by 15 percent. Exporters in \
                India and Turkey have most to lose. The car industry fears that prices will climb. Governments are to \
                vote next month.
                """),
        Report(
            event: "court-march", date: "2021-11-12",
            text: """
                Thousands march in Warsaw against court ruling
                Thousands of people marched through Warsaw on Friday to protest against a ruling of the constitutional \
                court on abortion. Organizers spoke of 20,000 participants, police of 9,000. "We will come back every \
                week," activist Zofia Wrona said. The march ended in front of the parliament. Eleven people were \
                detained.
                """),
        Report(
            event: "court-march", date: "2021-11-13",
            text: """
                Abortion ruling brings crowds to Warsaw streets
                Activist Zofia Wrona promised weekly protests as thousands walked to Poland's parliament on Friday \
                night. The crowd, which the organizers put at 20,000 and the police at less than half of that, demanded \
                that the constitutional court's decision on abortion be undone. Officers detained eleven people. The \
                march through Warsaw was peaceful for the most part.
                """),
        Report(
            event: "court-march-next", date: "2021-11-19",
            text: """
                Second march in Warsaw against court ruling
                Thousands of people marched through Warsaw on Friday for the second time to protest against a ruling of \
                the constitutional court on abortion. Organizers spoke of 30,000 participants, police of 12,000. "They \
                hear us now," activist Zofia Wrona said. The march ended in front of the presidential palace. Four \
                people were detained.
                """),
    ]
}
