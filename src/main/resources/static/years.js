// Drags over the years fill in the two boxes under them and ask again. Without scripts one types.
for (const drawing of document.querySelectorAll("[data-years]")) {
  const form = drawing.closest("form");
  const bars = [...drawing.querySelectorAll("g")];
  let start = -1;
  const at = (event) => {
    const box = drawing.getBoundingClientRect();
    const place = Math.floor(((event.clientX - box.left) / box.width) * bars.length);
    return Math.min(Math.max(place, 0), bars.length - 1);
  };
  const show = (from, to) =>
    bars.forEach((bar, i) =>
      bar.classList.toggle("chosen", i >= Math.min(from, to) && i <= Math.max(from, to)));
  drawing.addEventListener("pointerdown", (event) => {
    start = at(event);
    drawing.setPointerCapture(event.pointerId);
    show(start, start);
    event.preventDefault();
  });
  drawing.addEventListener("pointermove", (event) => {
    if (start >= 0) show(start, at(event));
  });
  drawing.addEventListener("pointerup", (event) => {
    if (start < 0) return;
    const end = at(event);
    form.elements.tunam.value = bars[Math.min(start, end)].dataset.year;
    form.elements.dennam.value = bars[Math.max(start, end)].dataset.year;
    form.submit();
  });
}
