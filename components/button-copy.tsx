"use client";

import { useState } from "react";

/** Puts a text into the clipboard, and says whether it did. */
export function ButtonCopy({ text, label }: { text: string; label: string }) {
  const [done, setDone] = useState<{ text: string; said: string } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, said: "Copied" });
    } catch {
      setDone({ text, said: "Your browser does not allow it: select the text and copy it yourself" });
    }
  };
  const said = done?.text === text ? done.said : "";
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {said || label}
      </button>
      <span className="unseen" role="status">
        {said}
      </span>
    </>
  );
}
