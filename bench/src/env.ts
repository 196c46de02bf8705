/** The environment of programs that a benchmark starts. */
export const inheritedEnv = process.env

/** The Hugo to compare with: a path, or the one that the shell finds. */
export const hugoPath = process.env.HUGO_PATH ?? 'hugo'
