import { isUsa, removeDocumentLinks, selectFields, type DocumentType } from '@carepath/schema'
import { isFields, toFields, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { matches } from '../language/pattern.ts'
import { hasLexicon, requireLexicon } from '../lexicon/lexicons.ts'
import { splitSentences, type Sentence } from '../reading/sentences.ts'
import type { Rule } from '../rule/rule.ts'
import { foreignNumbers } from './foreign-numbers.ts'
import type { Subject } from '../rule/subject.ts'

/**
 * D5: nothing tells people not to call 911 or 988, the emergency text of a clinic in the US tells them to call
 * both, words about treatments that are given in Europe alone name no 911, and telephone numbers are only where a clinician
 * signs them.
 *
 * Reason: people act on these words at the worst moment, and nobody reads them twice.
 * Source: 988 Suicide & Crisis Lifeline; NHS service manual (care cards).
 */
export const callingForHelp: Rule = {
  id: 'D5',
  title: 'Calling for help',
  levels: ['block'],
  canBeOverridden: false,
  readsWords: 'also',
  check: (subject) => {
    const texts = readTexts(subject)
    const byWords = hasLexicon(subject.locale)
      ? [...discouraged(subject, texts), ...missingNumbers(subject, texts), ...foreignNumbers(subject)]
      : []
    return [...byWords, ...unsignedPhones(subject)]
  },
}

interface PlacedText {
  path: string
  sentences: Sentence[]
}

/** Every text of the document: what readers see as sentences, and the short texts beside them. */
function readTexts({ fields, passages, locale, richTexts }: Subject): PlacedText[] {
  const seen = new Set([...passages.map(({ path }) => path), ...richTexts.map(({ path }) => path)])
  const others = collectTexts(fields, '').filter(({ path }) => !seen.has(path))
  return [
    ...passages.map(({ path, sentences }) => ({ path, sentences })),
    ...others.map(({ path, text }) => ({ path, sentences: splitSentences(text, locale) })),
  ]
}

function discouraged({ locale }: Subject, texts: PlacedText[]): Finding[] {
  return texts.flatMap(({ path, sentences }) =>
    sentences
      .filter(({ folded }) => isDiscouraging(folded, locale))
      .map(({ excerpt }) =>
        finding(path, excerpt, 'This keeps people from calling for help.', 'Say when to call, and leave the rest out.'),
      ),
  )
}

function isDiscouraging(folded: string, locale: Subject['locale']): boolean {
  const { encouraged, denied } = requireLexicon(locale).help
  const rest = folded.replaceAll(encouraged, '')
  return denied.some((expression) => matches(expression, rest))
}

function missingNumbers({ type, fields, locale }: Subject, texts: PlacedText[]): Finding[] {
  if (type !== 'clinic' || typeof fields.emergencyText !== 'string' || isAbroad(fields)) return []
  const sentences = texts.filter(({ path }) => path === 'emergencyText').flatMap((text) => text.sentences)
  return (['emergency', 'crisisLine'] as const)
    .filter((topic) => !sentences.some(({ folded }) => matches(requireLexicon(locale).pageTopics[topic], folded)))
    .map((topic) => {
      const [number, verb] = topic === 'emergency' ? ['911', 'call'] : ['988', 'call or text']
      const next = `Tell them to ${verb} ${number}.`
      return finding('emergencyText', '', `The emergency text doesn’t tell people to ${verb} ${number}.`, next)
    })
}

/** True for a clinic in a country with numbers of its own; the contract asks for some number there. */
const isAbroad = ({ address }: Fields): boolean => {
  const country = toText(toFields(address).country)
  return country !== undefined && !isUsa(country)
}

/** Types with words that no clinician signs, in which people may look for a number. */
const partlyUnsigned: readonly DocumentType[] = ['person', 'site-settings', 'clinic', 'intervention']
/** Fields that hold no words. */
const wordless = new Set(
  'type id locale slug npi licence postalCode country geo opens closes path src timeZone updatedAt changedAt assets review'.split(
    ' ',
  ),
)

function unsignedPhones({ type, fields }: Subject): Finding[] {
  if (!partlyUnsigned.includes(type)) return []
  const unsigned = { ...selectFields(type, fields, 'secondPerson'), ...selectFields(type, fields, 'nobody') }
  const found = collectTexts(unsigned, '', wordless).flatMap(({ path, text }) => {
    const phone = findPhone(text, path.startsWith('address.') ? leastInAddress : leastInPhone)
    return phone === undefined ? [] : [[path, phone] as const]
  })
  const next = 'Put it under “Phone numbers” on the clinic’s form, or on a care card.'
  // Formatted text is read twice, as markup and as words.
  return [...new Map(found)].map(([path, phone]) =>
    finding(path, phone, 'No clinician signs a telephone number here.', next),
  )
}

const digits = /\+?\(?\d(?:[\s().\u2010-\u2015/-]*\d){6,14}/gu
const leastInPhone = 7
/** `1234 567th Avenue` is no number to call. */
const leastInAddress = 10
/** A time with a full stop, as in `08.00–17.00`. */
const times = /(?<![\d.])(?:[01]?\d|2[0-4])\.[0-5]\d(?!\.?\d)/gu
const years = /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/u
const phoneLink = /\b(?:tel|sms):[^"\s<]+/iu
/** What markup says of an upload: its path, its sizes. */
const uploads = /\s(?:data-bytes|height|poster|sizes|src|srcset|width)="[^"]*"/gu
const letters = /\b1[ -]8\d\d[ -][0-9A-Z][0-9A-Z-]{5,9}\b/u

function findPhone(marked: string, least: number): string | undefined {
  // The id of a document that is linked, and the name of a picture, may have as many digits as a telephone number.
  const text = removeDocumentLinks(marked, () => true).replaceAll(uploads, '')
  const isLong = (found: string) => found.replaceAll(/\D/gu, '').length >= least
  const number = [...text.replaceAll(times, ':').matchAll(digits)]
    .map(([found]) => found)
    .find((found) => !years.test(found) && isLong(found))
  const link = phoneLink.exec(text)?.[0]
  return number ?? (link && !/:(?:911|988)$/u.test(link) ? link : undefined) ?? letters.exec(text)?.[0]
}

/** Every string inside a value, with its path. */
function collectTexts(value: unknown, path: string, leftOut = new Set<string>()): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value))
    return value.flatMap((entry, index) => collectTexts(entry, join(path, String(index)), leftOut))
  if (!isFields(value)) return []
  return Object.entries(value satisfies Fields)
    .filter(([name]) => !leftOut.has(name))
    .flatMap(([name, inner]) => collectTexts(inner, isRichText(value) ? path : join(path, name), leftOut))
}

const isRichText = (value: Fields): boolean => typeof value.html === 'string'

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name)

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'D5',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
