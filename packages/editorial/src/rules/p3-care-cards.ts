import { limits } from '@carepath/schema'
import { toList, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { fold } from '../reading/normalise.ts'
import { readPointers } from '../reading/grounds.ts'
import { ofNationalNumber, ofOtherNumber } from './other-numbers.ts'
import { cardsWithoutOtherTimes, withoutOtherTimes } from './other-times.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

const urgencyOfAction: Record<string, readonly string[]> = {
  call911: ['emergency'],
  callOrText988: ['emergency', 'urgent'],
  goToEmergencyRoom: ['emergency', 'urgent'],
  callClinicNow: ['emergency', 'urgent'],
  callClinic: ['urgent', 'nonUrgent'],
  callNumber: ['emergency', 'urgent', 'nonUrgent'],
  callDoctor: ['urgent', 'nonUrgent'],
  tellStaffNow: ['emergency', 'urgent'],
  tellStaff: ['nonUrgent'],
  lookAfterYourself: ['selfCare'],
}
/** Staff can be told where they are; a call to the clinic, and the way to an emergency room, are for those who are elsewhere. */
const placeOfAction: Record<string, string> = {
  tellStaffNow: 'inClinic',
  tellStaff: 'inClinic',
  callClinicNow: 'atHome',
  callClinic: 'atHome',
  callNumber: 'atHome',
  goToEmergencyRoom: 'atHome',
}

/**
 * P3: the grammar of care cards. A card is one action, in the place where it can be taken, and a list of conditions that
 * end "… if:"; an urgent number that isn't always answered asks for what to do at other times; a page has at most two safety warnings. The page itself joins cards of one action and place.
 *
 * Reason: in fear, people read one line, and can't do what is for another place.
 * Source: NHS service manual, care cards and warning callouts.
 */
export const careCards: Rule = {
  id: 'P3',
  title: 'Care cards that can be followed',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  check: (subject) => {
    if (subject.type === 'care-advice')
      return [
        ...ofCard(subject),
        ...ofOtherNumber(subject),
        ...ofNationalNumber(subject),
        ...withoutOtherTimes(subject),
      ]
    return [...checkWarnings(subject), ...(subject.type === 'treatment' ? cardsWithoutOtherTimes(subject) : [])]
  },
}

function ofCard({ fields }: Subject): Finding[] {
  const action = toText(fields.action)
  const urgency = toText(fields.urgency)
  const conditions = toList(fields.conditions).map((condition) => toText(condition) ?? '')
  const findings: Finding[] = []
  const block = (path: string, excerpt: string, message: string, next: string) =>
    findings.push({ rule: 'P3', level: 'block', path, excerpt, message, next })

  if (!action) block('action', '', 'The card asks for nothing.', 'Choose the one thing to do.')
  if (!urgency) block('urgency', '', 'The card doesn’t say how fast help is needed.', 'Choose the urgency.')
  if (action && urgency && !urgencyOfAction[action]?.includes(urgency)) {
    block(
      'urgency',
      '',
      'What to do and how urgent it is don’t go together.',
      'Choose the urgency that the action has, or another action.',
    )
  }
  const place = placeOfAction[action ?? '']
  if (place && toText(fields.setting) && fields.setting !== place) {
    block(
      'setting',
      '',
      faultOfPlace(place, action),
      'Choose the place where the action can be taken, or another action.',
    )
  }
  const { min, max } = limits.careConditions
  if (conditions.length < min || conditions.length > max) {
    block('conditions', '', `The card has ${conditions.length} conditions.`, `Give ${min} to ${max}.`)
  }
  conditions.forEach((condition, index) => {
    const fault = findFault(condition, urgency)
    if (fault) block(`conditions.${index}`, condition, fault.message, fault.next)
  })
  const text = [...conditions, toText(fields.outOfHoursAction) ?? ''].join(' ')
  if (urgency === 'emergency' && /https?:|www\.|<a\s/iu.test(text)) {
    block('conditions', '', 'An emergency card holds a link.', 'Take it out: nothing but the number may be tapped.')
  }
  const number = action === 'call911' ? emergencyFault(fields) : undefined
  if (number) block(number.path, '', number.message, number.next)
  return findings
}

function faultOfPlace(place: string, action: string | undefined): string {
  if (place === 'inClinic') return 'Only at the clinic is there staff to tell.'
  return action === 'goToEmergencyRoom'
    ? 'At the clinic, patients tell staff, who are there at once.'
    : 'At the clinic, nobody has to call it.'
}

/** Emergency numbers of the world have three to five digits. */
const longestEmergencyNumber = 5
/** The number that the action has of itself, where the card gives none. */
const usual = '911'
const emergencyNumbers =
  /\b(?:911|112|999|000|110|111|113|115|116|117|118|119|120|122|061|066|080|102|103|108|190|192|193)\b/gu

/** An emergency card calls an emergency number, and the one that it is named after. */
function emergencyFault({ name, phone }: Fields) {
  const dialled = (toText(phone) ?? usual).replaceAll(/\D/gu, '')
  if (dialled.length > longestEmergencyNumber)
    return {
      path: 'phone',
      message: `${toText(phone) ?? usual} is no emergency number.`,
      next: 'Fill in the emergency number of the country, such as 112, or choose another action.',
    }
  const named: string[] = (toText(name) ?? '').match(emergencyNumbers) ?? []
  if (named.length === 0 || named.includes(dialled)) return undefined
  return {
    path: 'phone',
    message: `The card is named after ${named.join(', ')}, but calls ${dialled}.`,
    next: 'Correct “Number to call” or the name of the card.',
  }
}

function findFault(condition: string, urgency: string | undefined) {
  const folded = fold(condition).trim()
  if (!folded) return { message: 'A condition is empty.', next: 'Write when the card applies, or remove the line.' }
  if (/^(?:if|when|si|cuando) /u.test(folded)) {
    return { message: 'The condition repeats “if”.', next: 'Start after “if”: “you have trouble breathing”.' }
  }
  if (/[.!?;:]\s*$/u.test(folded) || /[.!?] +\S/u.test(folded)) {
    return {
      message: 'The condition is more than the end of one sentence.',
      next: 'Make it one short clause without a period.',
    }
  }
  const first = /^["'(¿¡]*(\p{Lu}\p{Ll})/u.exec(condition.normalize('NFC'))
  return first && urgency
    ? {
        message: 'The condition starts with a capital, as if it were a sentence of its own.',
        next: 'Start in lower case: it ends the sentence “… if:”.',
      }
    : undefined
}

function checkWarnings({ fields }: Subject): Finding[] {
  const warnings = readPointers(fields.safetyWarnings)
  if (warnings.length <= limits.safetyWarnings) return []
  return [
    {
      rule: 'P3',
      level: 'block',
      path: 'safetyWarnings',
      excerpt: '',
      message: `The page has ${warnings.length} safety warnings.`,
      next: `Keep the ${limits.safetyWarnings} that matter most: more are not read.`,
    },
  ]
}
