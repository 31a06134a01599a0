import { Fragment } from "react";
import { MIN_OVERLAP_POSTINGS } from "@/lib/compare/thresholds";
import { formatCount, formatMoney, formatShare } from "@/lib/format";
import { roleHref } from "@/lib/view/roles-view";
import { plainView, viewHref } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkKept } from "./link-kept";
import { NoteModelled, Signed } from "./mark-modelled";
import styles from "./role-page.module.css";
import type { ShownRole } from "./shown-role";
import { TableBars } from "./table-bars";

export interface NearRow {
  slug: string;
  name: string;
  postings: number;
  /** 0 to 1. */
  nearness: number;
  shared: number;
  top: number;
  pay: { currency: string; n: number; median: number | null; modelled: boolean };
}

/** The roles whose postings ask for much the same, each with a comparison. */
export function RoleNearest({ shown, nearest }: { shown: ShownRole; nearest: NearRow[] }) {
  const { profile, dataset, asked } = shown;
  const { role } = profile;
  const [first] = nearest;
  return (
    <ChartSection
      id="nearest"
      finding={first ? `${first.name} is nearest by skills` : "Nothing to say which roles are near"}
      modelled={dataset.market === "sample" && nearest.length > 0}
      deck={
        <p>
          How much of what either role’s postings ask for is common to both (
          <LinkKept href="/method#nearest">how</LinkKept>).
        </p>
      }
      note={<NoteModelled when={nearest.some(({ pay }) => pay.modelled)} />}
    >
      {first ? (
        <TableBars
          caption={`Roles near ${role.name} by skills`}
          columns={{ first: "Role", share: "In common", more: ["Postings", "Median pay"] }}
          max={1}
          rows={nearest.map(({ slug, name, postings, nearness, shared, top, pay }) => ({
            key: slug,
            label: (
              <>
                <a href={roleHref(slug, asked)}>{name}</a>{" "}
                <a
                  className={styles.compare}
                  href={viewHref({ ...plainView(role.slug, slug), dataset: asked })}
                  aria-label={`Compare ${role.name} with ${name}`}
                >
                  compare
                </a>
              </>
            ),
            share: nearness,
            figure: formatShare(nearness),
            n: `${shared} of ${top}`,
            cells: [
              formatCount(postings),
              <Fragment key="median">
                {pay.median === null ? (
                  "–"
                ) : (
                  <Signed modelled={pay.modelled}>{formatMoney(pay.median, pay.currency)}</Signed>
                )}{" "}
                <small>n&nbsp;{formatCount(pay.n)}</small>
              </Fragment>,
            ],
          }))}
        />
      ) : (
        <p>A role needs {MIN_OVERLAP_POSTINGS} postings to tell which others ask for the same.</p>
      )}
    </ChartSection>
  );
}
