import { z } from 'zod'
import { ShortTextSchema } from '../values/text.ts'
import { DurationSchema } from './duration.ts'

/** One of the times at which an effect can happen with a treatment, e.g. bleeding at once, and again within two weeks. */
export const EffectTimeSchema = z
  .strictObject({
    /** What happens then, e.g. "Delayed reaction"; absent where the time says enough. */
    name: ShortTextSchema.optional(),
    /** When it starts, counted from the treatment. */
    onset: DurationSchema.optional(),
    /** How long it lasts, counted from when it starts. */
    duration: DurationSchema.optional(),
  })
  .refine(({ onset, duration }) => onset !== undefined || duration !== undefined, {
    error: 'must say when it starts or how long it lasts',
    path: ['onset'],
  })
export type EffectTime = z.infer<typeof EffectTimeSchema>
