/** The environment of programs that a benchmark starts. */
export const inheritedEnv = process.env

/** The settings that the launcher fills in for the programs of this checkout: another checkout has its own. */
const ofCheckout = new Set('HOST DATA_DIR CMS_PORT SITE_PORT WORKER_PORT CMS_URL SITE_URL WORKER_URL'.split(' '))

/** The environment of a program of a checkout of its own. */
export const envOfCheckout = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofCheckout.has(name)),
) as NodeJS.ProcessEnv

/** The Hugo to compare with: a path, or the one that the shell finds. */
export const hugoPath = process.env.HUGO_PATH ?? 'hugo'
