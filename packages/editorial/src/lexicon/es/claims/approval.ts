import { anyOf, pattern } from '../../../language/pattern.ts'
import type { ApprovalWords } from '../../../language/approval-words.ts'
import { fold } from '../../../reading/normalise.ts'
import { regulatorNames } from '../../../language/regulator-names.ts'
import { spanishGeneralApprovals, spanishLicensed } from './general-approval.ts'

/** Regulators that no file describes. */
const others = [
  'Agencia Europea de Medicamentos',
  'EMA',
  'Agencia Española de Medicamentos y Productos Sanitarios',
  'AEMPS',
  'COFEPRIS',
  'ANMAT',
  'INVIMA',
  'DIGEMID',
  'Health Canada',
]
const regulator = regulatorNames('es', others)
/** What a regulator approves beside products, and what promises nothing. */
const paper = anyOf(['prospectos?', 'etiquetas?', 'folletos?', 'fichas? tecnicas?', 'guias? del medicamento'])
const approved = anyOf(['aprobad[oa]s?', 'autorizad[oa]s?', 'avalad[oa]s?', 'respaldad[oa]s?', 'certificad[oa]s?'])
const approves = anyOf(['aprobado', 'aprobo', 'aprueba', 'autorizo', 'autorizado', 'autoriza', 'avala', 'avalo'])
const approval = anyOf([
  'aprobacion',
  'visto bueno',
  'aval',
  'permiso',
  'autorizacion',
  'sello',
  'respaldo',
  'licencia',
])

/** Words that say that something is approved. */
const approvals = [
  String.raw`\b${approved} (?:oficialmente )?por (?:la |el )?${regulator}(?!\w)`,
  String.raw`\b${regulator} (?:ya |tambien )?(?:(?:lo|la|los|las) )?(?:ha |han )?(?:ya |tambien )?${approves}\b`,
  String.raw`\b${approval} (?:oficial )?(?:de la|de|del) ${regulator}(?!\w)`,
]

/** What "para" and "en" lead to where they name no use. */
const noUses = anyOf([
  'usted(?:es)?',
  'ti',
  'nuestr[oa]s?',
  'su',
  'tod[oa]s?',
  'cualquier(?:a)?',
  'cada',
  'mas de',
  'anos',
  'casa',
  'su tranquilidad',
  'este (?:pais|centro)',
  'esta clinica',
])

const unnamed = anyOf([
  'tratamientos?',
  'terapias?',
  'protocolos?',
  'medicamentos?',
  'medicinas?',
  'farmacos?',
  'productos?',
  'dispositivos?',
  'equipos?',
  'aparatos?',
  'tecnologias?',
  'programas?',
  'metodos?',
  'opcion(?:es)?',
  'solucion(?:es)?',
  'respuestas?',
  'servicios?',
  'clinicas?',
  'ayuda',
  'alivio',
])

/** How Spanish speaks of what a regulator has approved. */
export const spanishApproval: ApprovalWords = {
  approval: pattern`${anyOf([...approvals, ...spanishGeneralApprovals])}`,
  generalApproval: pattern`${anyOf(spanishGeneralApprovals)}`,
  licensed: spanishLicensed,
  ownTerms: ['aprob', 'aprueb', 'licencia'],
  scope: pattern`\b(?:para|como|en|contra) (?:(?:tratar|aliviar|reducir|prevenir|controlar|corregir|bajar) )?(?:(?:el|la|los|las|un|una|algunos|algunas|ciertos|ciertas) )?`,
  noUse: pattern`^${noUses}\b`,
  unnamedProduct: pattern`^${unnamed}$`,
  ours: pattern`\b(?:nuestr[oa]s?|est[eao]s? (?=\w)(?!\w+mente|ya )|aqui|contamos|tenemos|ofrecemos)`,
  besideVerb: pattern`^(?:\w+mente|esta|estan|sido|fueron|tiene|tienen|cuenta|todavia|tambien)$`,
  approvedPaper: pattern`\b${paper} #`,
  pluralVerb: pattern`\b(?:estan|fueron|son|han|tienen|cuentan)\b`,
  comparison: pattern`\b(?:a diferencia de|al contrario (?:de|que)|en comparacion con|frente a|en (?:lugar|vez) de) [^,;:]{1,40}(?:,|$)`,
  otherRegulator: pattern`\b${anyOf(others.map(fold))}(?!\w)`,
  otherProduct: pattern`\b(?:alternativas?|otr[oa]s? (?:medicamentos?|medicinas?|tratamientos?|farmacos?|dispositivos?|terapias?|opcion(?:es)?))\b`,
  deniedElsewhere: pattern`${anyOf([
    String.raw`\bno (?:\w+ ){0,4}?(?:aprob|autoriz|para|lo|la|${regulator})`,
    String.raw`\b(?:no (?:esta|estan|lo esta|lo estan|es|son|ha|han))\b`,
    String.raw`\bno (?:quiere decir|significa|garantiza|implica)\b`,
    String.raw`\bfuera de (?:indicacion|etiqueta|ficha|lo indicado)\b`,
    String.raw`\bni\b`,
  ])}`,
}
