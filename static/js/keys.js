// Keys. data-key="g c" on a link or button is the whole of a shortcut; the others are below

const typing = (target) => target.closest?.("input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]");

const builtIn = {
  "/": () => press(one("[data-search=list]") ?? one("[data-search]")),
  j: () => moveRow(1),
  k: () => moveRow(-1),
  e: () => {
    const here = document.activeElement.closest("section, tr, li");
    press((here && one("[data-edit]", here)) ?? one("[data-key=e]"));
  },
  "[": () => press(one("a[rel=prev]")),
  "]": () => press(one("a[rel=next]")),
};

function press(element) {
  if (!element) return;
  if (!element.matches("input")) return element.click();
  element.focus();
  element.select();
}

function moveRow(step) {
  const names = all(".list .nm");
  const row = document.activeElement.closest("tr");
  const at = row ? names.indexOf(one(".nm", row)) : -1;
  names[at < 0 ? 0 : Math.min(names.length - 1, Math.max(0, at + step))]?.focus();
}

let prefix = "";
let prefixEnds;

function shortcut(key) {
  const keys = prefix ? `${prefix} ${key}` : key;
  const named = one(`[data-key="${CSS.escape(keys)}"]`);
  clearTimeout(prefixEnds);
  prefix = "";
  if (!keys.includes(" ") && builtIn[key]) builtIn[key]();
  else if (named) press(named);
  else if (/^\d$/.test(keys)) press(all("#tabs > ul a")[(Number(keys) + 9) % 10]);
  else if (one(`[data-key^="${CSS.escape(key)} "]`)) {
    prefix = key;
    prefixEnds = setTimeout(() => (prefix = ""), 1500);
  }
}

// A wedge scanner types faster than any hand: 35 ms between keys, six or more, then Enter or Tab.
// So a single key waits 50 ms, or a scanned "N…" would open a form.
let scanned = "";
let lastKey = -1e9;
let waiting;

function listen(event) {
  const fast = event.timeStamp - lastKey < 35;
  clearTimeout(waiting);
  if (event.key.length === 1) {
    const burst = event.timeStamp - lastKey < 50;
    scanned = fast ? scanned + event.key : event.key;
    lastKey = event.timeStamp;
    const key = event.key.toLowerCase();
    if (event.key === "/") event.preventDefault();
    if (!burst && document.body.dataset.shortcuts !== "off" && !(event.shiftKey && /[a-z]/.test(key))) waiting = setTimeout(shortcut, 50, key);
  } else if ((event.key === "Enter" || event.key === "Tab") && fast && scanned.length >= 6) {
    event.preventDefault();
    location.assign(`/scan?code=${encodeURIComponent(scanned)}`);
  }
}

function escape(event) {
  const menu = one("details.menu[open]");
  if (one("dialog[open], :popover-open")) return;
  if (menu) {
    menu.open = false;
    return one("summary", menu).focus();
  }
  if (event.target.matches("input[type=search], select")) return;
  const cancel = event.target.closest?.("form[data-guard]") && one("[data-cancel]", event.target.closest("form"));
  if (cancel) {
    event.preventDefault();
    cancel.click();
  }
}

on("keydown", (event) => {
  const menu = event.target.closest?.("details.menu");
  if (event.isComposing) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest?.("form[data-guard]") ?? event.target.form;
    if (form?.method !== "post") return;
    event.preventDefault();
    form.requestSubmit(one("button.primary", form));
  } else if (event.key === "Escape") escape(event);
  else if (event.ctrlKey || event.metaKey || event.altKey) return;
  else if (menu && event.key.length > 3) walkMenu(event, menu);
  else if (!typing(event.target) && !one("dialog[open]")) listen(event);
});
