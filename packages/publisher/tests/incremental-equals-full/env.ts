import { z } from 'zod'

/** How many random days to live through; the full count takes minutes and has its own command. */
export const runs = z.coerce.number().int().positive().default(40).parse(process.env.CAREPATH_PROPERTY_RUNS)
