import { payAreas } from "@/lib/charts/areas";
import { PAY_HEIGHT, PAY_LAYOUT, payPlate, payWords } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled } from "@/lib/compare/modelled";
import { chartWords } from "@/lib/report/chart-words";
import { deck, payMarketWords } from "@/lib/report/deck";
import { headline } from "@/lib/report/headline";
import { capitalised } from "@/lib/report/words";
import { countedOf } from "@/lib/view/counted";
import { ChartCanvas } from "./chart-canvas";
import { LabelDataset } from "./label-dataset";
import { LinksChart } from "./links-chart";
import { LinksTools } from "./links-tools";
import { LivePay } from "./live";
import { NoteModelled } from "./mark-modelled";
import styles from "./opening.module.css";
import { Sentence } from "./sentence";
import { TableGlance } from "./table-glance";

interface OpeningProps {
  comparison: Comparison;
  /** The comparison's address, where it opens on another page. */
  href?: string;
}

/** The first screen: the answer, what it rests on, both sides at a glance, and the picture of pay. */
export function Opening({ comparison, href }: OpeningProps) {
  const { dataset } = comparison;
  const said = <Sentence spans={headline(comparison)} />;
  return (
    <div className={styles.opening}>
      <div>
        {href ? (
          <h2 className={`${styles.verdict} ${styles.leading}`}>
            <a href={href}>{said}</a>
          </h2>
        ) : (
          <h1 className={styles.verdict}>{said}</h1>
        )}
        <p className={styles.deck}>
          <Sentence spans={deck(comparison)} of={countedOf(comparison)} />
        </p>
        <PayFigure comparison={comparison} links={!href} />
        <p className={styles.dataset}>
          <LabelDataset dataset={dataset} />.{" "}
          <NoteModelled when={comparison.modelled.length > 0 && !isWhollyModelled(comparison)} />{" "}
          {href ? <a href={href}>All of this comparison</a> : <a href="#sources">What the figures rest on</a>}
        </p>
        {href ? null : <LinksTools view={comparison.view} />}
      </div>
      <TableGlance comparison={comparison} />
    </div>
  );
}

function PayFigure({ comparison, links }: { comparison: Comparison; links: boolean }) {
  const series = toPaySeries(comparison);
  if (!series) return null;
  const { title, reading } = chartWords(comparison, "pay");
  return (
    <figure id="pay" className={styles.figure}>
      <ChartCanvas
        label="stated base pay of both sides"
        plate={payPlate(series)}
        height={PAY_HEIGHT}
        links={{ of: countedOf(comparison), areas: payAreas(series), margins: PAY_LAYOUT }}
        live={<LivePay series={series} />}
        wake="touch"
      />
      <figcaption className={styles.caption}>
        <p>
          {capitalised(payMarketWords(comparison.a.pay))}, {series.currency} a year. {reading}
          <span className="unseen">
            {payWords(series, "a")} {payWords(series, "b")}
          </span>
        </p>
        {links ? <LinksChart comparison={comparison} chart="pay" title={title} height={PAY_HEIGHT} /> : null}
      </figcaption>
    </figure>
  );
}
