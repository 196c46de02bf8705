/** What programs that a benchmark starts run with. */
export const inheritedEnv = process.env
