import type { HelpLexicon } from '../../language/help-lexicon.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const ayuda = anyOf([
  '9[ -]?1[ -]?1',
  '9[ -]?8[ -]?8',
  'nueve[ -]uno[ -]uno',
  'nueve[ -]ocho[ -]ocho',
  '(?:una|la) ambulancia',
  '(?:los )?servicios de emergencias?',
  'la linea de (?:crisis|emergencia|vida|ayuda)',
  'emergencias',
])
const llamar = anyOf([
  String.raw`llam\w+`,
  String.raw`marc\w+`,
  String.raw`marque\w*`,
  String.raw`telefone\w+`,
  String.raw`escrib\w+`,
  String.raw`contact\w+`,
  String.raw`envi\w+`,
  String.raw`us[ae]\w*`,
  String.raw`utili[cz]\w+`,
  String.raw`acud\w+`,
  String.raw`recurr\w+`,
  String.raw`molest\w+`,
  String.raw`avis\w+`,
  String.raw`ped\w+`,
  String.raw`pid\w+`,
])
const sin = anyOf([
  'no',
  'nunca',
  'jamas',
  'tampoco',
  'sin',
  String.raw`evit\w+`,
  String.raw`dej\w+ de`,
  'en vez de',
  'en lugar de',
  'nadie debe',
])
const relleno = anyOf([
  'se',
  'le',
  'lo',
  'hace',
  'falta',
  'es',
  'necesario',
  'hay',
  'que',
  String.raw`debe\w*`,
  String.raw`puede\w*`,
  String.raw`necesita\w*`,
  String.raw`tiene\w*`,
  'haga',
  'de',
  'a',
  'al',
  'motivo',
  'para',
])

const entre = part`(?:${relleno} ){0,5}`

/** How Spanish tells people not to call for help. */
export const spanishHelp: HelpLexicon = {
  encouraged: pattern`\b(?:no|nunca|sin) (?:se )?(?:dud\w+|esper\w+|tem\w+|tard\w+|tenga miedo|le de (?:pena|verguenza)|dej\w+ (?:nunca )?de)\b`,
  denied: [
    pattern`\b${sin} ${entre}${llamar} (?:\w+ ){0,4}?(?:al )?${ayuda}`,
    pattern`\b(?:no|sin|ni|ignor\w+|olvid\w+|en vez|en lugar) (?:(?:de|del|el|al|se) ){0,2}${ayuda}`,
    pattern`\b(?:no|sin) (?:(?:hay|se|le|hace|tiene|es) ){0,2}(?:necesi\w+|falta|motivo|razon) (?:(?:de|del|al|el|que|para) ){0,2}(?:${llamar} )?(?:(?:al|el) )?${ayuda}`,
    pattern`${ayuda}(?:(?: ni| y| o)(?: el| al)? ${ayuda})? (?:ya )?(?:no|nunca|jamas)\b(?! (?:solo|solamente|unicamente))`,
    pattern`${ayuda} (?:es|son|esta|estan) (?:solo )?(?:para (?:otr\w+|los demas)|inutil\w*|innecesari\w+|cerrad\w+|fuera de)\b`,
    pattern`\b(?:llam\w+|pregunt\w+|escrib\w+|avis\w+) (?:a la clinica|a su medico|a nosotros|nos) (?:primero )?(?:antes de|y no|no|en vez de|en lugar de) (?:\w+ ){0,2}?${ayuda}`,
  ],
}
