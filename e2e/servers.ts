/** A server over the tests' own postings, one over an empty database, and one over both markets, at three ports in a row. */
export const FULL_PORT = Number(process.env.CROSSROLES_TEST_PORT ?? 3461);
export const EMPTY_PORT = FULL_PORT + 1;
export const MARKETS_PORT = FULL_PORT + 2;

export const SERVERS = { full: FULL_PORT, empty: EMPTY_PORT, markets: MARKETS_PORT } as const;
export type ServerName = keyof typeof SERVERS;
