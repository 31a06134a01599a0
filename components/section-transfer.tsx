import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { DRAWN_POSTINGS, MIN_COVERAGE_POSTINGS, MIN_LISTED_SKILLS } from "@/lib/compare/thresholds";
import { formatCount, formatDate, formatShare } from "@/lib/format";
import { postingsOfBoth } from "@/lib/report/disclosure";
import {
  alsoMissing,
  type Direction,
  directions,
  transferFinding,
  transferSentence,
} from "@/lib/report/transfer";
import { sideWords } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import { LinkKept } from "./link-kept";
import plan from "./plan.module.css";
import styles from "./section-transfer.module.css";
import { Sentence } from "./sentence";
import { SideMark } from "./side-mark";

interface SectionTransferProps {
  comparison: Comparison;
  transfer: ComparisonContext["transfer"];
}

/** What somebody with one role's skills lacks for the other, and what each next skill opens; both ways. */
export function SectionTransfer({ comparison, transfer }: SectionTransferProps) {
  const { dataset } = comparison;
  return (
    <ChartSection
      id="moving"
      finding={transferFinding(comparison, transfer)}
      modelled={dataset.market === "sample" && transfer !== null}
      deck={
        <p>
          Top skills of <Sentence spans={postingsOfBoth(comparison)} of={comparison} />,{" "}
          {formatDate(dataset.asOf)}.
          {transfer ? " Taken for granted: all top skills of the role one comes from." : ""}
        </p>
      }
      note={
        transfer?.aToB.coverage || transfer?.bToA.coverage ? (
          <>
            Covered: postings whose every listed top skill is known. Counted on up to{" "}
            {formatCount(DRAWN_POSTINGS)} of the role’s postings, drawn once for all, that list at least{" "}
            {MIN_LISTED_SKILLS}; each next skill is the one that completes most by then (
            <LinkKept href="/method#transfer">how</LinkKept>).
          </>
        ) : undefined
      }
    >
      {transfer ? (
        <div className={plan.sides}>
          {directions(transfer).map((direction) => (
            <Way key={direction.to} comparison={comparison} direction={direction} />
          ))}
        </div>
      ) : (
        <p>Each side needs 30 postings for a list of top skills. Fewer filters may help.</p>
      )}
    </ChartSection>
  );
}

function Way({ comparison, direction }: { comparison: Comparison; direction: Direction }) {
  const words = sideWords(comparison);
  const { from, to, transfer } = direction;
  const rest = alsoMissing(transfer);
  return (
    <div className={plan.side}>
      <h3>
        <span className={plan[from]}>
          <SideMark side={from} /> {words[from].label}
        </span>{" "}
        to{" "}
        <span className={plan[to]}>
          <SideMark side={to} /> {words[to].label}
        </span>
      </h3>
      <p>
        <Sentence spans={transferSentence(comparison, direction)} />
      </p>
      {transfer.coverage ? (
        <TableNext direction={direction} name={words[to].label} />
      ) : (
        <p className={plan.rest}>
          Fewer than {MIN_COVERAGE_POSTINGS} drawn postings list enough skills to say what the next one opens.
        </p>
      )}
      {rest ? <p className={plan.rest}>{rest}</p> : null}
    </div>
  );
}

function TableNext({ direction: { to, transfer }, name }: { direction: Direction; name: string }) {
  const { coverage, missing } = transfer;
  if (!coverage) return null;
  const asked = new Map(missing.map(({ slug, share }) => [slug, share]));
  const rows = [
    { key: "", label: "At first", share: null, covered: coverage.covered.share },
    ...coverage.next.map(({ slug, name: label, share }) => ({
      key: slug,
      label,
      share: asked.get(slug) ?? null,
      covered: share,
    })),
  ];
  return (
    <table className={`${plan.table} ${styles.table}`}>
      <caption className="unseen">What each next skill opens of {name} postings</caption>
      <thead>
        <tr>
          <th scope="col">Next skill</th>
          <th scope="col">Asked in</th>
          <th scope="col" colSpan={2}>
            Covered
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, share, covered }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{share === null ? "" : formatShare(share)}</td>
            <td className={`${plan.bar} ${styles.bar}`} aria-hidden="true">
              <span className={plan[to]} style={{ width: `${(100 * covered).toFixed(1)}%` }} />
            </td>
            <td>{formatShare(covered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
