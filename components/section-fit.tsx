"use client";

import type { Fit } from "@/lib/fit/fit";
import type { FitMarket, FitSkill } from "@/lib/fit/market";
import { COVERAGE_WORDS, fitSentence, noPremiumWords } from "@/lib/fit/words";
import {
  formatCount,
  formatDate,
  formatList,
  formatMoneyChange,
  formatPoints,
  formatShare,
} from "@/lib/format";
import { SIDES, type Side, type View } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import plan from "./plan.module.css";
import styles from "./section-fit.module.css";
import { SideMark } from "./side-mark";

interface SectionFitProps {
  market: FitMarket;
  fits: Record<Side, Fit>;
  view: View;
}

/** For both roles: what the skills cover, what to learn next and what that opens, and what else is missing. */
export function SectionFit({ market, fits, view }: SectionFitProps) {
  const paid = SIDES.some((side) => fits[side].coverage?.steps.some(({ skill }) => skill.premium));
  return (
    <ChartSection
      id="plan"
      finding="What to learn next, and what it opens"
      modelled={market.dataset.market === "sample"}
      deck={
        <p>
          Top skills of {formatCount(market.a.postings)} and {formatCount(market.b.postings)} active postings,{" "}
          {formatDate(market.dataset.asOf)}.
        </p>
      }
      note={
        <>
          {COVERAGE_WORDS}
          {paid
            ? " Pay: the skill’s premium with levels held equal, where it is sure; it goes together with the skill, which is not to say the skill causes it."
            : ""}{" "}
          <LinkKept href="/method#fit">How all of this is counted</LinkKept>.
        </>
      }
    >
      <div className={plan.sides}>
        {SIDES.map((side) => (
          <Plan key={side} market={market} fit={fits[side]} side={side} view={view} />
        ))}
      </div>
    </ChartSection>
  );
}

function Plan({ market, fit, side, view }: { market: FitMarket; fit: Fit; side: Side; view: View }) {
  const of = market[side];
  const steps = fit.coverage?.steps ?? [];
  const paid = steps.some(({ skill }) => skill.premium);
  const without = noPremiumWords(steps);
  const planned = new Set(steps.map(({ skill }) => skill.slug));
  const rest = fit.missing.filter(({ slug }) => !planned.has(slug));
  return (
    <div className={plan.side}>
      <h3 className={plan[side]}>
        <SideMark side={side} /> {of.role.name}
      </h3>
      <p>{fitSentence(of, fit)}</p>
      {steps.length > 0 ? (
        <table className={`${plan.table} ${styles.table}`}>
          <caption className="unseen">What to learn next for {of.role.name}</caption>
          <thead>
            <tr>
              <th scope="col">Learn</th>
              <th scope="col">Opens</th>
              <th scope="col">Then covered</th>
              <th scope="col">Asked in</th>
              {paid ? <th scope="col">Pay</th> : null}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ skill, opens, covered }, index) => (
              <tr key={skill.slug}>
                <th scope="row">
                  <span className={styles.step}>
                    <span>{index + 1}</span> {skill.name}
                  </span>
                </th>
                <td>{formatPoints(opens)}</td>
                <td>
                  {formatShare(covered)}
                  <span className={`${plan.bar} ${styles.bar}`} aria-hidden="true">
                    <span className={plan[side]} style={{ width: `${(100 * covered).toFixed(1)}%` }} />
                  </span>
                </td>
                <td>
                  <Asked skill={skill} market={market} side={side} view={view} />
                </td>
                {paid ? (
                  <td>{skill.premium ? formatMoneyChange(skill.premium.amount, of.currency) : "–"}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {without ? <p className={plan.rest}>{without}</p> : null}
      {rest.length > 0 ? (
        <p className={plan.rest}>
          {steps.length > 0 ? "Also missing: " : "Missing: "}
          {formatList(
            rest.map(({ name, share }) => (share === null ? name : `${name} (${formatShare(share)})`)),
          )}
          .
        </p>
      ) : null}
    </div>
  );
}

/** How many postings ask for the skill, leading to them. */
function Asked({
  skill: { slug, name, n, share },
  market: { a, b },
  side,
  view,
}: {
  skill: FitSkill;
  market: FitMarket;
  side: Side;
  view: View;
}) {
  if (n === null || share === null) return "–";
  return (
    <>
      {formatShare(share)}
      <small>
        <LinkCount n={n} of={{ view, a, b }} side={side} picked={{ skill: slug }} skill={name} />
      </small>
    </>
  );
}
