import { whenIdle } from "@/components/when-idle";

/** What may be laid out at a stretch; a phone takes some four times as long. */
const STRETCH_MS = 4;
/** A page that has just come has enough to do. */
const PAUSE_MS = 400;

/**
 * Lays out what the style sheet leaves for later: a few sections at a time after loading, whenever the browser has
 * nothing better to do, and all at once for a window of another size, such as a picture of the whole page.
 */
export function layOutInParts(): void {
  window.addEventListener("load", () => setTimeout(() => whenIdle(layOutSome), PAUSE_MS));
  window.addEventListener("resize", layOutAll, { once: true });
}

function layOutSome(): void {
  const start = performance.now();
  const later = document.querySelectorAll<HTMLElement>("section[data-later]:not([data-laid-out])");
  for (const section of later) {
    section.dataset.laidOut = "";
    // Asking for a size makes it laid out here and now.
    void section.offsetHeight;
    if (performance.now() - start > STRETCH_MS) {
      whenIdle(layOutSome);
      return;
    }
  }
  layOutAll();
}

const layOutAll = () => {
  document.documentElement.dataset.laidOut = "";
};
