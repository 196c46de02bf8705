import { anyOf, pattern } from '../../../language/pattern.ts'
import type { RedFlagWords } from '../../../language/red-flag-words.ts'

/** How English tells somebody to wait, and not to, and asks what to do. */
export const englishDelays: Pick<RedFlagWords, 'delays' | 'hurries' | 'slowHelp' | 'asksWhatToDo' | 'asksOfRisk'> = {
  delays: pattern`${anyOf([
    String.raw`\bwait (?:until|till|at home|it out|and see|for (?:it|your|the (?:next|clinic))|(?:a|\d+) (?:few )?(?:hours?|days?|weeks?))`,
    String.raw`\b(?:lie down|lie still|sit down|go to bed|rest) and (?:wait|rest)\b`,
    String.raw`\brest until (?:it|the|you)\b`,
    String.raw`\bsleep (?:it|this) off\b`,
    String.raw`\b(?:watch|keep|leave) (?:it|him|her|them|the (?:child|person|baby)|your (?:child|baby)) (?:at home|asleep|alone)\b`,
    String.raw`\blet (?:him|her|them|the (?:child|person|baby)|your (?:child|baby)) sleep\b`,
    String.raw`\b(?:goes?|pass(?:es)?) (?:away )?(?:by (?:itself|themselves)|on (?:its|their) own)\b`,
    String.raw`\b(?:is|are) (?:\w+ )?(?:normal|harmless|nothing to worry about|no emergency)\b`,
    String.raw`\bno need to (?:call|worry|hurry)\b`,
    String.raw`\bcan wait\b`,
  ])}`,
  hurries: pattern`${anyOf([
    String.raw`\b(?:not|n't|never|without|rather than|instead of) (?:\w+ ){0,3}?(?:wait|rest|sleep|let|leave|watch|keep|normal|harmless|go away|pass)`,
    String.raw`\bambulance\b|\bemergency (?:room|department|number|services)\b|\b(?:call|dial|ring|text) (?:911|988|112|999|us now|us at once|us right away)`,
    String.raw`\b(?:call|dial|ring|text|phone) (?:[\w'.-]+ ){0,5}(?:now|at once|right away|straight away|immediately|\d)`,
  ])}`,
  slowHelp: pattern`${anyOf([
    String.raw`\be-?mails?\b|\bwrite (?:to )?(?:us|your|the)\b|\bsend us\b|\bcontact form\b`,
    String.raw`\b(?:make|book|ask for|wait for) an? appointment\b|\b(?:at|until|for) (?:your|the) next (?:visit|appointment|session|check)`,
    String.raw`\b(?:in|within|after) (?:\w+ ){1,2}(?:working |business )?days?\b|\bnext (?:week|month|day)\b|\btomorrow\b`,
    String.raw`\b(?:see|tell|ask|visit) (?:us|(?:your|a|the) (?:\w+ )?(?:doctor|gp|nurse|therapist|clinic|pharmacist))\b`,
  ])}`,
  asksWhatToDo: pattern`\b(?:what if|what (?:should|do|can) i|what happens if|if (?:i|my|we|someone|somebody)|i(?:'m|'ve)? \w+|my)\b`,
  asksOfRisk: pattern`^\W*(?:can|could|does|do|did|will|would|is|are|how|why|may|has|have|who|when)\b`,
}
