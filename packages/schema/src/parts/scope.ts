import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { TreatmentSettingSchema, type TreatmentSetting } from '../values/enums.ts'
import { limits } from '../values/limits.ts'

/** What of a treatment something is about. Each field is absent where it is about all of it. */
export const scopeFields = {
  /** The only ones of the treatment's interventions that it is about, e.g. the one medicine that an allergy rules out. */
  interventions: z.array(referenceTo('intervention')).min(1).max(limits.interventions).optional(),
  /** The only ones of the places where patients have the treatment that it is about, e.g. at home. */
  settings: z.array(TreatmentSettingSchema).min(1).max(limits.settings).optional(),
}

/** What of a treatment something is about. */
export interface Scope {
  interventions?: readonly { id: string }[] | undefined
  settings?: readonly TreatmentSetting[] | undefined
}

interface Whole {
  interventions: readonly { isSupporting: boolean; intervention: { id: string } }[]
  settings?: readonly TreatmentSetting[] | undefined
}

/** True of what is about every intervention that treats, in every place where patients have the treatment. */
export function isAboutWhole(scope: Scope, treatment: Whole): boolean {
  const named = scope.interventions?.map(({ id }) => id)
  const treating = treatment.interventions.filter(({ isSupporting }) => !isSupporting)
  const isOfEachPart = named === undefined || treating.every(({ intervention }) => named.includes(intervention.id))
  const places = treatment.settings ?? []
  const isInEachPlace = places.every((place) => scope.settings === undefined || scope.settings.includes(place))
  return isOfEachPart && isInEachPlace
}

/** What is about a part of a treatment names interventions and places of that treatment, once each. */
export function requireOwnScope<Field extends string>(
  treatment: Whole & Record<Field, readonly Scope[]>,
  context: z.RefinementCtx,
  fields: readonly Field[],
): void {
  const own = {
    interventions: treatment.interventions.map(({ intervention }) => intervention.id),
    settings: treatment.settings ?? [],
  }
  for (const field of fields) {
    treatment[field].forEach((scope, index) => {
      const named = { interventions: scope.interventions?.map(({ id }) => id) ?? [], settings: scope.settings ?? [] }
      for (const part of ['interventions', 'settings'] as const) {
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
}
