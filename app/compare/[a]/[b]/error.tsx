"use client";

import { StateFailed } from "@/components/state-failed";

export default function CompareError({ retry }: { retry: () => void }) {
  return <StateFailed what="This comparison could not be computed." retry={retry} />;
}
