import type { Locale } from '@carepath/schema'
import { matches, part, pattern } from '../language/pattern.ts'

const irregular = part`(?:given|taken|done|made|told|seen|known|shown|held|kept|put|sent|brought|found|left|felt|paid|built|written|chosen|drawn|begun|driven|led|met|read|run|set|cut|hurt|worn|thrown|broken|understood|stuck|born|caught|taught|thought|lost|sold|won|spent|fed)`

/** Words that look like a participle and describe a state. */
const states = part`(?:tired|worried|confused|relaxed|detached|depressed|scared|interested|concerned|stressed|pleased|excited|bored|surprised|related|advanced|limited|needed|married|pregnant|blurred|raised|swollen|used to|supposed|allowed to|experienced|trained|qualified|licensed|prepared|drugged|dressed|closed|embarrassed|frightened|exhausted|satisfied|unsettled|upset|disconnected|complicated|sedated|located|red|unscathed|indeed)`

const passive: Record<Locale, RegExp> = {
  en: pattern`\b(?:am|is|are|was|were|be|been|being|get|gets|got)(?: (?:not|also|always|often|usually|sometimes|first|then|only|being|\w+ly))* (?!${states}\b)(?:\w{2,}ed|${irregular})\b`,
  es: pattern`\b(?:es|son|fue|fueron|sera|seran|ser|sido|siendo|sea|sean|era|eran)(?: \w+mente)? (?!(?:adecuad|complicad|indicad|limitad|pasad|estad|lad|cuidad|grad|salad)[oa]s?\b)(?:\w+(?:ad|id)[oa]s?|dich[oa]s?|hech[oa]s?|vist[oa]s?|puest[oa]s?|escrit[oa]s?|abiert[oa]s?)\b`,
}

/** Whether a folded sentence is in the passive voice. retext-passive knows only the irregular verbs: see decision 0030. */
export const isPassive = (folded: string, locale: Locale): boolean => matches(passive[locale], folded)
