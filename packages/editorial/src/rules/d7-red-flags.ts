import { isUsa } from '@carepath/schema'
import { toList, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { emergencyRoomFlags, redFlags, type RedFlag } from '../language/red-flag.ts'
import { askedFlagIn, delayedFlagIn, isSlowHelp, redFlagIn } from '../lexicon/red-flags.ts'
import type { Rule } from '../rule/rule.ts'
import type { PlacedSentence, Subject } from '../rule/subject.ts'

/**
 * D7: a condition that needs help now stands on no card of a lower urgency. At home it belongs to 911 (thoughts of suicide
 * to 988, 911 or a crisis line of another country, trouble with an eye to the clinic too, that and severe pain in the belly to
 * an emergency room), at the clinic to telling staff now. And no sentence tells readers to
 * wait with one, or that it is normal, and no question about one is answered by help of hours or days alone.
 *
 * Reason: "Not urgent: tell your nurse if your chest feels tight" keeps people from the help they need.
 * Source: the page that red-flags.ts names for each condition.
 */
export const redFlagCards: Rule = {
  id: 'D7',
  title: 'Nothing urgent called less urgent',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => [...onCards(subject), ...slowAnswers(subject), ...delays(subject)],
}

function onCards(subject: Subject): Finding[] {
  if (subject.type !== 'care-advice') return []
  return toList(subject.fields.conditions).flatMap((condition, index) => {
    const words = toText(condition) ?? ''
    const flag = redFlagIn(words, subject.locale)
    return flag === undefined || isUrgentEnough(subject, flag) ? [] : [finding(subject, flag, words, index)]
  })
}

/** "What if I think about suicide?" – "Write us an e-mail": what is dangerous stands in the question, what is slow in the answer. */
function slowAnswers({ type, fields, sentences, locale }: Subject): Finding[] {
  if (type !== 'faq') return []
  const flag = askedFlagIn(toText(fields.question) ?? '', locale)
  const answer = sentences.filter(({ passage }) => passage.path.startsWith('answer'))
  const [first] = answer
  if (flag === undefined || !first) return []
  if (!isSlowHelp(answer.map(({ sentence }) => sentence.excerpt).join(' '), locale)) return []
  return [delay(flag, first)]
}

function delays({ sentences, locale }: Subject): Finding[] {
  return sentences.flatMap(({ sentence, passage }): Finding[] => {
    const flag = delayedFlagIn(sentence, locale)
    if (flag === undefined) return []
    return [delay(flag, { sentence, passage })]
  })
}

const delay = (flag: RedFlag, { sentence, passage }: PlacedSentence): Finding => ({
  rule: 'D7',
  level: 'block',
  path: passage.path,
  excerpt: sentence.excerpt,
  message: `This tells readers to wait with ${redFlags[flag].name}, which needs help at once (${new URL(redFlags[flag].source).hostname}).`,
  next: 'Say whom to call, and how soon.',
})

/** A card that doesn't say yet how urgent it is, or what to do, is the matter of P3. */
function isUrgentEnough({ fields }: Subject, flag: RedFlag): boolean {
  const [urgency, action] = [toText(fields.urgency), toText(fields.action)]
  if (urgency === undefined || action === undefined) return true
  if (flag === 'sight' && fields.setting === 'atHome') return isSoon(urgency)
  if (fields.setting === 'inClinic') return isSoon(urgency) && helpAtClinic.has(action)
  if (flag === 'suicide') return isSoon(urgency) && (helpInCrisis.has(action) || isLineAbroad(fields))
  if (action === 'goToEmergencyRoom') return isSoon(urgency) && emergencyRoomFlags.has(flag)
  return urgency === 'emergency' && action === 'call911'
}

const isSoon = (urgency: string): boolean => urgency === 'emergency' || urgency === 'urgent'
const helpAtClinic = new Set(['tellStaffNow', 'call911', 'callOrText988'])
const helpInCrisis = new Set(['callOrText988', 'call911'])

/** A crisis line of another country has a name of its own, by which people know it. */
function isLineAbroad({ action, country }: Subject['fields']): boolean {
  const place = toText(country)
  return action === 'callNumber' && place !== undefined && !isUsa(place)
}

function finding({ fields }: Subject, flag: RedFlag, excerpt: string, index: number): Finding {
  const { name, source } = redFlags[flag]
  const isInClinic = fields.setting === 'inClinic'
  const card = cardFor(flag, isInClinic)
  return {
    rule: 'D7',
    level: 'block',
    path: `conditions.${index}`,
    excerpt,
    message: `This is ${name}, which needs help at once (${new URL(source).hostname}).`,
    next: nextStep(flag, card),
  }
}

function nextStep(flag: RedFlag, card: string): string {
  if (card === 'Call 911' && emergencyRoomFlags.has(flag))
    return 'Move it to a card “Call 911” or “Go to an emergency room”, marked as an emergency.'
  if (card === 'Call or text 988')
    return 'Move it to a card “Call or text 988” or, with a crisis line of another country, “Call another number”, marked as an emergency or urgent.'
  return `Move it to a card “${card}”, marked as ${card === 'Call 911' ? 'an emergency' : 'an emergency or urgent'}.`
}

function cardFor(flag: RedFlag, isInClinic: boolean): string {
  if (isInClinic) return 'Tell staff now'
  if (flag === 'sight') return 'Call the clinic now'
  return flag === 'suicide' ? 'Call or text 988' : 'Call 911'
}
