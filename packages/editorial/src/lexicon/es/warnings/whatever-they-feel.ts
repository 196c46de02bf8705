import type { Claim } from '../../../language/claim.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { may } from './permissions.ts'

const drive = anyOf([
  'conducir',
  'manejar',
  'trabajar',
  '(?:usar|utilizar|operar) (?:la |una )?maquin(?:as?|aria)',
  'seguir (?:conduciendo|manejando|trabajando)',
])
const unfit = anyOf([
  String.raw`(?:se|te) (?:queden?|duerman?|mareen?|quedan?|duermen?|marean?)`,
  String.raw`(?:tengan?|tienen?) (?:\w+ ){0,2}?(?:sueno|mareos?|vertigo)`,
  String.raw`(?:\w+ ){0,3}?(?:cansad[oa]s?|debil(?:es)?|maread[oa]s?|somnolient[oa]s?)`,
  'vean? (?:doble|mal|menos)',
])

/** Permissions that hold «aunque se queden dormidos»: what is dangerous stands in the condition. */
export const spanishWhateverTheyFeel: Claim[] = [
  {
    pattern: pattern`\b(?:${may}) (?:\w+ )?${drive}\b[^.;:]*\b(?:aunque|aun si|incluso si|a pesar de que|por mas que) ${unfit}`,
    amountsTo: 'lets patients drive or work, however they feel',
    isUnconditional: true,
    isBeyondNegation: true,
  },
]
