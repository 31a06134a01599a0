"use client";

import { StateFailed } from "@/components/state-failed";

export default function PostingsError({ retry }: { retry: () => void }) {
  return <StateFailed what="These postings could not be read." retry={retry} />;
}
