// Copy buttons and "show password"

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
  } catch {
    // plain http gives no clipboard: the old way
    const field = Object.assign(document.createElement("textarea"), { value: button.dataset.copy });
    button.after(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
  }
  button.classList.add("done");
  setTimeout(() => button.classList.remove("done"), 1500);
  toast("toast-copied");
}

on("click", (event) => {
  const copier = event.target.closest("[data-copy]");
  const reveal = event.target.closest("[data-reveal]");
  if (copier) copy(copier);
  if (reveal) {
    const field = one(`#${reveal.dataset.reveal}`);
    field.type = field.type === "password" ? "text" : "password";
    reveal.setAttribute("aria-pressed", field.type === "text");
  }
});
