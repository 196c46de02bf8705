import { part, pattern } from '../../language/pattern.ts'

const irregular = part`(?:given|taken|done|made|told|seen|known|shown|held|kept|put|sent|brought|found|left|felt|paid|built|written|chosen|drawn|begun|driven|led|met|read|run|set|cut|hurt|worn|thrown|broken|understood|stuck|born|caught|taught|thought|lost|sold|won|spent|fed)`

/** Words that look like a participle and describe a state. */
const states = part`(?:tired|worried|confused|relaxed|detached|depressed|scared|interested|concerned|stressed|pleased|excited|bored|surprised|related|advanced|limited|needed|married|pregnant|blurred|raised|swollen|used to|supposed|allowed to|experienced|trained|qualified|licensed|prepared|drugged|dressed|closed|embarrassed|frightened|exhausted|satisfied|unsettled|upset|disconnected|complicated|sedated|located|red|unscathed|indeed)`

/** A sentence of English in the passive voice. retext-passive knows only the irregular verbs: see decision 0030. */
export const englishPassive = pattern`\b(?:am|is|are|was|were|be|been|being|get|gets|got)(?: (?:not|also|always|often|usually|sometimes|first|then|only|being|\w+ly))* (?!${states}\b)(?:\w{2,}ed|${irregular})\b`
