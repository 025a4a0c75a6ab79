// The list one came from, for this tab of the browser: the sheet shows who stands before and after. Each customer keeps its
// place, so that going back shows the right one, and one that was opened otherwise shows none

const cameFrom = () => JSON.parse(sessionStorage.getItem("list"));
const comeFrom = (list) => sessionStorage.setItem("list", JSON.stringify(list));
const idOf = (path) => path.split("/")[2];

on("click", (event) => {
  const link = event.target.closest?.(".list tbody a[href^='/customers/'], [data-step]");
  if (!link) return;
  const { step } = link.dataset;
  const { from, total } = one(".list")?.dataset ?? {};
  const list = step ? cameFrom() : { query: location.search, total, at: {} };
  const before = step ? list.at[idOf(location.pathname)] : from && Number(from);
  list.at[idOf(link.pathname)] = before ? before + (step ? Number(step) : all(".list tbody tr").indexOf(link.closest("tr"))) : null;
  comeFrom(list);
});

async function showBeside() {
  const beside = one("[data-beside]");
  const list = beside && cameFrom();
  const id = list && idOf(beside.dataset.beside);
  if (!(list?.at && id in list.at)) return;
  one(".crumbs a").href = `/customers${list.query}`;
  const answer = await fetch(`${beside.dataset.beside}?${list.query.slice(1)}&place=${list.at[id]}&total=${list.total}`);
  if (answer.ok) beside.innerHTML = await answer.text();
}
