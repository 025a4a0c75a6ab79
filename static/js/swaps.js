// After a swap: focus is never lost, stuck tabs keep the panel's beginning in sight

function showCurrentTab() {
  const strip = one("#tabs > ul");
  const current = strip && one("[aria-current]", strip);
  if (current) strip.scrollLeft = current.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
}

function scrollUnderTabs() {
  const gap = one("#panel").getBoundingClientRect().top - one("#tabs").getBoundingClientRect().bottom;
  if (gap < 0) scrollBy(0, gap);
}

function rescueFocus(region) {
  if (!region || (document.activeElement && document.activeElement !== document.body)) return;
  const heir = one("[autofocus], [data-edit]", region) ?? region;
  if (heir === region) region.tabIndex = -1;
  heir.focus({ preventScroll: heir === region });
}

on("htmx:after:swap", ({ detail: { ctx } }) => {
  const region = ctx.target?.id ? document.getElementById(ctx.target.id) : null;
  ready();
  rescueFocus(region);
  if (region?.id === "panel" && one("#tabs")) scrollUnderTabs();
});
