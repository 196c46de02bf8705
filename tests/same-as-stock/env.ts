const { PATH, HOME, SITE_URL } = process.env

/** The environment of `astro build`. Variables of the test runner, such as MODE, would change its pages. */
export const buildEnv = { PATH, HOME, SITE_URL, ASTRO_TELEMETRY_DISABLED: '1' }
