"""Every kind of page on a narrow screen, in the dark, without scripts, and page by page."""

import re

import pytest
from playwright.sync_api import expect

from dossiers import DOSSIERS


@pytest.mark.parametrize("name", DOSSIERS)
def test_no_page_scrolls_sideways_at_320_pixels(reader, sites, name):
    site, wide = sites[name], []
    page = reader.open(site, width=320)
    for kind, examples in site.page_kinds().items():
        for path in examples:
            page.goto(site.base + path)
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > 320:
                wide.append(f"{path} ({kind}) is {width} pixels wide")
    assert wide == []


def test_colours_follow_the_reader(reader, sites):
    def ground(scheme):
        colour = reader.open(sites["project"], scheme=scheme).locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
        return sum(int(value) for value in re.findall(r"\d+", colour)[:3])

    assert ground("light") > 600 and ground("dark") < 150


@pytest.mark.parametrize("name", DOSSIERS)
def test_everything_is_there_and_reachable_without_scripts(reader, sites, name):
    """From the first page, links alone lead to every page but the one for addresses that do not exist."""
    site = sites[name]
    page = reader.open(site, scripts=False)
    expect(page.locator("h1")).to_be_visible()
    reached, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached or not path.endswith(".html"):
            continue
        reached.add(path)
        html = (site.public / path).read_text(encoding="utf-8")
        folder = (site.public / path).parent
        for target in re.findall(r'href="([^"#?:]+)', html):
            waiting.append((folder / target).resolve().relative_to(site.public.resolve()).as_posix())
    assert set(site.pages()) - reached - {"404.html"} == set()


@pytest.mark.parametrize("path", ["index.html", "articles/index.html", "actors/index.html", "quotations.html", "timeline.html", "network.html"])
def test_scripts_add_nothing_a_reader_needs(reader, sites, path):
    def text(scripts):
        page = reader.open(sites["project"], path, scripts=scripts)
        page.wait_for_load_state()
        return page.locator("main").inner_text()

    assert text(scripts=True) == text(scripts=False)


def test_search_without_scripts_leads_to_the_lists(reader, sites):
    page = reader.open(sites["project"], "search.html", scripts=False)
    expect(page.locator("#search-tool")).to_be_hidden()
    page.locator("main").get_by_role("link", name="quotations").click()
    expect(page.locator("h1")).to_have_text("Quotations")


def test_long_lists_go_on_on_further_pages(reader, place):
    page = reader.open(place("large"), "articles/index.html")
    seen = []
    while True:
        seen += page.locator("main a.headline").evaluate_all("links => links.map(link => link.href)")
        onward = page.locator(".pager a[rel=next]")
        if not onward.count():
            break
        onward.click()
        page.wait_for_load_state()
    assert len(seen) == len(set(seen)) == 600


def test_no_list_page_is_over_100_kilobytes(sites):
    large = [
        (page, sites["large"].size(page)) for page in sites["large"].pages()
        if page != "brief.html" and sites["large"].size(page) > 100_000
    ]
    assert large == []


@pytest.mark.parametrize("path", ["network.html", "timeline.html", "positions.html"])
def test_pictures_and_wide_tables_scroll_inside_themselves(reader, sites, path):
    page = reader.open(sites["large"], path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    for region in page.locator(".scroll").all():
        expect(region).to_have_attribute("tabindex", "0")


def test_nothing_in_a_hostile_dossier_is_interpreted(reader, sites):
    site = sites["hostile"]
    page = reader.open(site)
    for path in site.pages():
        page.goto(site.base + path)
        assert page.locator("body :is(iframe, object, embed), main script, main img[src^=http], [onload], [onerror], a[href^='javascript:' i]").count() == 0, path
        text = page.evaluate("document.documentElement.textContent")
        assert not re.search("[\u0000-\u0008\u202a-\u202e\u2066-\u2069]", text), path
