/** What the files beside this one are made of. */
export const COMMITTED = { seed: 20_261_125, people: 1_500, queries: 3_000 };
