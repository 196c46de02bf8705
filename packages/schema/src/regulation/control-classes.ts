import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { limits } from '../values/limits.ts'
import { findControlClass, knownControlClasses } from './regulators.ts'

/** A medicine's class under one country's law on controlled drugs. */
export const ControlSchema = z.strictObject({
  /** The class: one of those in `packages/schema/regulators`, whose file says of which country it is. */
  controlClass: z.enum(knownControlClasses.map(({ controlClass }) => controlClass.id)),
  /** Where the class of this medicine can be looked up: the law's own list, or the label. */
  sources: z.array(referenceTo('source')),
})
export type Control = z.infer<typeof ControlSchema>

/** One class for each law: a medicine has no two under one, and a class of one country says nothing of another. */
export const ControlClassesSchema = z
  .array(ControlSchema)
  .min(1)
  .max(limits.controlClasses)
  .superRefine((rows, context) => {
    const seen = new Set<string>()
    rows.forEach(({ controlClass }, index) => {
      const id = findControlClass(controlClass)?.regulator.id
      if (id === undefined) return
      const message = 'must be of another country than the rows before: a law has one class for a medicine'
      if (seen.has(id)) context.addIssue({ code: 'custom', message, path: [index, 'controlClass'] })
      seen.add(id)
    })
  })

/** True where a law of some country controls the medicine. */
export const isControlled = (rows: readonly { controlClass?: unknown }[]): boolean =>
  rows.some(({ controlClass }) => findControlClass(controlClass)?.controlClass.isControlled === true)
