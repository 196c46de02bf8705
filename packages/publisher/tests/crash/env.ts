import { z } from 'zod'

/** How often to kill the publisher. */
export const kills = z.coerce.number().int().positive().default(8).parse(process.env.CAREPATH_KILLS)
