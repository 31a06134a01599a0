/** What a lazy part waits for. */
export interface Gate {
  opened: Promise<void>;
  open: () => void;
}

/** React reads a promise's outcome from these fields, and then needs no turn of its own to see it. */
type Tracked = Promise<void> & { status?: "fulfilled"; value?: undefined };

const closed = new Set<() => void>();

export function closedGate(): Gate {
  let settle = () => {};
  const opened: Tracked = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const open = () => {
    closed.delete(open);
    Object.assign(opened, { status: "fulfilled", value: undefined });
    settle();
  };
  closed.add(open);
  return { opened, open };
}

const alreadyOpen: Tracked = Object.assign(Promise.resolve(), {
  status: "fulfilled" as const,
  value: undefined,
});

export const OPEN_GATE: Gate = { opened: alreadyOpen, open: () => {} };

/** Opens every gate: a part must be awake before what it shows changes. */
export function openGates() {
  for (const open of closed) open();
}
