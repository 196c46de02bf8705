import type { HelpLexicon } from '../../language/help-lexicon.ts'
import { part, pattern } from '../../language/pattern.ts'

const ayuda = part`(?:9[ -]?1[ -]?1|9[ -]?8[ -]?8|nueve[ -]uno[ -]uno|nueve[ -]ocho[ -]ocho|(?:una|la) ambulancia|(?:los )?servicios de emergencias?
  |la linea de (?:crisis|emergencia|vida|ayuda)|emergencias)`
const llamar = part`(?:llam\w+|marc\w+|marque\w*|telefone\w+|escrib\w+|contact\w+|envi\w+|us[ae]\w*|utili[cz]\w+|acud\w+|recurr\w+|molest\w+|avis\w+|ped\w+|pid\w+)`
const sin = part`(?:no|nunca|jamas|tampoco|sin|evit\w+|dej\w+ de|en vez de|en lugar de|nadie debe)`
const entre = part`(?:(?:se|le|lo|hace|falta|es|necesario|hay|que|debe\w*|puede\w*|necesita\w*|tiene\w*|haga|de|a|al|motivo|para) ){0,5}`

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
