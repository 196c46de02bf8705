import type { FrequencyWords } from '../../language/numbers/frequency-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const rarity = anyOf(['frecuentes?', 'infrecuentes?', 'comun(?:es)?', 'rar[oa]s?'])
const band = part`(?:(?:muy|poco|bastante|relativamente|extremadamente) )?${rarity}`

/** Words that say how often; the group is the band that they name. */
const statements = [
  String.raw`\b(?:es|son|fue|fueron|resulta|resultan|era|eran) (?:tambien |generalmente )?(${band})\b`,
  String.raw`\b(?:es|son) (?:un |una )?(?:efectos?(?: secundarios?)?|reaccion(?:es)?|problemas?) ((?:muy )?(?:frecuentes?|comun(?:es)?))\b`,
  String.raw`\b(?:efectos?|reaccion(?:es)?|complicacion(?:es)?|riesgos?|problemas?) (?:\w+ )?(muy frecuentes?|poco frecuentes?|raras?|raros?|muy raros?|muy raras?|poco comun(?:es)?)\b`,
  String.raw`\b(?:ser|siendo|se consideran?) ((?:muy |poco )?(?:in)?frecuentes?|(?:muy |poco )?comun(?:es)?)\b`,
  String.raw`\ben casos ((?:muy )?raros)\b`,
  String.raw`\ben ((?:muy )?raros) casos\b`,
]

/** Something that isn't an effect of a treatment: what is studied, sold, done, asked or lived with. */
const otherSubjects = anyOf([
  'aparatos?',
  'centros?',
  'clinicas?',
  'comparacion(?:es)?',
  'datos',
  'dispositivos?',
  'enfermedad(?:es)?',
  'ensayos?',
  'escasez',
  'especialistas?',
  'estudios?',
  'farmacos?',
  'investigacion(?:es)?',
  'listas? de espera',
  'lugares',
  'marcas?',
  'medicamentos?',
  'metodos?',
  'nombres?',
  'practicas?',
  'productos?',
  'pruebas?',
  'seguros?',
  'suplementos?',
  'tabaquismo',
  'tecnicas?',
  'tratamientos?',
  'trastornos?',
  'uso',
])

/** When, or where, the world was so: «antes de que el fentanilo fuera común», «en zonas donde la malaria es frecuente». */
const circumstances = anyOf([
  String.raw`(?:antes de que|hasta que|desde que|ahora que) (?:[\w-]+ ){1,6}?(?:es|son|era|eran|fue|fuera|fueran|fuese|sea|sean|se hizo|se volvio)`,
  String.raw`cuando (?:[\w-]+ ){1,6}?(?:era|eran)`,
  String.raw`(?:anos|decadas?|epocas?|lugares|paises|regiones|tiempos?|zonas?) (?:cuando|donde|en l[ao]s? que|en que) (?:[\w-]+ ){1,6}?(?:es|son|era|eran)`,
])

/** The same words where they speak of something else than an effect of the treatment. */
const otherUses = [
  String.raw`\b(?:para|a) (?:otr|algun|much)[oa]s (?:personas )?(?:les )?(?:es|parece|resulta) `,
  String.raw`\bes (?:\w+ )?${band} (?:\w+(?:ar|er|ir)(?:se|le)?|que|sentir\w*|tener|notar|estar|preocupar\w*|en)\b`,
  String.raw`\b(?:mas|menos|tan) (?:frecuentes?|comun(?:es)?|rar[oa]s?)\b`,
  String.raw`\b${circumstances} (?:\w+ )?${band}`,
  String.raw`\b${otherSubjects}(?: (?:buen[oa]s|asi|con|de|del|en|entre|para|por|que|sobre)(?: [\w-]+){0,4}?)? (?:es|son|era|eran|fue|fueron) (?:\w+ )?${band}`,
  String.raw`\b(?:preguntas?|errores?|error) (?:muy )?(?:frecuentes?|comun(?:es)?)`,
]

/** Without a number, since there is none. */
const desconocidas = [
  String.raw`\bno (?:se )?(?:conoce\w*|sabemos|tenemos|hay|existen?|da\w*|publica\w*) (?:de )?(?:una? |la |las |los |el |ninguna? )?(?:\w+ )?(?:cifras?|numeros?|porcentajes?|datos? de frecuencia|frecuencia)\b`,
  String.raw`\b(?:sin|ninguna) (?:\w+ )?cifras?(?: \w+)? ?(?:conocidas?|fiables?|publicadas?)\b`,
  String.raw`\bno se sabe (?:con que frecuencia|a cuant[ao]s|cuant[ao]s)\b`,
  String.raw`\b(?:cifra|frecuencia|porcentaje) (?:es desconocid[oa]|no se conoce|no se sabe)\b`,
]

/** How Spanish says how often something happens. */
export const spanishFrequency: FrequencyWords = {
  illness: 'enfermedad',
  statement: pattern`${anyOf(statements)}`,
  ofIllness: pattern`\b(?:depresion|miedo(?: a l\w+ \w+)?|nervios|enfermedad) (?:es|son|era) (?:\w+ )?${band}`,
  other: pattern`${anyOf(otherUses)}`,
  bound: pattern`\bmenos de\b|\bcomo maximo\b|\bhasta\b`,
  unknown: pattern`${anyOf(desconocidas)}`,
  named: {
    very: pattern`^(?:muy|extremadamente)`,
    uncommon: pattern`^poco|infrecuente`,
    rare: pattern`rar[oa]|contadas`,
  },
}
