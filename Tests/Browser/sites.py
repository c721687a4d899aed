"""Built sites: their pages, what kind each page is, and the server that shows them."""

import re
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

import dossiers


@dataclass(frozen=True)
class Site:
    """The finished site of one dossier."""

    name: str
    folder: Path
    #: Where it is read from: a `file:` address or that of the server. Ends with a slash.
    base: str

    @property
    def public(self) -> Path:
        return self.folder / "public"

    def pages(self) -> list[str]:
        """The paths of all pages, in order."""
        return sorted(path.relative_to(self.public).as_posix() for path in self.public.rglob("*.html"))

    def page_kinds(self) -> dict[str, list[str]]:
        """A few pages of each kind: the first, the last and the longest."""
        kinds: dict[str, list[str]] = {}
        for page in self.pages():
            kinds.setdefault(kind(page), []).append(page)
        return {name: list(dict.fromkeys([all[0], max(all, key=self.size), all[-1]])) for name, all in kinds.items()}

    def size(self, page: str) -> int:
        return (self.public / page).stat().st_size


def kind(page: str) -> str:
    """The kind of a page, told by its path: `actor`, `actors`, `articles, paged` …"""
    folder, _, file = page.rpartition("/")
    name = file.removesuffix(".html")
    paged = ", paged" if re.search(r"-\d+$", name) and (not folder or name.startswith("index")) else ""
    if not folder:
        return re.sub(r"-\d+$", "", name) + paged
    if name.startswith("index"):
        return folder + paged
    return f"one of {folder}"


def build_all(program: Path, work: Path) -> dict[str, Site]:
    """Builds every dossier; all at once, because most of a small build is start-up."""
    running = []
    for name, make in dossiers.DOSSIERS.items():
        folder = work / name
        folder.mkdir(parents=True)
        make(folder)
        running.append((name, folder, subprocess.Popen([program, "build", folder, "--quiet"], stderr=subprocess.PIPE, text=True)))
    sites = {}
    for name, folder, process in running:
        _, problems = process.communicate(timeout=300)
        assert process.returncode == 0, f"building the dossier `{name}` failed:\n{problems}"
        sites[name] = Site(name, folder, (folder / "public").as_uri() + "/")
    return sites


class Server:
    """`dossier serve` on one dossier, on a free port."""

    def __init__(self, program: Path, site: Site):
        self.process = subprocess.Popen(
            [program, "serve", site.folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        address = None
        for line in self.process.stdout:
            if found := re.search(r"https?://[^\s]+", line):
                address = found.group().rstrip("/") + "/"
                break
        assert address, "`dossier serve` ended without saying where it serves"
        # What it says later is read and dropped, so that it never waits for a reader.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.site = Site(site.name, site.folder, address)

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
