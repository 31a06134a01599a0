import { toSkillSeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatMoney, formatMoneyChange, formatMoneyChangeRange } from "@/lib/format";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { Signed } from "./mark-modelled";
import { TableFigures } from "./table-figures";

interface TablePremiumsProps {
  comparison: Comparison;
  side: Side;
}

/** What goes together in pay with each skill of one side, raw and with the mix of levels held; nothing without any. */
export function TablePremiums({ comparison, side }: TablePremiumsProps) {
  const { currency } = comparison[side].pay;
  const rows = toSkillSeries(comparison, "all").rows.flatMap(({ key, label, pay, premiumModelled }) => {
    const of = pay[side];
    return of?.premium == null ? [] : [{ key, label, of, modelled: premiumModelled[side] }];
  });
  if (rows.length === 0) return null;
  const change = (amount: number | null) => (amount === null ? "–" : formatMoneyChange(amount, currency));
  const range = (interval: [number, number] | null) =>
    interval ? formatMoneyChangeRange(interval, currency) : "–";
  return (
    <TableFigures
      caption={`Skills and pay, ${sideWords(comparison)[side].label}`}
      columns={[
        { key: "row", label: `Skill, ${sideWords(comparison)[side].label}` },
        { key: "n", label: "n with pay" },
        { key: "median", label: "Median" },
        { key: "premium", label: "Premium" },
        { key: "interval", label: "95% interval" },
        { key: "adjusted", label: "At equal levels" },
        { key: "adjusted-interval", label: "95% interval" },
        { key: "impact", label: "Impact" },
      ]}
      rows={rows.map(({ key, label, of, modelled }) => ({
        key,
        label,
        cells: [
          <LinkCount
            key="n"
            n={of.n}
            of={comparison}
            side={side}
            picked={{ skill: key, pay: "stated" }}
            skill={label}
          />,
          of.median === null ? "–" : formatMoney(of.median, currency),
          <Signed key="premium" modelled={modelled}>
            {change(of.premium)}
          </Signed>,
          range(of.premiumInterval),
          change(of.adjustedPremium),
          range(of.adjustedInterval),
          impactWords(of),
        ],
      }))}
    />
  );
}

/** A premium that is not sure has no impact, whatever its size. */
function impactWords({
  adjustedPremium,
  sure,
  impact,
}: {
  adjustedPremium: number | null;
  sure: boolean;
  impact: string;
}) {
  if (adjustedPremium === null) return "–";
  if (!sure) return "not sure";
  return impact === "none" ? "sure, small" : `${impact}, sure`;
}
