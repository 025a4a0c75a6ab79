// Theme: the cookie lets the server render data-theme, so that no page flashes

function showTheme(theme) {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const button of all("[data-theme-form] button")) button.setAttribute("aria-pressed", button.value === (root.dataset.theme ?? "auto"));
}

function chooseTheme(theme) {
  localStorage.setItem("theme", theme);
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax${secure}`;
  showTheme(theme);
}

addEventListener("storage", (event) => event.key === "theme" && showTheme(event.newValue));
