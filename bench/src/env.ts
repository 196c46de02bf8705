/** What programs that a benchmark starts run with. */
export const inheritedEnv = process.env

/** The Hugo to compare with: a path, or the one that the shell finds. */
export const hugoPath = process.env.HUGO_PATH ?? 'hugo'
