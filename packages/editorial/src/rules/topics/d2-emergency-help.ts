import { isUsa, siteSettingsId } from '@carepath/schema'
import { toFields, toText, type Fields } from '../../model/draft.ts'
import type { Finding, Level } from '../../model/finding.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { readPointers } from '../../reading/grounds.ts'
import { clinicCountries } from '../../rule/clinic-countries.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'
import { mentionsTopic } from './topics-on-page.ts'

const lines = [
  { action: 'call911', topic: 'emergency', number: '911', when: 'when to call 911' },
  { action: 'callOrText988', topic: 'crisisLine', number: '988', when: 'when to call or text 988' },
] as const

/**
 * D2: every page tells when to call 911 and 988. The site’s settings name a card for each, which all pages show; without
 * one, the pages of treatments and side effects need a card or words of their own. Abroad the clinics say whom to call.
 *
 * Reason: harm comes fast, and readers may be in a crisis: help must be where they read.
 * Source: NHS service manual (care cards); 988 Suicide & Crisis Lifeline.
 */
export const emergencyHelp: Rule = {
  id: 'D2',
  title: '911 and 988 on every page',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  check: (subject) => {
    const { type, fields } = subject
    if (type !== 'site-settings' && type !== 'treatment' && type !== 'side-effect') return []
    const own = type === 'site-settings' ? fields.emergencyCards : fields.careAdvice
    if (isAbroad(subject)) return withoutNumber(subject, own)
    if (readPointers(own).length > 0 && !subject.canFollow('care-advice')) return []
    if (type === 'site-settings') return missing(subject, actionsOf(subject, own), 'warn')
    const settings = subject.follow({ type: 'site-settings', id: siteSettingsId })
    // A site without settings has no pages yet: its settings will be asked for the cards.
    if (!settings && subject.canFollow('site-settings')) return []
    const actions = [...actionsOf(subject, own), ...actionsOf(subject, toFields(settings).emergencyCards)]
    return missing(subject, actions, 'block')
  },
}

/**
 * True where all clinics of the document are in countries with emergency numbers of their own: each page then begins what it
 * says of emergencies with the signed text of its clinics, which the contract asks for a number.
 */
const isAbroad = (subject: Subject): boolean => clinicCountries(subject)?.every((country) => !isUsa(country)) === true

/** Cards that say to call a number of the United States, to people who are elsewhere. */
function withoutNumber(subject: Subject, cards: Fields[string]): Finding[] {
  const isSite = subject.type === 'site-settings'
  return readPointers(cards).flatMap((pointer) => {
    const { action, phone, name } = toFields(subject.follow(pointer))
    const line = lines.find((each) => each.action === action)
    if (!line || toText(phone)) return []
    return {
      rule: 'D2',
      // An effect may also be one of a treatment that is given in the United States.
      level: subject.type === 'treatment' ? 'block' : 'warn',
      path: isSite ? 'emergencyCards' : 'careAdvice',
      excerpt: toText(name) ?? '',
      message: `This card tells patients ${line.when}, which is a number of the United States; the clinic is in another country.`,
      next: 'Fill in “Number to call” on the card: the number of the country.',
    }
  })
}

const actionsOf = (subject: Subject, cards: Fields[string]): unknown[] =>
  readPointers(cards).map((card) => toFields(subject.follow(card)).action)

function missing(subject: Subject, actions: unknown[], level: Level): Finding[] {
  const isSite = subject.type === 'site-settings'
  const isSaid = (topic: (typeof lines)[number]['topic']) =>
    !isSite && hasLexicon(subject.locale) && mentionsTopic(subject, topic)
  return lines
    .filter(({ action, topic }) => !actions.includes(action) && !isSaid(topic))
    .map(({ number, when }) => ({
      rule: 'D2',
      level,
      path: isSite ? 'emergencyCards' : 'careAdvice',
      excerpt: '',
      message: `${isSite ? 'No emergency card tells' : 'Neither this page nor the site’s emergency cards tell'} patients ${when}.`,
      next: isSite
        ? `Add the care card for ${number}: every page then shows it.`
        : `Add a care card for ${number} here, or to the emergency cards of the site’s settings.`,
    }))
}
