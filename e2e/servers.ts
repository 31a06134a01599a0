/** A server over the tests' own postings, one over an empty database, and one over both markets. */
export const FULL_PORT = 3461;
export const EMPTY_PORT = 3462;
export const MARKETS_PORT = 3463;

export const SERVERS = { full: FULL_PORT, empty: EMPTY_PORT, markets: MARKETS_PORT } as const;
export type ServerName = keyof typeof SERVERS;
