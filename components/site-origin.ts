"use client";

import { createContext, useContext } from "react";

/** Where this site is reached from outside, for links that are taken elsewhere: "https://example.org". */
export const SiteOrigin = createContext("");

export const useSiteOrigin = () => useContext(SiteOrigin);
