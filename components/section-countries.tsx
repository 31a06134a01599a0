import { DRAWN } from "@/lib/charts/drawn";
import { shareHeight } from "@/lib/charts/share-plate";
import { toCountrySeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { chartWords } from "@/lib/report/chart-words";
import { ChartSection } from "./chart-section";
import { ChartShares } from "./chart-shares";
import { LinksChart } from "./links-chart";
import { NoteModelled } from "./mark-modelled";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableShares } from "./table-shares";

const TABLED = 60;

const ofCountry = (country: string) => ({ country });

export function SectionCountries({ comparison }: { comparison: Comparison }) {
  const series = toCountrySeries(comparison, DRAWN.countries);
  const words = chartWords(comparison, "countries");
  const deck = (
    <>
      <p>
        <Sentence spans={words.deck} of={comparison} />
      </p>
      <SideKey names={series.names} />
    </>
  );
  return (
    <ChartSection
      id="countries"
      finding={words.title}
      modelled={words.modelled}
      deck={deck}
      links={
        <LinksChart
          comparison={comparison}
          chart="countries"
          title={words.title}
          height={shareHeight(series.rows.length)}
        />
      }
      note={
        <>
          {words.reading} <NoteModelled when={series.modelled === "some"} />
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
