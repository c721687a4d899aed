(function () {
"use strict";
var body = document.body;
var root = body.getAttribute("data-root") || "";
var article = document.querySelector("article.text");
function element(name, className, text) {
var made = document.createElement(name);
if (className) made.className = className;
if (text) made.textContent = text;
return made;
}
function remember(key, value) {
try { localStorage.setItem("dossier-" + key, value); } catch (error) { /* private windows remember nothing */ }
}
function recall(key) {
try { return localStorage.getItem("dossier-" + key); } catch (error) { return null; }
}
var status = element("p", "said-aloud");
status.setAttribute("role", "status");
(document.querySelector("main") || body).appendChild(status);
var statusTimer = 0;
function say(text) {
status.textContent = text;
clearTimeout(statusTimer);
statusTimer = setTimeout(function () { status.textContent = ""; }, 3000);
}
function copy(text, done) {
function byHand() {
var area = element("textarea");
area.value = text;
area.setAttribute("aria-hidden", "true");
body.appendChild(area);
area.select();
var copied = document.execCommand("copy");
area.remove();
say(copied ? done : "Copying is not allowed here");
}
if (navigator.clipboard && navigator.clipboard.writeText) {
navigator.clipboard.writeText(text).then(function () { say(done); }, byHand);
} else {
byHand();
}
}
function toggle(bar, key, label) {
var button = element("button", "", label);
button.type = "button";
function show(on) {
document.documentElement.classList.toggle("no-" + key, !on);
button.setAttribute("aria-pressed", String(on));
}
show(recall(key) !== "off");
button.addEventListener("click", function () {
var on = button.getAttribute("aria-pressed") !== "true";
remember(key, on ? "on" : "off");
show(on);
});
bar.appendChild(button);
return button;
}
var toggles = {};
var current = null;
function sentence() {
return current || (location.hash && document.getElementById(location.hash.slice(1))) || (article && article.querySelector(".s"));
}
function encoded(text) {
return encodeURIComponent(text).replace(/-/g, "%2D");
}
function sentenceLink(span) {
var words = plain(span).split(/\s+/);
var text = words.length > 9 ? encoded(words.slice(0, 4).join(" ")) + "," + encoded(words.slice(-4).join(" ")) : encoded(words.join(" "));
return location.href.split("#")[0] + "#" + span.id + ":~:text=" + text;
}
function plain(node) {
return node.textContent.replace(/\s+/g, " ").trim();
}
function copyCitation() {
var citation = article && article.querySelector(".citation");
if (citation) copy(plain(citation), "Citation copied");
}
function copySentence() {
var span = sentence();
if (span && span.classList.contains("s")) copy(sentenceLink(span), "Link to the sentence copied");
}
function go(step) {
var all = Array.prototype.slice.call(document.querySelectorAll("article.text .s"));
if (!all.length) return;
var at = all.indexOf(current || sentence());
if (current || location.hash) at += step;
mark(all[Math.max(0, Math.min(all.length - 1, at))]);
current.scrollIntoView({ block: "center" });
}
function mark(span) {
if (current) current.classList.remove("here");
current = span;
current.classList.add("here");
}
if (article) {
var bar = element("div", "aids");
bar.setAttribute("role", "group");
bar.setAttribute("aria-label", "Reading aids");
toggles.n = toggle(bar, "names", "Names");
toggles.q = toggle(bar, "quotes", "Quotations");
toggles.d = toggle(bar, "dates", "Dates");
[["Copy citation", copyCitation], ["Link to sentence", copySentence], ["Keys", openHelp]].forEach(function (entry) {
var button = element("button", "", entry[0]);
button.type = "button";
button.addEventListener("click", entry[1]);
bar.appendChild(button);
});
article.querySelector("header").appendChild(bar);
article.addEventListener("click", function (event) {
var span = event.target.closest && event.target.closest(".body .s");
if (span && !event.target.closest("a")) mark(span);
});
}
var shards = Number(body.getAttribute("data-cards")) || 0;
var cards = {};
var loading = {};
var card = null;
var wanted = null;
var cardTimer = 0;
function actorPath(link) {
var match = /(?:^|\/)(actors\/[^\/#?]+\.html)(?:[#?]|$)/.exec(link.getAttribute("href") || "");
if (match) return match[1];
if (/^[^\/#?]+\.html/.test(link.getAttribute("href") || "") && /\/actors\/[^\/]*$/.test(location.pathname)) {
return "actors/" + link.getAttribute("href").replace(/[#?].*$/, "");
}
return null;
}
function shardOf(path) {
var sum = 0;
for (var index = 0; index < path.length; index++) sum = (Math.imul(sum, 31) + path.charCodeAt(index)) >>> 0;
return sum % shards;
}
function take() {
(window.dossierCards || []).forEach(function (part) { Object.keys(part).forEach(function (key) { cards[key] = part[key]; }); });
window.dossierCards = [];
}
function withCard(path, then) {
var shard = shardOf(path);
if (loading[shard] === "done") return then(cards[path]);
if (loading[shard]) { loading[shard].push(then); return undefined; }
loading[shard] = [then];
var script = element("script");
script.src = root + "assets/cards-" + shard + ".js";
script.onload = function () {
take();
var waiting = loading[shard];
loading[shard] = "done";
waiting.forEach(function (call) { call(cards[path]); });
};
document.head.appendChild(script);
return undefined;
}
function hideCard() {
clearTimeout(cardTimer);
wanted = null;
if (card) { card.remove(); card = null; }
}
function showCard(link, data) {
if (!data || wanted !== link) return;
if (card) card.remove();
card = element("div", "card");
card.setAttribute("role", "tooltip");
card.id = "card";
card.appendChild(element("p", "card-name", data[0]));
card.appendChild(element("p", "meta", data[2] ? data[1] + ", " + data[2] : data[1]));
if (data[3]) {
card.appendChild(element("p", "said", data[3]));
card.appendChild(element("p", "src", data[4]));
}
(document.querySelector("main") || body).appendChild(card);
var place = link.getClientRects()[0] || link.getBoundingClientRect();
var left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - card.offsetWidth - 8));
var below = place.bottom + 6;
var above = place.top - card.offsetHeight - 6;
var top = below + card.offsetHeight > window.innerHeight && above > 0 ? above : below;
card.style.left = left + window.scrollX + "px";
card.style.top = top + window.scrollY + "px";
link.setAttribute("aria-describedby", "card");
}
function approach(event) {
var link = event.target.closest && event.target.closest("main a[href]");
if (!link || !shards) return;
var path = actorPath(link);
if (!path || path.indexOf("actors/index") === 0) return;
clearTimeout(cardTimer);
wanted = link;
cardTimer = setTimeout(function () {
withCard(path, function (data) { showCard(link, data); });
}, event.type === "focusin" ? 0 : 250);
}
function leave(event) {
var link = event.target.closest && event.target.closest("main a[href]");
if (!link) return;
link.removeAttribute("aria-describedby");
if (event.relatedTarget && card && card.contains(event.relatedTarget)) return;
hideCard();
}
document.addEventListener("mouseover", approach);
document.addEventListener("focusin", approach);
document.addEventListener("mouseout", leave);
document.addEventListener("focusout", leave);
document.querySelectorAll(".scroll > .network").forEach(function (picture) {
var frame = picture.parentNode;
frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
});
var places = { b: "index.html", a: "articles/index.html", c: "actors/index.html", t: "topics/index.html", l: "timeline.html", s: "search.html", w: "network.html", m: "method.html" };
var keys = [
["g then b a c t", "go to brief, articles, actors, topics"],
["g then l w s m", "go to timeline, network, search, method"],
["/", "search"],
["j  k", "next and previous sentence of an article"],
["n  q  d", "marks of names, quotations, dates on and off"],
["x", "copy the link to the sentence"],
["y", "copy the citation"],
["?", "this panel"],
["Esc", "close"]
];
var help = null;
function openHelp() {
if (!help) {
help = element("dialog", "help");
help.setAttribute("aria-labelledby", "help-title");
var title = element("h2", "", "Keys");
title.id = "help-title";
help.appendChild(title);
var list = element("dl");
keys.forEach(function (entry) {
list.appendChild(element("dt", "", entry[0]));
list.appendChild(element("dd", "", entry[1]));
});
help.appendChild(list);
var close = element("button", "", "Close");
close.type = "button";
close.addEventListener("click", function () { help.close(); });
help.appendChild(close);
(document.querySelector("main") || body).appendChild(help);
}
if (!help.open) help.showModal();
}
function goTo(page) {
if (document.querySelector('nav.sections a[href$="' + page + '"]') || page === "index.html") location.href = root + page;
}
var leader = false;
document.addEventListener("keydown", function (event) {
if (event.ctrlKey || event.metaKey || event.altKey) return;
if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable) return;
var key = event.key;
if (key === "Escape") { hideCard(); return; }
if (help && help.open) return;
if (leader) {
leader = false;
if (places[key]) { event.preventDefault(); goTo(places[key]); }
return;
}
if (key === "g") { leader = true; setTimeout(function () { leader = false; }, 1500); return; }
if (key === "?") { event.preventDefault(); openHelp(); return; }
if (key === "/") { event.preventDefault(); goTo(places.s); return; }
if (!article) return;
if (key === "j") go(1);
else if (key === "k") go(-1);
else if (key === "x") copySentence();
else if (key === "y") copyCitation();
else if (toggles[key]) toggles[key].click();
});
})();
