import Link from "next/link";
import { payAreas } from "@/lib/charts/areas";
import { PAY_HEIGHT, PAY_LAYOUT, payPlate, payWords } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled, modelledIn } from "@/lib/compare/modelled";
import { deck, payMarketWords } from "@/lib/report/deck";
import { headline } from "@/lib/report/headline";
import { countedOf } from "@/lib/view/counted";
import { SIDES } from "@/lib/view/view";
import { ChartCanvas } from "./chart-canvas";
import { LabelDataset } from "./label-dataset";
import { LinksTools } from "./links-tools";
import { LivePay } from "./live";
import { MarkModelled, NoteModelled } from "./mark-modelled";
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
            <Link href={href}>{said}</Link>
          </h2>
        ) : (
          <h1 className={styles.verdict}>{said}</h1>
        )}
        <p className={styles.deck}>
          <Sentence spans={deck(comparison)} of={countedOf(comparison)} />
        </p>
        <PayFigure comparison={comparison} />
        <p className={styles.dataset}>
          <LabelDataset dataset={dataset} />.{" "}
          <NoteModelled when={comparison.modelled.length > 0 && !isWhollyModelled(comparison)} />{" "}
          {href ? (
            <Link href={href}>All of this comparison</Link>
          ) : (
            <a href="#sources">What the figures rest on</a>
          )}
        </p>
        {href ? null : <LinksTools view={comparison.view} />}
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
        links={{ of: countedOf(comparison), areas: payAreas(series), margins: PAY_LAYOUT }}
        live={<LivePay series={series} />}
        wake="touch"
      />
      <figcaption>
        Shape: all stated {payMarketWords(comparison.a.pay)}, {series.currency} a year. Line: middle half.
        {band}
        <ShapeModelled comparison={comparison} />
        <span className="unseen">
          {payWords(series, "a")} {payWords(series, "b")}
        </span>
      </figcaption>
    </figure>
  );
}

/** Of the drawing of pay only the medians can have been published. */
function ShapeModelled({ comparison }: { comparison: Comparison }) {
  if (comparison.dataset.market !== "sample") return null;
  const isModelled = modelledIn(comparison);
  const facts = SIDES.some((side) => !isModelled(`/${side}/pay/median`));
  return (
    <>
      {facts ? " All but the published medians" : " All of it"}
      <MarkModelled when />.
    </>
  );
}
