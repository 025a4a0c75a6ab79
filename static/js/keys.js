// Keys. Their table is the dialog that lists them: data-keys says which, data-does what they press, or one of these moves

const typing = (target) => target.closest?.("input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]");

const moves = {
  row: (key) => moveRow(key === "j" ? 1 : -1),
  turn: (key) => press(one(key === "[" ? "a[rel=prev]" : "a[rel=next]")),
  tab: (key) => press(all("#tabs > ul a")[(Number(key) + 9) % 10]),
  edit() {
    const here = document.activeElement.closest("section, tr, li");
    return press((here && one("[data-edit]", here)) ?? one("[data-edit-all]"));
  },
  tick(key) {
    const row = document.activeElement.closest("tbody tr");
    const box = row && one(".sel input", row);
    return Boolean(box) && box.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey: key.startsWith("shift") }));
  },
  save(key, { target }) {
    const form = target.closest?.("form[data-guard]") ?? target.form;
    if (form?.method !== "post") return false;
    form.requestSubmit(one("button.primary", form));
    return true;
  },
  close(key, { target }) {
    const menu = one("details.menu[open]");
    if (one("dialog[open], :popover-open")) return false;
    if (menu) {
      menu.open = false;
      one("summary", menu).focus();
      return true;
    }
    if (target.matches("input[type=search], select")) return false;
    const form = target.closest("form[data-guard]");
    return press(form && one("[data-cancel]", form));
  },
  pick(key, { target }) {
    target.showPicker?.();
    return Boolean(target.showPicker);
  },
};

function press(element) {
  if (!element) return false;
  if (element.matches("input")) {
    element.focus();
    element.select();
  } else element.click();
  return true;
}

function moveRow(step) {
  const names = all(".list .nm");
  const row = document.activeElement.closest("tr");
  const at = row ? names.indexOf(one(".nm", row)) : -1;
  names[at < 0 ? 0 : Math.min(names.length - 1, Math.max(0, at + step))]?.focus();
  return names.length > 0;
}

const meant = (does) => does.split("|").map((selector) => one(selector)).find(Boolean);

function act(keys, event) {
  const does = (what) => what[0] === "@" ? moves[what.slice(1)](keys, event) : press(meant(what));
  return all("#keys-help [data-does]").some(({ dataset }) => dataset.keys.split(" ").includes(keys) && does(dataset.does));
}

let prefix = "";
let prefixEnds;

function shortcut(key) {
  const keys = prefix + key;
  clearTimeout(prefixEnds);
  prefix = "";
  if (act(keys) || !one(`#keys-help [data-keys^="${CSS.escape(keys)}+"]`)) return;
  prefix = `${keys}+`;
  prefixEnds = setTimeout(() => (prefix = ""), 1500);
}

// A wedge scanner types faster than any hand: 35 ms between keys, six or more, then Enter or Tab.
// So a single key waits 50 ms, or a scanned "N…" would open a form.
let scanned = "";
let lastKey = -1e9;
let waiting;

function listen(event) {
  const gap = event.timeStamp - lastKey;
  const key = event.key.toLowerCase();
  const free = !typing(event.target) && !one("dialog[open]");
  clearTimeout(waiting);
  if (event.key.length === 1) {
    scanned = gap < 35 ? scanned + event.key : event.key;
    lastKey = event.timeStamp;
    if (!free) return;
    if (key === "/") event.preventDefault();
    const shifted = event.shiftKey && /[a-z]/.test(key);
    if (gap > 50 && "shortcuts" in document.body.dataset) waiting = setTimeout(shortcut, 50, shifted ? `shift+${key}` : key);
  } else if (gap < 35 && scanned.length > 5 && (key === "enter" || (key === "tab" && free))) goWithScan(event, free);
}

const goToCode = (code) => go(`/scan?code=${encodeURIComponent(code)}`);

/** Inside a field a scan is only typed, unless customers are searched there. */
function goWithScan(event, free) {
  const field = event.target;
  const picks = field.matches("[data-pick]");
  if (!free && !picks && !field.matches("[data-search]")) return;
  event.preventDefault();
  if (!picks) return goToCode(scanned);
  field.value = scanned;
  picking = true;
  field.form.requestSubmit();
}

let picking = false;

on("htmx:after:swap", ({ detail: { ctx } }) => {
  if (!picking || ctx.target?.id !== "picked") return;
  picking = false;
  press(one("#picked [data-exact] form button"));
});

on("keydown", (event) => {
  const menu = event.target.closest?.("details.menu");
  const control = event.ctrlKey || event.metaKey;
  const held = `${control ? "control+" : ""}${event.altKey ? "alt+" : ""}`;
  if (event.isComposing || event.defaultPrevented) return;
  if (held || event.key === "Escape") {
    if (act(held + event.key.toLowerCase(), event)) event.preventDefault();
  } else if (menu && event.key.length > 3) walkMenu(event, menu);
  else listen(event);
});

// What the page does not have is not listed
on("opened", () => {
  for (const row of all("#keys-help [data-does]")) row.hidden = row.dataset.does[0] !== "@" && !meant(row.dataset.does);
}, true);
