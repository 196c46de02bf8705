import type { Person, SideEffect } from '@carepath/schema'
import { personPath, sideEffectPath } from '../routes/paths.ts'
import type { Link } from '../routes/link.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId } from './node-id.ts'

export const treatmentId = (path: string): string => nodeId(path, 'treatment')

/** A treatment as other pages name it. */
export function namedTreatment({ label, path }: Link) {
  return { '@type': 'MedicalTherapy', '@id': treatmentId(path), name: label, url: absoluteUrl(path) } as const
}

const typesOfEffects = {
  symptom: 'MedicalSymptom',
  sign: 'MedicalSign',
  condition: 'MedicalCondition',
  outcome: 'MedicalEntity',
} as const

/** A side effect as other pages name it: felt, measured, an illness or event of its own, or what the treatment can end in. */
export function namedSideEffect({ locale, slug, plainName, manifestation }: SideEffect) {
  const path = sideEffectPath(locale, slug)
  const type = typesOfEffects[manifestation]
  return { '@type': type, '@id': nodeId(path, 'side-effect'), name: plainName, url: absoluteUrl(path) }
}

/** A person by name alone. */
export function namedPerson({ locale, slug, name }: Person) {
  const path = personPath(locale, slug)
  return { '@type': 'Person', '@id': nodeId(path, 'person'), name, url: absoluteUrl(path) } as const
}

/** A person where the page gives degrees and titles too. */
export function titledPerson(person: Person) {
  const { title, credentials } = person
  return {
    ...namedPerson(person),
    ...(title && { honorificPrefix: title }),
    ...(credentials && { honorificSuffix: credentials }),
  }
}
