/** How many rows a chart draws; its table has them all. */
export const DRAWN = { skills: 15, countries: 10, skillPay: 8, flips: 12 } as const;
