// Menus: details.menu closes on Esc and outside clicks, arrows walk through it

function closeMenus(except) {
  for (const menu of all("details.menu[open]")) if (!menu.contains(except)) menu.open = false;
}

function walkMenu(event, menu) {
  const wanted = ["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key);
  if (!wanted || event.target.matches("select, textarea, input:not([type=checkbox], [type=radio])")) return;
  event.preventDefault();
  menu.open = true;
  const items = all(".pop :is(a[href], button, input)", menu).filter((item) => item.offsetParent);
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
  items.at(next % items.length)?.focus();
}

on("pointerdown", (event) => closeMenus(event.target));
on("focusout", (event) => event.relatedTarget && closeMenus(event.relatedTarget));
on("toggle", (event) => event.target.open && event.target.matches?.("details.menu") && closeMenus(event.target), true);
on("click", (event) => {
  const chosen = event.target.closest(".pop :is(a, button)");
  if (chosen && !chosen.closest("[data-theme-form]")) closeMenus();
});

// Dialogs

function ask(id) {
  const dialog = one(`#${id}`);
  if (!dialog) return Promise.resolve("leave");
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}

on("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && one(`#${opener.dataset.opens}`);
  if (!dialog || event.ctrlKey || event.metaKey) return;
  if (one("dialog[open]")) return event.preventDefault();
  event.preventDefault();
  closeMenus();
  dialog.showModal();
  dialog.dispatchEvent(new Event("opened"));
});
