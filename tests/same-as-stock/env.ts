const { PATH, HOME, SITE_URL } = process.env

/** What Astro's own build runs with. No more than this: the test runner's MODE would get into its pages. */
export const buildEnv = { PATH, HOME, SITE_URL, ASTRO_TELEMETRY_DISABLED: '1' }
