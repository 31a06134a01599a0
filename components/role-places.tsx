import { modelledIn } from "@/lib/compare/modelled";
import { formatCount, formatDate, formatShare } from "@/lib/format";
import { countryName } from "@/lib/posting/countries";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { rolePlacesFinding } from "@/lib/report/role";
import { MODE_WORDS } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { NoteModelled, Signed } from "./mark-modelled";
import styles from "./role-page.module.css";
import { linkOf, type ShownRole } from "./shown-role";
import { TableBars } from "./table-bars";

const COUNTRIES = 10;

/** From where a role's work is done: work modes and countries. */
export function RolePlaces({ shown }: { shown: ShownRole }) {
  const { profile, dataset } = shown;
  const { workMode, countries, postings } = profile;
  const isModelled = modelledIn(shown);
  const of = linkOf(shown);
  const figure = (share: number, at: string) => (
    <Signed modelled={isModelled(`${at}/share`)}>{formatShare(share)}</Signed>
  );
  return (
    <ChartSection
      id="places"
      finding={rolePlacesFinding(profile)}
      modelled={isModelled("/workMode/remote/share") && isModelled("/countries/0/share")}
      deck={
        <p>
          Share of {formatCount(postings)} active postings by work mode and by country,{" "}
          {formatDate(dataset.asOf)}.
        </p>
      }
      note={
        <>
          A posting open in several countries counts in each.{" "}
          <NoteModelled when={dataset.market === "sample"} />
        </>
      }
    >
      <div className={styles.two}>
        <TableBars
          caption="Work modes"
          columns={{ first: "Work mode", share: "Share" }}
          rows={WORK_MODES.map((mode) => ({
            key: mode,
            label: MODE_WORDS[mode],
            share: workMode[mode].share,
            figure: figure(workMode[mode].share, `/workMode/${mode}`),
            n: <LinkCount n={workMode[mode].n} of={of} side="a" picked={{ mode }} />,
          }))}
        />
        {countries.length > 0 ? (
          <TableBars
            caption="Countries"
            columns={{ first: "Country", share: "Share" }}
            rows={countries.slice(0, COUNTRIES).map(({ code, n, share }, index) => ({
              key: code,
              label: countryName(code),
              share,
              figure: figure(share, `/countries/${index}`),
              n: <LinkCount n={n} of={of} side="a" picked={{ country: code }} />,
            }))}
          />
        ) : (
          <p>No posting names a country.</p>
        )}
      </div>
    </ChartSection>
  );
}
