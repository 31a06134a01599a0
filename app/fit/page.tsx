import type { Metadata } from "next";
import { FitPage } from "@/components/fit-page";
import { getFitMarket } from "@/db";
import type { SearchParams } from "../asked-dataset";
import { toolPage } from "../tool-page";

export const metadata: Metadata = {
  title: "Your fit",
  description:
    "Which postings of two roles your skills cover, what to learn next and what it opens: worked out in your browser, nothing you pick or paste is sent.",
};

export default async function Fit(request: { searchParams: SearchParams }) {
  return toolPage("fit", request, async (asked) => (
    <FitPage asked={asked} {...(await getFitMarket(asked.view))} />
  ));
}
