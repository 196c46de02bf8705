import { needsCareAdvice } from '@carepath/schema'
import { toFields, toList, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { readPointer, readPointers } from '../reading/grounds.ts'
import { inapplicableTopics } from '../rule/required-warnings.ts'
import type { Rule } from '../rule/rule.ts'
import { cardsOf } from '../rule/treatments-of.ts'
import type { Subject } from '../rule/subject.ts'

/**
 * D4: each serious side effect but an outcome, such as death, has care advice, and a treatment lists at least one serious side effect or says, with its grounds,
 * that none is known. It never says so beside a serious effect. Where none of its cards is for an emergency the rule suggests one: the
 * site’s emergency lines are on every page, and say nothing of what this treatment can do.
 *
 * Reason: a list of mild effects alone lets readers think that nothing worse can happen, which somebody has to have found out;
 * and a serious effect without "what to do" frightens without helping.
 * Source: DISCERN question 11 (risks); Ketalar label rev. 10/2024; schema.org `seriousAdverseOutcome`.
 */
export const seriousEffects: Rule = {
  id: 'D4',
  title: 'Serious effects, with what to do',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  check: (subject) => {
    if (subject.type === 'side-effect') return withoutAdvice(subject.fields, 'careAdvice')
    return subject.type === 'treatment' ? ofTreatment(subject) : []
  },
}

function ofTreatment(subject: Subject): Finding[] {
  const pointers = toList(subject.fields.sideEffects).map((row) => readPointer(toFields(row).effect))
  if (pointers.length > 0 && !subject.canFollow('side-effect')) return []
  const found = pointers.map((pointer) => subject.follow(pointer))
  const effects = found.map(toFields)
  // A serious effect may be among those that aren't there yet: of an import, those with a fault of their own.
  const areAllKnown = found.every((effect, index) => effect !== undefined || !pointers[index])
  const serious = effects.find(({ isSerious }) => isSerious === true)
  const saidUnknown = inapplicableTopics(subject.fields)
  const isSaidUnknown = saidUnknown.has('seriousEffects') || saidUnknown.has('sideEffects')
  return [
    ...(serious || isSaidUnknown || !areAllKnown ? [] : [notListed]),
    ...(serious && isSaidUnknown ? [contradicted(toText(serious.plainName) ?? '')] : []),
    ...effects.flatMap((effect, index) => withoutAdvice(effect, `sideEffects.${index}`)),
    ...(serious ? withoutEmergency(subject, toText(serious.plainName) ?? '') : []),
  ]
}

const contradicted = (name: string): Finding =>
  finding(
    'notApplicable',
    name,
    'The guide says that no serious side effect is known, and lists one.',
    'Remove the row “Serious side effects” under “What doesn’t apply”, or the side effect.',
  )

function withoutAdvice(effect: Fields, path: string): Finding[] {
  if (!needsCareAdvice(effect) || readPointers(effect.careAdvice).length > 0) return []
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

/** A card that isn't there yet may be for an emergency. */
function withoutEmergency(subject: Subject, name: string): Finding[] {
  if (!subject.canFollow('care-advice')) return []
  const cards = cardsOf(subject.fields, subject).map((card) => subject.follow(card))
  if (cards.some((card) => card === undefined || toFields(card).urgency === 'emergency')) return []
  const message = 'A side effect is serious, and none of the guide’s cards is for an emergency.'
  const next =
    'Add a care card of the emergency kind, here or to the side effect: the signs of this treatment in which to call for help at once.'
  return [{ ...finding('careAdvice', name, message, next), level: 'warn' }]
}

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'D4',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})

const notListed = finding(
  'sideEffects',
  '',
  'No serious side effect is listed.',
  'List the serious side effects too, such as breathing problems. Or say under “What doesn’t apply” that none is known, and how you know.',
)
