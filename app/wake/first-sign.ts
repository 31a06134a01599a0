/** What shows that somebody is at the page. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin", "click"];
/** What only the program answers; links, forms and folded parts work without it. */
const CONTROLS = 'button[type="button"], [role="combobox"]';

/** The last of each kind of sign. */
type Signs = Map<string, Event>;

/** Settles with the first thing a reader does. What is done until the program has taken over is then done to it again. */
export const firstSign = new Promise<void>((resolve) => {
  const signs: Signs = new Map();
  const awake = new AbortController();
  const note = (sign: Event) => {
    signs.set(sign.type, sign);
    document.documentElement.dataset.signed = "";
    resolve();
  };
  for (const sign of SIGNS)
    window.addEventListener(sign, note, { capture: true, passive: true, signal: awake.signal });
  window.addEventListener("awake", () => {
    awake.abort();
    // What is on its way just now reaches the program itself.
    for (const [name, { eventPhase }] of signs) if (eventPhase !== Event.NONE) signs.delete(name);
    setTimeout(() => repeat(signs));
  });
});

function repeat(signs: Signs): void {
  const at = (sign: string) => signs.get(sign)?.target;
  const focused = at("focusin");
  const clicked = at("click");
  send(at("pointermove"), new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  if (focused === document.activeElement) send(focused, new FocusEvent("focusin", { bubbles: true }));
  const control = clicked instanceof Element ? clicked.closest(CONTROLS) : null;
  send(control, new MouseEvent("click", { bubbles: true, cancelable: true }));
}

function send(target: EventTarget | null | undefined, event: Event): void {
  if (target instanceof Element && target.isConnected) target.dispatchEvent(event);
}
