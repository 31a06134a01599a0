"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, use, useEffect, useRef } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { contextAddress } from "@/lib/view/context-address";
import { ChartSection } from "./chart-section";
import styles from "./context-slot.module.css";

/** What the server answers beside a comparison, or why it can't. */
export type ContextAnswer = { context: ComparisonContext } | { failed: string };

/** The answer that streams in after the first HTML, and the address it would be fetched from. */
export interface FirstContext {
  address: string;
  answer: Promise<ContextAnswer>;
}

interface ContextSlotProps {
  /** Of the section that will stand here. */
  id: string;
  title: string;
  comparison: Comparison;
  first: FirstContext | null;
  children: (context: ComparisonContext, comparison: Comparison) => ReactNode;
}

/** A section that is read beside the comparison: its place is held until it comes, and the old one stays meanwhile. */
export function ContextSlot(props: ContextSlotProps) {
  return (
    <Suspense fallback={<Waiting id={props.id} title={props.title} />}>
      <Slot {...props} />
    </Suspense>
  );
}

const NOTHING = Promise.resolve(null);

function Slot({ id, title, comparison, first, children }: ContextSlotProps) {
  const address = contextAddress(comparison);
  const streamed = use(first?.answer ?? NOTHING);
  const answer = first?.address === address ? streamed : null;
  const query = useQuery({
    queryKey: ["context", address],
    queryFn: ({ signal }) => fetchContext(address, signal),
    initialData: answer && "context" in answer ? answer.context : undefined,
    enabled: !answer || "context" in answer,
  });
  const last = useRef<{ context: ComparisonContext; comparison: Comparison }>(null);
  useEffect(() => {
    if (query.data) last.current = { context: query.data, comparison };
  }, [query.data, comparison]);
  if (query.data) return children(query.data, comparison);
  const failed = query.error?.message ?? (answer && "failed" in answer ? answer.failed : null);
  if (failed && !query.isFetching)
    return <Failed id={id} title={title} reason={failed} retry={() => query.refetch()} />;
  if (!last.current) return <Waiting id={id} title={title} />;
  return (
    <div className={styles.stale} aria-busy="true">
      {children(last.current.context, last.current.comparison)}
    </div>
  );
}

async function fetchContext(address: string, signal: AbortSignal): Promise<ComparisonContext> {
  const response = await fetch(address, { signal }).catch((error: Error) => {
    throw signal.aborted ? error : new Error("The server did not answer.");
  });
  const body = await response.json().catch(() => null);
  if (response.ok && body) return body;
  throw new Error(body?.error?.message ?? "The server did not answer.");
}

function Waiting({ id, title }: { id: string; title: string }) {
  return (
    <div className={`${styles.waiting} scripted unprinted`} aria-busy="true">
      <ChartSection id={`${id}-waiting`} finding={title} deck={<p>Being worked out …</p>}>
        {null}
      </ChartSection>
    </div>
  );
}

interface FailedProps {
  id: string;
  title: string;
  reason: string;
  retry: () => void;
}

function Failed({ id, title, reason, retry }: FailedProps) {
  return (
    <ChartSection id={id} finding={title} deck={<p>Could not be worked out.</p>}>
      <p>{reason} The figures above are not touched by it.</p>
      <button type="button" className={`${styles.retry} scripted`} onClick={retry}>
        Try again
      </button>
    </ChartSection>
  );
}
