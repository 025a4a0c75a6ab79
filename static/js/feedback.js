// Toasts: ten seconds, not counting the time under the pointer, in focus or in a hidden tab

function toast(id) {
  const template = one(`#${id}`);
  if (!template || one(`[data-from="${id}"]`)) return;
  const node = template.content.firstElementChild.cloneNode(true);
  node.dataset.from = id;
  one(node.classList.contains("bad") ? "#alerts" : "#toasts").append(node);
}

setInterval(() => {
  const box = one("#toasts");
  if (!box || document.hidden || box.matches(":hover, :focus-within")) return;
  for (const item of all(".toast:not([data-lasting])", box)) {
    item.ticks = (item.ticks ?? 0) + 1;
    if (item.ticks >= 20) item.remove();
  }
}, 500);

on("click", (event) => event.target.closest("[data-close]")?.closest(".toast").remove());

// Busy bar, and lost connections

let pending = 0;

function busy(change) {
  pending = Math.max(0, pending + change);
  root.classList.toggle("is-busy", pending > 0);
}

on("htmx:before:request", ({ detail: { ctx } }) => {
  busy(1);
  ctx.target?.setAttribute?.("aria-busy", "true");
});
on("htmx:finally:request", ({ detail: { ctx } }) => {
  busy(-1);
  ctx.target?.removeAttribute?.("aria-busy");
});
on("htmx:error", ({ detail: { ctx } }) => toast(ctx?.response ? "toast-failed" : "toast-offline"));
on("htmx:before:response", (event) => {
  const { status, headers } = event.detail.ctx.response;
  one('[data-from="toast-offline"]')?.remove();
  if (headers.has("HX-Redirect") || headers.has("HX-Refresh")) leaving = true;
  if (status === 401) for (const form of dirtyForms()) keep(form);
  if (status >= 500) {
    event.preventDefault();
    toast("toast-failed");
  }
});
