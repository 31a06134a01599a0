import { Presets, SingleBar } from "cli-progress";

const PATIENCE_MS = 2000;

/** A bar on stderr that appears after two seconds, when a person is watching. */
export function progressBar(title: string, total: number, unit: string) {
  const bar = new SingleBar(
    {
      format: `${title} {bar} {percentage}% | {value}/{total} ${unit} | {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const started = Date.now();
  let shown = false;
  return {
    update(value: number, of = total) {
      if (!shown && process.stderr.isTTY && Date.now() - started > PATIENCE_MS) {
        bar.start(of, value);
        shown = true;
      }
      if (!shown) return;
      bar.setTotal(of);
      bar.update(value);
    },
    stop() {
      if (shown) bar.stop();
      shown = false;
    },
  };
}
