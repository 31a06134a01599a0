"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

interface PageFrameProps {
  header: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

/** Header and footer around a page, and nothing around one that is shown inside another site's. */
export function PageFrame({ header, footer, children }: PageFrameProps) {
  const isFramed = useSelectedLayoutSegment() === "embed";
  if (isFramed) return children;
  return (
    <div className="page">
      {header}
      {children}
      {footer}
    </div>
  );
}
