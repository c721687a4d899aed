"""The dossiers that the browser looks at: folders of articles, written here or copied from the project's own."""

import random
import shutil
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]

#: Characters that must never be interpreted: markup, ends of scripts, quotes, templates, a control character, and the
#: override that turns the reading direction round.
HOSTILE = "</script><img src=x onerror=alert(1)>'\"&amp;{{site}}\u0007\u202eflip"


def project_dossier(folder: Path) -> None:
    """The dossier that the project ships."""
    shutil.copytree(PROJECT / "content", folder / "content")
    shutil.copy(PROJECT / "dossier.yml", folder / "dossier.yml")


def empty_dossier(folder: Path) -> None:
    (folder / "content").mkdir(parents=True)


def single_dossier(folder: Path) -> None:
    write(
        folder / "content/ferry.md",
        'title: "Ferry line to reopen in May"\ndate: 2024-04-02\nsource: Harbour Gazette',
        "The ferry between Lund and Marsk will run again from May, Transport Minister Greta Holm said on Tuesday.\n\n"
        '"We have waited long enough," Holm said. The port authority declined to comment.',
    )


def write(path: Path, head: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")


def quoted(text: str) -> str:
    """A text as a double-quoted scalar of YAML."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if ord(c) >= 0x20 else f"\\x{ord(c):02x}" for c in escaped) + '"'


def hostile_dossier(folder: Path) -> None:
    """Every title, name, quotation, topic and source carries what a careless page would interpret."""
    for number in range(1, 7):
        head = "\n".join(
            [
                "title: " + quoted(f"Report {number} on <b>grain</b> {HOSTILE}"),
                f"date: 2024-03-{number:02}",
                "source: " + quoted(f"Daily {HOSTILE} {number % 2}"),
                "author: " + quoted(f"Ann {HOSTILE} Bell"),
                "url: " + quoted("javascript:alert(1)" if number == 1 else f"https://example.org/?a=<&b=\"{number}"),
                "tags: [" + quoted(HOSTILE) + "]",
                quoted("note" + HOSTILE) + ": " + quoted(HOSTILE),
            ]
        )
        body = "\n\n".join(
            [
                "President Olga O'Brien</script><script>alert(1)</script> met Prime Minister Jan \u202eNovak in Prague on "
                f"{number} March 2024.",
                f'"The grain deal {HOSTILE} must hold," said O\'Brien. "We will not sign," Novak said on Tuesday.',
                "Prime Minister Novak said that the <grain deal> & the \"export ban\" would end by 1 May 2024. "
                "President O'Brien said the export ban was {{wrong}} and {{{worse}}}.",
                "Foreign Minister Eve <i>Adams</i> told Smith & Sons Ltd that the grain deal `</title>` was dead. "
                "Novak and O'Brien spoke with Adams in Prague.",
                "[a link](javascript:alert(1)) ![a picture](https://example.org/x.png) <iframe src='https://example.org'></iframe>",
                "<svg onload=alert(1)>\n\n<!-- a comment -->",
            ]
        )
        write(folder / f"content/report-{number}.md", head, body)
    spoken = HOSTILE.replace("\u0007", "")  # a file of plain text that holds control characters is refused as no text
    (folder / "content/plain \u202e& <odd> 'name'.txt").write_text(
        f"Talks on grain {spoken}\n\nPresident Olga O'Brien said: \"Nothing {spoken} is signed.\"\n", encoding="utf-8"
    )
    (folder / "dossier.yml").write_text(
        f"title: {quoted('Grain ' + HOSTILE)}\nsubtitle: {quoted(HOSTILE)}\ntlp: amber+strict\n"
        f"corrections:\n  describe:\n    - actor: Olga O'Brien\n      note: {quoted('head of state ' + HOSTILE)}\n"
        f"topics:\n  - label: {quoted('deal ' + HOSTILE)}\n    phrases: [grain deal, export ban]\n",
        encoding="utf-8",
    )


#: A sentence in other scripts than Latin by what a reader might ask for in it.
SCRIPTS = {
    "Переговори у Києві тривають, заявила міністерка.": ("переговори", "Києві", "ПЕРЕГОВОРИ києві", "міністер"),
    "Президент Ёлкин приехал в Москву.": ("елкин", "Ёлкин", "москву"),
    "和平会谈在北京开始：双方同意停火。": ("会谈", "北京", "停火", "和平会谈在北京"),
    "東京で首脳会談が開かれた。": ("首脳会談", "東京"),
    "بدأت محادثات السلام في أوروبا، وقال الوزير إنّ الحرب انتهت.": ("محادثات", "السلام", "اوروبا", "أُورُوبَا", "ان الحرب"),
    "השיחות בירושלים נמשכות.": ("בירושלים", "הַשִּׂיחוֹת"),
    "शांति वार्ता दिल्ली में शुरू हुई।": ("वार्ता", "दिल्ली", "हुई"),
    "평화 회담이 서울에서 시작되었다.": ("회담이", "서울"),
}


def scripts_dossier(folder: Path) -> None:
    """An article in English that quotes each sentence in another script, and one article in each of them alone."""
    for number, sentence in enumerate(SCRIPTS):
        write(folder / f"content/own-{number}.md", f'title: {quoted(sentence)}\ndate: 2024-05-{number + 1:02}\nsource: World Desk', sentence)
    body = "\n\n".join(f"The minister wrote to the press on Tuesday. {sentence}" for sentence in SCRIPTS)
    write(folder / "content/letters.md", 'title: "Letters to the press"\ndate: 2024-05-20\nsource: World Desk', body)


FIRST = "Anna Boris Clara David Elena Felix Greta Henrik Irena Jakob Karla Lukas Maria Nils Olga Peter Rosa Stefan Tereza Viktor".split()
LAST = (
    "Almqvist Barsony Castellan Dvorak Eriksen Fontaine Gruber Halloran Ivanov Jansen Kowalczyk Lindqvist Moreau Novotny "
    "Oliveira Petrov Quintero Rosenberg Sørensen Tanaka Ulrich Varga Wessel Yildiz Zelinka"
).split()
OFFICES = ["Prime Minister", "Foreign Minister", "Finance Minister", "President", "Defence Minister"]
CITIES = "Prague Vienna Oslo Lisbon Warsaw Dublin Athens Helsinki Budapest Madrid".split()
BODIES = ["European Union", "United Nations", "World Bank", "Red Cross", "International Energy Agency"]
MATTERS = [
    "grain deal", "border crossing", "gas pipeline", "fishing quota", "ferry line", "power station", "trade agreement",
    "prison reform", "water supply", "rail tunnel", "budget deficit", "school strike", "asylum rules", "harbour dues",
]
VERBS = "opened closed renewed delayed expanded rejected".split()
SOURCES = ["Northern Post", "Harbour Gazette", "Evening Courier", "Weekly Ledger", "The Observer of Trade"]


def large_dossier(folder: Path, articles: int = 600) -> None:
    """Enough simple articles for lists of several pages and a search index of several blocks; always the same ones."""
    choose = random.Random(7)
    people = [(choose.choice(OFFICES), first, last) for first in FIRST[:12] for last in choose.sample(LAST, 6)]
    for number in range(articles):
        (office, first, last), (other_office, other_first, other_last) = choose.sample(people, 2)
        matter, other_matter = choose.sample(MATTERS, 2)
        city, body = choose.choice(CITIES), choose.choice(BODIES)
        day, month, year = 1 + number % 28, 1 + number // 28 % 12, 2023 + number // 336
        verb = choose.choice(VERBS)
        title = f"{city} talks: {matter} {verb} for the {number + 1}th time"
        paragraphs = [
            f"{office} {first} {last} {verb} the {matter} in {city} on Monday after a meeting with the {body}.",
            f'"The {matter} comes first," {last} said. "{other_matter.capitalize()} can wait until {choose.choice(["spring", "autumn"])}."',
            f"{other_office} {other_first} {other_last} said that the {other_matter} would be {choose.choice(VERBS)} by "
            f"{choose.randint(1, 28)} June {year + 1}. The {body} declined to comment on case number {number + 1}.",
        ]
        write(
            folder / f"content/{year}/report-{number + 1:04}.md",
            f"title: {quoted(title)}\ndate: {year}-{month:02}-{day:02}\nsource: {choose.choice(SOURCES)}",
            "\n\n".join(paragraphs),
        )
    (folder / "dossier.yml").write_text("title: Six hundred reports\n", encoding="utf-8")


#: Every dossier by name, the plainest first.
DOSSIERS = {
    "none": empty_dossier,
    "single": single_dossier,
    "project": project_dossier,
    "hostile": hostile_dossier,
    "scripts": scripts_dossier,
    "large": large_dossier,
}
