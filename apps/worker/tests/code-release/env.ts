import { z } from 'zod'

/** How many builds are released one after the other: two in the suite, twenty by `pnpm --filter @carepath/worker test:code-releases`. */
export const codeReleases = z.coerce.number().int().positive().default(2).parse(process.env.CAREPATH_CODE_RELEASES)
