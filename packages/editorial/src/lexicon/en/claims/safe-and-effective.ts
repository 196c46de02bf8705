import type { ClaimLexicon } from '../../../language/claim.ts'
import { pattern } from '../../../language/pattern.ts'
import { adverb, complaint, namedTreatment, treatment } from './words.ts'

/** Uses of "safe" that say nothing about the treatment: where one may go, what one keeps, who stays safe. */
const otherSafe = pattern`\bsafe(?:ly)? (?:for you |for (?:him|her|them|patients) )?(?:to (?:leave|go|drive|stand|eat|drink|get|walk|travel|sit|stop|be|move|start|take|have|use|continue|combine)|place|ride|way home|distance|space|hands|keeping|enough|storage|disposal)\b|\b(?:keep|keeps|keeping|stay|stays|feel|feels|get|gets|arrive|be|are you|you are|you're) (?:you |them |everyone |yourself |people |patients |home )?safe(?:ly)?\b|\bto make (?:it|this|you|the \w+) safer?\b|\b(?:it is|it's) safe(?:st|r)? (?:to|for you to|if|not to)\b|\bsafest (?:to|if)\b`

/** Uses of "effective" that compare, count from a day or speak of finding one. */
const otherEffective = pattern`\b(?:less|how|not as|cost|as) ?-?effective\b|\beffective (?:date|from|on|until|immediately|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:find|finding|found|need|needs|needing|seek|seeking) (?:an? |the |more |another )*(?:\w+ )?effective\b|^effective (?:treatment|care|help)s? (?:often|usually|may|can|takes?|needs?|depends?|starts?|begins?)|\bmake \w+ (?:\w+ )?(?:less|more) effective\b`

/** Rule C2 in English. */
export const englishSafeAndEffective: ClaimLexicon = {
  claims: [
    {
      pattern: pattern`\b(?:safe|effective|safety),?(?: and| yet| but| &|,)(?: (?:${adverb}|highly))? (?:safe|effective|fast|proven|natural|efficacy|effectiveness|gentle|reliable)\b|\b(?:fast|gentle|natural|quick|reliable|proven|comfortable|simple|affordable),?(?: and| yet| but|,)? (?:${adverb} )?(?:safe|effective)\b`,
      amountsTo: 'calls the treatment safe or effective without saying for whom, at which dose and by which study',
    },
    {
      pattern: pattern`\b(?:clinically|scientifically|medically|time|well|research|fda)[- ](?:proven|validated|tested and proven|backed|established)\b|\b(?:effectiveness|efficacy|safety)\b[^.;]{0,40}\b(?:demonstrated|proven|established|documented|unquestioned|undisputed)\b|\bproven (?!wrong|otherwise|false|to be (?:false|wrong))(?!to\b|by\b|in\b|yet\b)\w+|\bproven (?:to (?:be |work|help|reduce|relieve|lift|improve|treat)|safe|effective|results?|relief|success|track record|${treatment}|method|safety|efficacy|way|path|benefits?)|\b(?:has|have|had|is|are|was|were|been) (?:been )?(?:${adverb} )?proven\b|\bscience[- ](?:backed|proven)\b|\b(?:proof|proves) that (?:it|ketamine|this|our)\b`,
      amountsTo: 'says that something is proven without showing the study',
    },
    {
      pattern: pattern`\bsuccess rates?\b|\b(?:response|remission|cure|improvement|satisfaction|effectiveness) rates?\b(?= (?:of|above|over|near|is|close|that|around|up|in our|as high|at)|[.,!;:—]|$)|\b(?:high|higher|highest|impressive|excellent|great|remarkable|incredible|unmatched|amazing|strong|outstanding|superior) (?:\w+ )?(?:success|response|remission|satisfaction) rates?\b`,
      amountsTo: 'gives a success rate without the study it comes from',
    },
    {
      pattern: pattern`\b(?:safe|safer|safest)\b|\b(?:excellent|great|strong|proven|outstanding|good|remarkable|impressive|long|established|known|superb|unmatched) (?:\w+ )?safety (?:record|profile|history)\b|\bsafely (?:and (?:effectively|quickly|comfortably)|treat|relieve|reduce|lift|ease|heal|help|improve)`,
      amountsTo: 'calls the treatment safe without saying for whom, at which dose and by which study',
      isCancelledByHedge: true,
      except: otherSafe,
    },
    {
      pattern: pattern`\b${namedTreatment} (?:${adverb} )?(?:relieves?|lifts?|eases?|treats?|improves?|reduces?|fights?|stops?|boosts?|tackles?|alleviates?|combats?) (?:${adverb} )?(?:(?:your|the|severe|chronic|stubborn|symptoms of|feelings of|even|most|all|treatment-resistant) )*(?:${complaint}|mood|sleep|quality of life|well-being)\b`,
      amountsTo: 'says that it works without saying for whom and by which study',
      isCancelledByHedge: true,
      unless: pattern`\b(?:how|whether|if|why) (?:\w+ ){0,3}(?:relieves?|lifts?|eases?|treats?|improves?|reduces?)`,
    },
    {
      pattern: pattern`\b(?:twice|three times|many times|\d+ times|much|far|way|vastly|significantly|dramatically|even) (?:as|more) (?:effective|safe)\b|\bmore (?:effective|safe) than (?:any|all|every|other|anti|pills|medic)`,
      amountsTo: 'calls the treatment safe or effective without saying for whom, at which dose and by which study',
    },
    {
      pattern: pattern`(?<!-)\b(?:effective|efficacious|effectively|well[- ]tolerated|effectiveness is|efficacy is)\b`,
      amountsTo: 'calls the treatment effective without saying for whom, at which dose and by which study',
      isCancelledByHedge: true,
      except: otherEffective,
    },
    {
      pattern: pattern`\b(?:${treatment}|it|this|they|approach|method)(?: ${adverb}| simply| really)* works?\b(?! (?:by|on|in (?!most|all|nearly|almost|over|more|\d)|through|with|at|as|via|differently|the same|like|best|for (?:everyone|everybody|all|anyone|every|some|about|a (?:while|few)|one|many)|against|of|out|to|together|outside|inside|closely|here|from|slowly|more slowly|independently|hand)\b)|\b(?:and|safe|simply|really|just|truly|actually) works?\b(?= ?[.!,;:]|$)|\b(?:treatment|therapy|medicine|medication|approach|option|protocol|solution|relief|care) that (?:really |actually |truly |just )?works?\b|\bworks? (?:wonders|fast|quickly|rapidly|well|where|when (?:other|nothing|pills|anti))`,
      amountsTo: 'says that it works without saying for whom and by which study',
      isCancelledByHedge: true,
      except: pattern`\b(?:find|finding|found|choose|choosing|need|needs) (?:\w+ ){0,3}?that works?\b`,
      unless: pattern`\b(?:how|way|why|where) (?:\w+ ){0,3}works?\b|\bworks? well with\b`,
    },
  ],
}
