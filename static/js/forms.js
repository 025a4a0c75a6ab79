// Dirty guard: form[data-guard] asks before what was typed is lost

let leaving = false;
const forgiven = new WeakSet();

function changed(field) {
  if (field.disabled || field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) {
    const options = [...field.options];
    if (field.type === "select-one" && !options.some((option) => option.defaultSelected)) return field.selectedIndex > 0;
    return options.some((option) => option.selected !== option.defaultSelected);
  }
  return "defaultValue" in field && field.value !== field.defaultValue;
}

function isDirty(form) {
  return !forgiven.has(form) && (form.dataset.guard === "dirty" || [...form.elements].some(changed));
}

function dirtyForms(within = document) {
  const forms = all("form[data-guard]").filter((form) => within === document || within.contains(form));
  return forms.filter(isDirty);
}

addEventListener("beforeunload", (event) => !leaving && dirtyForms().length && event.preventDefault());

/** Goes on, but asks first where these forms would be lost. */
function unlessLost(forms, goOn) {
  if (!forms.length) return goOn();
  ask("leave").then((answer) => {
    if (answer !== "leave") return;
    forms.forEach((form) => forgiven.add(form));
    goOn();
  });
}

const go = (address) => unlessLost(dirtyForms(), () => location.assign(address));

// htmx asks for hx-confirm only, so the guard stops the request and repeats what began it
on("htmx:config:request", (event) => {
  const { sourceElement: source, target } = event.detail.ctx;
  const losing = target && source.matches("a, form") ? dirtyForms(target).filter((form) => form !== source) : [];
  if (!losing.length) return;
  event.preventDefault();
  unlessLost(losing, () => source.matches("a") ? source.click() : source.requestSubmit());
});

on("click", (event) => {
  const link = event.target.closest("a[href]:not([hx-get], [target], [download], [data-press])");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || link.origin !== location.origin) return;
  if (link.hash && link.pathname + link.search === location.pathname + location.search) return;
  const losing = dirtyForms();
  if (!losing.length) return;
  event.preventDefault();
  unlessLost(losing, () => link.click());
});

on("submit", (event) => {
  const form = event.target;
  const losing = event.defaultPrevented || form.method === "dialog" || form.matches("[data-theme-form]") ? [] : dirtyForms().filter((other) => other !== form);
  if (losing.length) {
    event.preventDefault();
    return unlessLost(losing, () => form.requestSubmit(event.submitter));
  }
  if (form.matches("[data-sign-out]")) sessionStorage.clear();
  if (form.matches("[data-theme-form]") && event.submitter) {
    event.preventDefault();
    chooseTheme(event.submitter.value);
  } else if (form.matches("[data-upload]") && !event.defaultPrevented) {
    event.preventDefault();
    upload(form);
  } else if (!event.defaultPrevented && form.method === "post") sendOnce(event, form);
});

/** A second click while the first is on its way does nothing; a download gives the form back after a while. */
function sendOnce(event, form) {
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  leaving = true;
  busy(1);
  setTimeout(() => giveBack(form), 4000);
}

// The second half of a double click may fall on a button of the page that the first one brought
on("click", (event) => event.detail > 1 && event.target.closest("button")?.form?.method === "post" && event.preventDefault());

function giveBack(form) {
  delete form.dataset.sent;
  leaving = false;
  busy(-1);
}

addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  pending = 0;
  busy(0);
  leaving = false;
});

// Expired session: what was typed waits in this tab for the same user, never passwords or files

const keptFields = (form) => [...form.elements].filter((field) =>
  field.name && !["password", "file", "submit", "button"].includes(field.type) && (field.type !== "hidden" || field.name === "version"));

function keep(form) {
  const fields = keptFields(form).map((field) => ["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
  sessionStorage.setItem(`form ${form.getAttribute("action")}`, JSON.stringify({ user: document.body.dataset.user, fields }));
}

function bringBack(form) {
  const key = `form ${form.getAttribute("action")}`;
  const kept = JSON.parse(sessionStorage.getItem(key));
  const fields = keptFields(form);
  if (!kept) return;
  sessionStorage.removeItem(key);
  if (kept.user !== document.body.dataset.user || kept.fields.length !== fields.length) return;
  fields.forEach((field, at) => {
    if (typeof kept.fields[at] === "boolean") field.checked = kept.fields[at];
    else field.value = kept.fields[at];
  });
  form.dataset.guard = "dirty";
  toast("toast-restored");
}

on("htmx:before:history:restore", () => dirtyForms().forEach(keep));

// What was typed into the search since the filters were opened goes with them
on("formdata", ({ target, formData }) => {
  const typed = target.closest("#list-panel") && one("#q");
  if (typed && target.method === "get") typed.value ? formData.set("q", typed.value) : formData.delete("q");
});
