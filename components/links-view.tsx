"use client";

import { useState } from "react";
import { isMarketName } from "@/lib/view/kept";
import { type View, viewHref } from "@/lib/view/view";
import { ButtonShare } from "./button-share";
import styles from "./links-view.module.css";

interface LinksViewProps {
  view: View;
  dataset: string;
  /** What is shown, for those it is sent to. */
  title: string;
}

/** The ways to take a view along: its complete link, which names its dataset, a sentence to quote, and its files. */
export function LinksView({ view, dataset, title }: LinksViewProps) {
  const pinned = isMarketName(view.dataset) ? null : view.dataset;
  const complete = { ...view, dataset: pinned ?? dataset };
  const href = viewHref(complete, { complete: true });
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(href, window.location.href).href);
      setCopied(href);
    } catch {
      // Without permission to the clipboard the link stays a link.
      window.history.pushState(null, "", href);
      setCopied(null);
    }
  };
  return (
    <p className={styles.ways}>
      <a href={viewHref(view, { format: "report" })}>Report</a>
      <a
        href={href}
        onClick={(event) => {
          event.preventDefault();
          void copy();
        }}
      >
        {copied === href ? "Link copied" : "Copy link"}
      </a>
      <span className="unseen" role="status">
        {copied === href ? "Link copied" : ""}
      </span>
      <ButtonShare title={title} href={href} />
      <a href="#quote">Quote</a>
      <a href={viewHref(complete, { complete: true, format: "data.csv" })}>CSV</a>
      <a href={viewHref(complete, { complete: true, format: "data.json" })}>JSON</a>
    </p>
  );
}
