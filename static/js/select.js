// Ticked rows: the box in the head ticks them all, with Shift everything between two

let lastTicked;

on("click", (event) => {
  const box = event.target;
  if (!box.matches?.(".list .sel input")) return;
  const boxes = all(".list tbody .sel input");
  if (box.matches("[data-select-all]")) return boxes.forEach((each) => (each.checked = box.checked));
  const [from, to] = [boxes.indexOf(lastTicked), boxes.indexOf(box)].sort((a, b) => a - b);
  if (event.shiftKey && from >= 0) boxes.slice(from, to).forEach((each) => (each.checked = box.checked));
  lastTicked = box;
  one("[data-select-all]").checked = boxes.every((each) => each.checked);
});
