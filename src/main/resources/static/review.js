// Citations decided at keyboard speed: what is said is sent while the next one is read. The page is whole without this file.
"use strict";
(() => {
  const list = document.querySelector(".rulings");
  const rows = [...list.querySelectorAll(".ruling")];
  const words = list.dataset;
  let last = Promise.resolve();

  const open = (row) => !row.classList.contains("sent");
  const current = () => document.activeElement?.closest?.(".ruling");

  function go(row) {
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const at = rows.indexOf(current());
    go(rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]);
  }

  function after(row) {
    const at = rows.indexOf(row);
    go(rows.slice(at + 1).find(open) ?? rows.find(open) ?? row);
  }

  // One after the other: each waits for the archive, and the order is that of the person.
  function send(form, button) {
    const row = form.closest(".ruling");
    const told = row.querySelector(".told");
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    row.classList.add("sent");
    row.classList.remove("failed");
    told.textContent = words.dangGhi;
    after(row);
    last = last.then(async () => {
      try {
        const headers = { Prefer: "return=minimal" };
        const answer = await fetch(form.action, { method: "POST", body, headers, redirect: "manual" });
        if (answer.status === 204 && answer.headers.has("Preference-Applied")) {
          told.textContent = words.daGhi.replace("%1", button.dataset.noi);
          row.querySelectorAll("button, input, select").forEach((each) => (each.disabled = true));
          return;
        }
        // A page to sign in at, or another's in between: whatever it says, nothing is saved.
        if (answer.type === "opaqueredirect" || answer.ok) {
          failed(row, told, words.khongNhan);
          return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        failed(row, told, page.querySelector(".lead")?.textContent ?? words.khongGhiDuoc);
      } catch {
        failed(row, told, words.khongGhiDuoc);
      }
    });
  }

  function failed(row, told, why) {
    row.classList.remove("sent");
    row.classList.add("failed");
    told.textContent = why;
  }

  list.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    const button = event.submitter ?? form.querySelector("[value=sua]");
    if (open(form.closest(".ruling"))) send(form, button);
  });

  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "Escape" && typing && current()) {
      go(current());
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves = { j: 1, k: -1 }[event.key];
    if (moves) {
      event.preventDefault();
      step(moves);
      return;
    }
    const row = current();
    if (!row || !open(row)) return;
    const press = { a: "dung", x: "khong" }[event.key];
    if (press) {
      event.preventDefault();
      row.querySelector(`[value=${press}]`)?.click();
    } else if (event.key === "e") {
      event.preventDefault();
      const details = row.querySelector("details");
      if (!details) return;
      details.open = true;
      details.querySelector("select").focus();
    } else {
      const option = /^[1-9]$/.test(event.key) && row.querySelector(`option[data-phim="${event.key}"]`);
      if (!option) return;
      event.preventDefault();
      option.selected = true;
      row.querySelector("[value=sua]").click();
    }
  });

  document.querySelectorAll(".keys").forEach((each) => (each.hidden = false));
  go(rows[0]);
})();
