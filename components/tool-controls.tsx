"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useOptimistic, useTransition } from "react";
import { type Tool, toolHref } from "@/lib/view/tool-address";
import { type View, viewHref } from "@/lib/view/view";
import { type Choices, ComparisonControls } from "./comparison-controls";
import styles from "./comparison-view.module.css";
import type { CountedSides } from "./filter-options";
import linkStyles from "./links-tools.module.css";

interface ToolControlsProps {
  tool: Tool;
  view: View;
  counted: CountedSides;
  choices: Choices;
  children: ReactNode;
}

/** Roles and filters of a tool's page. A change asks for another page, and what the reader typed stays in the fragment. */
export function ToolControls({ tool, view, counted, choices, children }: ToolControlsProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [chosen, setChosen] = useOptimistic(view);
  const go = (next: View) =>
    start(() => {
      setChosen(next);
      router.push(toolHref(tool, next) + window.location.hash, { scroll: false });
    });
  return (
    <>
      <ComparisonControls
        view={chosen}
        comparison={counted}
        choices={choices}
        onChange={go}
        ways={
          <p className={linkStyles.ways}>
            <a href={viewHref(view)}>The whole comparison</a>
          </p>
        }
      />
      <div className={pending ? styles.stale : undefined} aria-busy={pending}>
        {children}
      </div>
    </>
  );
}
