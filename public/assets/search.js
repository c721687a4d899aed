(function () {
"use strict";
var form = document.getElementById("search-form");
if (!form) { return; }
var tool = document.getElementById("search-tool");
var choices = form.querySelector(".search-choices");
var field = form.elements.q;
var list = document.getElementById("search-results");
var nameList = document.getElementById("search-names");
var status = document.getElementById("search-status");
var more = document.getElementById("search-more");
var KINDS = ["Person", "Organisation", "Place", "Other", "Topic"], TOPIC = 4;
var PAGE = 8, MAX_QUERY = 300, MAX_WORDS = 12, MAX_EXPANSIONS = 40, MAX_FREQUENT = 4;
var held = { D: {}, P: {}, M: {}, T: {}, N: {} }, root = null, pending = {};
window.dossierSearch = {
R: function (value) {
root = value;
root.words = root.words ? root.words.split(" ") : [];
var year = "", months = root.months.match(/\d+/g) || [];
root.months = [];
months.forEach(function (part) { if (part.length > 2) { year = part; } else { root.months.push(year + "-" + part); } });
},
D: function (number, text) { held.D[number] = text.split("\n").filter(Boolean).map(function (line) { return line.split("\t"); }); },
P: function (name, text) {
var words = held.P[name] = new Map();
text.split("\n").forEach(function (line) { var parts = line.split("\t"); if (parts.length === 2) { words.set(parts[0], parts[1]); } });
},
M: function (block, text) { held.M[block] = narrowings(text); },
T: function (number, articles) {
held.T[number] = articles;
articles.forEach(function (data) { data[0] = "articles/" + data[0] + ".html"; data[5][0] = data[5][0] || data[1]; });
},
N: function (number, names) {
held.N[number] = names;
names.forEach(function (data) { data[2] = (data[0] === TOPIC ? "topics/" : "actors/") + data[2] + ".html"; });
}
};
function load(path) {
if (!pending[path]) {
pending[path] = new Promise(function (resolve, reject) {
var script = document.createElement("script");
script.src = "search/" + path + ".js";
script.onload = function () { script.remove(); resolve(); };
script.onerror = function () { script.remove(); delete pending[path]; reject(new Error(path)); };
document.head.appendChild(script);
});
}
return pending[path];
}
function file(kind, folder, number) {
return held[kind][number] ? Promise.resolve(held[kind][number])
: load(folder + "/" + number).then(function () { return held[kind][number]; });
}
var LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;=>?@[]^_{|}~\x60&";
var VALUES = {};
for (var i = 0; i < LETTERS.length; i++) { VALUES[LETTERS[i]] = i; }
function numbers(text) {
var found = [], value = 0, scale = 1;
for (var at = 0; at < text.length; at++) {
var digit = VALUES[text[at]];
value += (digit % 45) * scale;
if (digit >= 45) { scale *= 45; } else { found.push(value); value = 0; scale = 1; }
}
return found;
}
function narrowings(text) {
var all = numbers(text), at = 0, articles = [];
while (at < all.length) {
var facts = { source: all[at++] - 1, month: all[at++] - 1, names: [] };
for (var count = all[at++], name = 0; count > 0; count--) { name += all[at++]; facts.names.push(name); }
articles.push(facts);
}
return articles;
}
function places(text, base) {
var all = numbers(text), at = 0, rank = base, map = new Map();
while (at < all.length) {
rank += all[at++];
var count = all[at++], sentence = 0, sentences = [];
for (var n = 0; n < count; n++) { sentence += all[at++]; sentences.push(sentence); }
map.set(rank, sentences);
}
return map;
}
var SPECIAL = { "ø": "o", "ł": "l", "ŀ": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "þ": "th", "ħ": "h",
"ŧ": "t", "ĳ": "ij", "ſ": "s", "ƀ": "b", "ǥ": "g", "ς": "σ", "ة": "ه", "ى": "ي" };
var SIGN = "[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]";
var SIGNS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\ufe00-\ufe0f]/g;
function fold(text) {
return text.toLowerCase()
.replace(/[\u00c0-\u04ff\u0590-\u06ff\u1e00-\u1eff]+/g, function (letters) { return letters.normalize("NFD"); })
.replace(SIGNS, "")
.replace(/[øłŀđðæœßıþħŧĳſƀǥςةى]/g, function (letter) { return SPECIAL[letter]; });
}
function words(text) {
var folded = fold(text)
.replace(/(^|[^\p{L}\p{N}])((?:[a-z]\.){2,})/gu, function (all, before, letters) { return before + letters.replace(/\./g, ""); })
.replace(/([\p{L}\p{N}])['’]s(?![\p{L}\p{N}])/gu, "$1")
.replace(/([\p{L}\p{N}])['’](?=[\p{L}\p{N}])/gu, "$1")
.replace(new RegExp(SIGN, "gu"), " $& ");
return folded.match(/[\p{L}\p{N}\p{M}]+/gu) || [];
}
function parse(text) {
text = text.slice(0, MAX_QUERY);
var phrases = [], loose = text.replace(/["“”„«»]([^"“”„«»]*)(["“”«»]|$)/g, function (all, inside) {
var found = words(inside);
if (found.length) { phrases.push(found); }
return " ";
});
(fold(loose).match(new RegExp(SIGN + "{2,}", "gu")) || []).forEach(function (run) { phrases.push(Array.from(run)); });
var single = words(loose);
var unfinished = single.length > 0 && /[\p{L}\p{N}\p{M}]$/u.test(loose.trimEnd()) && /[\p{L}\p{N}\p{M}]$/u.test(text);
var terms = [];
phrases.forEach(function (phrase) { phrase.forEach(function (word) { terms.push({ word: word, prefix: false }); }); });
single.forEach(function (word, at) { terms.push({ word: word, prefix: unfinished && at === single.length - 1 && word.length > 1 }); });
var seen = {};
terms = terms.filter(function (term) {
var isNew = !seen[term.word] || term.prefix;
seen[term.word] = true;
return isNew;
}).slice(0, MAX_WORDS);
return { terms: terms, phrases: phrases.filter(function (phrase) { return phrase.length > 1; }) };
}
function dictionaryFile(word) {
var low = 0, high = root.words.length - 1;
while (low < high) {
var middle = (low + high + 1) >> 1;
if (byteOrder(root.words[middle], word) <= 0) { low = middle; } else { high = middle - 1; }
}
return low;
}
function byteOrder(left, right) {
var a = Array.from(left), b = Array.from(right), length = Math.min(a.length, b.length);
for (var at = 0; at < length; at++) {
var difference = a[at].codePointAt(0) - b[at].codePointAt(0);
if (difference) { return difference; }
}
return a.length - b.length;
}
async function entries(term) {
if (!root.words.length) { return []; }
var number = dictionaryFile(term.word), found = [], files = [file("D", "d", number)];
if (term.prefix && (root.words[number + 1] || "").startsWith(term.word)) { files.push(file("D", "d", number + 1)); }
(await Promise.all(files)).forEach(function (lines) {
lines.forEach(function (line) {
if (line[0] === term.word || (term.prefix && line[0].startsWith(term.word))) { found.push(line); }
});
});
found.sort(function (a, b) { return (b[0] === term.word) - (a[0] === term.word) || a[0].length - b[0].length; });
found = found.slice(0, MAX_EXPANSIONS);
var result = [], known = {};
for (var line of found) {
var original = line[0];
if (line[2][0] === "=") { line = (await entries({ word: line[2].slice(1), prefix: false }))[0] || null; }
if (line && !known[line[0]]) { known[line[0]] = true; result.push(line); }
if (line && line[0] !== original) { result.spellings = (result.spellings || []).concat(original); }
}
return result;
}
function termPlaces(lines) {
var inline = [], frequent = [];
lines.forEach(function (line) {
if (line[2][0] === ":") { inline.push(line[2].slice(1)); }
else if (line[2][0] === "@" && frequent.length < MAX_FREQUENT) {
var pairs = numbers(line[2].slice(1)), blocks = new Map(), block = 0;
for (var at = 0; at < pairs.length; at += 2) { block += pairs[at]; blocks.set(block, pairs[at + 1]); }
frequent.push({ word: line[0], blocks: blocks });
}
});
var near = new Map();
function add(found, sentences, rank) { found.set(rank, found.has(rank) ? found.get(rank).concat(sentences) : sentences); }
inline.forEach(function (text) {
places(text, 0).forEach(function (sentences, rank) {
var block = Math.floor(rank / root.block);
if (!near.has(block)) { near.set(block, new Map()); }
add(near.get(block), sentences, rank);
});
});
return {
holds: function (block) { return near.has(block) || frequent.some(function (word) { return word.blocks.has(block); }); },
read: async function (block) {
var found = new Map(near.get(block) || []);
await Promise.all(frequent.map(async function (word) {
if (!word.blocks.has(block)) { return; }
var text = (await file("P", "p", block + "-" + word.blocks.get(block))).get(word.word);
if (text !== undefined) { places(text, block * root.block).forEach(function (sentences, rank) { add(found, sentences, rank); }); }
}));
return found;
}
};
}
function nameNumbers(lines) {
var found = new Set();
lines.forEach(function (line) { var number = 0; numbers(line[1]).forEach(function (gap) { number += gap; found.add(number); }); });
return found;
}
async function name(number) {
return (await file("N", "n", Math.floor(number / root.names)))[number % root.names];
}
async function article(rank) {
return (await file("T", "t", Math.floor(rank / root.texts)))[rank % root.texts];
}
function chosen() {
function value(key) { return form.elements[key] ? form.elements[key].value : ""; }
return { kind: value("kind"), source: value("source"), from: value("from"), to: value("to"), actor: value("actor"), topic: value("topic") };
}
async function begin(text, filters) {
var query = parse(text);
var search = { query: query, filters: filters, blocks: [], strong: [], weak: [], shown: 0, ranks: [], words: new Set(), prefix: "", names: [], done: true };
var lines = await Promise.all(query.terms.map(entries));
query.terms.forEach(function (term, at) {
[term.word].concat(lines[at].map(function (line) { return line[0]; }), lines[at].spellings || [])
.forEach(function (word) { search.words.add(word); });
if (term.prefix) { search.prefix = term.word; }
});
if (!query.terms.length || lines.some(function (found) { return !found.length; })) { return search; }
if (filters.kind !== "quotation" && filters.kind !== "article") {
var sets = lines.map(nameNumbers);
search.names = Array.from(sets[0]).filter(function (number) { return sets.every(function (set) { return set.has(number); }); })
.sort(function (a, b) { return a - b; });
}
if (filters.kind === "actor" || filters.kind === "topic") { return search; }
var marked = ["actor", "topic"].filter(function (key) { return filters[key]; }).map(function (key) { return "!" + filters[key]; });
if (filters.kind === "quotation") { marked.push("*0"); }
search.places = lines.concat(await Promise.all(marked.map(function (word) { return entries({ word: word, prefix: false }); }))).map(termPlaces);
for (var block = 0; block * root.block < root.articles; block++) {
if (search.places.every(function (term) { return term.holds(block); })) { search.blocks.push(block); }
}
search.done = !search.blocks.length;
search.stride = 1;
return search;
}
async function readOn(search) {
var blocks = search.blocks.splice(0, search.stride);
search.stride = Math.min(8, search.stride * 2);
search.done = !search.blocks.length;
(await Promise.all(blocks.map(function (block) { return readBlock(search, block); }))).forEach(function (hits) {
hits.forEach(function (hit) {
(hit.isStrong ? search.strong : search.weak).push(hit);
search.ranks.push(hit.rank);
});
});
}
async function readBlock(search, block) {
var count = search.query.terms.length, filters = search.filters;
var maps = await Promise.all(search.places.map(function (term) { return term.read(block); }));
var quotations = filters.kind === "quotation" ? maps[maps.length - 1] : null;
var ranks = Array.from(maps[0].keys()).filter(function (rank) { return maps.every(function (map) { return map.has(rank); }); });
if (ranks.length && (filters.source || filters.from || filters.to)) {
await file("M", "m", block);
ranks = ranks.filter(function (rank) {
var facts = known(rank), month = root.months[facts.month] || "";
if (filters.source && root.sources[facts.source] !== filters.source) { return false; }
return !(filters.from && (!month || month < filters.from)) && !(filters.to && (!month || month > filters.to));
});
}
var hits = [];
ranks.sort(function (a, b) { return a - b; }).forEach(function (rank) {
var tally = new Map();
for (var term = 0; term < count; term++) {
new Set(maps[term].get(rank)).forEach(function (sentence) { tally.set(sentence, (tally.get(sentence) || 0) + 1); });
}
if (quotations) {
var quoted = new Set(quotations.get(rank));
tally.forEach(function (value, sentence) { if (!quoted.has(sentence)) { tally.delete(sentence); } });
}
var best = Math.max.apply(null, [0].concat(Array.from(tally.values())));
if (!best || ((search.query.phrases.length || quotations) && best < count)) { return; }
var sentences = Array.from(tally.keys()).filter(function (sentence) { return tally.get(sentence) === best; });
hits.push({ rank: rank, isStrong: best === count, sentences: sentences.sort(function (a, b) { return a - b; }) });
});
return hits;
}
function known(rank) { return held.M[Math.floor(rank / root.block)][rank % root.block]; }
function holdsPhrases(sentence, phrases) {
var found = words(sentence);
return phrases.every(function (phrase) {
for (var at = 0; at + phrase.length <= found.length; at++) {
if (phrase.every(function (word, offset) { return found[at + offset] === word; })) { return true; }
}
return false;
});
}
function element(tag, className, text) {
var made = document.createElement(tag);
if (className) { made.className = className; }
if (text !== undefined) { made.textContent = text; }
return made;
}
function appendMarked(parent, text, search) {
var pattern = new RegExp(SIGN + "|(?:\\p{L}\\.){2,}|(?:(?!" + SIGN + ")[\\p{L}\\p{N}\\p{M}])+(?:['’][\\p{L}\\p{N}\\p{M}]+)*", "gu"), last = 0, match;
while ((match = pattern.exec(text))) {
var found = words(match[0]);
var isHit = found.some(function (word) { return search.words.has(word) || (search.prefix && word.startsWith(search.prefix)); });
if (!isHit) { continue; }
parent.appendChild(document.createTextNode(text.slice(last, match.index)));
parent.appendChild(element("mark", "", match[0]));
last = match.index + match[0].length;
}
parent.appendChild(document.createTextNode(text.slice(last)));
}
function legible(text) { return text.replace(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/g, ""); }
async function resultItem(hit, search) {
var data = await article(hit.rank);
var sentences = hit.sentences;
if (search.query.phrases.length) {
sentences = sentences.filter(function (number) { return holdsPhrases(data[5][number] || "", search.query.phrases); });
if (!sentences.length) { return null; }
}
var item = element("li", "search-result");
var heading = element("h3", "search-result-title");
var link = element("a");
link.href = data[0] + "#s" + (sentences[0] + 1);
if (data[4]) { link.lang = data[4]; }
appendMarked(link, data[1], search);
heading.appendChild(link);
item.appendChild(heading);
if (data[5][0] === data[1]) { sentences = sentences.filter(function (number) { return number > 0; }); }
item.appendChild(element("p", "search-result-source", [data[3], data[2]].filter(Boolean).join(", ")));
for (var number of sentences.slice(0, 3)) {
var passage = element("p", "search-result-sentence");
if (data[4]) { passage.lang = data[4]; }
var place = element("a", "search-result-place");
place.href = data[0] + "#s" + (number + 1);
appendMarked(place, clipped(legible(data[5][number] || ""), search), search);
passage.appendChild(place);
var quotation = data[6].find(function (entry) { return entry[0] === number && entry[1] >= 0; });
if (quotation) { passage.appendChild(element("span", "search-result-speaker", " " + (await name(quotation[1]))[1])); }
item.appendChild(passage);
}
if (sentences.length > 3) { item.appendChild(element("p", "search-result-more", "and " + (sentences.length - 3) + " more in this article")); }
return item;
}
function clipped(text, search) {
if (text.length <= 360) { return text; }
var at = 0, pattern = /[\p{L}\p{N}\p{M}]+/gu, match;
while ((match = pattern.exec(text))) {
if (words(match[0]).some(function (word) { return search.words.has(word); })) { at = match.index; break; }
}
var start = at > 160 ? text.indexOf(" ", at - 140) + 1 : 0;
var end = text.length > start + 340 ? text.lastIndexOf(" ", start + 340) : text.length;
if (end <= start) { end = Math.min(text.length, start + 340); }
return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}
async function showNames(search, ticket) {
var wanted = search.filters.kind, items = [];
var all = await Promise.all(search.names.slice(0, wanted ? 200 : 6).map(name));
if (ticket !== current) { return; }
all.forEach(function (data) {
if (items.length >= 40 || (wanted && (wanted === "topic") !== (data[0] === TOPIC))) { return; }
var item = element("li", "search-name"), link = element("a", "", data[1]);
link.href = data[2];
item.appendChild(link);
item.appendChild(element("span", "search-name-kind", " " + [KINDS[data[0]], data[4]].filter(Boolean).join(", ") + ", " + data[3] + (data[3] === 1 ? " article" : " articles")));
items.push(item);
});
nameList.replaceChildren.apply(nameList, items);
nameList.hidden = !items.length;
}
async function showChoices(search, ticket) {
if (!search || search.listed === search.ranks.length) { return; }
search.listed = search.ranks.length;
var tally = new Map(), blocks = new Set(search.ranks.map(function (rank) { return Math.floor(rank / root.block); }));
await Promise.all(Array.from(blocks, function (block) { return file("M", "m", block); }));
search.ranks.forEach(function (rank) {
known(rank).names.forEach(function (number) { tally.set(number, (tally.get(number) || 0) + 1); });
});
var counted = Array.from(tally.entries()).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; }).slice(0, 40);
var isWhole = search.done && !search.query.phrases.length, kept = [form.elements.actor.value, form.elements.topic.value].filter(Boolean);
kept.forEach(function (value) { if (!tally.has(Number(value))) { counted.push([Number(value), 0]); } });
var all = await Promise.all(counted.map(function (entry) { return name(entry[0]); }));
if (ticket !== current) { return; }
var options = { actor: [], topic: [] };
all.forEach(function (data, at) {
var kind = data[0] === TOPIC ? "topic" : "actor", number = String(counted[at][0]);
if (options[kind].length < 15 || kept.indexOf(number) >= 0) {
options[kind].push(new Option(data[1] + (isWhole && counted[at][1] ? " (" + counted[at][1] + ")" : ""), number));
}
});
["actor", "topic"].forEach(function (key) {
var select = form.elements[key], value = select.value;
while (select.options.length > 1) { select.remove(1); }
options[key].forEach(function (option) { select.add(option); });
select.value = value;
});
}
var current = 0, running = null;
async function show(search, ticket) {
var wanted = search.shown + PAGE, shownBefore = list.children.length;
while (search.shown < wanted) {
if (!search.done && search.strong.length < wanted - search.shown) { await readOn(search); if (ticket !== current) { return; } }
var hits = search.strong.splice(0, wanted - search.shown);
if (!hits.length && search.done) { hits = search.weak.splice(0, wanted - search.shown); if (!hits.length) { break; } }
for (var item of hits.map(function (hit) { return resultItem(hit, search); })) {
var made = await item;
if (ticket !== current) { return; }
if (made) { list.appendChild(made); search.shown++; }
}
}
return list.children[shownBefore];
}
function tell(search) {
var rest = search.strong.length + search.weak.length, isWhole = search.done && !(rest && search.query.phrases.length);
more.hidden = search.done && !rest;
var count = search.shown + (isWhole ? rest : 0), found = count + (count === 1 ? " article" : " articles");
if (search.filters.kind === "actor" || search.filters.kind === "topic") { status.textContent = nameList.children.length + " found."; }
else if (!count && !nameList.children.length) { status.textContent = "Nothing found. Fewer words or other spellings may help."; }
else { status.textContent = isWhole ? found + " found, latest first." : "The latest " + found + "; there are more."; }
}
async function run() {
var ticket = ++current, text = field.value, filters = chosen();
if (!root) { await load("root"); fillChoices(); filters = chosen(); }
if (ticket !== current) { return; }
remember(text, filters);
if (!words(text.slice(0, MAX_QUERY)).length) {
running = null;
list.replaceChildren(); nameList.replaceChildren(); nameList.hidden = true; more.hidden = true;
status.textContent = text.trim() ? "Type a word to search for." : "";
return;
}
var search = await begin(text, filters);
if (ticket !== current) { return; }
running = search;
list.replaceChildren();
await Promise.all([showNames(search, ticket), show(search, ticket)]);
if (ticket !== current) { return; }
tell(search);
if (choices.contains(document.activeElement)) { await showChoices(search, ticket); }
}
function attempt(work) {
var ticket = current;
tool.setAttribute("aria-busy", "true");
work.catch(function () { status.textContent = "A file of the search index is missing: build the dossier again."; })
.then(function () { if (ticket === current) { tool.setAttribute("aria-busy", "false"); } });
}
function remember(text, filters) {
var parameters = new URLSearchParams();
if (text) { parameters.set("q", text.slice(0, MAX_QUERY)); }
Object.keys(filters).forEach(function (key) { if (filters[key]) { parameters.set(key, filters[key]); } });
var query = parameters.toString();
try { history.replaceState(null, "", location.pathname + (query ? "?" + query : "")); } catch (error) { /* Some hosts forbid it; the search works all the same. */ }
}
var asked = new URLSearchParams(location.search);
function fillChoices() {
root.sources.slice(0, 300).forEach(function (source) { form.elements.source.add(new Option(source, source)); });
root.months.forEach(function (month) {
form.elements.from.add(new Option(month, month));
form.elements.to.add(new Option(month, month));
});
["source", "from", "to"].forEach(function (key) { if (asked.get(key)) { form.elements[key].value = asked.get(key); } });
["actor", "topic"].forEach(function (key) {
var value = asked.get(key);
if (value && /^\d{1,7}$/.test(value) && Number(value) < root.nameCount) { form.elements[key].add(new Option("…", value)); form.elements[key].value = value; }
});
}
var timer = 0;
field.addEventListener("input", function () {
current++;
tool.setAttribute("aria-busy", "true");
clearTimeout(timer);
timer = setTimeout(function () { attempt(run()); }, 20);
});
form.addEventListener("change", function (event) { if (event.target !== field) { attempt(run()); } });
form.addEventListener("submit", function (event) { event.preventDefault(); clearTimeout(timer); attempt(run()); });
["focusin", "pointerenter"].forEach(function (kind) {
choices.addEventListener(kind, function () { if (tool.getAttribute("aria-busy") === "false") { attempt(showChoices(running, current)); } });
});
more.addEventListener("click", function () {
var search = running;
if (!search) { return; }
attempt(show(search, current).then(function (first) {
tell(search);
if (first && more.hidden) { first.querySelector("a").focus(); }
}));
});
field.value = asked.get("q") || "";
if (asked.get("kind")) { form.elements.kind.value = asked.get("kind"); if (form.elements.kind.selectedIndex < 0) { form.elements.kind.selectedIndex = 0; } }
tool.hidden = false;
attempt(run());
field.focus();
})();
