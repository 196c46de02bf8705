import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { ControlClassesSchema } from '../regulation/control-classes.ts'
import { RouteSchema, TherapyDeliverySchema, TherapyFormatSchema } from '../values/enums.ts'
import { ListItemSchema, NameSchema } from '../values/text.ts'

const shared = {
  /** What it is, in the words that studies are compared with. */
  intervention: referenceTo('intervention'),
  /** True where it goes with the treatment and is not what treats, e.g. a medicine against nausea. */
  isSupporting: z.boolean(),
}

/** A medicine that is given. */
export const DrugInterventionSchema = z.strictObject({
  kind: z.literal('drug'),
  ...shared,
  /** International non-proprietary name, lower case. */
  genericName: NameSchema,
  /** How it is given; absent where `otherRoute` says it in words. */
  route: RouteSchema.optional(),
  /** How it is given, in words, where none of the routes says it, e.g. "into the fluid around the spine". */
  otherRoute: ListItemSchema.optional(),
  /** Its class under each country's law on controlled drugs; absent where the guide names none. */
  controlClasses: ControlClassesSchema.optional(),
})

/** A device that is used. */
export const DeviceInterventionSchema = z.strictObject({
  kind: z.literal('device'),
  ...shared,
  /** What the device is, e.g. "magnetic coil held against the head". */
  deviceType: ListItemSchema,
  /** How it is set, e.g. "10 pulses a second". */
  settings: ListItemSchema.optional(),
})

/** A procedure that is done. */
export const ProcedureInterventionSchema = z.strictObject({
  kind: z.literal('procedure'),
  ...shared,
  /** Who does it, e.g. "a surgeon and a nurse". */
  performedBy: ListItemSchema.optional(),
  /** Anaesthesia, e.g. "numbing of the skin". */
  anaesthesia: ListItemSchema.optional(),
})

const therapyFields = {
  ...shared,
  /** With whom; absent where nobody has said so. */
  format: TherapyFormatSchema.optional(),
  /** In which ways, one or more; absent where nobody has said so. */
  delivery: z.array(TherapyDeliverySchema).min(1).optional(),
}

/** A psychological therapy. */
export const PsychologicalTherapySchema = z.strictObject({ kind: z.literal('psychologicalTherapy'), ...therapyFields })

/** A physical therapy. */
export const PhysicalTherapySchema = z.strictObject({ kind: z.literal('physicalTherapy'), ...therapyFields })

/** Anything else, in words. */
export const OtherInterventionSchema = z.strictObject({
  kind: z.literal('other'),
  ...shared,
  /** What is done, e.g. "light from a bright lamp". */
  description: ListItemSchema,
})

/** One of the things a treatment consists of. */
export const TreatmentInterventionSchema = z.discriminatedUnion('kind', [
  DrugInterventionSchema,
  DeviceInterventionSchema,
  ProcedureInterventionSchema,
  PsychologicalTherapySchema,
  PhysicalTherapySchema,
  OtherInterventionSchema,
])
export type TreatmentIntervention = z.infer<typeof TreatmentInterventionSchema>
