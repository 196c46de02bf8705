import { pattern } from '../../../language/pattern.ts'
import { noNeed } from './parts.ts'

/** How English asks patients to tell something, and spares them to. */
export const englishTelling = {
  tell: pattern`\b(?:tell|let) (?:us|(?:your|the|our) (?:\w+ )?(?:team|doctor|nurse|clinic|staff|surgeon|technician))(?: know)?\b`,
  untold: pattern`\b(?:${noNeed}|(?:have|has) no need to) (?:bother to )?(?:declare|disclose|inform|let|mention|report|say|tell)\b(?! (?:\w+ )?(?:employer|boss|friends?|family|colleagues?|work))`,
}
