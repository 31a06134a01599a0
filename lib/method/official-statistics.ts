/** A median wage that an office of statistics publishes for an occupation. */
export interface OfficialOccupation {
  /** Standard Occupational Classification of 2018. */
  code: string;
  name: string;
  /** US dollars a year. */
  median: number;
  /** ISO month that the wage is of. */
  month: "2023-05" | "2024-05";
  /** Where the figure was read: on the office's own page, or with somebody who quotes it. */
  read: "source" | "quoted";
  /** Roles nearest to it. */
  roles: readonly string[];
}

export const OFFICIAL = {
  source: "US Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
  /** Where the figures can be looked up. */
  page: "https://www.bls.gov/ooh/computer-and-information-technology/home.htm",
  country: "US",
  currency: "USD",
  occupations: [
    {
      code: "15-1252",
      name: "Software Developers",
      ...{ median: 133_080, month: "2024-05", read: "quoted" },
      roles: ["software-engineer", "full-stack-developer", "backend-developer", "mobile-developer"],
    },
    {
      code: "15-2051",
      name: "Data Scientists",
      ...{ median: 112_590, month: "2024-05", read: "quoted" },
      roles: ["data-scientist", "data-analyst", "business-intelligence-analyst"],
    },
    {
      code: "15-1243",
      name: "Database Architects",
      ...{ median: 135_980, month: "2024-05", read: "quoted" },
      roles: ["data-engineer", "data-architect"],
    },
    {
      code: "15-1242",
      name: "Database Administrators",
      ...{ median: 104_620, month: "2024-05", read: "quoted" },
      roles: ["database-administrator"],
    },
    {
      code: "15-1212",
      name: "Information Security Analysts",
      ...{ median: 124_910, month: "2024-05", read: "quoted" },
      roles: ["security-analyst", "security-engineer", "penetration-tester"],
    },
    {
      code: "15-1221",
      name: "Computer and Information Research Scientists",
      ...{ median: 145_080, month: "2023-05", read: "source" },
      roles: ["research-scientist"],
    },
    {
      code: "15-1253",
      name: "Software Quality Assurance Analysts and Testers",
      ...{ median: 101_800, month: "2023-05", read: "source" },
      roles: ["qa-engineer"],
    },
    {
      code: "15-1241",
      name: "Computer Network Architects",
      ...{ median: 129_840, month: "2023-05", read: "source" },
      roles: ["network-engineer"],
    },
    {
      code: "15-1230",
      name: "Computer Support Specialists",
      ...{ median: 60_810, month: "2023-05", read: "source" },
      roles: ["it-support"],
    },
    {
      code: "15-1244",
      name: "Network and Computer Systems Administrators",
      ...{ median: 95_360, month: "2023-05", read: "quoted" },
      roles: ["systems-administrator"],
    },
    {
      code: "11-3021",
      name: "Computer and Information Systems Managers",
      ...{ median: 171_200, month: "2024-05", read: "quoted" },
      roles: ["engineering-manager"],
    },
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
