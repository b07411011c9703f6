// Leaving a box sends what was entered, and its answer may move the page between the press of a button and its release: the click belongs to the
// button that was pressed all the same. Whoever draws the pointer away before releasing takes the press back.
const farAway = 12;
let pressed;

document.addEventListener("pointerdown", event => {
  const button = event.button === 0 ? event.target.closest?.("button") : null;
  pressed = button ? { x: event.clientX, y: event.clientY } : null;
  button?.setPointerCapture(event.pointerId);
});

document.addEventListener("click", event => {
  if (pressed && event.detail > 0 && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > farAway) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  pressed = null;
}, { capture: true });

// Enter in a picker chooses an entry; it never sends the form that the picker stands in.
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.closest?.(".picker")) event.preventDefault();
}, { capture: true });
