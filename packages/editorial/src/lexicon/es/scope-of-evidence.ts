import type { EvidenceScopeWords } from '../../language/evidence-scope-words.ts'
import { pattern } from '../../language/pattern.ts'

/** How Spanish names a study, and says whom it holds for. */
export const spanishEvidenceScope: EvidenceScopeWords = {
  study: pattern`\ben (?:un|una|otro|otra|ese|esa|este|esta|el|la|dos|tres|ambos|\d+) (?:\w+ ){0,3}?(?:ensayo|estudio|revision|analisis|ensayos|estudios)\b|\b(?:un|una|otro|ese|este|el) (?:\w+ ){0,3}?(?:ensayo|estudio|revision|analisis) (?:de|en|con|encontro|comparo|mostro)|\bde (?:[0-9]+|las) (?:personas|pacientes|adultos)`,
  limits: pattern`\b(?:en|para|entre) (?:algunas? |algunos |la mayoria de |otras )?(?:adultos|personas (?:que|con|de)|pacientes (?:que|con|de))\b|\b(?:a corto plazo|hasta \w+ (?:dias?|semanas?|meses)|a (?:esta|esa|dosis) |cuando se (?:da|usa|administra)|comparad[oa]s? con|frente a|que la|tan \w+ como|casi tan|algunas personas)\b|[0-9]`,
  parts: pattern`\b(?:mitad|tercio|cuarto)\b`,
}
