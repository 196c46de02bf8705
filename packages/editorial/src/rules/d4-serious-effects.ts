import { toFields, toList, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { readPointer, readPointers } from '../reading/grounds.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

/**
 * D4: each serious side effect has care advice, and a treatment lists at least one serious side effect.
 *
 * Reason: a list of mild effects alone is not true of any medicine given into a vein, and a serious effect without
 * "what to do" frightens without helping.
 * Source: DISCERN question 11 (risks); Ketalar label rev. 10/2024; schema.org `seriousAdverseOutcome`.
 */
export const seriousEffects: Rule = {
  id: 'D4',
  title: 'Serious effects, with what to do',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => {
    if (subject.type === 'side-effect') return withoutAdvice(subject.fields, 'careAdvice')
    return subject.type === 'treatment' ? ofTreatment(subject) : []
  },
}

function ofTreatment(subject: Subject): Finding[] {
  const pointers = toList(subject.fields.sideEffects).map((row) => readPointer(toFields(row).effect))
  if (pointers.length > 0 && !subject.canFollow('side-effect')) return []
  const effects = pointers.map((pointer) => toFields(subject.follow(pointer)))
  const isAnySerious = effects.some(({ isSerious }) => isSerious === true)
  return [
    ...(isAnySerious
      ? []
      : [
          finding(
            'sideEffects',
            '',
            'No serious side effect is listed.',
            'List the serious side effects too, such as breathing problems.',
          ),
        ]),
    ...effects.flatMap((effect, index) => withoutAdvice(effect, `sideEffects.${index}`)),
  ]
}

function withoutAdvice(effect: Fields, path: string): Finding[] {
  if (effect.isSerious !== true || readPointers(effect.careAdvice).length > 0) return []
  const name = toText(effect.plainName) ?? 'This side effect'
  return [
    finding(
      path,
      name,
      `${name} is serious and has no care card.`,
      'Add a care card to the side effect: what to do, and when.',
    ),
  ]
}

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'D4',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
