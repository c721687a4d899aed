"""What the tests share: the built sites, one browser, and readers whose every request and complaint is noted."""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from dossiers import PROJECT
from reader import Reader
from sites import Server, Site, build_all

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]


def pytest_addoption(parser):
    parser.addoption("--program", default=str(PROJECT / ".build/debug/dossier"), help="the program that builds the sites")


def missing(what: str):
    """Skips where a tool is missing, which is an error in continuous integration."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def program(pytestconfig) -> Path:
    path = Path(pytestconfig.getoption("program")).resolve()
    assert path.exists(), f"{path} is missing: run `swift build` first"
    return path


@pytest.fixture(scope="session")
def sites(program, tmp_path_factory) -> dict[str, Site]:
    """Every dossier's site, by its name."""
    return build_all(program, tmp_path_factory.mktemp("dossiers"))


@pytest.fixture(scope="session")
def browser():
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not executable:
        missing("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, headless=True, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served(program, sites):
    """Gives a site as `dossier serve` shows it; each server runs until the end."""
    servers: dict[str, Server] = {}

    def serve(name: str) -> Site:
        if name not in servers:
            servers[name] = Server(program, sites[name])
        return servers[name].site

    yield serve
    for server in servers.values():
        server.stop()


@pytest.fixture(params=["opened from a folder", "served"])
def place(request, sites, served):
    """A site by its name, both ways it can be read."""
    return served if request.param == "served" else sites.__getitem__


@pytest.fixture
def reader(browser):
    """A reader at the browser; at the end nothing may have left the site's folder, and no page may have complained."""
    reader = Reader(browser)
    yield reader
    reader.leave()
    assert reader.foreign_requests == [], "requests that left the site's folder"
    assert reader.complaints == [], "complaints on the browser's console"


def pytest_terminal_summary(terminalreporter):
    def count(*outcomes):
        return sum(len(terminalreporter.stats.get(outcome, [])) for outcome in outcomes)

    skipped = count("skipped")
    terminalreporter.write_line(
        f"{count('passed')} passed, {count('failed', 'error')} failed" + (f", {skipped} skipped" if skipped else "")
    )
