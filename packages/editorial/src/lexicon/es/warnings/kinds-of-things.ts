import type { BannedKind } from '../../../language/instruction-words.ts'
import { anyOf, part, pattern } from '../../../language/pattern.ts'

const painkillers = anyOf(['aspirinas?', 'diclofenaco', 'ibuprofeno', 'ketorolaco', 'meloxicam', 'naproxeno'])
const hardExercise = anyOf([
  'aerobicos?',
  'bicicleta',
  'correr',
  'corra',
  'deportes?',
  'futbol',
  'gimnasio',
  'pesas',
  'tenis',
  'trotar',
])

const stopping = anyOf([
  'dej(?:e|ar) de (?:tomar|usar)(?:l[oa]s?)?',
  'dejarl[oa]s?',
  '(?:interrump|suspend)(?:a|er|ir)(?:l[oa]s?)?',
])
const medicines = anyOf([
  'capsulas?',
  'farmaco',
  'gotas',
  'inyecciones',
  'medicamentos?',
  'medicina',
  'parches?',
  'pastillas?',
  'tabletas?',
])
const medicine = part`(?:(?:el|la|las|los|su|sus) )?${medicines}`

/** What Spanish names by other words than a ban that is meant for it. */
export const spanishKinds: readonly BannedKind[] = [
  { named: pattern`\b(?:aines?|antiinflamatorios?)\b`, things: pattern`\b${painkillers}\b` },
  {
    named: pattern`\bsec[oa]s?\b`,
    things: pattern`\b(?:ban(?:arse|era|o)|duch\w+|jacuzzi|moj\w+|nad(?:ar|e)|piscina|sumerg\w+)\b`,
    unless: pattern`\b(?:cubiert\w+|esponja|impermeable|plastico)\b`,
  },
  {
    named: pattern`\bcafeina\b`,
    things: pattern`\b(?:bebidas? energeticas?|cafe|refrescos? de cola|te (?:negro|verde))\b`,
    unless: pattern`\bdescafeinado\b`,
  },
  {
    named: pattern`\b(?:actividad|ejercicios?|deportes?) (?:fisic[oa]s? )?(?:intens[oa]s?|fuertes?|pesad[oa]s?|vigoros[oa]s?)\b|^(?:ejercicio|deportes?)\b`,
    things: pattern`\b${hardExercise}\b`,
  },
  {
    named: pattern`(?:^|\b(?:al|del|el) )sol\b|\bsolar\b`,
    things: pattern`\b(?:asolear\w*|broncear\w*|playa|tomar el sol|tome el sol)\b`,
    unless: pattern`\bprotector\b`,
  },
  { named: pattern`\b(?:fum\w+|nicotina|tabaco)\b`, things: pattern`\b(?:cigarr\w+|fum(?:ar|e)|vape\w*)\b` },
  {
    named: pattern`\b(?:sedantes?|somniferos?|tranquilizantes?|(?:pastillas|tabletas) para dormir)\b`,
    things: pattern`\b(?:alprazolam|diazepam|lorazepam|(?:pastillas|tabletas) para dormir|somniferos?|zolpidem)\b`,
  },
  {
    named: pattern`\banticoagulantes?\b`,
    things: pattern`\b(?:apixaban|aspirina|clopidogrel|rivaroxaban|warfarina)\b`,
  },
  {
    named: pattern`\blacteos?\b`,
    things: pattern`\b(?:crema|leche|queso|yogur)\b`,
    unless: pattern`\b(?:almendra|avena|soja|vegetal)\b`,
  },
  {
    named: pattern`^(?:dej(?:e|ar) de (?:tomar|usar)\w*|interrump\w+|suspend\w+)\b(?!.*\b(?:sus otr|otr)[oa]s\b)`,
    things: pattern`\b${stopping}(?= ?\.?$| ${medicine}\b)`,
    unless: pattern`\b(?:gradual\w*|lentamente|plan|poco a poco|paso a paso|por etapas)\b`,
    isStopping: true,
  },
]
