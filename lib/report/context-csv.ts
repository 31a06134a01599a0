import type { Change, ComparisonContext, SideEmployers, Transfer, TriedValue } from "@/lib/compare/context";
import { modelledIn } from "@/lib/compare/modelled";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { SIDES, type Side, viewHref } from "@/lib/view/view";
import { filters } from "./comparison-csv";
import { type CsvCell, toCsv } from "./csv";
import { FIGURE_HEADER, type Figure, figureLine } from "./figure-line";

type Line = ReturnType<typeof figureLine>;

/** What stands around a comparison as CSV, in the columns of the comparison's own file. */
export function contextCsv(context: ComparisonContext): string {
  const { transfer, changes, employers } = context;
  const line = figureLine(modelledIn(context));
  return toCsv([
    ...about(context),
    FIGURE_HEADER,
    ...flipLines(context),
    ...(transfer ? transferLines(line, "a to b", transfer.aToB, "/transfer/aToB", "b") : []),
    ...(transfer ? transferLines(line, "b to a", transfer.bToA, "/transfer/bToA", "a") : []),
    ...(changes ? changeLines(line, changes) : []),
    ...SIDES.flatMap((side) => employerLines(line, employers[side], side)),
    ...SENIORITIES.flatMap((level) => levelLines(line, level, context)),
    ...SIDES.flatMap((side) => nearLines(line, context.nearest[side], side)),
  ]);
}

/** The lines of where the answer flips alone. */
export function flipsCsv(context: ComparisonContext): string {
  return toCsv([...about(context), FIGURE_HEADER, ...flipLines(context)]);
}

function flipLines(context: ComparisonContext): CsvCell[][] {
  const line = figureLine(modelledIn(context));
  return (context.flips?.values ?? []).flatMap((value, index) =>
    triedLines(line, value, `/flips/values/${index}`),
  );
}

function about({ dataset, view, changes }: ComparisonContext): CsvCell[][] {
  return [
    ["dataset", dataset.id, `${dataset.label}, as of ${dataset.asOf}, ${dataset.postings} active postings`],
    ["side a", view.a.role, ...filters(view.a)],
    ["side b", view.b.role, ...filters(view.b)],
    ["address", viewHref({ ...view, dataset: dataset.id }, { complete: true })],
    ["before", changes ? changes.before.id : "no earlier dataset"],
    [],
  ];
}

function triedLines(line: Line, value: TriedValue, at: string): CsvCell[][] {
  const unit = `${value.currency} a year`;
  const cell = (side: Side): [string, Figure] => {
    const { median, n, interval } = value[side];
    return [
      `${at}/${side}`,
      { value: median, n, interval, at: { value: "median", n: "n", interval: "interval" } },
    ];
  };
  const pair = (name: keyof TriedValue, figure: number, interval?: [number, number]): [string, Figure] => [
    at,
    { value: figure, interval, at: { value: name, interval: "interval" } },
  ];
  const by = `by ${value.filter}`;
  return [
    line(`pay median ${by}`, value.value, unit, cell("a"), cell("b")),
    line(`gap of medians ${by}, b minus a`, value.value, unit, pair("gap", value.gap, value.interval)),
    line(`p of no gap ${by}`, value.value, "probability", pair("p", value.p)),
    line(`clear ${by}`, value.value, "1 or 0", pair("clear", Number(value.clear))),
    line(`flips ${by}`, value.value, "1 or 0", pair("flips", Number(value.flips))),
  ];
}

/** Figures of the role that is moved to stand in that side's columns. */
function transferLines(line: Line, way: string, transfer: Transfer, at: string, to: Side): CsvCell[][] {
  const row = (figure: string, item: string, unit: string, of: [string, Figure]) =>
    line(figure, item, unit, ...(to === "a" ? [of] : [null, of]));
  const { coverage } = transfer;
  return [
    row(`transfer ${way}`, "", "share", [at, { value: transfer.share, at: { value: "share" } }]),
    ...transfer.missing.map(({ slug, share, n }, index) =>
      row(`missing skill ${way}`, slug, "share", [
        `${at}/missing/${index}`,
        { value: share, n, at: { value: "share", n: "n" } },
      ]),
    ),
    ...(coverage
      ? [
          row(`postings covered ${way}`, "at first", "share", [
            `${at}/coverage`,
            {
              value: coverage.covered.share,
              n: coverage.postings,
              interval: coverage.interval,
              at: { value: "covered", n: "postings", interval: "interval" },
            },
          ]),
          ...coverage.next.map(({ slug, share }, index) =>
            row(`postings covered ${way}`, `with ${slug}`, "share", [
              `${at}/coverage/next/${index}`,
              { value: share, n: coverage.postings, at: { value: "share", n: "share" } },
            ]),
          ),
        ]
      : []),
  ];
}

function changeLines(line: Line, changes: NonNullable<ComparisonContext["changes"]>): CsvCell[][] {
  const both = (figure: string, item: string, unit: string, of: (change: Change) => Figure | null) => {
    const figures = SIDES.map((side): [string, Figure] | null => {
      const found = changes[side] && of(changes[side]);
      return found ? [`/changes/${side}`, found] : null;
    });
    return figures.some((one) => one !== null) ? [line(figure, item, unit, ...figures)] : [];
  };
  const currencies = new Set(SIDES.flatMap((side) => changes[side]?.pay?.currency ?? []));
  const unit = `${[...currencies].join(" / ")} a year`;
  return [
    ...both("postings", "before", "count", ({ postings }) => ({
      value: postings.before,
      at: { value: "postings/before" },
    })),
    ...both("postings", "now", "count", ({ postings }) => ({
      value: postings.now,
      at: { value: "postings/now" },
    })),
    ...(["before", "now"] as const).flatMap((date) =>
      both("pay median", date, unit, ({ pay }) =>
        pay
          ? {
              value: pay[date].median,
              n: pay[date].n,
              interval: pay[date].interval,
              at: { value: `pay/${date}/median`, n: `pay/${date}/n`, interval: `pay/${date}/interval` },
            }
          : null,
      ),
    ),
    ...both("move of the pay median", "", unit, ({ pay }) =>
      pay
        ? { value: pay.move, interval: pay.interval, at: { value: "pay/move", interval: "pay/interval" } }
        : null,
    ),
    ...both("move of the pay median", "another mix of levels", unit, ({ pay }) =>
      pay?.split ? { value: pay.split.mix, at: { value: "pay/split" } } : null,
    ),
    ...both("move of the pay median", "at equal levels", unit, ({ pay }) =>
      pay?.split
        ? {
            value: pay.split.rest,
            interval: pay.split.restInterval,
            at: { value: "pay/split", interval: "pay/split" },
          }
        : null,
    ),
  ];
}

function levelLines(line: Line, level: Seniority, { levels }: ComparisonContext): CsvCell[][] {
  const both = (figure: string, of: "postings" | "employers") =>
    line(
      figure,
      level,
      "count",
      ...SIDES.map((side): [string, Figure] => [
        `/levels/${side}/${level}`,
        { value: levels[side][level][of], at: { value: of } },
      ]),
    );
  return [both("postings at level", "postings"), both("employers at level", "employers")];
}

/** Roles near a side stand in that side's columns. */
function nearLines(line: Line, nearest: ComparisonContext["nearest"]["a"], side: Side): CsvCell[][] {
  return nearest.map(({ slug, nearness }, index) => {
    const placed: [string, Figure] = [
      `/nearest/${side}/${index}`,
      { value: nearness, at: { value: "nearness" } },
    ];
    return line("nearness by skills", slug, "share", ...(side === "a" ? [placed] : [null, placed]));
  });
}

function employerLines(
  line: Line,
  { postings, currency, largestFive, largest }: SideEmployers,
  side: Side,
): CsvCell[][] {
  const row = (figure: string, item: string, unit: string, of: Figure) => {
    const placed: [string, Figure] = [`/employers/${side}`, of];
    return line(figure, item, unit, ...(side === "a" ? [placed] : [null, placed]));
  };
  return [
    row("five largest employers", "", "share", {
      value: largestFive.share,
      n: postings,
      at: { value: "largestFive", n: "postings" },
    }),
    ...largest.flatMap(({ name, n, disclosed, median }, index) => [
      row("postings of an employer", name, "count", { value: n, at: { value: `largest/${index}` } }),
      ...(median === null
        ? []
        : [
            row("pay median of an employer", name, `${currency} a year`, {
              value: median,
              n: disclosed,
              at: { value: `largest/${index}`, n: `largest/${index}` },
            }),
          ]),
    ]),
  ];
}
