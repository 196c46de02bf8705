import { z } from 'zod'

const Milliseconds = z.coerce.number().int().default(0)

/** How far a process's clock is off, and by how much it jumps. */
export const clock = z
  .object({ CLOCK_OFFSET_MS: Milliseconds, CLOCK_JUMP_MS: Milliseconds })
  .transform(({ CLOCK_OFFSET_MS, CLOCK_JUMP_MS }) => ({ offsetMs: CLOCK_OFFSET_MS, jumpMs: CLOCK_JUMP_MS }))
  .parse(process.env)

/** How long the database does not answer: longer than the drivers wait for it, and than a lease lasts that nobody renews. */
export const awayMs = z.coerce.number().int().positive().default(12_000).parse(process.env.CAREPATH_AWAY_MS)
