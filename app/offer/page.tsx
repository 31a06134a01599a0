import type { Metadata } from "next";
import { OfferPage } from "@/components/offer-page";
import { getOfferMarket } from "@/db";
import type { SearchParams } from "../asked-dataset";
import { toolPage } from "../tool-page";

export const metadata: Metadata = {
  title: "Check an offer",
  description:
    "Where an offer, or a planned pay range, stands among the postings that state their pay: worked out in your browser, nothing you type is sent.",
};

export default async function Offer(request: { searchParams: SearchParams }) {
  return toolPage("offer", request, async (asked) => (
    <OfferPage asked={asked} {...(await getOfferMarket(asked.view))} />
  ));
}
