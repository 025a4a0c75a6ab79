// Start, and again after each swap

function ready() {
  all("form[data-guard]").forEach(bringBack);
  showCurrentTab();
  showTheme(root.dataset.theme);
}

if (localStorage.getItem("theme") && !document.cookie.includes("theme=")) chooseTheme(localStorage.getItem("theme"));
ready();
showBeside();
addEventListener("load", () => navigator.serviceWorker?.register("/service-worker.js").catch(() => {}));
