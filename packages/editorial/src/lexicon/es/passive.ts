import { pattern } from '../../language/pattern.ts'

/** A sentence of Spanish in the passive voice. */
export const spanishPassive = pattern`\b(?:es|son|fue|fueron|sera|seran|ser|sido|siendo|sea|sean|era|eran)(?: \w+mente)? (?!(?:adecuad|complicad|indicad|limitad|pasad|estad|lad|cuidad|grad|salad)[oa]s?\b)(?:\w+(?:ad|id)[oa]s?|dich[oa]s?|hech[oa]s?|vist[oa]s?|puest[oa]s?|escrit[oa]s?|abiert[oa]s?)\b`
