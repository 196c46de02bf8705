import { z } from 'zod'

const PersonSchema = z.object({ name: z.string(), since: z.string(), isYou: z.boolean() })

/** Who has a form open, as the server answers. */
export const PresenceSchema = z.object({
  /** True while this tab may change the form. */
  isYours: z.boolean(),
  holder: PersonSchema.nullable(),
  others: z.array(PersonSchema.extend({ isEditing: z.boolean() })),
  /** Somebody has taken the form over from this tab. */
  takenOver: z.object({ by: z.string(), isYou: z.boolean(), at: z.string() }).optional(),
  /** The newest stored version. */
  revision: z.number().optional(),
})
export type Presence = z.infer<typeof PresenceSchema>
