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

/** How Spanish names a study, and says whom it holds for. */
export const spanishEvidenceScope: EvidenceScopeWords = {
  study: pattern`${anyOf(studies)}`,
  limits: pattern`${anyOf(limits)}`,
  parts: pattern`\b(?:mitad|tercio|cuarto)\b`,
}
