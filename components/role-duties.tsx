import type { SideDuties } from "@/lib/compare/duties";
import { formatCount, formatDate, formatShare } from "@/lib/format";
import { capitalised } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import { LinkKept } from "./link-kept";
import type { ShownRole } from "./shown-role";
import { TableBars } from "./table-bars";

const LISTED = 12;

/** What a role's postings list as duties, and how often below and from senior level on. */
export function RoleDuties({ shown, duties }: { shown: ShownRole; duties: SideDuties }) {
  const [first] = duties.kinds;
  if (!first) return null;
  const { below, above } = duties.levels;
  return (
    <ChartSection
      id="duties"
      finding={`${capitalised(first.name)} ${first.share > 0.5 ? "is in most lists of duties" : "is listed most"}`}
      deck={
        <p>
          Kinds of duty in {formatCount(duties.listed)} postings that list them in English,{" "}
          {formatDate(shown.dataset.asOf)}.
        </p>
      }
      note={
        <>
          Below: {formatCount(below)} entry and mid-level postings. Above: {formatCount(above)} of senior and
          staff level. A line is sorted by its words, and may speak of several kinds or of none we know (
          <LinkKept href="/method#duties">how</LinkKept>).
        </>
      }
    >
      <TableBars
        caption="Kinds of duty and their share"
        columns={{ first: "Duty", share: "Share of postings", more: ["Below", "Above"] }}
        rows={duties.kinds.slice(0, LISTED).map(({ slug, name, n, share, below: lower, above: upper }) => ({
          key: slug,
          label: capitalised(name),
          share,
          figure: formatShare(share),
          n: formatCount(n),
          cells: [below > 0 ? formatShare(lower.share) : "–", above > 0 ? formatShare(upper.share) : "–"],
        }))}
      />
    </ChartSection>
  );
}
