import { sharePlate } from "@/lib/charts/share-plate";
import { toSkillSeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatCount, formatDate, formatShare } from "@/lib/format";
import { SIDES } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { NoteModelled, Signed } from "./mark-modelled";
import { SideKey } from "./side-mark";
import { TableFigures } from "./table-figures";

const DRAWN = 12;

/** What the postings of both roles ask for, as the server knows it: no part of it needs a script. */
export function SectionTopSkills({ comparison }: { comparison: Comparison }) {
  const { a, b, view, dataset } = comparison;
  const full = toSkillSeries(comparison, "all");
  const { names, rows } = full;
  const of = { view, a: { role: a.role }, b: { role: b.role } };
  const title = "Share of postings that ask for each skill";
  if (rows.length === 0) return null;
  return (
    <ChartSection
      id="asked"
      finding="What the postings ask for"
      modelled={full.modelled === "all"}
      deck={
        <>
          <p>
            Share of {formatCount(a.postings)} and {formatCount(b.postings)} active postings that ask for the
            skill, {formatDate(dataset.asOf)}.
          </p>
          <SideKey names={names} />
        </>
      }
      note={full.modelled === "some" ? <NoteModelled when /> : undefined}
      table={
        <TableFigures
          caption={title}
          columns={[
            { key: "skill", label: "Skill" },
            ...SIDES.flatMap((side) => [
              { key: side, label: names[side] },
              { key: `${side}-n`, label: "n" },
            ]),
          ]}
          rows={rows.map((row) => ({
            key: row.key,
            label: row.label,
            cells: SIDES.flatMap((side) => [
              <Signed key="share" modelled={row.modelled[side]}>
                {formatShare(row[side].share)}
              </Signed>,
              <LinkCount
                key="n"
                n={row[side].n}
                of={of}
                side={side}
                picked={{ skill: row.key }}
                skill={row.label}
              />,
            ]),
          }))}
        />
      }
    >
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
        dangerouslySetInnerHTML={{ __html: sharePlate({ ...full, rows: rows.slice(0, DRAWN) }, title) }}
      />
    </ChartSection>
  );
}
