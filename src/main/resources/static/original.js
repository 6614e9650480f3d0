// The original PDF beside its text. pdf.js is only fetched when somebody opens it. What is marked is
// what the text of this page has marked, each on the page where it stands. Without scripts the link
// in its place opens the file at that page.
const box = document.querySelector("[data-pdf]");
const view = box?.querySelector(".pages");
const say = (text) => (box.querySelector("[role=status]").textContent = text);

/** What the text has marked: [{page, text}], in order. */
function hits() {
  const found = [];
  let page = 1;
  for (const it of document.querySelectorAll(".text .pagebreak, .text mark")) {
    if (it.matches(".pagebreak")) page = Number(it.id.replace("trang-", ""));
    else if (it.id) found.push({ page, text: it.textContent });
    else if (found.length) found.at(-1).text += it.textContent;
  }
  return found;
}

// Letters with their accents, without the spaces between them, which every PDF sets in its own way.
function letters(text, into = [], from = {}) {
  let apart = true;
  for (const match of text.matchAll(/\P{M}\p{M}*/gu)) {
    if (/^\s/u.test(match[0])) {
      apart = true;
      continue;
    }
    const end = match.index + match[0].length;
    into.push({ ...from, letter: match[0].normalize("NFC"), start: match.index, end, apart });
    apart = false;
  }
  return into;
}

const isWord = (it) => it !== undefined && /[\p{L}\p{N}]/u.test(it.letter);

function stands(wanted, there, at) {
  const end = at + wanted.length;
  return (
    wanted.every((it, i) => there[at + i].letter === it.letter) &&
    (there[at].apart || !isWord(there[at - 1])) &&
    (end === there.length || there[end].apart || !isWord(there[end]))
  );
}

function place(wanted, there, from) {
  for (let at = from; wanted.length && at + wanted.length <= there.length; at++) {
    if (stands(wanted, there, at)) return at;
  }
  return -1;
}

/** Marks the hits of a page, given with their numbers, in the stretches of its text. */
function mark(stretches, wanted) {
  const there = [];
  stretches.forEach((it, stretch) => letters(it.textContent, there, { stretch }));
  const cuts = stretches.map(() => []);
  let from = 0;
  for (const { text, number } of wanted) {
    const sought = letters(text);
    let at = place(sought, there, from);
    if (at < 0) at = place(sought, there, 0);
    if (at < 0) continue;
    from = at + sought.length;
    for (let i = at; i < from; ) {
      let last = i;
      while (last + 1 < from && there[last + 1].stretch === there[i].stretch) last++;
      cuts[there[i].stretch].push({ start: there[i].start, end: there[last].end, number });
      i = last + 1;
    }
  }
  cuts.forEach((list, i) => list.length && cut(stretches[i], list));
}

function cut(stretch, list) {
  const text = stretch.textContent;
  const parts = [];
  let done = 0;
  for (const { start, end, number } of list.sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const it = document.createElement("mark");
    it.dataset.hit = number;
    it.textContent = text.slice(start, end);
    parts.push(text.slice(done, start), it);
    done = end;
  }
  stretch.replaceChildren(...parts, text.slice(done));
}

async function draw(pdfjs, pdf, sheet, wanted) {
  const page = await pdf.getPage(Number(sheet.dataset.page));
  const scale = sheet.clientWidth / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  sheet.style.aspectRatio = `${viewport.width} / ${viewport.height}`;
  sheet.style.setProperty("--total-scale-factor", scale);
  const canvas = document.createElement("canvas");
  const sharp = Math.min(devicePixelRatio || 1, 2);
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  const words = document.createElement("div");
  words.className = "textLayer";
  sheet.replaceChildren(canvas, words);
  const transform = sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0];
  await page.render({ canvas, viewport, transform }).promise;
  const layer = new pdfjs.TextLayer({
    textContentSource: await page.getTextContent(),
    container: words,
    viewport,
  });
  await layer.render();
  mark(layer.textDivs, wanted);
  sheet.dataset.drawn = "";
}

async function show() {
  say(box.dataset.opening);
  const pdfjs = await import(box.dataset.pdfjs);
  pdfjs.GlobalWorkerOptions.workerSrc = box.dataset.worker;
  const pdf = await pdfjs.getDocument({
    url: box.dataset.pdf,
    standardFontDataUrl: box.dataset.fonts,
    wasmUrl: box.dataset.decoders,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  }).promise;
  const all = hits().map((it, i) => ({ ...it, number: i + 1, page: Math.min(it.page, pdf.numPages) }));
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const sheets = Array.from({ length: pdf.numPages }, (_, i) => {
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    sheet.dataset.page = i + 1;
    sheet.setAttribute("role", "group");
    sheet.setAttribute("aria-label", box.dataset.named.replace("#", i + 1));
    sheet.style.aspectRatio = `${first.width} / ${first.height}`;
    return sheet;
  });
  view.hidden = false;
  view.replaceChildren(...sheets);
  say("");

  const drawing = new Map();
  const open = (sheet) => {
    if (!drawing.has(sheet)) {
      const wanted = all.filter((it) => it.page === Number(sheet.dataset.page));
      drawing.set(sheet, draw(pdfjs, pdf, sheet, wanted));
    }
    return drawing.get(sheet);
  };
  // Pages far from what is looked at are dropped: a long document must not fill the memory.
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) open(target).catch(broken);
        else if ("drawn" in target.dataset) {
          drawing.delete(target);
          delete target.dataset.drawn;
          target.replaceChildren();
        }
      }
    },
    { root: view, rootMargin: "100% 0px" },
  );
  sheets.forEach((sheet) => watch.observe(sheet));

  let now = Number(location.hash.match(/^#khop-(\d+)$/)?.[1] ?? 1);
  const go = async (number) => {
    now = number;
    const hit = all[number - 1];
    const sheet = sheets[(hit?.page ?? 1) - 1];
    view.scrollTop = sheet.offsetTop - view.offsetTop;
    await open(sheet);
    view.querySelectorAll("mark[aria-current]").forEach((it) => it.removeAttribute("aria-current"));
    const marks = view.querySelectorAll(`mark[data-hit="${number}"]`);
    marks.forEach((it) => it.setAttribute("aria-current", "true"));
    if (marks.length) {
      const down = marks[0].getBoundingClientRect().top - view.getBoundingClientRect().top;
      view.scrollTop += down - view.clientHeight / 3;
    }
    if (hit) say(box.dataset.at.replace("#", number).replace("#", all.length).replace("#", hit.page));
  };
  const steps = box.querySelector(".steps");
  steps.hidden = all.length < 2;
  for (const button of steps.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => {
      const step = Number(button.dataset.step);
      go(((now - 1 + step + all.length) % all.length) + 1).catch(broken);
    });
  }
  addEventListener("hashchange", () => {
    const number = Number(location.hash.match(/^#khop-(\d+)$/)?.[1] ?? 0);
    if (number && box.open) go(number).catch(broken);
  });
  await go(all.length ? Math.min(Math.max(now, 1), all.length) : 1);
}

function broken(error) {
  console.warn(error);
  say(box.dataset.broken);
}

box?.addEventListener("toggle", () => show().catch(broken), { once: true });
