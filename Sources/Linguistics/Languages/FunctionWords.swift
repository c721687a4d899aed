/// The commonest short words of the languages that share the Latin or the Cyrillic script.
enum FunctionWords {
    /// The language whose function words make up the largest share of a text, by a clear lead.
    static func language(of utf8: ArraySlice<UInt8>, isCyrillic: Bool) -> String? {
        var counts = [Int](repeating: 0, count: languages.count)
        var words = 0
        utf8.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                while start < bytes.count, !isWordByte(bytes[start]) { start += 1 }
                var end = start
                while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
                guard end > start else { break }
                words += 1
                if end - start <= 16,
                    var members = table[WordKey(bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))]
                {
                    // A word that several languages know says less.
                    let weight = 12 / min(members.nonzeroBitCount, 4)
                    while members != 0 {
                        counts[members.trailingZeroBitCount] += weight
                        members &= members - 1
                    }
                }
                start = end
            }
        }
        guard words >= 4, let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else { return nil }
        let second = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
        // Function words make up a third of most prose; a tenth, and half as many again as the next language, is enough.
        guard counts[best] * 10 >= words * 12, counts[best] * 2 >= second * 3, counts[best] >= 24 else { return nil }
        return languages[best].code
    }

    /// Letters, apostrophes inside French or Ukrainian words not among them.
    @inline(__always)
    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 || byte & 0xC0 == 0x80
    }

    private static let table: WordTable<UInt32> = {
        var members: [WordKey: UInt32] = [:]
        var order: [WordKey] = []
        for (index, language) in languages.enumerated() {
            for word in language.words.split(separator: " ") {
                let key = WordKey(String(word))
                if members[key] == nil { order.append(key) }
                members[key, default: 0] |= 1 << UInt32(index)
            }
        }
        return WordTable(order.map { ($0, members[$0] ?? 0) })
    }()

    private static let languages: [(code: String, words: String)] = [
        (
            "en",
            "the of and to in that is was for on with as by at it from his her are be this have has had he she they were been not but an or which will would their its said after about more than when who out up also into over we you there all could other no"
        ),
        (
            "de",
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"
        ),
        (
            "fr",
            "de la le et les des en un une du que est dans qui par pour au sur pas plus ne se il ce sont avec cette aux son ses mais ont été comme elle ou leur sa nous après aussi être fait deux entre était même ces tout dont selon"
        ),
        (
            "es",
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está porque según"
        ),
        (
            "it",
            "di e il la che in a per un è del della le con si da non dei i al una nel sono come più anche ha alla gli lo ma delle ai su dal o se loro questo dalla essere stato nella ed suo sua dopo hanno fra tra tutti quando"
        ),
        (
            "pt",
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são foi ser ter está segundo"
        ),
        (
            "nl",
            "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit nog door naar heeft was hij over ze wordt worden of tot tegen werd deze hun meer kan al geen zo hebben ik wat wel"
        ),
        (
            "pl",
            "w i na z do się nie że to o jest po od za jak przez ale tym dla co był jego oraz ze które tego są już czy tylko także było może być który jako jej przed pod między ich bardzo kiedy będzie został"
        ),
        (
            "sv",
            "och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när nu under också efter eller där mot ska skulle hade vid sin alla blir mycket än"
        ),
        (
            "da",
            "og i at det er en til af på for med den de som ikke har et der var om han vi jeg fra men så kan sig efter eller også blev når mod skal ville havde ved sin alle bliver meget ud op over hvor"
        ),
        (
            "cs",
            "a se v na že je s z do o to i ve za by ale jako jsou po k byl který jeho pro které také však jen od při už nebo být ze podle má může jsem bylo před než až mezi kde ani své"
        ),
        (
            "ro",
            "de și în a la cu o din pe că nu care este să un mai pentru sau au fost ca al ale fi prin după lui dar ce ai acest între până fără sunt despre această când lor"
        ),
        (
            "hu",
            "a az és hogy nem is egy meg volt már csak de ha mint még el ez van ki azt vagy azonban aki után lehet szerint kell minden lesz sem között be nagy ezt fel"
        ),
        (
            "tr",
            "ve bir bu için de da ile olarak çok daha olan gibi ne kadar sonra en ama var değil o her olduğunu kendi diye iki ise göre arasında oldu ya tarafından veya ki"
        ),
        (
            "id",
            "yang dan di untuk dengan dari ini pada tidak itu dalam akan oleh ke juga adalah sebagai telah mereka ada karena bahwa atau kami saya lebih bisa para kepada sudah tersebut"
        ),
        (
            "fi",
            "ja on ei että se oli hän mutta kun ovat myös ole joka niin kuin mukaan voi olla sekä vain jo tai nyt sen mitä kanssa ovat vuoden jos sitä siitä"
        ),
        (
            "ru",
            "и в на не что с по как это к из за о от у для а он но до его при все так же или было был бы также если более она они были которые который после об только их чтобы во со уже"
        ),
        (
            "uk",
            "і в у на не що з та до за про як від це він для а й по із але його під час які який також після є буде було або бути вона вони був щоб при ще їх більше зі якщо між через уже"
        ),
        (
            "bg",
            "на и в да се за от не е с че са по като до които това при ще той има към но след който си му бе или им тя те през около беше още само бъде така защото"
        ),
        (
            "sr",
            "и у је да се на за су од са не који што као о из које то али би до након све ће био или по која њих тако само где када смо због већ"
        ),
    ]
}
