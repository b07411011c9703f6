// A computer that slept comes back with a dead connection: try again as soon as the page is looked at.
document.addEventListener("visibilitychange", async () => {
  const line = document.getElementById("components-reconnect-modal");
  if (document.visibilityState === "visible" && line?.classList.contains("components-reconnect-failed")) {
    await globalThis.Blazor?.reconnect();
  }
});

// Works without a circuit, which is when it is needed.
document.addEventListener("click", event => {
  if (event.target.closest?.("[data-reload]")) location.reload();
});
