const PAUSE_MS = 2;
const ON_TIME_MS = 2;
const TIMES = 3;
const LONGEST_MS = 1000;

/**
 * Waits until this process has nothing else to do: short timers ring on time, several in a row. Reading the store holds
 * up everything else, so what is read beside a page waits for the page to be drawn and sent.
 */
export async function quiet(): Promise<void> {
  const start = performance.now();
  for (let onTime = 0; onTime < TIMES && performance.now() - start < LONGEST_MS; ) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    onTime = performance.now() - before < PAUSE_MS + ON_TIME_MS ? onTime + 1 : 0;
  }
}
