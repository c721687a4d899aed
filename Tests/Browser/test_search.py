"""Search, from a folder and served."""

import re

import pytest
from playwright.sync_api import expect

from dossiers import SCRIPTS
from reader import Search


@pytest.fixture
def search(reader, place):
    return lambda name="large", query="": Search(reader, place(name), query)


def test_a_word_finds_the_sentences_that_hold_it(search):
    found = search().ask("pipeline ").found()
    assert found and all("pipeline" in sentence.lower() for sentence in found)


def test_all_words_must_be_found_and_sentences_with_all_come_first(search):
    asked = search().ask("pipeline Vienna ")
    passages = [" ".join(item.locator("h3, .search-result-sentence").all_inner_texts()) for item in asked.results.all()]
    assert passages and all("pipeline" in passage or "Vienna" in passage for passage in passages)
    together = [any("pipeline" in s and "Vienna" in s for s in item.locator("h3, .search-result-sentence").all_inner_texts()) for item in asked.results.all()]
    assert together[0] and together == sorted(together, reverse=True)


def test_the_beginning_of_a_word_is_enough_while_typing(search):
    asked = search().ask("pipel")
    assert asked.results.count() > 0
    assert asked.highlighted() == {"pipeline"}


def test_a_phrase_finds_only_words_in_that_order(search):
    asked = search()
    assert asked.ask('"gas pipeline comes first"').results.count() > 0
    assert all("gas pipeline comes first" in sentence.lower() for sentence in asked.found())
    assert asked.ask('"pipeline gas"').results.count() == 0


def test_a_number_finds_the_one_article_that_holds_it(search):
    asked = search().ask('"case number 417"')
    assert len(asked.titles()) == 1 and "417th" in asked.titles()[0]


def test_rare_words_are_found_in_the_oldest_block_of_the_index(search):
    asked = search().ask('"for the 3th time"')
    assert len(asked.titles()) == 1


def test_words_of_a_title_find_the_article(search):
    assert "600th time" in search().ask("talks 600th").titles()[0]


def test_diacritics_need_not_be_typed(search):
    asked = search()
    plain = asked.ask("sorensen ").found()
    assert plain and all("Sørensen" in sentence for sentence in plain)
    assert asked.ask("Sørensen ").found() == plain


def test_spellings_of_a_name_find_the_same_articles(search):
    asked = search("project")
    found = {word: asked.ask(word + " ").titles() for word in ("Zelensky", "Zelenskyy")}
    assert found["Zelensky"] and found["Zelensky"] == found["Zelenskyy"]


def test_hits_are_highlighted(search):
    assert search().ask("harbour dues ").highlighted() == {"harbour", "dues"}


def test_results_stand_latest_first(search):
    dates = search().ask("pipeline ").page.locator(".search-result-source").all_inner_texts()
    years = [int(re.search(r"\d{4}", date).group()) for date in dates]
    assert years == sorted(years, reverse=True)


def test_a_result_opens_at_its_sentence_which_is_highlighted(search):
    asked = search().ask('"case number 417"')
    asked.results.locator(".search-result-place").first.click()
    sentence = asked.page.locator(".s:target")
    expect(sentence).to_contain_text("case number 417")
    ground = "element => getComputedStyle(element).backgroundColor"
    assert sentence.evaluate(ground) not in ("rgba(0, 0, 0, 0)", asked.page.locator("body").evaluate(ground))


def test_more_results_are_shown_when_asked_for(search):
    asked = search().ask("pipeline ")
    first = asked.titles()
    asked.more.click()
    asked.settle()
    assert len(asked.titles()) == 2 * len(first)
    assert asked.titles()[: len(first)] == first
    assert len(set(asked.titles())) == len(asked.titles())


def test_the_last_results_can_be_reached_and_are_counted(search):
    asked = search().ask('"ferry line comes first"')
    while asked.more.is_visible():
        asked.more.click()
        asked.settle()
    assert asked.status.inner_text() == f"{asked.results.count()} articles found, latest first."


def test_actors_are_found_by_name_and_lead_to_their_page(search):
    asked = search().ask("European Union")
    asked.names.first.click()
    expect(asked.page.locator("h1")).to_have_text("European Union")


def test_actors_alone_can_be_asked_for(search):
    asked = search().choose("Find", "Actors").ask("union")
    assert asked.names.count() > 0 and asked.results.count() == 0


def test_quotations_alone_can_be_asked_for(search):
    asked = search().choose("Find", "Quotations").ask("pipeline ")
    assert asked.results.count() > 0
    assert asked.names.count() == 0
    assert all(re.search("[“\"]|said", sentence) for sentence in asked.found())


def test_articles_alone_can_be_asked_for(search):
    asked = search().choose("Find", "Articles").ask("European Union")
    assert asked.results.count() > 0 and asked.names.count() == 0


def test_a_source_narrows_the_results(search):
    asked = search().ask("pipeline ").choose("Source", "Weekly Ledger")
    sources = asked.page.locator(".search-result-source").all_inner_texts()
    assert sources and all(source.startswith("Weekly Ledger") for source in sources)


def test_months_narrow_the_results(search):
    asked = search().ask("pipeline ").choose("From", "2023-04").choose("To", "2023-05")
    dates = asked.page.locator(".search-result-source").all_inner_texts()
    assert dates and all(re.search(r"\b(Apr|May)\w* 2023", date) for date in dates)


def test_an_actor_narrows_the_results(search):
    asked = search().ask("pipeline ").choose("Naming", index=1)
    chosen = asked.page.get_by_label("Naming", exact=True).locator("option:checked").inner_text()
    name = re.sub(r" \(\d+\)$", "", chosen)
    assert asked.results.count() > 0
    asked.results.locator("h3 a").first.click()
    expect(asked.page.locator("#named").locator("xpath=..")).to_contain_text(name)


def test_the_counts_of_facets_are_those_of_the_results(search):
    asked = search().ask("spring Tanaka ")
    label = asked.choices("Naming")[1]
    asked.choose("Naming", label)
    while asked.more.is_visible():
        asked.more.click()
        asked.settle()
    assert asked.results.count() == int(re.search(r"\((\d+)\)$", label).group(1))


def test_the_address_keeps_the_query_so_that_going_back_finds_it_again(search):
    asked = search().ask("pipeline Vienna ").choose("Source", "Weekly Ledger")
    before = asked.found()
    asked.results.locator("h3 a").first.click()
    asked.page.go_back()
    asked.settle()
    assert asked.found() == before


def test_an_address_with_a_query_answers_it(search):
    assert search(query="?q=%22case+number+417%22").results.count() == 1


@pytest.mark.parametrize("query", ["x" * 10_000, "harbour " * 1_250, "!?.,;:-–—…\"'()[]{}<>&%$#@/\\|*+=~^`", "\"\"\" '", "   "])
def test_odd_queries_are_answered(search, query):
    asked = search().ask(query)
    assert asked.results.count() == (8 if query.startswith("harbour") else 0)


@pytest.mark.parametrize("query", ["Київ переговори", "会谈 和平", "محادثات", "שלום", "🙂🙂", "\u202eflip", "constructor __proto__"])
def test_queries_in_other_scripts_find_nothing_here_and_do_no_harm(search, query):
    asked = search().ask(query)
    assert asked.results.count() == 0
    assert asked.ask("pipeline ").results.count() > 0


@pytest.mark.parametrize("sentence, query", [(sentence, query) for sentence, queries in SCRIPTS.items() for query in queries])
def test_words_of_other_scripts_are_found(search, sentence, query):
    asked = search("scripts").ask(query)
    assert asked.results.count() == 2
    assert any(sentence in found for found in asked.found()) and sentence in asked.titles()
    assert asked.highlighted()


def test_a_search_that_finds_nothing_says_so(search):
    expect(search().ask("zyzzyva ").status).to_contain_text("Nothing found")


def test_what_is_found_is_never_interpreted(search):
    asked = search("hostile").ask("grain ")
    assert asked.results.count() > 0
    assert asked.page.locator("#search-results :is(img, script, b, i, svg, iframe)").count() == 0
    assert any("<b>grain</b>" in title for title in asked.titles())


def test_dossiers_of_one_article_and_of_none_can_be_searched(search):
    assert search("single").ask("ferry ").results.count() == 1
    assert search("none").ask("ferry ").results.count() == 0


def test_search_can_be_used_with_the_keyboard_alone(search):
    asked = search()
    expect(asked.field).to_be_focused()
    asked.page.keyboard.type('"case number 417"')
    asked.page.keyboard.press("Enter")
    asked.settle()
    for _ in range(20):
        asked.page.keyboard.press("Tab")
        if asked.page.locator("#search-results a:focus").count():
            break
    asked.page.keyboard.press("Enter")
    expect(asked.page.locator("article.text")).to_be_visible()
