"use client";

import { StateFailed } from "@/components/state-failed";

export default function ReportError({ retry }: { retry: () => void }) {
  return <StateFailed what="This report could not be written." retry={retry} />;
}
