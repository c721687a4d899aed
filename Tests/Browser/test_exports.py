"""Feeds and exports against the tools and grammars of their formats, and these against what is broken."""

import re
import shutil
import subprocess
import sys

import pytest

from dossiers import DOSSIERS, PROJECT

pytest.importorskip("jsonschema")


def validate(site) -> str:
    """What the validator says; empty where it finds no fault."""
    done = subprocess.run([sys.executable, PROJECT / "Scripts/validate-exports", site], capture_output=True, text=True)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("name", DOSSIERS)
def test_feeds_and_exports_of_every_dossier_pass(sites, name):
    assert validate(sites[name].public) == ""


#: A file, what to put in place of what, and the words of the fault that must be found.
BROKEN = [
    ("feed.xml", r"<updated>[^<]*</updated>", "<updated>10 February 2025</updated>", "feed.xml"),
    ("feed.xml", r"<id>[^<]*</id>", "", "wants one id"),
    ("feed.xml", r"<title>", "<title type=\"markdown\">", "title"),
    ("feed.xml", r"</title>", "</title><titel/>", "titel"),
    ("feed.xml", r"</title>", "</title><subtitle>a</subtitle><subtitle>b</subtitle>", "more than one subtitle"),
    ("feed.xml", r"<title>[^<]*</title>", "<title> </title>", "empty title"),
    ("feed.xml", r"type=\"text/html\"", 'type="html"', "feed.xml"),
    ("feed.xml", r"(<link rel=\"alternate\"[^>]*>)", r"\1\1", "two alternate links"),
    ("feed.xml", r"<category term=\"[^\"]*\"/>", "<category/>", "category"),
    ("feed.json", r'"title":"[^"]*"', '"title":7', "feed.json"),
    ("feed.json", r'"items":\[', '"itemz":[', "feed.json"),
    ("feed.json", r'"date_published":"[^"]*"', '"date_published":"2025-02-30"', "feed.json"),
    ("data/network.gexf", r'version="1.3"', 'version="1.1"', "network.gexf"),
    ("data/network.gexf", r'target="[^"]*"', 'target="nobody"', "network.gexf"),
    ("data/network.gexf", r'mode="static"', 'mode="still"', "network.gexf"),
    ("data/network.gexf", r'(<node id="[^"]*")', r'\1 colour="red"', "colour"),
    ("data/network.gexf", r'weight="\d+"', 'weight="many"', "network.gexf"),
    ("data/annotations-1.json", r'"type":"TextQuoteSelector"', '"type":"QuoteSelector"', "annotations-1.json"),
    ("data/annotations-1.json", r'"motivation":"identifying"', '"motivation":"naming"', "annotations-1.json"),
    ("data/annotations-1.json", r'"exact":"', '"exact":"x', "annotations-1.json"),
    ("data/annotations-1.json", r'"start":(\d+),', r'"start":1\1,', "annotations-1.json"),
    ("data/articles.bib", r"\{\{", "{", "articles.bib"),
    ("data/articles.csl.json", r'"title"', '"titel"', "articles.csl.json"),
]


@pytest.mark.parametrize("file, pattern, instead, fault", BROKEN)
def test_what_is_broken_does_not_pass(sites, tmp_path, file, pattern, instead, fault):
    site = tmp_path / "site"
    site.mkdir()
    public = sites["project"].public
    for path in [*public.glob("*.xml"), *public.glob("*.json"), *public.glob("*.txt")]:
        shutil.copy(path, site)
    shutil.copytree(public / "data", site / "data")
    for folder in ("actors", "articles"):
        (site / folder).symlink_to(public / folder)
    text = (site / file).read_text(encoding="utf-8")
    broken, count = re.subn(pattern, instead, text, count=1)
    assert count == 1
    (site / file).write_text(broken, encoding="utf-8")
    found = validate(site)
    assert fault in found


def test_a_sitemap_holds_absolute_addresses_once():
    grammar = PROJECT / "Tests/Formats/sitemap.xsd"
    if not shutil.which("xmllint"):
        pytest.skip("xmllint is missing")

    def passes(*places: str) -> bool:
        urls = "".join(f"<url><loc>{place}</loc></url>" for place in places)
        text = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'
        done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", grammar, "-"], input=text, capture_output=True, text=True)
        return done.returncode == 0

    assert passes("https://example.org/a.html", "https://example.org/b.html")
    assert not passes("index.html")
    assert not passes("https://example.org/a.html", "https://example.org/a.html")
    assert not passes()
