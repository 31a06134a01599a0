"use client";

import { useSyncExternalStore } from "react";

/** Whether what is drawn is the server's HTML, or takes it over as it is. */
export const useIsFirstHtml = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
