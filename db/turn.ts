/** Lets whatever waits for this process go first: reading the store holds everything else up. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
