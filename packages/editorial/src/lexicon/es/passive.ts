import { anyOf, pattern } from '../../language/pattern.ts'

const toBe = anyOf([
  'es',
  'son',
  'fue',
  'fueron',
  'sera',
  'seran',
  'ser',
  'sido',
  'siendo',
  'sea',
  'sean',
  'era',
  'eran',
])
/** Words that look like a participle and describe a state, without their ending. */
const states = anyOf(['adecuad', 'complicad', 'indicad', 'limitad', 'pasad', 'estad', 'lad', 'cuidad', 'grad', 'salad'])
const participle = anyOf([
  String.raw`\w+(?:ad|id)[oa]s?`,
  'dich[oa]s?',
  'hech[oa]s?',
  'vist[oa]s?',
  'puest[oa]s?',
  'escrit[oa]s?',
  'abiert[oa]s?',
])
/** A sentence of Spanish in the passive voice. */
export const spanishPassive = pattern`\b${toBe}(?: \w+mente)? (?!${states}[oa]s?\b)${participle}\b`
