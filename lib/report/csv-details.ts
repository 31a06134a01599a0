import type { Comparison, Profile } from "@/lib/compare/comparison";
import { ATTRIBUTES } from "@/lib/compare/skill-kinds";
import type { CsvCell } from "./csv";
import type { Figure, figureLine } from "./figure-line";

type Line = ReturnType<typeof figureLine>;
type Row = (figure: string, item: string, unit: string, of: (side: Profile) => Figure) => CsvCell[];

/** Lines of what the gap consists of and what could close it. */
export function gapLines({ gap, a }: Comparison, line: Line): CsvCell[][] {
  const { likeForLike, closing } = gap;
  const unit = `${a.pay.currency} a year`;
  const part = (item: string, at: string, value: number, interval: Figure["interval"] = null) =>
    line("gap at equal seniority", item, unit, [
      "/gap/likeForLike",
      { value, interval, at: { value: at, interval: at === "remaining" ? "interval" : at } },
    ]);
  const closes = closing
    ? [
        line("gap closes if silent pay is lower by", `side ${closing.side}`, "share", [
          "/gap/closing",
          { value: closing.lowerBy, at: { value: "lowerBy" } },
        ]),
      ]
    : [];
  if (!likeForLike) return closes;
  const { atMixOfA, atMixOfB, byLevelAndMode, withoutAssumed } = likeForLike.details;
  return [
    part("remains", "remaining", likeForLike.remaining, likeForLike.interval),
    part("explained by levels", "explained", likeForLike.explained),
    part("both at side a's mix", "details/atMixOfA", atMixOfA.gap, atMixOfA.interval),
    part("both at side b's mix", "details/atMixOfB", atMixOfB.gap, atMixOfB.interval),
    ...(byLevelAndMode
      ? [part("with work modes", "details/byLevelAndMode", byLevelAndMode.remaining, byLevelAndMode.interval)]
      : []),
    ...(withoutAssumed
      ? [
          part(
            "without assumed levels",
            "details/withoutAssumed",
            withoutAssumed.remaining,
            withoutAssumed.interval,
          ),
        ]
      : []),
    ...closes,
  ];
}

/** Lines of who states pay, of AI skills and of the roles' attributes. */
export function sideLines(row: Row, payUnit: string): CsvCell[][] {
  const bound = (end: "lowest" | "highest") =>
    row("pay median of all, bound", end, payUnit, ({ pay }) => ({
      value: pay.bounds?.[end] ?? null,
      n: pay.bounds && pay.inMarket,
      at: { value: `pay/bounds/${end}`, n: "pay/inMarket" },
    }));
  const premium = (
    item: string,
    value: "premium" | "adjustedPremium",
    interval: "premiumInterval" | "adjustedInterval",
  ) =>
    row("AI skills", item, payUnit, ({ ai }) => ({
      value: ai.pay?.[value] ?? null,
      n: ai.disclosed,
      interval: ai.pay?.[interval] ?? null,
      at: { value: `ai/pay/${value}`, n: "ai/disclosed", interval: `ai/pay/${interval}` },
    }));
  return [
    row("postings in the pay market", "", "count", ({ pay }) => ({
      value: pay.inMarket,
      at: { value: "pay/inMarket" },
    })),
    bound("lowest"),
    bound("highest"),
    row("AI skills", "postings naming one", "share", ({ ai }) => ({
      value: ai.share,
      n: ai.n,
      at: { value: "ai/share", n: "ai/n" },
    })),
    row("AI skills", "median", payUnit, ({ ai }) => ({
      value: ai.pay?.median ?? null,
      n: ai.disclosed,
      interval: ai.pay?.interval ?? null,
      at: { value: "ai/pay/median", n: "ai/disclosed", interval: "ai/pay/interval" },
    })),
    premium("premium", "premium", "premiumInterval"),
    premium("adjusted premium", "adjustedPremium", "adjustedInterval"),
    ...ATTRIBUTES.map((attribute) =>
      row("role attribute", attribute, "mean a posting", ({ attributes: { n, means } }) => ({
        value: means?.[attribute].mean ?? null,
        n,
        interval: means?.[attribute].interval ?? null,
        at: {
          value: `attributes/means/${attribute}/mean`,
          n: "attributes/n",
          interval: `attributes/means/${attribute}/interval`,
        },
      })),
    ),
  ];
}
