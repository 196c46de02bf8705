import { anyOf, pattern } from '../../../language/pattern.ts'
import { mapTopics, type OppositeWarnings } from '../../../language/opposite-warnings.ts'
import { unless } from './delays.ts'
import { englishImperatives, unlessEarlier } from './imperatives.ts'
import { englishWhateverTheyFeel } from './whatever-they-feel.ts'
import { fine, may, people, safeTo, theyMay, vehicle, wayHere } from './permissions.ts'

const drive = anyOf([
  String.raw`drive(?! (?:you|him|her|them|someone)\b)`,
  'get behind the wheel',
  'take the wheel',
  'ride (?:a|your) (?:bike|bicycle|motorcycle|scooter)',
])
const companion = anyOf([
  '(?:an? |any |another |some )?(?:adult|carer|caregiver|chaperone|companion|driver|escort|friend|family member|lift|partner|relative|responsible \\w+|ride)s?',
  'anyone',
  'anybody',
  'someone',
  'somebody',
  'other people',
])
const needNot = anyOf([
  "(?:do|does|did|will|would|wo)(?: not|n't) (?:need|have|require)(?: to (?:arrange|ask|bring|come with|find|have|take|get))?",
  "(?:need|needs)(?: not|n't) (?:arrange|ask|bring|have)",
  'no need (?:for|to (?:arrange|ask|bring|find|have|take|get))',
  'not necessary to (?:arrange|ask|bring|find|have|take|get)',
])

const goHome = anyOf([
  'come',
  'get home',
  'go',
  'go home',
  'leave',
  'return',
  'travel',
  'walk',
  'head home',
  'take (?:a|the) (?:bus|train|taxi|cab|subway)',
])
const alone = anyOf(['alone', 'by yourself', 'by themselves', 'on your own', 'on their own', 'unaccompanied'])
const accompany = anyOf([
  'accompany',
  'collect',
  'come',
  'drive',
  'escort',
  'needed',
  'necessary',
  'pick',
  'required',
  'stay',
  'take',
  'wait',
])
const beMisused = anyOf([
  'be (?:misused|abused|addictive)',
  String.raw`become (?:addict\w+|dependent|hooked)`,
  'get (?:addicted|hooked)',
  '(?:cause|lead to) (?:addiction|dependence|abuse)',
])
const noNeedTo = anyOf(['no need to', "needn't", "(?:do|does|will)(?: not|n't) (?:need|have) to"])

const keepFrom = anyOf(['avoid', "do(?: not|n't)", 'never', "should(?: not|n't)", "must(?: not|n't)"])
const arrive = anyOf([
  'arriv(?:e|ing)',
  'be(?:ing)?',
  'com(?:e|ing)',
  'go(?:ing)?',
  'hav(?:e|ing)',
  'show(?:ing)? up',
  'start(?:ing)?',
  'turn(?:ing)? up',
])

const statements: OppositeWarnings = {
  driving: [
    {
      pattern: pattern`\b${theyMay} ?${drive}`,
      amountsTo: 'says that patients may drive',
      unless,
    },
    {
      pattern: pattern`\bfeel free to ${drive}|\bno (?:reason|need) not to ${drive}|\b(?:most|many) (?:of our )?(?:patients|people) (?:just |simply )?drive (?:home|back|away|off|themselves)`,
      amountsTo: 'says that patients may drive',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b${safeTo} ${fine} (?:for (?:you|patients|people) )?to ${drive}`,
      amountsTo: 'says that driving is safe',
      unless,
    },
    {
      pattern: pattern`\bdriving (?:\w+ ){0,4}?(?:is|should be|will be) ${fine}`,
      amountsTo: 'says that driving is safe',
      unless,
    },
    {
      pattern: pattern`(?:^|[,;] |\band |\bor )(?:just |simply |then |please )?drive (?:yourself )?(?:home|back|straight|away|off|to work|even if|although|as usual)\b`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`\b(?:driv(?:e|ing) (?:yourself|yourselves|themselves)|driv(?:e|es) (?:home|back|to work) (?:\w+ ){0,2}?(?:alone|by yourself|on your own|as usual))`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`\b(?:no|without) (?:\w+ ){0,2}?(?:restrictions?|limits?|rules?|ban) (?:on|about|for) driving|\bno driving (?:restrictions?|limits?|ban|rules?)`,
      amountsTo: 'says that driving is not limited',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\bdriving (?:\w+ ){0,3}?(?:not|\w+n't) (?:\w+ ){0,2}?(?:dangerous|forbidden|issue|limited|problem|restricted|risky|unsafe)\b`,
      amountsTo: 'says that driving is not limited',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:do(?:es)?(?: not|n't)|no need to|needn't|won't|will not) (?:need to |have to )?(?:affect|change|limit|avoid|stop|wait before|give up) (?:your |the )?(?:ability to drive|driving)`,
      amountsTo: 'says that driving is not limited',
      unless,
      isBeyondNegation: true,
      isUnconditional: true,
    },
  ],
  escort: [
    {
      pattern: pattern`\b${needNot} ${companion}`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:no|nobody|no one|no-one) (?:adult |companion |driver |escort |ride )?(?:has to|have to|needs? to|need|must|is|are) (?:be )?${accompany}`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:escorts?|companions?|drivers?|rides?|friends?) (?:is|are)(?:n't| not) (?:\w+ )?(?:needed|necessary|required)|\b(?:escort|companion|ride home) is optional`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b${people} (?:${may}) ?(?:come|go|leave|travel|return)(?: home)? without ${companion}`,
      amountsTo: 'sends patients home alone',
      unless,
    },
    {
      pattern: pattern`\b${theyMay} ?(?:${goHome} (?:\w+,? ){0,4}?${alone}|make (?:your|their) own way home)`,
      amountsTo: 'sends patients home alone',
      unless,
    },
    {
      pattern: pattern`\b${vehicle}(?: \w+){0,3}? (?:is|are) (?:enough|fine|ok|okay|all right|sufficient)\b(?! (?:for|to) ${wayHere})`,
      amountsTo: 'sends patients home alone',
      unless,
    },
    {
      pattern: pattern`(?:^|[,;] |\band )(?:just |simply )?(?:go|come|leave|walk|travel) (?:home )?(?:alone|by yourself|on your own)`,
      amountsTo: 'sends patients home alone',
      unless,
    },
  ],
  fasting: [
    {
      pattern: pattern`\b${people} (?:${may}) ?(?:eat|drink|have (?:a |your )?(?:breakfast|lunch|meal|snack))\b(?! (?:alcohol|again|water only|clear))`,
      amountsTo: 'says that patients may eat or drink',
      unless,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${noNeedTo} (?:fast|skip (?:breakfast|meals?|lunch)|stop eating|come hungry|be on an empty stomach)`,
        String.raw`\bfasting (?:is|isn't) (?:n't |not )?(?:needed|necessary|required)(?<=not \w+|isn't \w+)`,
        String.raw`\bno fasting\b`,
        String.raw`\bfasting is unnecessary\b`,
      ])}`,
      amountsTo: 'says that nobody has to fast',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${keepFrom} ${arrive}(?: [\w']+){0,3}? (?:on|with) an empty stomach`,
        String.raw`\b${keepFrom} (?:${arrive} )?(?:hungry|fasted)\b`,
        String.raw`\b${keepFrom} (?:fast|fasting)\b(?! for (?:more|longer))`,
        String.raw`\b${keepFrom} (?:skip|skipping|miss|missing) (?:breakfast|lunch|meals?|a meal|your meals?)\b`,
      ])}`,
      amountsTo: 'tells patients not to fast',
      isBeyondNegation: true,
      isUnconditional: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`(?:^|[,;] |\band )(?:eat|have breakfast|drink) (?:\w+ )?(?:and drink )?(?:as usual|as normal|normally|as you like|whatever)`,
        String.raw`(?:^|[,;] |\band )(?:please |just )?(?:have|eat|enjoy) (?:[\w']+ ){0,3}?(?:breakfast|lunch|dinner|meal|snack|food)(?: \w+)? (?:right |just |shortly )?(?:before|on the way|when you arrive)`,
        String.raw`\b(?:breakfast|a (?:light |normal )?meal|eating|food) (?:before (?:\w+ ){1,3}?)?is ${fine}`,
      ])}`,
      amountsTo: 'says that patients may eat or drink',
      unless: unlessEarlier,
    },
  ],
  misuse: [
    {
      pattern: pattern`\b(?:can(?:not|'t| not)|(?:do|does|will)(?: not|n't)|never) ${beMisused}`,
      amountsTo: 'says that it can’t be misused',
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:no|zero|without(?: any)?) (?:risk|danger|chance|fear) of (?:\w+ )?(?:addiction|dependence|dependency|abuse|misuse|getting hooked)`,
        String.raw`\bnobody (?:gets|becomes) (?:addicted|hooked|dependent)`,
        String.raw`\bno (?:potential|possibility) (?:for|of) (?:\w+ )?(?:addiction|dependence|abuse|misuse)\b`,
        String.raw`\b(?:is|are)(?: not|n't) (?:at all )?(?:addictive|habit[- ]forming)\b`,
      ])}`,
      amountsTo: 'says that it can’t be misused',
      isBeyondNegation: true,
    },
  ],
  monitoring: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:${noNeedTo}|not necessary to) (?:check|measure|monitor|watch|take) (?:you|your|the|patients)\b`,
        String.raw`\bno (?:monitoring|checks?) (?:is |are )?(?:needed|necessary|required)`,
        String.raw`\b(?:monitoring|checks) (?:is|are) unnecessary\b`,
      ])}`,
      amountsTo: 'says that nothing has to be checked',
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:nobody|no one|no staff) (?:\w+ )?(?:watches|monitors|checks|stays with)\b|\bleft alone (?:during|for|throughout)`,
      amountsTo: 'says that nobody watches',
    },
  ],
}

/** How English says the opposite of a warning. */
export const englishOppositeWarnings: OppositeWarnings = mapTopics((topic) => [
  ...statements[topic],
  ...(englishImperatives[topic] ?? []),
  ...(topic === 'driving' ? englishWhateverTheyFeel : []),
])
