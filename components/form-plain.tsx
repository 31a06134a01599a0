"use client";

import { lazy } from "react";
import type { FieldsPlainProps } from "./fields-plain";

const FieldsPlain = lazy(() => import("./fields-plain"));

/** Roles and filters where there are no scripts; where there are, neither its program nor its words are loaded. */
export function FormPlain(props: FieldsPlainProps) {
  return (
    <noscript>
      <FieldsPlain {...props} />
    </noscript>
  );
}
