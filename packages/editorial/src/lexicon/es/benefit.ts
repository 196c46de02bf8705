import type { BenefitWords } from '../../language/benefit-words.ts'
import { pattern } from '../../language/pattern.ts'

/** How Spanish tells of people who got better. */
export const spanishBenefit: BenefitWords = {
  better: pattern`\b(?:respond\w+|remision|remitio|se recupero|recuperaron|mejor(?:o|aron|aron|ia|an|a)|se sinti(?:o|eron) mejor|se siente[n]? mejor|beneficio|alivio|exito)\b`,
  comparison: pattern`\b(?:frente a|comparad\w+|comparacion|contra|que con|que la|placebo|control|abiert[oa]|ambos)\b`,
  comparedWithNothing: pattern`^(?:con )?(?:n/?a|nada(?: mas)?|nadie|ningun[oa]?|no|no (?:aplica|corresponde|se comparo)|-+|—|/)[.]?$`,
  count: pattern`\b\d[\d.]* (?:\w+ ){0,2}(?:personas|pacientes|adultos|participantes)\b|\b\d+ de (?:las |los )?\d+\b|\bn ?= ?\d+`,
  others: pattern`\b(?:no (?:respond\w+|mejor\w+|\w+)|sin cambios?|recai\w+|recayeron)\b`,
}
