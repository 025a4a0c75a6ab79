// Files: dropped on .drop, sent with a bar

for (const kind of ["dragover", "dragleave", "drop"]) {
  on(kind, (event) => {
    const zone = event.target.closest?.(".drop");
    if (!zone) return;
    event.preventDefault();
    zone.classList.toggle("over", kind === "dragover");
    if (kind === "drop") one("input[type=file]", zone).files = event.dataTransfer.files;
  });
}

/** fetch cannot tell how far an upload is, so this one is an XMLHttpRequest. data-upload names the region to renew. */
function upload(form) {
  const request = new XMLHttpRequest();
  const percent = new Intl.NumberFormat(root.lang, { style: "percent" });
  const show = (sending) => all("[data-sending]", form).forEach((part) => (part.hidden = !sending));
  request.upload.onprogress = ({ loaded, total }) => {
    one("progress", form).value = loaded / total;
    one("[data-percent]", form).textContent = percent.format(loaded / total);
  };
  request.onload = () => {
    const moved = new URL(request.responseURL).pathname !== location.pathname;
    if (request.status < 400 && moved) return location.assign(request.responseURL);
    if (!renew(request.responseText, form.dataset.upload)) toast("toast-failed");
  };
  request.onerror = () => toast("toast-offline");
  request.onloadend = () => show(false);
  const stop = one("[data-stop]", form);
  if (stop) stop.onclick = () => request.abort();
  const body = new FormData(form);
  show(true);
  request.open("POST", form.action);
  request.send(body);
}

function renew(html, selector) {
  const fresh = one(selector, new DOMParser().parseFromString(html, "text/html"));
  if (!fresh) return false;
  one(selector).replaceWith(fresh);
  window.htmx?.process(fresh);
  ready();
  one("[autofocus]", fresh)?.focus();
  return true;
}
