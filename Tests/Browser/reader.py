"""Someone who reads a site in the browser."""

from playwright.sync_api import Browser, Page, expect

from sites import Site

expect.set_options(timeout=15_000)


class Reader:
    """Opens pages in fresh profiles and notes what they ask for and complain of."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.contexts = []
        self.foreign_requests: list[str] = []
        self.complaints: list[str] = []

    def open(self, site: Site, path: str = "index.html", *, scheme="light", width=1280, height=900, scripts=True) -> Page:
        context = self.browser.new_context(
            color_scheme=scheme, viewport={"width": width, "height": height}, java_script_enabled=scripts,
            permissions=["clipboard-read", "clipboard-write"], reduced_motion="reduce",
        )
        self.contexts.append(context)
        context.on("request", lambda request: self.note_request(request.url, site))
        context.on("requestfailed", lambda request: self.note_failure(request, site))
        page = context.new_page()
        page.on("console", lambda message: message.type == "error" and self.complaints.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("dialog", lambda dialog: (self.complaints.append(f"{page.url}: a dialog opened"), dialog.dismiss()))
        page.goto(site.base + path)
        return page

    def note_request(self, url: str, site: Site) -> None:
        if not url.startswith((site.base, "data:")):
            self.foreign_requests.append(url)

    def note_failure(self, request, site: Site) -> None:
        # What the reader leaves behind when going to another page is aborted, and no fault.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"{request.url}: {request.failure}")

    def leave(self) -> None:
        for context in self.contexts:
            context.close()


class Search:
    """The search page, asked as a reader asks it."""

    def __init__(self, reader: Reader, site: Site, query: str = ""):
        self.page = reader.open(site, "search.html" + query)
        self.field = self.page.locator("#search-q")
        self.results = self.page.locator("#search-results > li")
        self.sentences = self.page.locator("#search-results .search-result-sentence")
        self.names = self.page.locator("#search-names a")
        self.status = self.page.locator("#search-status")
        self.more = self.page.locator("#search-more")
        self.settle()

    def settle(self) -> "Search":
        """Waits until the answer stands."""
        expect(self.page.locator('#search-tool[aria-busy="false"]')).to_be_attached()
        return self

    def ask(self, query: str) -> "Search":
        self.field.fill(query)
        return self.settle()

    def choose(self, facet: str, label: str | None = None, **choice) -> "Search":
        chooser = self.page.get_by_label(facet, exact=True)
        chooser.focus()
        self.settle()
        chooser.select_option(label, **choice)
        return self.settle()

    def choices(self, facet: str) -> list[str]:
        """What a facet offers, which is looked up when the reader turns to it."""
        chooser = self.page.get_by_label(facet, exact=True)
        chooser.focus()
        self.settle()
        return chooser.locator("option").all_inner_texts()

    def titles(self) -> list[str]:
        return self.page.locator(".search-result-title").all_inner_texts()

    def found(self) -> list[str]:
        """The sentences shown, as plain text."""
        return self.sentences.all_inner_texts()

    def highlighted(self) -> set[str]:
        return {text.lower() for text in self.page.locator("#search-results mark").all_inner_texts()}
