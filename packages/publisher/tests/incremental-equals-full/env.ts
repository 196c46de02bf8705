import { z } from 'zod'

/** Number of random days to run. The full number takes minutes and has its own command. */
export const runs = z.coerce.number().int().positive().default(40).parse(process.env.CAREPATH_PROPERTY_RUNS)
