/** A server over the tests' own postings, and one over an empty database. */
export const FULL_PORT = 3461;
export const EMPTY_PORT = 3462;
