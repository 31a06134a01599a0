"use client";

import { useEffect, useState } from "react";
import styles from "./nav-sections.module.css";

export interface SectionLink {
  /** The element it leads to. */
  id: string;
  label: string;
}

/** The page's sections in one line that stays in view, and says which one is being read. */
export function NavSections({ sections }: { sections: readonly SectionLink[] }) {
  const current = useSectionInView(sections);
  return (
    <nav className={`${styles.sections} unprinted`} aria-label="Sections of this page">
      <ul>
        {sections.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How far down the window a section has to begin to count as being read. */
const READ_FROM = 0.3;

/** The last section that begins above the reading line; looked up again whenever one crosses it. */
function useSectionInView(sections: readonly SectionLink[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const line = window.innerHeight * READ_FROM;
      const begun = sections.filter(({ id }) => {
        const element = document.getElementById(id);
        // What still streams in has no box yet.
        const [box] = element?.getClientRects() ?? [];
        return box !== undefined && box.top <= line;
      });
      setCurrent(begun.at(-1)?.id ?? null);
    };
    let waiting = 0;
    const onScroll = () => {
      if (!waiting)
        waiting = requestAnimationFrame(() => {
          waiting = 0;
          look();
        });
    };
    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener("scroll", onScroll);
    };
  }, [sections]);
  return current;
}
