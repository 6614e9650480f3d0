// The keys n and p go to the next and the previous match. Without scripts the numbers are links.
const count = Number(document.querySelector("[data-hits]")?.dataset.hits ?? 0);
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const step = { n: 1, p: -1 }[event.key];
  if (!step || !count || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const now = Number(location.hash.match(/^#khop-(\d+)$/)?.[1] ?? (step > 0 ? 0 : 1));
  location.hash = "khop-" + (((now - 1 + step + count) % count) + 1);
  event.preventDefault();
});
