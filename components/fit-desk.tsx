"use client";

import { fitOf } from "@/lib/fit/fit";
import type { FitMarket } from "@/lib/fit/market";
import { coverageWords, fitFinding } from "@/lib/fit/words";
import { formatCounted } from "@/lib/format";
import { fitFragment, parseFitFragment } from "@/lib/view/fit-fragment";
import type { View } from "@/lib/view/view";
import styles from "./fit-desk.module.css";
import { FormCv } from "./form-cv";
import { LabelDataset } from "./label-dataset";
import { MarkModelled } from "./mark-modelled";
import { PickerSkills } from "./picker-skills";
import { SectionFit } from "./section-fit";
import { useFragment } from "./use-fragment";

/** Where skills are picked and held against both roles, all in the browser. */
export function FitDesk({ market, view }: { market: FitMarket; view: View }) {
  const [picked, setPicked] = useFragment<string[]>([], parseFitFragment, fitFragment);
  const asked = new Set(market.options.map(({ slug }) => slug));
  const known = new Set(picked.filter((slug) => asked.has(slug)));
  const fits = { a: fitOf(market.a, known), b: fitOf(market.b, known) };
  const some = known.size > 0;
  const finding = fitFinding(market, fits);
  const others = picked.length - known.size;
  return (
    <>
      <section className={styles.opening} data-needs-program="">
        <h1 className={styles.finding}>
          {some ? finding : "How much of two roles do your skills cover?"}
          <MarkModelled when={some && market.dataset.market === "sample"} />
        </h1>
        <p className={styles.deck}>
          {some
            ? coverageWords(market, fits)
            : `Pick the skills you have: they are held against ${formatCounted(market.a.postings, "posting")} for ${market.a.slice} and ${formatCounted(market.b.postings, "posting")} for ${market.b.slice}.`}{" "}
          <LabelDataset dataset={market.dataset} />.
        </p>
        <div className="scripted unprinted">
          <PickerSkills options={market.options} picked={picked} onChange={setPicked} />
          <FormCv
            options={market.options}
            onFound={(slugs) => setPicked([...new Set([...picked, ...slugs])])}
          />
          <p className={styles.kept}>
            What you pick stays in this browser: it is kept in the part of the address that is never sent.
            {others > 0
              ? ` ${formatCounted(others, "more skill")} of yours ${others === 1 ? "is" : "are"} hardly asked for in these postings.`
              : ""}
            {picked.length > 0 ? (
              <button type="button" onClick={() => setPicked([])}>
                Take all away
              </button>
            ) : null}
          </p>
        </div>
        <noscript>
          <p className={styles.plain}>
            Holding your skills against postings needs JavaScript: it is done in your browser, so that nothing
            you pick is sent. Without it this page shows what the postings ask for.
          </p>
        </noscript>
        <p className="unseen" role="status">
          {some ? finding : ""}
        </p>
      </section>
      {some ? <SectionFit market={market} fits={fits} view={view} /> : null}
    </>
  );
}
