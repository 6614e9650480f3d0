// Suggestions while typing. The page is whole without this file.
"use strict";
for (const box of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("datalist");
  list.id = box.id + "-goi-y";
  box.after(list);
  box.setAttribute("list", list.id);
  let timer;
  let last = "";
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = box.value.trim();
      if (typed.length < 2 || typed === last) return;
      last = typed;
      try {
        const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(typed));
        if (!answer.ok || box.value.trim() !== typed) return;
        const { suggestions } = await answer.json();
        list.replaceChildren(
          ...suggestions.map((text) => {
            const option = document.createElement("option");
            option.value = text;
            return option;
          }),
        );
      } catch {
        // No network, no suggestions: typing goes on as before.
      }
    }, 200);
  });
}
