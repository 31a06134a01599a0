import { Fragment } from "react";
import { modelledIn } from "@/lib/compare/modelled";
import { formatCount, formatDate, formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { SENIORITIES } from "@/lib/posting/seniority";
import { payMarketWords } from "@/lib/report/deck";
import { roleLevelsFinding } from "@/lib/report/role";
import { LEVEL_WORDS } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { NoteModelled, Signed } from "./mark-modelled";
import { linkOf, type ShownRole } from "./shown-role";
import { TableBars } from "./table-bars";

/** How a role's postings divide into levels, and what each pays. */
export function RoleLevels({ shown }: { shown: ShownRole }) {
  const { profile, dataset } = shown;
  const { seniority, pay, postings } = profile;
  const isModelled = modelledIn(shown);
  const of = linkOf(shown);
  const assumed = seniority.mid.assumed;
  return (
    <ChartSection
      id="levels"
      finding={roleLevelsFinding(profile)}
      modelled={isModelled("/seniority/senior/share") || isModelled("/seniority/staff/share")}
      deck={
        <p>
          Share of {formatCount(postings)} active postings by level, and each level’s median{" "}
          {payMarketWords(pay)}, {pay.currency} a year, {formatDate(dataset.asOf)}.
        </p>
      }
      note={
        <>
          A posting that names neither a level nor years counts as mid: {formatCount(assumed)} (
          {formatShare(assumed / Math.max(1, postings))}) do. A level without a median has fewer than 10
          postings with pay, fewer than 5 employers, or one employer with more than half of them.{" "}
          <NoteModelled when={dataset.market === "sample"} />
        </>
      }
    >
      <TableBars
        caption="Levels, their share and their pay"
        columns={{ first: "Level", share: "Share of postings", more: ["Median pay", "95% interval"] }}
        rows={SENIORITIES.map((level) => {
          const { n, share } = seniority[level];
          const { median, interval, n: paid } = pay.bySeniority[level];
          const at = `/pay/bySeniority/${level}`;
          return {
            key: level,
            label: LEVEL_WORDS[level],
            share,
            figure: <Signed modelled={isModelled(`/seniority/${level}/share`)}>{formatShare(share)}</Signed>,
            n: <LinkCount n={n} of={of} side="a" picked={{ level }} />,
            cells: [
              <Fragment key="median">
                {median === null ? (
                  "–"
                ) : (
                  <Signed modelled={isModelled(at)}>{formatMoney(median, pay.currency)}</Signed>
                )}{" "}
                <small>
                  n&nbsp;
                  <LinkCount n={paid} of={of} side="a" picked={{ level, pay: "stated" }} />
                </small>
              </Fragment>,
              interval === null ? (
                "–"
              ) : (
                <Signed key="interval" modelled={isModelled(at)}>
                  {interval.map((end) => formatMoneyShort(end, pay.currency)).join("–")}
                </Signed>
              ),
            ],
          };
        })}
      />
    </ChartSection>
  );
}
