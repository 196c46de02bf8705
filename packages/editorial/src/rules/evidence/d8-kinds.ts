import { interventionKindNames } from '../../model/intervention-kind-names.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { readPointer } from '../../reading/grounds.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'
import { reasonsOfParts } from './reasons-of-parts.ts'

/**
 * D8: a row of what a treatment consists of has the kind of the intervention that it names.
 * A reason against one of these things, or against one place, is not one against the whole treatment.
 *
 * Reason: the row says what the page prints, the intervention what studies are compared with: a device in a row for a
 * medicine would be printed as one, with a route and a dose.
 * Source: 21 USC 321(g) and (h), which tell medicines from devices.
 */
export const kinds: Rule = {
  id: 'D8',
  title: 'What is done fits its kind',
  levels: ['block', 'warn'],
  readsWords: 'also',
  canBeOverridden: false,
  check: (subject) => {
    if (subject.type === 'treatment') return [...ofTreatment(subject), ...reasonsOfParts(subject)]
    return subject.type === 'intervention' ? ofIntervention(subject) : []
  },
}

function ofTreatment(subject: Subject): Finding[] {
  return toList(subject.fields.interventions).flatMap((entry, index) => {
    const row = toFields(entry)
    const intervention = toFields(subject.follow(readPointer(row.intervention)))
    const [said, known] = [nameOfKind(row), nameOfKind(intervention)]
    if (!said || !known || said === known) return []
    const name = toText(intervention.name) ?? 'the intervention'
    return [
      finding({
        path: `interventions.${index}.kind`,
        excerpt: name,
        message: `The row says “${said}”, but “${name}” is recorded as “${known}”.`,
        next: 'Choose the kind that it is, or another intervention; correct the kind of the intervention where that is wrong.',
      }),
    ]
  })
}

/** A kind can't be changed under the treatments that have the intervention. */
function ofIntervention({ draft, fields, locale, context }: Subject): Finding[] {
  const known = nameOfKind(fields)
  if (!known || draft.id === undefined) return []
  const others = context.documents.all('treatment', locale).map(toFields)
  return others.flatMap((treatment) => {
    const said = toList(treatment.interventions)
      .map(toFields)
      .filter((row) => readPointer(row.intervention)?.id === draft.id)
      .map(nameOfKind)
      .find((kind) => kind !== undefined && kind !== known)
    if (!said) return []
    const name = toText(treatment.plainName) ?? 'A treatment'
    return [
      finding({
        path: 'kind',
        excerpt: toText(fields.name) ?? '',
        message: `“${name}” has this in a row that says “${said}”.`,
        next: `Choose “${said}” here too, or add another intervention for what is “${known}”.`,
      }),
    ]
  })
}

const nameOfKind = ({ kind }: Fields): string | undefined =>
  Object.entries(interventionKindNames).find(([known]) => known === kind)?.[1]

const finding = (parts: Pick<Finding, 'path' | 'excerpt' | 'message' | 'next'>): Finding => ({
  rule: 'D8',
  level: 'block',
  ...parts,
})
