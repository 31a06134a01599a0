"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";

const PAUSE_MS = 300;

/**
 * State that lives in the address's fragment, which browsers keep to themselves: read once the page is there, written
 * when the reader pauses. A fragment that `parse` knows nothing of, such as a section's, changes nothing.
 */
export function useFragment<T>(
  initial: T,
  parse: (fragment: string) => T | null,
  write: (state: T) => string,
): [T, (state: T) => void] {
  const [state, setState] = useState(initial);
  const [touched, setTouched] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fragment is read when the page opens and when it changes, not when a parser is made anew.
  useEffect(() => {
    const read = () => {
      const found = parse(window.location.hash);
      if (found === null) return;
      setTouched(false);
      setState(found);
    };
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);

  const fragment = write(state);
  // Another page of the tool may come with the fragment of when it was asked for.
  const search = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fragment is written again into each new address.
  useEffect(() => {
    if (!touched) return;
    const timer = setTimeout(() => writeFragment(fragment), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fragment, touched, search]);

  const change = useCallback((next: T) => {
    setTouched(true);
    setState(next);
  }, []);
  return [state, change];
}

/** The router's own `replaceState` would call off a page that is just being asked for, so the browser's is used. */
function writeFragment(fragment: string): void {
  const { pathname, search, hash } = window.location;
  if (hash === fragment) return;
  History.prototype.replaceState.call(window.history, window.history.state, "", pathname + search + fragment);
}
