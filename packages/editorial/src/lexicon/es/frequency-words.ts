import type { FrequencyWords } from '../../language/frequency-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const rarity = anyOf(['frecuentes?', 'infrecuentes?', 'comun(?:es)?', 'rar[oa]s?'])
const band = part`(?:(?:muy|poco|bastante|relativamente|extremadamente) )?${rarity}`

/** Words that say how often; the group is the band that they name. */
const statements = [
  String.raw`\b(?:es|son|fue|fueron|resulta|resultan|era|eran) (?:tambien |generalmente )?(${band})\b`,
  String.raw`\b(?:es|son) (?:un |una )?(?:efectos?(?: secundarios?)?|reaccion(?:es)?|problemas?) ((?:muy )?(?:frecuentes?|comun(?:es)?))\b`,
  String.raw`\b(?:efectos?|reaccion(?:es)?|complicacion(?:es)?|riesgos?|problemas?) (?:\w+ )?(muy frecuentes?|poco frecuentes?|raras?|raros?|muy raros?|muy raras?|poco comun(?:es)?)\b`,
  String.raw`\ben (raras|muy raras|contadas) (?:ocasiones|veces)\b`,
  String.raw`\ben casos (?:muy )?(raros)\b`,
]

/** The same words where they speak of something else than an effect of the treatment. */
const otherUses = [
  String.raw`\b(?:para|a) (?:otr|algun|much)[oa]s (?:personas )?(?:les )?(?:es|parece|resulta) `,
  String.raw`\bes (?:\w+ )?${band} (?:\w+(?:ar|er|ir)(?:se|le)?|que|sentir\w*|tener|notar|estar|preocupar\w*|en)\b`,
  String.raw`\b(?:mas|menos|tan) (?:frecuentes?|comun(?:es)?|rar[oa]s?)\b`,
  String.raw`\b(?:depresion|miedo(?: a l\w+ \w+)?|nervios|enfermedad) es (?:\w+ )?${band}`,
  String.raw`\b(?:preguntas?|errores?|error) (?:muy )?(?:frecuentes?|comun(?:es)?)`,
]

/** How Spanish says how often something happens. */
export const spanishFrequency: FrequencyWords = {
  statement: pattern`${anyOf(statements)}`,
  other: pattern`${anyOf(otherUses)}`,
  bound: pattern`\bmenos de\b|\bcomo maximo\b|\bhasta\b`,
  named: {
    very: pattern`^(?:muy|extremadamente)`,
    uncommon: pattern`^poco|infrecuente`,
    rare: pattern`rar[oa]|contadas`,
  },
}
