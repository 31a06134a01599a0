/** Acts once the browser has nothing better to do, and after some seconds anyway. Returns what calls it off. */
export function whenIdle(act: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const id = requestIdleCallback(act, { timeout: 4000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(act, 600);
  return () => clearTimeout(id);
}
