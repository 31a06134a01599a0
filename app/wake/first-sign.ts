/** What shows that somebody is at the page. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin", "click"];
/** What only the program answers; links, forms and folded parts work without it. */
const CONTROLS = 'button[type="button"], [role="combobox"]';

/** Where each kind of sign was last given. */
const last: Record<string, EventTarget | null> = {};

/** Settles with the first thing a reader does. What is done until the program has taken over is then done to it again. */
export const firstSign = new Promise<void>((resolve) => {
  const awake = new AbortController();
  const note = ({ type, target }: Event) => {
    last[type] = target;
    document.documentElement.dataset.signed = "";
    resolve();
  };
  for (const sign of SIGNS)
    window.addEventListener(sign, note, { capture: true, passive: true, signal: awake.signal });
  window.addEventListener("awake", () => {
    awake.abort();
    setTimeout(repeat);
  });
});

function repeat(): void {
  const { pointermove, focusin, click } = last;
  send(pointermove, new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  if (focusin === document.activeElement) send(focusin, new FocusEvent("focusin", { bubbles: true }));
  const control = click instanceof Element ? click.closest(CONTROLS) : null;
  send(control, new MouseEvent("click", { bubbles: true, cancelable: true }));
}

function send(target: EventTarget | null | undefined, event: Event): void {
  if (target instanceof Element && target.isConnected) target.dispatchEvent(event);
}
