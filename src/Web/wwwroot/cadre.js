const charts = new WeakMap();
let library;

// ECharts is loaded with the first chart, so that pages without one stay light.
function loadLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("../Vizor.ECharts/js/vizor-echarts-bundle-min.js", import.meta.url).href;
    script.onload = () => resolve(globalThis.echarts);
    script.onerror = () => reject(new Error("The chart library could not be loaded."));
    document.head.append(script);
  });
  return library;
}

// Colours come as var(--name), so that charts and style sheet share one list.
function resolveColours(value, style) {
  if (typeof value === "string") {
    const named = /^var\((--[a-z0-9-]+)\)$/.exec(value);
    return named ? style.getPropertyValue(named[1]).trim() : value;
  }
  if (Array.isArray(value)) return value.map(item => resolveColours(item, style));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveColours(item, style)]));
  }
  return value;
}

export async function drawChart(element, optionJson) {
  const echarts = await loadLibrary();
  if (!element.isConnected) return;
  const option = resolveColours(JSON.parse(optionJson), getComputedStyle(document.documentElement));
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  if (option.tooltip) option.tooltip.valueFormatter = value => typeof value === "number" ? number.format(value) : value;
  if (option.series?.some(series => series.type === "custom")) (await import("./timeline.js")).giveShapes(option);
  if (!element.isConnected) return;
  let chart = charts.get(element);
  if (!chart) {
    chart = echarts.init(element, null, { renderer: "svg" });
    charts.set(element, chart);
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    chart.cadreObserver = observer;
  }
  chart.setOption(option, { notMerge: true });
}

export function removeChart(element) {
  const chart = charts.get(element);
  chart?.cadreObserver.disconnect();
  chart?.dispose();
  charts.delete(element);
}

export function openSheet(dialog) {
  if (!dialog.open) dialog.showModal();
}

export function closeSheet(dialog) {
  dialog.close();
}

// Up and down move between the rows of a list; Enter is the button's own.
export function arrowKeys(list) {
  list.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.matches("button")) return;
    const rows = [...list.querySelectorAll("button")];
    rows[rows.indexOf(event.target) + step]?.focus();
    event.preventDefault();
  });
  list.dataset.arrowKeys = "ready";
}

export function printPage() {
  globalThis.print();
}
