import { PAY_HEIGHT, payPlate, payWords } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import { deck, payMarketWords } from "@/lib/report/deck";
import { headline } from "@/lib/report/headline";
import { ChartCanvas } from "./chart-canvas";
import { LivePay } from "./live";
import styles from "./opening.module.css";
import { Sentence } from "./sentence";
import { TableGlance } from "./table-glance";

/** The first screen: the answer, what it rests on, both sides at a glance, and the picture of pay. */
export function Opening({ comparison }: { comparison: Comparison }) {
  const { dataset } = comparison;
  return (
    <div className={styles.opening}>
      <div>
        <h1 className={styles.verdict}>
          <Sentence spans={headline(comparison)} />
        </h1>
        <p className={styles.deck}>
          <Sentence spans={deck(comparison)} />
        </p>
        <PayFigure comparison={comparison} />
        <p className={styles.dataset}>
          {dataset.label}, as of {formatDate(dataset.asOf)}. <a href="#sources">What the figures rest on</a>
        </p>
      </div>
      <TableGlance comparison={comparison} />
    </div>
  );
}

function PayFigure({ comparison }: { comparison: Comparison }) {
  const series = toPaySeries(comparison);
  if (!series) return null;
  const band =
    series.sides.a.interval || series.sides.b.interval ? " Band: 95 % interval of the median." : "";
  return (
    <figure id="pay" className={styles.figure}>
      <ChartCanvas
        label="stated base pay of both sides"
        plate={payPlate(series)}
        height={PAY_HEIGHT}
        live={<LivePay series={series} />}
        wake="touch"
      />
      <figcaption>
        Shape: all stated {payMarketWords(comparison.a.pay)}, {series.currency} a year. Line: middle half.
        {band}
        <span className="unseen">
          {payWords(series, "a")} {payWords(series, "b")}
        </span>
      </figcaption>
    </figure>
  );
}
