// The list one came from, for this tab of the browser: the sheet shows who stands before and after

const cameFrom = () => JSON.parse(sessionStorage.getItem("list"));
const comeFrom = (list) => sessionStorage.setItem("list", JSON.stringify(list));

on("click", (event) => {
  const link = event.target.closest?.(".list tbody a[href^='/customers/'], [data-step]");
  if (!link) return;
  const { from, total } = one(".list")?.dataset ?? {};
  if (link.dataset.step) comeFrom({ ...cameFrom(), place: cameFrom().place + Number(link.dataset.step) });
  else comeFrom({ query: location.search, place: Number(from) + all(".list tbody tr").indexOf(link.closest("tr")), total });
});

async function showBeside() {
  const beside = one("[data-beside]");
  const list = beside && cameFrom();
  if (!list) return;
  one(".crumbs a").href = `/customers${list.query}`;
  const answer = await fetch(`${beside.dataset.beside}?${list.query.slice(1)}&place=${list.place}&total=${list.total}`);
  if (answer.ok) beside.innerHTML = await answer.text();
}
