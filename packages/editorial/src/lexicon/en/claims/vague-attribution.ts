import type { ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'

const good = part`(?:better|relief|improvements?|benefits?|results|difference|great|changes?|happier|lighter|calmer|relaxed|immediately|quickly|pleasant|peaceful|enjoyable)`
const everybody = part`(?:almost |nearly |virtually |practically )?(?:everyone|everybody)`
const saying = part`(?:reports?|reported|say|says|said|tell|told|claims?|agree[sd]?|describe[sd]?|rave|share[sd]?|confirm(?:s|ed)?|mention(?:s|ed)?|swear by|(?:feel|felt|find|found|notice[sd]?|experience[sd]?|see|saw|get|got|enjoy(?:ed)?|achieve[sd]?) (?:\S+ ){0,4}?${good})`
const showing = part`(?:show(?:s|ed|n|ing)?|suggest(?:s|ed|ing)?|prove[sdn]?|demonstrat(?:e|es|ed|ing)|found|finds?|indicat(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|reveal(?:s|ed|ing)?|support(?:s|ed|ing)?|establish(?:es|ed)?|point(?:s|ed)? to|report(?:s|ed)?|conclude[sd]?|agree[sd]?|back(?:s|ed)?|tells?)`
const many = part`(?:most|many|countless|numerous|nearly (?:all|every)|almost (?:all|every)|a (?:majority|lot|large number|great many) of|the (?:vast |overwhelming |great )?majority of|plenty of|so many|thousands of|hundreds of|virtually all|lots of|several)`

/** Rule C4 in English. */
export const englishVagueAttribution: ClaimLexicon = {
  claims: [
    {
      pattern: pattern`\b${everybody} (?:\w+ )?(?:reports?|says|tells us|agrees|describes|raves)\b|(?:^|[.:;,] |\b(?:our|former|past|other|these|and|but|as) )(?:patients|clients|guests)(?: (?:also|often|usually|frequently|consistently|regularly|generally|typically|commonly))* (?:reports?|say|tell us|claim|describe|rave|agree)\b`,
      amountsTo: 'leans on unnamed people',
    },
    {
      pattern: pattern`\b${many} (?:of )?(?:our |the |these )?(?:\w+ )?(?:patients|people|clients|guests|users|individuals|sufferers)(?: (?:who|with|on|in) \w+(?: \w+){0,5}?)?(?: (?:also|often|will|have|even|frequently|consistently|regularly))* ${saying}\b`,
      amountsTo: 'leans on unnamed people',
      unless: pattern`\b(?:say|told|tell) (?:so|if|when|whether) `,
    },
    {
      pattern: pattern`\b(?:(?:recent|new|many|numerous|several|multiple|countless|clinical|scientific|early|promising|emerging|modern|medical|peer-reviewed|dozens of|hundreds of|some|other|various|brain|imaging|the|of) )*(?:studies|research|trials|evidence|science|literature|data|findings|scientists|researchers)(?: (?:in|on|from|at|into|about) \w+(?: \w+){0,3}?)?(?: (?:has|have|had|also|now|clearly|consistently|already|repeatedly|strongly|even|increasingly|continues? to|keeps?))* ${showing}\b`,
      amountsTo: 'points at studies without naming one',
      unless: pattern`\b(?:some|few) (?:\w+ )?(?:studies|trials|research)\b`,
    },
    {
      pattern: pattern`\b(?:experts?|doctors|physicians|psychiatrists|clinicians|specialists|scientists|researchers|therapists|leading \w+|top \w+|professionals)(?: (?:around|in|from|at|all over) (?:\w+ ){0,3}?)?(?: (?:also|often|now|everywhere|widely|all|generally|increasingly))* (?:agree|say|recommend|believe|think|call|consider|trust|advise|swear|suggest|prefer|praise|rave|hail|confirm|endorse)s?\b`,
      amountsTo: 'leans on unnamed experts',
    },
    {
      pattern: pattern`\b(?:it(?:'s| is| has been)|is|are) (?:\w+ )?(?:well[- ](?:known|established|documented|recognized)|widely (?:known|accepted|reported|believed|recognized|regarded|considered|thought)|commonly (?:believed|known|accepted)|generally (?:accepted|believed)|common knowledge|no secret)\b|\bas everyone knows\b`,
      amountsTo: 'leans on what “is known”',
    },
    {
      pattern: pattern`\baccording to (?:\w+ )?(?:experts?|studies|research(?:ers)?|scientists|doctors|specialists|science|patients)\b|\b(?:growing|large|strong|solid|vast|huge|substantial|mounting|overwhelming|increasing|compelling|impressive|considerable) (?:body|amount|wealth|mountain|pile) of (?:\w+ )?(?:evidence|research|data|studies|literature)\b|\b(?:mounting|growing|overwhelming|ample|strong|compelling|solid) (?:\w+ )?evidence (?:that|for|of|supports?|shows?)\b|\b(?:some|they) say\b|\b(?:recommended|endorsed|trusted|praised|backed|approved) by (?:\w+ ){0,2}(?:doctors|physicians|experts|psychiatrists|specialists|scientists|professionals)\b`,
      amountsTo: 'points at evidence without naming it',
    },
    {
      pattern: pattern`\bdecades of (?:\w+ )?(?:research|science|evidence|studies)\b|\b(?:research|science|evidence|study)[- ]supported\b|\bsupported by (?:\w+ ){0,2}(?:research|science|studies|evidence)\b|\bbacked by (?:\w+ ){0,2}(?:research|science|studies|evidence|data)\b`,
      amountsTo: 'points at evidence without naming it',
    },
  ],
}
