"use client";

import { useState } from "react";
import { DRAWN } from "@/lib/charts/drawn";
import { shareHeight } from "@/lib/charts/share-plate";
import { SKILL_TABS, type SkillTab, toSkillSeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import { chartWords } from "@/lib/report/chart-words";
import { overlapSentence } from "@/lib/report/findings";
import { shortCountry } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { ChartShares } from "./chart-shares";
import { ColumnPremiums } from "./column-premiums";
import { LinksChart } from "./links-chart";
import { NoteModelled, Signed } from "./mark-modelled";
import styles from "./section-skills.module.css";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableFigures } from "./table-figures";
import { TablePremiums } from "./table-premiums";
import { shareCells } from "./table-shares";
import tabStyles from "./tabs.module.css";

const ofSkill = (skill: string) => ({ skill });

export function SectionSkills({ comparison }: { comparison: Comparison }) {
  const [tab, setTab] = useState<SkillTab>("all");
  const [whole, setWhole] = useState(false);
  const { a, b, skills } = comparison;
  const full = toSkillSeries(comparison, tab);
  const series = whole ? full : { ...full, rows: full.rows.slice(0, DRAWN.skills) };
  const premiums = [...a.skills, ...b.skills].some(({ pay }) => pay?.premium != null);
  const tabs: Record<SkillTab, string> = {
    all: "All",
    shared: `Shared ${skills.shared.length}`,
    a: `Only ${full.names.a} ${skills.onlyA.length}`,
    b: `Only ${full.names.b} ${skills.onlyB.length}`,
  };
  const words = chartWords(comparison, "skills");
  const deck = (
    <>
      <p>
        <Sentence spans={words.deck} of={comparison} />
      </p>
      <SideKey names={full.names} />
    </>
  );
  return (
    <ChartSection
      id="skills"
      finding={words.title}
      modelled={words.modelled}
      deck={deck}
      links={
        <LinksChart
          comparison={comparison}
          chart="skills"
          title={words.title}
          height={shareHeight(Math.min(DRAWN.skills, full.rows.length))}
        />
      }
      note={<SkillNote comparison={comparison} premiums={premiums} signed={full.modelled === "some"} />}
      table={
        <>
          <TableFigures {...tableOf(comparison)} />
          {SIDES.map((side) => (
            <TablePremiums key={side} comparison={comparison} side={side} />
          ))}
        </>
      }
    >
      {skills.jaccard === null ? null : (
        <fieldset className={`${tabStyles.tabs} ${styles.kinds} scripted unprinted`}>
          <legend className="unseen">Which skills</legend>
          {SKILL_TABS.map((key) => (
            <label key={key} className={tabStyles[key]}>
              <input type="radio" name="skills" checked={tab === key} onChange={() => setTab(key)} />
              {tabs[key]}
            </label>
          ))}
        </fieldset>
      )}
      {series.rows.length === 0 ? (
        <p>No skill belongs here.</p>
      ) : (
        <div className={styles.rows}>
          <ChartShares
            series={series}
            title="Share of postings that ask for each skill"
            of={comparison}
            pick={ofSkill}
          />
          {premiums ? <ColumnPremiums comparison={comparison} rows={series.rows} /> : null}
        </div>
      )}
      {full.rows.length > DRAWN.skills ? (
        <button
          type="button"
          className={`${styles.more} scripted unprinted`}
          onClick={() => setWhole(!whole)}
        >
          {whole ? `Show the first ${DRAWN.skills}` : `Show all ${full.rows.length}`}
        </button>
      ) : null}
    </ChartSection>
  );
}

interface SkillNoteProps {
  comparison: Comparison;
  premiums: boolean;
  signed: boolean;
}

function SkillNote({ comparison, premiums, signed }: SkillNoteProps) {
  const overlap = overlapSentence(comparison) ?? "Too few postings to say which skills the two share.";
  const guessed = signed && modelledIn(comparison)("/skills/jaccard");
  const { country } = comparison.a.pay;
  const market = country ? ` in ${shortCountry(country)} postings` : " of postings";
  const sure = SIDES.some((side) => comparison[side].skills.some(({ pay }) => pay?.sure))
    ? " Bold: it stands at equal levels too, when all skills are tested together."
    : "";
  return (
    <>
      <Signed modelled={guessed}>{overlap}</Signed>
      {premiums
        ? ` Premium: median pay${market} that ask for the skill, less the median of all; from 30 postings on. It goes together with the skill, which is not to say the skill causes it.${sure}`
        : ""}{" "}
      <NoteModelled when={signed} />
    </>
  );
}

function tableOf(comparison: Comparison) {
  const { names, rows } = toSkillSeries(comparison, "all");
  const columns = (side: Side) => [
    { key: side, label: names[side] },
    { key: `${side}-n`, label: "n" },
  ];
  return {
    caption: "Skills of both sides",
    columns: [{ key: "row", label: "Skill" }, ...columns("a"), ...columns("b")],
    rows: rows.map((row) => {
      const cells = (side: Side) => shareCells(row, side, comparison, ofSkill(row.key));
      return { key: row.key, label: row.label, cells: [...cells("a"), ...cells("b")] };
    }),
  };
}
