import type { HelpLexicon } from '../../language/help-lexicon.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const help = part`(?:9[ -]?1[ -]?1|9[ -]?8[ -]?8|nine[ -]one[ -]one|nine[ -]eight[ -]eight|emergency services|(?:an|the) ambulance
  |the (?:crisis|suicide|emergency) (?:and crisis )?(?:line|lifeline|number|service)s?|the lifeline)`
const call = anyOf([
  'call',
  'calling',
  'dial',
  'dialing',
  'dialling',
  'ring',
  'ringing',
  'phone',
  'phoning',
  'text',
  'texting',
  'contact',
  'contacting',
  'use',
  'using',
  'try',
  'trying',
  'bother',
  'bothering',
  'trouble',
  'rely on',
  'ask',
  'alert',
])
const denial = anyOf([
  'not',
  "n't",
  'dont',
  'never',
  'cannot',
  'cant',
  'wont',
  'no need to',
  'no reason to',
  'no point in',
  'stop',
  'avoid',
  'quit',
  'refrain from',
  'rather than',
  'instead of',
  'without',
  'nobody',
  'no one',
  'under no circumstances',
  'hold off(?: on)?',
  'skip',
])
const not = part`${denial}(?:, [^,]{1,40},)?`
const between = part`(?:(?:to|ever|just|please|have|need|needs|has|should|must|want|be|also|even|immediately|necessarily|straight|away|first|yourself|on|for) ){0,4}`

/** How English tells people not to call for help. */
export const englishHelp: HelpLexicon = {
  encouraged: pattern`\b(?:do not|don't|dont|never|not|without) (?:wait\w*|hesitat\w*|delay\w*|be (?:afraid|shy|embarrassed)|worry|fear|put off|feel bad)\b`,
  denied: [
    pattern`${not} ${between}${call} (?:[\w']+ ){0,4}?${help}`,
    pattern`\b(?:not|no|skip|ignore|forget(?: about)?|instead of|rather than|without) (?:to )?${help}`,
    pattern`\b(?:not|n't|no) (?:(?:a|any|the|have|be) ){0,2}(?:need|want|require|necessary|reason)\w* (?:(?:for|to|of|an?|the) ){0,2}(?:${call} )?${help}`,
    pattern`${help}(?:(?: or| and) ${help})? (?:is|are|was|will|does|do|can|should|must|has|have) ?(?:not|n't|never|no longer)\b(?! (?:only|just|merely))`,
    pattern`${help} (?:[a-z]+n't|cannot|cant|wont|isnt|doesnt|never)\b(?! (?:only|just|merely))`,
    pattern`${help} (?:is|are) (?:only )?(?:for (?:other|others|somebody else|someone else)|useless|unnecessary|unneeded|pointless|closed|a waste|out of)\b`,
    pattern`\b(?:call|ask|phone|text|contact) (?:us|the clinic|the office|your (?:doctor|nurse)) (?:first )?(?:before|and not|not|instead of|rather than) (?:[\w']+ ){0,2}?${help}`,
    pattern`${call} (?:\w+ ){0,2}?${help} only (?:if|when|after|once) (?:we|the clinic|your|our|a nurse)`,
  ],
}
