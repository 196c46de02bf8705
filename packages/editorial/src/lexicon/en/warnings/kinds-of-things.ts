import type { BannedKind } from '../../../language/instruction-words.ts'
import { anyOf, part, pattern } from '../../../language/pattern.ts'

const painkillers = anyOf([
  'advil',
  'aleve',
  'aspirin',
  'diclofenac',
  'ibuprofen',
  'ketorolac',
  'meloxicam',
  'motrin',
  'naproxen',
])
const hardExercise = anyOf([
  'aerobics',
  'bik(?:e|ing)',
  'football',
  'gym',
  'jog(?:ging)?',
  'lift weights',
  'run(?:ning)?',
  'soccer',
  'sports?',
  'tennis',
  'work(?:ing)? ?out',
])

const medicine = part`(?:(?:the|this|your) )?(?:capsules?|drops|drug|injections?|medicines?|medications?|patch(?:es)?|pills?|tablets?)`

/** What English names by other words than a ban that is meant for it. */
export const englishKinds: readonly BannedKind[] = [
  {
    named: pattern`\b(?:nsaids?|(?:non-?steroidal )?anti-?inflammator(?:y|ies))\b`,
    things: pattern`\b${painkillers}\b`,
  },
  {
    named: pattern`\bdry\b`,
    things: pattern`\b(?:bath\w*|hot tub|pool|shower\w*|soak\w*|swim\w*|wet)\b`,
    unless: pattern`\b(?:cover\w*|plastic|sponge|waterproof)\b`,
  },
  {
    named: pattern`\bcaffeine\b`,
    things: pattern`\b(?:coffee|cola|energy drinks?|espresso|latte|(?:black |green |iced )?tea)\b`,
    unless: pattern`\bherbal\b`,
  },
  {
    named: pattern`\b(?:strenuous|vigorous|hard|intense|heavy) (?:activit\w+|exercise|sports?|training|workouts?)\b|^(?:exercise|sports?)\b`,
    things: pattern`\b${hardExercise}\b`,
  },
  {
    named: pattern`\b(?:sun|sunlight|sunshine)\b`,
    things: pattern`\b(?:sunbath\w*|sun ?tan\w*|tan|tanning|lie in the sun|beach)\b`,
    unless: pattern`\bsunscreen\b`,
  },
  {
    named: pattern`\b(?:nicotine|smok\w+|tobacco)\b`,
    things: pattern`\b(?:cigarettes?|cigars?|smok(?:e|ing)|vap(?:e|ing))\b`,
  },
  {
    named: pattern`\b(?:sedatives?|sleeping (?:pills|tablets)|tranquili[sz]ers?)\b`,
    things: pattern`\b(?:alprazolam|diazepam|lorazepam|sleeping (?:pills|tablets)|valium|xanax|zolpidem)\b`,
  },
  {
    named: pattern`\bblood thinners?\b`,
    things: pattern`\b(?:apixaban|aspirin|clopidogrel|eliquis|rivaroxaban|warfarin|xarelto)\b`,
  },
  {
    named: pattern`\bdairy\b`,
    things: pattern`\b(?:cheese|cream|milk|yogh?urt)\b`,
    unless: pattern`\b(?:almond|oat|plant|soy)\b`,
  },
  {
    named: pattern`^(?:come off|discontinue|quit|stop)\b(?! (?:smoking|drinking|(?:any |your )?other))`,
    things: pattern`\b(?:come off|discontinue|quit|stop)(?= ?\.?$| (?:cold turkey|it|taking|them|using|${medicine})\b)`,
    unless: pattern`\b(?:bit by bit|gradual\w*|little by little|slowly|step by step|taper\w*|with us|plan)\b`,
    isStopping: true,
  },
]
