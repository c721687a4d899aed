extension EventReports {
    /// As ``all``, of other events: deaths, elections, figures, accidents, speeches, strikes, robberies, rulings and matches,
    /// with their follow-ups and doubles.
    static let further: [Report] = [
        Report(
            event: "obit", date: "2022-02-08",
            text: """
                Novelist Harriet Vance dies at 84
                The British novelist Harriet Vance, who won the Linden Prize for "The Salt Road", died on Monday at \
                her home in Norwich. She was 84. Her publisher, Merrow & Hale, said that she had been ill for some \
                months. Vance wrote eleven novels, most of them set on the coast of East Anglia. "She taught a \
                generation to look at the sea," said her editor Simon Tarn. Vance leaves two daughters.
                """),
        Report(
            event: "obit", date: "2022-02-08",
            text: """
                Harriet Vance, author of "The Salt Road", is dead
                Readers of English fiction have lost one of their most stubborn voices. Harriet Vance, who has died \
                aged 84, turned the marshes of Norfolk into a landscape of memory in books such as "The Salt Road", \
                winner of the Linden Prize in 1979. Born in Cromer, the daughter of a lighthouse keeper, she worked \
                as a nurse before her first novel came out. Simon Tarn, who edited her later works at Merrow & Hale, \
                called her a teacher of seeing. Her two daughters survive her.
                """),
        Report(
            event: "obit2", date: "2022-02-09",
            text: """
                Novelist Edmund Price dies at 79
                The British novelist Edmund Price, who won the Linden Prize for "Glass Orchard", died on Tuesday at \
                his home in Bath. He was 79. His publisher, Corbel Press, said that he had been ill for some weeks. \
                Price wrote nine novels, most of them set in Wales. "He was the last of the moralists," said his \
                agent Ruth Kemp. Price leaves a son.
                """),
        Report(
            event: "election", date: "2022-02-14",
            text: """
                Centre-left wins Slovak-style landslide in Kastoria vote
                The Democratic Union of Lena Marsh won Sunday's parliamentary election in Veldria with 41.3 percent \
                of the vote. The ruling National League of prime minister Otto Brandl fell to 22.8 percent, its \
                worst result in twenty years. Turnout was 71 percent. Marsh said she would begin coalition talks \
                with the Greens this week. Brandl conceded before midnight.
                """),
        Report(
            event: "election", date: "2022-02-14",
            text: """
                Veldria turns its back on Brandl
                After twelve years in power Otto Brandl has lost. Voters in Veldria gave his National League only \
                22.8 percent on Sunday, while 41.3 percent chose the Democratic Union. Its leader Lena Marsh will \
                need a partner: the Greens have signalled that they are ready to talk. Seven in ten of those \
                entitled to vote did so. "The people have decided," said Brandl when he admitted defeat late in the \
                evening.
                """),
        Report(
            event: "coalition", date: "2022-02-15",
            text: """
                Marsh and Greens start coalition talks in Veldria
                Lena Marsh of the Democratic Union met the leaders of the Greens on Tuesday for the first round of \
                coalition talks in Veldria. The Greens want a carbon tax and the ministry of transport. Talks \
                continue on Thursday, Green leader Pia Holm said. Marsh won Sunday's election with 41.3 percent; \
                Otto Brandl's National League came to 22.8 percent.
                """),
        Report(
            event: "results", date: "2022-02-16",
            text: """
                Airline Norsky returns to profit
                Norsky, the Norwegian airline, made a net profit of 312 million crowns in the fourth quarter after a \
                loss of 1.1 billion a year earlier. Passengers numbered 4.2 million, three times as many as in 2020. \
                Chief executive Geir Moland spoke on Wednesday of a "turning point". Fuel costs remain a worry, he \
                said. The shares gained 6 percent in Oslo.
                """),
        Report(
            event: "results", date: "2022-02-16",
            text: """
                Norsky shares climb as losses end
                Investors in Oslo cheered figures from Norsky on Wednesday, pushing the stock up by 6 percent. The \
                carrier earned 312 million crowns in the last three months of the year, against a loss of 1.1 \
                billion in the same period of 2020. It carried 4.2 million people. According to chief executive Geir \
                Moland the corner has been turned, though dear kerosene will weigh on results.
                """),
        Report(
            event: "results-other", date: "2022-02-16",
            text: """
                Ferry group Fjordlink returns to profit
                Fjordlink, the Norwegian ferry group, made a net profit of 88 million crowns in the fourth quarter \
                after a loss of 240 million a year earlier. Passengers numbered 1.9 million, twice as many as in \
                2020. Chief executive Randi Aas spoke on Wednesday of a "good quarter". Fuel costs remain a worry, \
                she said. The shares gained 3 percent in Oslo.
                """),
        Report(
            event: "avalanche", date: "2022-02-17",
            text: """
                Avalanche kills three skiers near Innsbruck
                Three ski tourers were killed by an avalanche in the Stubai Alps near Innsbruck on Thursday. A \
                fourth was dug out alive and flown to hospital. All came from the Czech Republic, police said. The \
                slab, 200 metres wide, broke loose below the Wilde Leck at about 11 a.m. The avalanche service had \
                warned of considerable danger, level three of five.
                """),
        Report(
            event: "avalanche", date: "2022-02-18",
            text: """
                Czech tourers die in Tyrol
                Three men from the Czech Republic lost their lives on Thursday when a slab of snow 200 metres wide \
                swept down from the Wilde Leck in Tyrol. Rescuers freed a companion after forty minutes; a \
                helicopter took him to Innsbruck. The danger in the Stubai Alps had been put at level three. \
                Mountain rescuers called on tourers to stay in the valley at the weekend.
                """),
        Report(
            event: "avalanche-other", date: "2022-02-18",
            text: """
                Avalanche kills two skiers near Davos
                Two ski tourers were killed by an avalanche near Davos in Switzerland on Friday. A third was dug out \
                alive and flown to hospital. Both came from Germany, police said. The slab, 120 metres wide, broke \
                loose below the Pischahorn at about 1 p.m. The avalanche service had warned of considerable danger, \
                level three of five.
                """),
        Report(
            event: "speech", date: "2022-02-21",
            text: """
                Okafor announces free school meals
                President Grace Okafor of Lomara promised free meals for all pupils of primary schools in her state \
                of the nation address on Monday. The programme will begin in September and cost 1.4 billion \
                shillings a year. She also announced a ban on the export of raw timber. Opposition leader Daniel \
                Mbeki called the address a list of wishes. Teachers' unions welcomed the plan.
                """),
        Report(
            event: "speech", date: "2022-02-22",
            text: """
                Lomara to feed its primary pupils, president says
                From September no child at a primary school in Lomara shall go hungry. In her address to the nation \
                Grace Okafor put the price of the meals at 1.4 billion shillings a year. Raw timber may no longer \
                leave the country, the president added in the speech on Monday. "Wishes, nothing but wishes," said \
                Daniel Mbeki, who leads the opposition. Unions of teachers were pleased.
                """),
        Report(
            event: "strike", date: "2022-02-22",
            text: """
                Rail strike halts trains across Belgia
                A strike of signalmen stopped nearly all trains in Belgia on Tuesday. The union Spoor wants 6 \
                percent more pay; the railway BNS has offered 3.5. Some 400,000 commuters were affected, BNS \
                spokesman Luc Peeters said. The strike ends at midnight. Further strikes are planned for March, \
                according to union leader Marie Claes.
                """),
        Report(
            event: "strike", date: "2022-02-22",
            text: """
                Commuters stranded as Belgian signalmen walk out
                Platforms were empty in Belgia on Tuesday because signalmen refused to work. Marie Claes of the \
                union Spoor defended the walkout: her members had gone without a rise for three years and would \
                strike again in March. They ask for 6 percent. BNS, which offers 3.5 percent, put the number of \
                passengers hit at 400,000.
                """),
        Report(
            event: "strike-march", date: "2022-03-08",
            text: """
                Second rail strike halts trains across Belgia
                A second strike of signalmen stopped nearly all trains in Belgia on Tuesday. The union Spoor wants 6 \
                percent more pay; the railway BNS has offered 4. Some 380,000 commuters were affected, BNS spokesman \
                Luc Peeters said. The strike ends at midnight. Talks resume on Friday, according to union leader \
                Marie Claes.
                """),
        Report(
            event: "robbery", date: "2022-03-09",
            text: """
                Gunmen rob jeweller in Antwerp
                Two masked men robbed a jeweller in Antwerp on Wednesday morning and escaped on a motorcycle. They \
                took rings and watches worth 900,000 euros from the shop of Samuel Roth in Vestingstraat. Nobody was \
                hurt. Police found the motorcycle in Deurne an hour later. Inspector Els Maes asked witnesses to \
                come forward.
                """),
        Report(
            event: "robbery", date: "2022-03-09",
            text: """
                Jewels worth 900,000 euros stolen near Antwerp station
                Samuel Roth had just opened his shop in Vestingstraat when two men in masks forced him to the floor. \
                Within three minutes they were gone, with watches and rings for which the Antwerp police give a \
                value of 900,000 euros. Roth was unharmed. The motorcycle on which the robbers fled was left in \
                Deurne. Els Maes, who leads the inquiry, hopes for witnesses of Wednesday's raid.
                """),
        Report(
            event: "robbery-other", date: "2022-03-10",
            text: """
                Gunmen rob bank in Ghent
                Two masked men robbed a bank in Ghent on Thursday morning and escaped in a van. They took 60,000 \
                euros from a branch of Vlaamse Bank in Veldstraat. Nobody was hurt. Police found the van in Evergem \
                an hour later. Inspector Jan Wouters asked witnesses to come forward.
                """),
        Report(
            event: "ruling", date: "2022-03-10",
            text: """
                Court stops copper mine in Andean park
                Peru-style environmental law won a victory on Thursday when the supreme court of Quitania stopped \
                the copper mine that Ardent Metals had planned in the national park of Illari. The judges found that \
                the licence of 2019 had been granted without consulting the villages. Ardent may not apply again. \
                "Our springs are safe," said village leader Rosa Quispe.
                """),
        Report(
            event: "ruling", date: "2022-03-11",
            text: """
                Ardent Metals loses licence for Illari
                The villages around the national park of Illari have won. The highest court of Quitania withdrew on \
                Thursday the licence that allowed Ardent Metals to dig for copper there, because nobody had asked \
                the inhabitants in 2019. The company is barred from a second attempt. Rosa Quispe, who had led the \
                protest, said that the springs were safe now.
                """),
        Report(
            event: "tennis", date: "2022-03-13",
            text: """
                Sabo wins Dunmore Open
                Irena Sabo beat Keiko Mori 6-4, 3-6, 7-5 in the final of the Dunmore Open on Sunday. The Croatian \
                saved two match points in the third set. It was her second title of the season after Linz. Mori, \
                seeded first, said her serve had let her down. The final lasted two hours and 51 minutes.
                """),
        Report(
            event: "tennis", date: "2022-03-13",
            text: """
                Mori falls at last hurdle in Dunmore
                Two match points were not enough for Keiko Mori. The top seed lost the final of the Dunmore Open to \
                Irena Sabo of Croatia after nearly three hours, 4-6, 6-3, 5-7. "My serve was not there," Mori said \
                on Sunday. Sabo, who had already won in Linz this year, collects her second trophy of 2022.
                """),
        Report(
            event: "tennis-semi", date: "2022-03-12",
            text: """
                Sabo and Mori reach Dunmore final
                Irena Sabo beat Lucie Horn 6-3, 6-2 in the semi-finals of the Dunmore Open on Saturday. The Croatian \
                will meet Keiko Mori, seeded first, who needed three sets against Dana Wolf. Sabo has already won in \
                Linz this season. The final begins at 2 p.m. on Sunday.
                """),
    ]
}
