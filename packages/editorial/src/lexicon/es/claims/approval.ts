import { anyOf, pattern } from '../../../language/pattern.ts'
import type { ApprovalWords } from '../../../language/approval-words.ts'

/** Words that say that something is approved. */
const approvals = [
  String.raw`\b(?:aprobad|autorizad|avalad|respaldad|certificad)[oa]s? (?:oficialmente )?por la (?:fda|administracion de)`,
  String.raw`\bfda (?:ya )?(?:ha )?(?:aprobado|aprobo|autorizo|autorizado|avala|aprueba)\b`,
  String.raw`\b(?:aprobacion|aval|permiso|autorizacion|sello|respaldo) (?:oficial )?de la fda\b`,
]

/** How Spanish speaks of an approval by the FDA. */
export const spanishApproval: ApprovalWords = {
  approval: pattern`${anyOf(approvals)}`,
  scope: pattern`\b(?:para|como|en) (?:\w+ ){0,4}?(?:anestesi\w+|cirugias?|operaciones|depresion|adultos|sedacion|dolor|bipolar|uso|usos|fines|enfermedades|trastornos?|procedimientos)\b`,
  anaesthesia: pattern`\banestesi\w+|\bcirug\w+|\boperaciones\b|\bsedacion\b`,
  psychiatricUse: pattern`\b(?:depresi\w+|ansiedad|tept|animo|mental\w*|psiquiatric\w+|suicid\w+|trauma|bipolar|toc)\b`,
  treatmentOfThisPage: pattern`\bketamina\b|\binfusion(?:es)?\b|\b(?:nuestr[oa]s?|este|esta|el|la|su) (?:\w+ )?(?:tratamiento|terapia|protocolo|medicamento|clinica|farmaco|metodo)`,
  otherMedicine: pattern`\b(?:esketamina|spravato|antidepresivos?|antipsicoticos?|isrs|alternativas?|otros (?:medicamentos|tratamientos|farmacos)|otras opciones|pastillas|aerosol nasal|emt)\b`,
  deniedElsewhere: pattern`\bno (?:\w+ ){0,4}?(?:aprob|autoriz|para|lo|la|fda)|\b(?:no (?:esta|estan|lo esta|lo estan|es|son|ha|han))\b|\bfuera de (?:indicacion|etiqueta|ficha)\b|\bni\b`,
}
