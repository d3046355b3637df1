/** The longest answers, in characters (Unicode code points); the server's contract has the same numbers. */
export const LONGEST = { what: 20_000, where: 2_000, who: 5_000, contact: 1_000, message: 10_000 } as const;

/** How many pictures come with a report, and how large each may be, in bytes; the server has the same numbers. */
export const MOST_PICTURES = 3;
export const LARGEST_PICTURE = 8 * 2 ** 20;
