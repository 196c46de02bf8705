import type { EvidenceScopeWords } from '../../language/evidence-scope-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

/** Words that name one study, or the people in it. */
const studies = [
  String.raw`\ben (?:un|una|otro|otra|ese|esa|este|esta|el|la|dos|tres|ambos|\d+) (?:\w+ ){0,3}?(?:ensayo|estudio|revision|analisis|ensayos|estudios)\b`,
  String.raw`\b(?:un|una|otro|ese|este|el) (?:\w+ ){0,3}?(?:ensayo|estudio|revision|analisis) (?:de|en|con|encontro|comparo|mostro)`,
  String.raw`\bde (?:[0-9]+|las) (?:personas|pacientes|adultos)`,
]

/** Words that say whom or what a result holds for. */
const limits = [
  String.raw`\b(?:en|para|entre) (?:algunas? |algunos |la mayoria de |otras )?(?:adultos|personas (?:que|con|de)|pacientes (?:que|con|de))\b`,
  String.raw`\b(?:a corto plazo|hasta \w+ (?:dias?|semanas?|meses)|a (?:esta|esa|dosis) |cuando se (?:da|usa|administra)|comparad[oa]s? con|frente a|que la|tan \w+ como|casi tan|algunas personas)\b`,
  '[0-9]',
]

const studyWords = [
  'ensayo',
  'estudio',
  'revisi[oó]n',
  'an[aá]lisis',
  'metaan[aá]lisis',
  'registro',
  'encuesta',
  'cohorte',
]

/** Whom studies count. */
const people = [
  'personas?',
  'adult[oa]s?',
  'pacientes?',
  'participantes?',
  'voluntari[oa]s?',
  'mujeres',
  'hombres',
  'nin[oa]s',
  'adolescentes?',
  'bebes',
  'madres',
  'veteran[oa]s?',
  'parejas?',
  'fumador(?:es|as)',
  'estudiantes?',
  'deportistas?',
  'ensayos',
  'estudios',
]

/** What else a number after «un ensayo de» may count. */
const units = ['%', 'por ciento', 'horas?', 'dias?', 'semanas?', 'mes(?:es)?', 'anos?', 'sesion(?:es)?', 'dosis', 'mg']

/** «9 de cada 10 personas» are no study's 10 people. */
const notARate = String.raw`(?<!\b(?:\d+|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) de (?:cada )?)`

/** How Spanish names a study, and says whom it holds for. */
export const spanishEvidenceScope: EvidenceScopeWords = {
  study: pattern`${anyOf(studies)}`,
  limits: pattern`${anyOf(limits)}`,
  safe: pattern`\b(?:segur[oa]s?(?! (?:medic|social|de salud))|inocu[oa]s?|inofensiv[oa]s?|sin (?:riesgo|peligro|dano)s?|bien tolerad[oa]s?|(?:ningun|poco|bajo) (?:riesgo|peligro))\b`,
  works: pattern`\b(?:eficaz|eficaces|eficacia|efectiv[oa]s?|probad[oa]s?|funcionan?|(?:da|dan) resultado|curan?|sanan?|supera|mejor(?:es)? que|el mejor|la mejor|tan buen[oa]s? como)\b`,
  anyStudy: pattern`\b${anyOf(studyWords)}\b|\bet al\b|\by cols?\b`,
  sample: pattern`\bn ?= ?\d|${notARate}\b[\d.]+ (?:[a-z]+ ){0,1}?${anyOf(people)}\b|\b${anyOf(studyWords)} (?:con|de|en|entre) (?!(?:19|20)\d\d\b)[\d.]+\b(?! ?${anyOf(units)})`,
  namedStudy: new RegExp(
    `\\b${anyOf(studyWords)} (?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}\\d*-]+|\\bet al\\b|\\by (?:cols?\\b|colaboradores|colegas)`,
    'gu',
  ),
}
