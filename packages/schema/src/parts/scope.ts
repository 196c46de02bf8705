import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { TreatmentSettingSchema, type TreatmentSetting } from '../values/enums.ts'
import { limits } from '../values/limits.ts'
import { NameSchema } from '../values/text.ts'

/** What of a treatment something is about. Each field is absent where it is about all of it. */
export const scopeFields = {
  /** The only ones of the treatment's interventions that it is about, e.g. the one medicine that an allergy rules out. */
  interventions: z.array(referenceTo('intervention')).min(1).max(limits.interventions).optional(),
  /** The only ones of the places where patients have the treatment that it is about, e.g. at home. */
  settings: z.array(TreatmentSettingSchema).min(1).max(limits.settings).optional(),
  /** The only ones of the conditions that the treatment is given for, in the words of its list, e.g. "Psoriasis". */
  conditions: z.array(NameSchema).min(1).max(limits.listItems).optional(),
}

/** What of a treatment something is about. */
export interface Scope {
  interventions?: readonly { id: string }[] | undefined
  settings?: readonly TreatmentSetting[] | undefined
  conditions?: readonly string[] | undefined
}

interface Whole {
  interventions: readonly { isSupporting: boolean; intervention: { id: string } }[]
  settings?: readonly TreatmentSetting[] | undefined
  conditions: readonly string[]
}

/** True of what names a part of the treatment. */
export const namesPart = ({ interventions, settings, conditions }: Scope): boolean =>
  [interventions, settings, conditions].some((named) => named !== undefined)

/** True of what is about every intervention that treats, in every place where patients have the treatment, and every condition. */
export function isAboutWhole(scope: Scope, treatment: Whole): boolean {
  const named = scope.interventions?.map(({ id }) => id)
  const treating = treatment.interventions.filter(({ isSupporting }) => !isSupporting)
  const isOfEachPart = named === undefined || treating.every(({ intervention }) => named.includes(intervention.id))
  const places = treatment.settings ?? []
  const isInEachPlace = places.every((place) => scope.settings === undefined || scope.settings.includes(place))
  const isForEachCondition = treatment.conditions.every(
    (condition) => scope.conditions === undefined || scope.conditions.includes(condition),
  )
  return isOfEachPart && isInEachPlace && isForEachCondition
}

/** What is about a part of a treatment names interventions, places and conditions of that treatment, once each. */
export function requireOwnScope<Field extends string>(
  treatment: Whole & Partial<Record<Field, readonly Scope[] | undefined>>,
  context: z.RefinementCtx,
  fields: readonly Field[],
): void {
  const own = {
    interventions: treatment.interventions.map(({ intervention }) => intervention.id),
    settings: treatment.settings ?? [],
    conditions: treatment.conditions,
  }
  for (const field of fields) {
    treatment[field]?.forEach((scope, index) => {
      const { settings = [], conditions = [] } = scope
      const named = { interventions: scope.interventions?.map(({ id }) => id) ?? [], settings, conditions }
      for (const part of ['interventions', 'settings', 'conditions'] as const) {
        const known: readonly string[] = own[part]
        if (areOwn(named[part], known)) continue
        context.addIssue({ code: 'custom', message: messages[part], path: [field, index, part] })
      }
    })
  }
}

/** True where each is one of those that are known, and none stands twice. */
export const areOwn = (named: readonly string[], known: readonly string[]): boolean =>
  named.every((each) => known.includes(each)) && new Set(named).size === named.length

const messages = {
  interventions: 'must name what the treatment consists of, once each',
  settings: 'must name places where patients have the treatment, once each',
  conditions: 'must name conditions that the treatment is given for, in the same words, once each',
}
