import { z } from 'zod'

/** How many random weeks to live through; the full count takes minutes and has its own command. */
export const runs = z.coerce.number().int().positive().default(6).parse(process.env.CAREPATH_PROPERTY_RUNS)
