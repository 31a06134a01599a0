import { toCountrySeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import { postingsOfBoth } from "@/lib/report/disclosure";
import { countriesFinding } from "@/lib/report/findings";
import { pairCountries, restOnModel } from "@/lib/report/pairs";
import { ChartSection } from "./chart-section";
import { ChartShares } from "./chart-shares";
import { NoteModelled } from "./mark-modelled";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableShares } from "./table-shares";

const DRAWN = 10;
const TABLED = 60;

const ofCountry = (country: string) => ({ country });

export function SectionCountries({ comparison }: { comparison: Comparison }) {
  const { dataset } = comparison;
  const series = toCountrySeries(comparison, DRAWN);
  const deck = (
    <>
      <p>
        Share of <Sentence spans={postingsOfBoth(comparison)} of={comparison} /> open in each country,{" "}
        {formatDate(dataset.asOf)}.
      </p>
      <SideKey names={series.names} />
    </>
  );
  return (
    <ChartSection
      id="countries"
      finding={countriesFinding(comparison)}
      modelled={restOnModel(pairCountries(comparison))}
      deck={deck}
      note={
        <>
          A posting open in several countries counts in each, so shares can add up to more than 100 %.{" "}
          <NoteModelled when={series.modelled === "some"} />
        </>
      }
      table={
        <TableShares
          comparison={comparison}
          series={toCountrySeries(comparison, TABLED)}
          pick={ofCountry}
          caption="Share of postings by country"
          first="Country"
        />
      }
    >
      {series.rows.length > 0 ? (
        <ChartShares series={series} title="Share of postings by country" of={comparison} pick={ofCountry} />
      ) : (
        <p>No posting of either side names a country.</p>
      )}
    </ChartSection>
  );
}
