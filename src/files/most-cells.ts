/** The most cells with something in them that are read from one file: no scorecard comes near, and more may not fit in memory. */
export const MOST_CELLS = 5_000_000;

/** What is said of a file with more. */
export const TOO_MANY_CELLS = `This file holds more than ${MOST_CELLS / 1_000_000} million cells, or more than a sheet has room for: put the scorecard into a file of its own.`;
