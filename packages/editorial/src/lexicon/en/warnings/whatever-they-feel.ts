import type { Claim } from '../../../language/claim.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { theyMay } from './permissions.ts'

const drive = anyOf([
  'drive',
  'operate',
  '(?:use|work with) machines?',
  '(?:carry on|go on|keep|continue) (?:driving|working|to (?:drive|work))',
  'work',
])
const unfit = anyOf([
  String.raw`(?:nods?|doze[sd]?|fall[s]?) (?:off|asleep)`,
  String.raw`(?:\w+ ){0,3}?(?:dizzy|drowsy|groggy|sleepy|tired|unsteady|unwell|weak)`,
  String.raw`see[s]? (?:double|less|badly|poorly)`,
])

/** Permissions that hold "even if they nod off": what is dangerous stands in the condition. */
export const englishWhateverTheyFeel: Claim[] = [
  {
    pattern: pattern`\b(?:${theyMay}|drivers? (?:can|may)) ?${drive}\b[^.;:]*\b(?:even (?:if|when|though)|although|no matter (?:if|how)|whether or not) (?:they|you)(?:'re| are)? (?:\w+ ){0,2}?${unfit}`,
    amountsTo: 'lets patients drive or work, however they feel',
    isUnconditional: true,
    isBeyondNegation: true,
  },
]
