/** Median wages that an office of statistics publishes, by occupation. */
export interface OfficialOccupation {
  /** Standard Occupational Classification of 2018. */
  code: string;
  name: string;
  /** US dollars a year. */
  median: number;
  /** Roles nearest to it. */
  roles: readonly string[];
}

export const OFFICIAL = {
  source: "US Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
  /** ISO month that the wages are of. */
  month: "2024-05",
  monthWords: "May 2024",
  country: "US",
  currency: "USD",
  occupations: [
    {
      code: "15-1252",
      name: "Software Developers",
      median: 133_080,
      roles: ["software-engineer", "full-stack-developer", "backend-developer", "mobile-developer"],
    },
    {
      code: "15-2051",
      name: "Data Scientists",
      median: 112_590,
      roles: ["data-scientist", "business-intelligence-analyst"],
    },
    {
      code: "15-1243",
      name: "Database Architects",
      median: 135_980,
      roles: ["data-engineer", "data-architect"],
    },
    { code: "15-1242", name: "Database Administrators", median: 104_620, roles: ["database-administrator"] },
    { code: "15-1212", name: "Information Security Analysts", median: 124_910, roles: ["security-analyst"] },
  ],
} as const satisfies { occupations: readonly OfficialOccupation[] } & Record<string, unknown>;

/** One role's median beside that of the nearest occupation. */
export interface OfficialRow {
  role: string;
  median: number;
  n: number;
  modelled: boolean;
  occupation: OfficialOccupation;
  /** Ours minus theirs, as a fraction of theirs. */
  difference: number;
}

interface PaidRole {
  slug: string;
  name: string;
  pay: { country: string; currency: string; n: number; median: number | null; modelled: boolean };
}

/** The roles with a median in the same country and currency, each beside its nearest occupation. */
export function officialRows(roles: readonly PaidRole[]): OfficialRow[] {
  return OFFICIAL.occupations.flatMap((occupation) =>
    occupation.roles.flatMap((slug): OfficialRow[] => {
      const role = roles.find((one) => one.slug === slug);
      if (!role || role.pay.median === null) return [];
      const { country, currency, median, n, modelled } = role.pay;
      if (country !== OFFICIAL.country || currency !== OFFICIAL.currency) return [];
      const difference = median / occupation.median - 1;
      return [{ role: role.name, median, n, modelled, occupation, difference }];
    }),
  );
}
