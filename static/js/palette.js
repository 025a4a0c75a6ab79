// Palette: a field with a list below it. The server finds, htmx brings, the arrows choose

const choices = () => all("#palette-list [role=option]");
let hurried;

function choose(option) {
  for (const each of choices()) each.setAttribute("aria-selected", each === option);
  one("#palette-q").setAttribute("aria-activedescendant", option?.id ?? "");
  option?.scrollIntoView({ block: "nearest" });
}

function take(option, apart) {
  if (!option) return;
  if (apart && !option.dataset.press) return open(option.href, "_blank", "noopener");
  option.click();
}

on("keydown", (event) => {
  if (event.target.id !== "palette-q" || event.isComposing) return;
  const options = choices();
  const at = options.findIndex((option) => option.ariaSelected === "true");
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) choose(options.at(next % options.length));
  else if (event.key === "Enter") {
    // Whoever is quicker than the answer means its first line.
    if (one("#palette-list > [data-q]")?.dataset.q === event.target.value) take(options[at], event.ctrlKey || event.metaKey);
    else hurried = event;
  } else return;
  event.preventDefault();
});

on("htmx:after:swap", ({ detail: { ctx } }) => {
  if (ctx.target?.id !== "palette-list") return;
  const answer = one("[data-q]", ctx.target);
  one("#palette-count").textContent = answer.dataset.count;
  choose(choices()[0]);
  if (!hurried || answer.dataset.q !== one("#palette-q").value) return;
  take(choices()[0], hurried.ctrlKey || hurried.metaKey);
  hurried = null;
});

on("opened", ({ target }) => {
  if (target.id !== "palette") return;
  hurried = null;
  one("#palette-q").value = "";
}, true);

on("click", (event) => {
  const option = event.target.closest("#palette [role=option]");
  if (event.target.closest("[data-shut]") || (option && !event.ctrlKey && !event.metaKey)) event.target.closest("dialog").close();
  if (!option?.dataset.press) return;
  event.preventDefault();
  press(one(option.dataset.press));
});
