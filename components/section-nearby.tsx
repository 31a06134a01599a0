import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { sideWords } from "@/lib/report/words";
import { plainView, SIDES, viewHref } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkKept } from "./link-kept";
import styles from "./section-nearby.module.css";
import { SideMark } from "./side-mark";

interface SectionNearbyProps {
  comparison: Comparison;
  nearest: ComparisonContext["nearest"];
}

/** Comparisons with the roles nearest to each side; nothing where none can be told. */
export function SectionNearby({ comparison, nearest }: SectionNearbyProps) {
  if (nearest.a.length + nearest.b.length === 0) return null;
  const words = sideWords(comparison);
  return (
    <ChartSection
      id="nearby"
      finding="Compare nearby"
      modelled={comparison.dataset.market === "sample"}
      deck={
        <p>
          The roles whose postings ask for most of the same (<LinkKept href="/method#nearest">how</LinkKept>
          ).
        </p>
      }
    >
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <div key={side}>
            <h3>
              <SideMark side={side} /> Near {words[side].name}
            </h3>
            {nearest[side].length === 0 ? <p>Too few of its postings to tell.</p> : null}
            <ul>
              {nearest[side].map(({ slug, name, shared, top }) => (
                <li key={slug}>
                  <a
                    href={viewHref({
                      ...plainView(comparison[side].role.slug, slug),
                      dataset: comparison.view.dataset,
                    })}
                  >
                    {comparison[side].role.name} against {name}
                  </a>
                  <small>
                    {shared} of {top} top skills in common
                  </small>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </ChartSection>
  );
}
