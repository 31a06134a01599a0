/** A posting last seen longer ago than this before the as-of date is no longer active. */
export const ACTIVE_DAYS = 60;
