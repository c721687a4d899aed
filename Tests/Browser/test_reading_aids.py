"""What the page's script adds for the reader of an article: cards, keys, switches, copying."""

import re

import pytest
from playwright.sync_api import expect

KYIV = "articles/kyiv-asks-allies-for-lasting-backing-before-any-talks.html"


@pytest.fixture
def article(reader, place):
    return lambda **options: reader.open(place("project"), KYIV, **options)


def test_a_card_tells_of_an_actor_when_the_pointer_rests_on_the_name(article):
    page = article()
    name = page.locator(".body a.m-person").first
    name.hover()
    card = page.get_by_role("tooltip")
    expect(card).to_be_visible()
    surname = name.inner_text().replace("’s", "").split()[-1]
    assert surname[:6] in card.locator(".card-name").inner_text()
    page.mouse.move(0, 0)
    expect(card).to_have_count(0)


def test_a_card_tells_of_an_actor_when_the_keyboard_reaches_the_name(article):
    page = article()
    name = page.locator(".body a.m-person").first
    name.focus()
    card = page.get_by_role("tooltip")
    expect(card).to_be_visible()
    expect(name).to_have_attribute("aria-describedby", "card")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)


def test_a_card_stays_on_a_narrow_screen(article):
    page = article(width=320)
    page.locator(".body a.m").last.focus()
    box = page.get_by_role("tooltip").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 320


@pytest.mark.parametrize("key, label, mark", [("n", "Names", "no-names"), ("q", "Quotations", "no-quotes"), ("d", "Dates", "no-dates")])
def test_marks_can_be_switched_off_and_stay_off(article, key, label, mark):
    page = article()
    button = page.get_by_role("button", name=label, exact=True)
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(page.locator("html")).to_have_class(re.compile(mark))
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "false")
    button.evaluate("button => button.blur()")
    page.keyboard.press(key)
    expect(button).to_have_attribute("aria-pressed", "true")


def test_the_citation_can_be_copied(article):
    page = article()
    page.get_by_role("button", name="Copy citation").click()
    expect(page.locator(".said-aloud")).to_have_text("Citation copied")
    citation = re.sub(r"\s+", " ", page.locator(".citation").text_content()).strip()
    assert page.evaluate("navigator.clipboard.readText()") == citation


def test_the_link_to_a_sentence_opens_it_highlighted(article, reader, place):
    page = article()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator(".said-aloud")).to_have_text("Link to the sentence copied")
    link = page.evaluate("navigator.clipboard.readText()")
    chosen = page.locator(".s.here").inner_text()
    site = place("project")
    assert link.startswith(site.base) and ":~:text=" in link
    other = reader.open(site, link.removeprefix(site.base))
    expect(other.locator(".s:target")).to_have_text(chosen)


def test_j_and_k_go_from_sentence_to_sentence(article):
    page = article()
    page.keyboard.press("j")
    first = page.locator(".s.here").get_attribute("id")
    page.keyboard.press("j")
    assert page.locator(".s.here").get_attribute("id") != first
    page.keyboard.press("k")
    assert page.locator(".s.here").get_attribute("id") == first


def test_the_help_panel_opens_with_a_key_and_closes_with_another(article):
    page = article()
    page.keyboard.press("?")
    panel = page.get_by_role("dialog", name="Keys")
    expect(panel).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()


@pytest.mark.parametrize("keys, heading", [("/", "Search"), ("ga", "Articles"), ("gc", "Actors"), ("gt", "Topics"), ("gl", "Timeline"), ("gm", "Method"), ("gb", "Talks on Ukraine")])
def test_keys_lead_to_the_sections(article, keys, heading):
    page = article()
    for key in keys:
        page.keyboard.press(key)
    expect(page.locator("h1")).to_have_text(heading)


def test_keys_typed_into_a_field_are_text(reader, place):
    page = reader.open(place("project"), "search.html")
    page.locator("#search-q").press_sequentially("ga?/n")
    expect(page.locator("#search-q")).to_have_value("ga?/n")
