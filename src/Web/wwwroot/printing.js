// The moment of printing is the browser's to know: it is written into the head of the paper when the reader prints.
const twoDigits = number => String(number).padStart(2, "0");

globalThis.addEventListener("beforeprint", () => {
  const now = new Date();
  const text = `${twoDigits(now.getDate())}/${twoDigits(now.getMonth() + 1)}/${now.getFullYear()} ${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  for (const place of document.querySelectorAll("[data-printed-at]")) place.textContent = text;

  // A chart is drawn for the screen's width; with a view box it shrinks to the paper's.
  for (const chart of document.querySelectorAll(".chart svg")) chart.setAttribute("viewBox", `0 0 ${chart.getAttribute("width")} ${chart.getAttribute("height")}`);
});

globalThis.addEventListener("afterprint", () => {
  for (const chart of document.querySelectorAll(".chart svg")) chart.removeAttribute("viewBox");
});
