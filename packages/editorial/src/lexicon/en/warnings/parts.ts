import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'

export const negative = part`(?:no|not|never|neither|nor|without) `
const amid = anyOf(['at', 'during', 'in', 'throughout', 'while', 'when', 'if', 'for', 'with', 'despite'])
export const alcohol = anyOf([
  String.raw`alcohol\w*`,
  'beers?',
  'wine',
  'cocktails?',
  'liquor',
  'spirits',
  'booze',
  'champagne',
  'a drink or two',
  '(?:light|moderate|social) drinking',
  String.raw`(?:a|one|two|your) (?:\w+ )?drinks?(?! of water)`,
])
export const drink = anyOf([
  'consume',
  'drink',
  'enjoy',
  'have',
  'take',
  'toast with',
  'celebrate with',
  '(?:combine|mix) (?:it|them|this) with',
])
export const pregnant = anyOf([
  String.raw`pregnan\w+`,
  'expectant',
  'expecting(?: a (?:baby|child))?',
  'trying for a baby',
  'trying to conceive',
])
export const whilePregnant = part`\b${amid} (?:(?!${negative})\w+,? ){0,4}?${pregnant}`
export const nursing = anyOf([
  String.raw`breast-?feed\w*`,
  'breast milk',
  'nursing(?: (?:mothers?|women|your|a))?',
  String.raw`lactat\w+`,
  String.raw`pump(?:ing)? (?:milk|and dump\w*)`,
])
export const whileNursing = part`\b${amid} (?:(?!${negative})\w+,? ){0,4}?${nursing}`
export const baby = anyOf(['baby', 'babies', 'child', 'fetus', 'foetus', 'infant', 'newborn', 'unborn'])
export const beGiven = anyOf([
  'be (?:given|treated|started)',
  'begin',
  'continue',
  'get',
  'go on',
  'have',
  'keep (?:having|taking|using|getting)',
  'receive',
  'start',
  'stay on',
  'take',
  'use',
])
/** It and no other treatment, nor help with something. */
export const itself = part`(?! (?:advice|help|support|questions?|concerns?|problems?|trouble|more|a (?:baby|child|safe|healthy|talk|test|\w+ test)))`
const ofOthers = pattern`\b(?:other|another|alternatives?|talk(?:ing)? therap\w+|psychotherapy|in place of|instead)\b`
export const unlessOther = new RegExp(`${unless.source}|${ofOthers.source}`, 'gu')
export const noNeed = anyOf([
  'no (?:need|reason) to',
  "needn't",
  "(?:do|does|will)(?: not|n't) (?:need|have) to",
  'not necessary to',
])
export const stop = anyOf([
  'avoid',
  'cut (?:out|back on|down on)',
  'give up',
  'interrupt',
  'limit',
  'pause',
  'quit',
  'refrain from',
  'skip',
  'stay (?:away from|off)',
  'stop',
  'wean',
])
export const forbids = anyOf([
  'avoid',
  "(?:must|should|may|can|do|does|will|is|are)(?: not|n't)",
  'cannot',
  'never',
  'no',
  'not',
  'stay (?:away from|off)',
  'stop',
  'unsafe',
  'without',
  'skip',
  'give up',
  'abstain from',
])
/** “Not more than two drinks” forbids none; “studies did not find harm” warns of nothing. */
export const noBan = part`(?! (?:\w+ ){0,2}?${anyOf([
  'affect',
  'change',
  'find',
  'found',
  String.raw`harm\w*`,
  'hurt',
  'interact',
  'known to',
  'linked',
  'matter',
  'more than',
  'over',
  'problem',
  'show',
  'shown',
])})`
export const harmless = anyOf([
  "(?:can(?:not|'t| not)|(?:do|does|did|will)(?: not|n't)|won't|never) (?:affect|cross to|get to|get into|harm|hurt|pass (?:to|into)|reach)",
  'no (?:\\w+ )?(?:danger|harm|risk|risks|effects?) (?:to|for|on)',
  'harmless (?:to|for)',
])
export const harms = part`(?:can|could|may|might|will) (?:\w+ )?(?:affect|damage|harm|hurt|pass (?:in)?to|reach)`
