import { toFields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { readPointers } from '../reading/grounds.ts'
import type { Rule } from '../rule/rule.ts'
import { mentionsTopic } from './topics-on-page.ts'

const lines = [
  { action: 'call911', topic: 'emergency', number: '911', message: 'The page doesn’t tell patients when to call 911.' },
  {
    action: 'callOrText988',
    topic: 'crisisLine',
    number: '988',
    message: 'The page doesn’t tell patients when to call or text 988.',
  },
] as const

/**
 * D2: treatment and side-effect pages carry 911 and 988 advice, by a care card or in their own words.
 *
 * Reason: ketamine can stop breath and raise blood pressure, and its readers are depressed: help must be where they read.
 * Source: NHS service manual (care cards); 988 Suicide & Crisis Lifeline; Ketalar label rev. 10/2024.
 */
export const emergencyHelp: Rule = {
  id: 'D2',
  title: '911 and 988 on the page',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => {
    if (subject.type !== 'treatment' && subject.type !== 'side-effect') return []
    const cards = readPointers(subject.fields.careAdvice)
    if (cards.length > 0 && !subject.canFollow('care-advice')) return []
    const actions = new Set(cards.map((card) => toFields(subject.follow(card)).action))
    return lines
      .filter(({ action, topic }) => !actions.has(action) && !mentionsTopic(subject, topic))
      .map(({ number, message }): Finding => ({
        rule: 'D2',
        level: 'block',
        path: 'careAdvice',
        excerpt: '',
        message,
        next: `Add the care card for ${number}, with the conditions under which to use it.`,
      }))
  },
}
