"use client";

import { useRef, useState } from "react";
import { isForeign } from "@/lib/fit/is-foreign";
import { cvWords } from "@/lib/fit/words";
import styles from "./form-cv.module.css";
import type { SkillOption } from "./picker-skills";

interface FormCvProps {
  options: readonly SkillOption[];
  /** Slugs of the options that the text names. */
  onFound: (slugs: string[]) => void;
}

type State = { kind: "said"; words: string[] } | { kind: "reading" } | { kind: "failed" } | null;

/** A CV to read skills from. The reader, with its vocabulary, is loaded when it is first asked for. */
export function FormCv({ options, onFound }: FormCvProps) {
  // Left to the browser: a state of a megabyte would be copied at every key.
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<State>(null);
  const read = async () => {
    const text = pasted.current?.value ?? "";
    if (text.trim() === "") {
      setState({ kind: "said", words: ["There is nothing to read: paste the text of your CV first."] });
      return;
    }
    setState({ kind: "reading" });
    try {
      const { readCv } = await import("@/lib/fit/read-cv");
      const { skills, ...size } = await readCv(text, nextTask);
      const known = new Set(options.map(({ slug }) => slug));
      const found = skills.filter(({ slug }) => known.has(slug));
      onFound(found.map(({ slug }) => slug));
      const others = skills.filter(({ slug }) => !known.has(slug)).map(({ name }) => name);
      const reading = { ...size, foreign: isForeign(text), found: found.map(({ name }) => name), others };
      setState({ kind: "said", words: cvWords(reading) });
    } catch {
      setState({ kind: "failed" });
    }
  };
  return (
    <details className={styles.cv}>
      <summary>Or paste your CV and have the skills found in it</summary>
      <label className={styles.text}>
        <span>Text of your CV. It is read in this browser, sent nowhere and kept nowhere.</span>
        <textarea ref={pasted} rows={8} autoComplete="off" spellCheck={false} />
      </label>
      <button type="button" disabled={state?.kind === "reading"} onClick={() => void read()}>
        Find skills
      </button>
      <div role="status" className={styles.said}>
        {state?.kind === "reading" ? <p>Reading …</p> : null}
        {state?.kind === "failed" ? (
          <p className={styles.failed}>
            The part of this page that reads texts could not be loaded. Try again, or pick your skills above.
          </p>
        ) : null}
        {state?.kind === "said" ? state.words.map((words) => <p key={words}>{words}</p>) : null}
      </div>
    </details>
  );
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
