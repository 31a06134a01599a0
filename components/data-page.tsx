import { roleName } from "@/lib/sources/sample-market/figure-words";
import { CONTRADICTIONS } from "@/lib/sources/sample-market/published";
import { ChartSection } from "./chart-section";
import { DataDatasets, type KeptDataset } from "./data-datasets";
import { DataMarkets, type ShownMarket } from "./data-markets";
import styles from "./data-page.module.css";
import { DataSources } from "./data-sources";
import { LinkKept } from "./link-kept";
import { NoticeSampleLoading, type SampleLoading } from "./notice-sample-loading";
import opening from "./page-opening.module.css";

interface DataPageProps {
  /** Newest first. */
  datasets: KeptDataset[];
  /** Null before anything was imported. */
  shown: ShownMarket | null;
  loading: SampleLoading | null;
}

/** Which postings the figures are computed from, and what the modelled sample is made of. */
export function DataPage({ datasets, shown, loading }: DataPageProps) {
  return (
    <>
      <div className={opening.opening}>
        <h1>The postings behind the figures</h1>
        <p>
          There are two markets, and they never mix: postings that were imported, and a modelled sample that
          shows what Crossroles does before there are any.
        </p>
      </div>
      {loading ? <NoticeSampleLoading loading={loading} /> : null}
      <ChartSection
        id="datasets"
        finding="What is here"
        deck={
          <p>A dataset is the state of a market on its date. Every link, export and figure names its own.</p>
        }
      >
        {shown ? <DataMarkets datasets={datasets} shown={shown} /> : null}
        {datasets.length > 0 ? <DataDatasets datasets={datasets} /> : <p>Nothing yet.</p>}
        <p className={styles.use}>
          Importing postings makes them what every page shows:{" "}
          <code>npx crossroles import &lt;file or folder&gt;</code>. <code>npx crossroles sample</code> goes
          back to the sample.
        </p>
      </ChartSection>
      <ChartSection
        id="sample"
        finding="What the sample is"
        deck={<p>Made-up postings of made-up employers, none of them a real job.</p>}
      >
        <div className={styles.text}>
          <p>
            Each of its postings has a title, an employer, a place and a text that were written by a program,
            so that reading them, the way imported postings are read, arrives at figures that were published.
            Nothing is entered past the reading: counts, shares, medians and overlaps come out of the texts.
          </p>
          <p>
            <strong>Calibrated</strong>, and so as true as the articles below: how many postings a role has,
            the shares of levels, work modes, countries and skills that they print, median pay, the pay of the
            skills that they print, and what Full-Stack and Backend share.
          </p>
          <p id="modelled">
            <strong>Modelled</strong>, and no finding about any market: pay by level and its spread, and what
            follows from them, such as the gap at equal seniority, intervals, adjusted premiums and reversals;
            pay outside the United States; every share that the articles leave out; which skills occur
            together; employers; overlaps of all other pairs; and whatever a filter leaves, since articles
            print figures of whole roles. On the pages such a figure bears a †, or its heading says so;{" "}
            <code>data.json</code> lists them under <code>modelled</code>.
          </p>
          <p>
            Pay by level keeps the pay guide's ratios between Full-Stack and Backend, some 6, 5 and 1% from
            early to senior; the distance between levels and the spread within them were then chosen so that
            both published medians come out. <LinkKept href="/method">How the figures are made</LinkKept> says
            what each figure means.
          </p>
        </div>
      </ChartSection>
      <ChartSection
        id="sources"
        finding="Whose figures it shows"
        deck={
          <p>Each role takes all its figures from one article, since articles of one publisher differ.</p>
        }
      >
        <DataSources />
      </ChartSection>
      <ChartSection
        id="contradictions"
        finding="What could not be matched"
        deck={<p>Printed figures that no set of postings can show, or that the publisher doubts.</p>}
      >
        <ul className={styles.sources}>
          {CONTRADICTIONS.map(({ role, figure, printed, reason }) => (
            <li key={`${role} ${figure}`}>
              <p>
                <strong>
                  {roleName(role)}: {figure}
                </strong>{" "}
                (printed: {printed})
              </p>
              <p className={styles.use}>{reason}</p>
            </li>
          ))}
        </ul>
      </ChartSection>
    </>
  );
}
