import type { InstructionWords } from '../../../language/instruction-words.ts'
import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'
import { englishKinds } from './kinds-of-things.ts'
import { noNeed, stop } from './parts.ts'
import { fine, safeTo, theyMay } from './permissions.ts'

/** “While you take it do not …”; “While you do not …” tells nobody anything. */
const afterTime = String.raw`(?:as long as|during|until|while)(?: [\w'-]+){3,8} `
const told = anyOf([
  '^',
  String.raw`(?<=[,;:—] )`,
  String.raw`(?<=\b(?:and|but|or|please|so|then) )`,
  `(?<=^${afterTime})`,
])
const forYou = part`(?<!\b(?:if|that|when|where|who) )\b(?:patients|people|you) `
const bans = anyOf([
  'avoid(?:ing)?',
  `${told}(?:do(?: not|n't)|never)`,
  `(?:${told}|${forYou})(?:(?:must|should)(?: not|n't)|can(?:not|'t| not)|may not)`,
  String.raw`no(?= \w+ing\b)`,
  '(?:stay|keep) (?:away from|out of|off)',
  '(?:abstain|refrain) from',
  'stop(?= taking| using)',
  `${told}skip`,
  String.raw`keep(?= (?:[\w']+ ){1,5}dry\b)`,
])

const span = part`(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|time)`
const ends = anyOf([
  '(?:if|when|while|until|unless|because|since|as|so|which|who|before|after|within|during|even)',
  String.raw`for (?:[\w-]+ ){0,4}?${span}`,
  String.raw`(?:on|in|at) (?:the|that|your|each) (?:first |same )?(?:day|morning|evening|night|weeks?|hours?)`,
  'that (?:day|morning|evening|night|week|they|we|you)',
])

const permission = anyOf([
  String.raw`(?:${theyMay}|feel free to|go ahead and) ?`,
  String.raw`${safeTo} ${fine} to `,
  String.raw`${noNeed} ${stop} `,
  '(?:no (?:harm|problem|danger|risk)|nothing wrong) (?:in|with) ',
  '(?:please |just |simply |then )+',
])
const aside = part`(?:(?:also|always|generally|quite|still|usually) )?`
const named = part`\b(?!(?:it|this|that|there|you)\b)[\w'-]+(?: (?!(?:no|not|without|is|are)\b)[\w'-]+){0,7}?`

const goingOn = anyOf(['keep(?: on)?', 'continue(?: to)?', 'go on', 'start', 'resume', 'go back to', 'return to'])
const taking = anyOf(['drinking', 'doing', 'eating', 'having', 'taking', 'using', 'wearing'])
const doing = anyOf([
  'apply',
  'bathe',
  'do',
  'drink',
  'eat',
  'enjoy',
  'go(?: for| to| on)?',
  'have',
  'jog',
  'play',
  'put(?! (?:away|off) )',
  'quit',
  'run',
  'shower',
  'smoke',
  'soak',
  'stop',
  'swim',
  'take(?! (?:away|off|out) )',
  'use',
  'vape',
  'wear',
])

/** How English tells patients what to avoid, and allows it. */
export const englishInstructions: InstructionWords = {
  ban: pattern`\b${bans} (?<thing>[^,;:()—]*(?:,[^,;:()—]{1,40}(?=,))*(?:,[^,;:()—]{0,60}\b(?:or|nor) [^,;:()—]*)?)`,
  partialBan: pattern`\b(?:more (?:\w+ )?than|over \d|too (?:much|many|often)|large amounts|as much|if you (?:are|have|had|take)|people (?:with|who)|on an empty stomach|by yourself|(?:need|have) (?:to|not))\b`,
  thingEnd: pattern`\b${ends}\b`,
  between: /,|\b(?:or|and|nor|such as|like|including)\b/u,
  general: new Set(
    (
      'take takes taking taken use uses using used have having get getting eat eating drink drinking doing ' +
      'put putting going make making any other others all both such kind kinds type types product products drug drugs ' +
      'medicine medicines medication medications tablet tablets area the this that these those one ones again away ' +
      'minute minutes hour hours day days night nights week weeks month months year years time times same next whole ' +
      'first usual just still even directly full few own her his its our them then too very well while amount amounts ' +
      'come last lasts new sudden big later where know driving drive alcohol breakfast water inject give gives only about'
    ).split(' '),
  ),
  stem: /^(?<stem>.{3,}?)(?:ing|ed|es|s|e)?$/gu,
  allowed: {
    may: [
      { pattern: pattern`\b(?:${theyMay}|feel free to|go ahead and) ?[^;:()—]+`, amountsTo: '' },
      { pattern: pattern`\b${safeTo} ${fine} to [^;:()—]+`, amountsTo: '' },
    ],
    do: [{ pattern: pattern`(?:^|(?<=[,;] |\bthen |\bplease |\bjust ))(?!\w+ing\b)[a-z]+ [^;:()—]+`, amountsTo: '' }],
    fine: [
      { pattern: pattern`${named} (?:is|are|will be|should be) ${aside}(?!possible)${fine}`, amountsTo: '' },
      { pattern: pattern`${named} can ${aside}be (?:applied|drunk|eaten|had|taken|used|worn)\b`, amountsTo: '' },
      {
        pattern: pattern`${named} (?:(?:do|does|will)(?: not|n't)|won't) (?:\w+ )?(?:affect|harm|hurt|interact|interfere|matter)`,
        amountsTo: '',
        isBeyondNegation: true,
      },
      {
        pattern: pattern`\b${noNeed} (?:${stop}|quit|keep away from) [^;:()—]+`,
        amountsTo: '',
        isBeyondNegation: true,
        isUnconditional: true,
      },
      {
        pattern: pattern`\b(?:no (?:harm|problem|danger|risk)|nothing wrong) (?:in|with) [^;:()—]+`,
        amountsTo: '',
        isBeyondNegation: true,
      },
    ],
  },
  doing: pattern`^(?:again |still |also )?(?:${goingOn} ${taking}|(?:${goingOn} )?${doing})\b(?! of\b)`,
  purpose: pattern`^(?:to|in order to|so that|for) [^,;:]+, `,
  permission: pattern`^${permission}`,
  excepted: pattern`\b(?:instead|rather than|but|except|without|other than|not|unless|if|when|while|before|because)\b`,
  milder: pattern`\b(?:light|gentle|gently|easy|slow|slowly|short|mild|cooked|lukewarm|warm|cool|shade|sugar-free|decaf\w*)\b`,
  delayed: unless,
  lasting: pattern`\b(?:(?:\w+ )?(?:minutes?|hours?) (?:a|each|every|per) day|(?:\w+ )?(?:minutes?|hours?) daily|for (?:up to |about |just )?(?:\w+ )(?:seconds?|minutes?|hours?))\b`,
  often: pattern`\b(?:(?:once|twice|\w+ times) (?:a|each|every|per) (?:day|week)|daily|every (?:morning|evening|night))\b`,
  sameDay: pattern`\b(?:tonight|(?:once|when) you (?:are|get) home|that (?:day|evening|night)|the same (?:day|evening))\b`,
  nextDay: pattern`\b(?:(?:the )?(?:next|following) (?:day|morning)|tomorrow|the day after)\b`,
  before: pattern`\b(?:before|ahead of|prior to)\b`,
  after: pattern`\b(?:after|afterwards|following)\b`,
  during: pattern`\b(?:during|on the day of|on the morning of)\b`,
  place: /\b(?:at|in|near|on|outside|over|to|under|with)\b/gu,
  kinds: englishKinds,
}
