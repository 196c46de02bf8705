import type { FrequencyWords } from '../../language/frequency-words.ts'
import { part, pattern } from '../../language/pattern.ts'

const band = part`(?:(?:muy|poco|bastante|relativamente|extremadamente) )?(?:frecuentes?|infrecuentes?|comun(?:es)?|rar[oa]s?)`

/** How Spanish says how often something happens. */
export const spanishFrequency: FrequencyWords = {
  statement: pattern`\b(?:es|son|fue|fueron|resulta|resultan|era|eran) (?:tambien |generalmente )?(${band})\b|\b(?:es|son) (?:un |una )?(?:efectos?(?: secundarios?)?|reaccion(?:es)?|problemas?) ((?:muy )?(?:frecuentes?|comun(?:es)?))\b|\b(?:efectos?|reaccion(?:es)?|complicacion(?:es)?|riesgos?|problemas?) (?:\w+ )?(muy frecuentes?|poco frecuentes?|raras?|raros?|muy raros?|muy raras?|poco comun(?:es)?)\b|\ben (raras|muy raras|contadas) (?:ocasiones|veces)\b|\ben casos (?:muy )?(raros)\b`,
  other: pattern`\b(?:para|a) (?:otr|algun|much)[oa]s (?:personas )?(?:les )?(?:es|parece|resulta) |\bes (?:\w+ )?${band} (?:\w+(?:ar|er|ir)(?:se|le)?|que|sentir\w*|tener|notar|estar|preocupar\w*|en)\b|\b(?:mas|menos|tan) (?:frecuentes?|comun(?:es)?|rar[oa]s?)\b|\b(?:depresion|miedo(?: a l\w+ \w+)?|nervios|enfermedad) es (?:\w+ )?${band}|\b(?:preguntas?|errores?|error) (?:muy )?(?:frecuentes?|comun(?:es)?)`,
  bound: pattern`\bmenos de\b|\bcomo maximo\b|\bhasta\b`,
  named: {
    very: pattern`^(?:muy|extremadamente)`,
    uncommon: pattern`^poco|infrecuente`,
    rare: pattern`rar[oa]|contadas`,
  },
}
