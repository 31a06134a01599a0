"use client";

import { StateFailed } from "@/components/state-failed";

export default function PageError({ retry }: { retry: () => void }) {
  return <StateFailed what="This page could not be made." retry={retry} />;
}
