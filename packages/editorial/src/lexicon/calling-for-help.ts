import type { Locale } from '@carepath/schema'
import { part, pattern } from '../language/pattern.ts'

/** How a language tells people not to call for help, or that help isn't for them. */
export interface HelpLexicon {
  /** Words that tell people to call after all, such as “don’t wait to call”: taken out before anything is looked for. */
  encouraged: RegExp
  /** Forms of “don’t call 911”. */
  denied: readonly RegExp[]
}

const help = part`(?:9[ -]?1[ -]?1|9[ -]?8[ -]?8|nine[ -]one[ -]one|nine[ -]eight[ -]eight|emergency services|(?:an|the) ambulance
  |the (?:crisis|suicide|emergency) (?:and crisis )?(?:line|lifeline|number|service)s?|the lifeline)`
const call = part`(?:call|calling|dial|dialing|dialling|ring|ringing|phone|phoning|text|texting|contact|contacting|use|using|try|trying|bother|bothering|trouble|rely on|ask|alert)`
const not = part`(?:not|n't|dont|never|cannot|cant|wont|no need to|no reason to|no point in|stop|avoid|quit|refrain from|rather than|instead of|without|nobody|no one|under no circumstances|hold off(?: on)?|skip)(?:, [^,]{1,40},)?`
const between = part`(?:(?:to|ever|just|please|have|need|needs|has|should|must|want|be|also|even|immediately|necessarily|straight|away|first|yourself|on|for) ){0,4}`

const ayuda = part`(?:9[ -]?1[ -]?1|9[ -]?8[ -]?8|nueve[ -]uno[ -]uno|nueve[ -]ocho[ -]ocho|(?:una|la) ambulancia|(?:los )?servicios de emergencias?
  |la linea de (?:crisis|emergencia|vida|ayuda)|emergencias)`
const llamar = part`(?:llam\w+|marc\w+|marque\w*|telefone\w+|escrib\w+|contact\w+|envi\w+|us[ae]\w*|utili[cz]\w+|acud\w+|recurr\w+|molest\w+|avis\w+|ped\w+|pid\w+)`
const sin = part`(?:no|nunca|jamas|tampoco|sin|evit\w+|dej\w+ de|en vez de|en lugar de|nadie debe)`
const entre = part`(?:(?:se|le|lo|hace|falta|es|necesario|hay|que|debe\w*|puede\w*|necesita\w*|tiene\w*|haga|de|a|al|motivo|para) ){0,5}`

/** Of every language, for folded sentences. */
export const helpLexicons: Record<Locale, HelpLexicon> = {
  en: {
    encouraged: pattern`\b(?:do not|don't|dont|never|not|without) (?:wait\w*|hesitat\w*|delay\w*|be (?:afraid|shy|embarrassed)|worry|fear|put off|feel bad)\b`,
    denied: [
      pattern`${not} ${between}${call} (?:[\w']+ ){0,4}?${help}`,
      pattern`\b(?:not|no|skip|ignore|forget(?: about)?|instead of|rather than|without) (?:to )?${help}`,
      pattern`\b(?:not|n't|no) (?:(?:a|any|the|have|be) ){0,2}(?:need|want|require|necessary|reason)\w* (?:(?:for|to|of|an?|the) ){0,2}(?:${call} )?${help}`,
      pattern`${help}(?:(?: or| and) ${help})? (?:is|are|was|will|does|do|can|should|must|has|have) ?(?:not|n't|never|no longer)\b(?! (?:only|just|merely))`,
      pattern`${help} (?:[a-z]+n't|cannot|cant|wont|isnt|doesnt|never)\b(?! (?:only|just|merely))`,
      pattern`${help} (?:is|are) (?:only )?(?:for (?:other|others|somebody else|someone else)|useless|unnecessary|unneeded|pointless|closed|a waste|out of)\b`,
      pattern`\b(?:call|ask|phone|text|contact) (?:us|the clinic|the office|your (?:doctor|nurse)) (?:first )?(?:before|and not|not|instead of|rather than) (?:[\w']+ ){0,2}?${help}`,
      pattern`${call} (?:\w+ ){0,2}?${help} only (?:if|when|after|once) (?:we|the clinic|your|our|a nurse)`,
    ],
  },
  es: {
    encouraged: pattern`\b(?:no|nunca|sin) (?:se )?(?:dud\w+|esper\w+|tem\w+|tard\w+|tenga miedo|le de (?:pena|verguenza)|dej\w+ (?:nunca )?de)\b`,
    denied: [
      pattern`\b${sin} ${entre}${llamar} (?:\w+ ){0,4}?(?:al )?${ayuda}`,
      pattern`\b(?:no|sin|ni|ignor\w+|olvid\w+|en vez|en lugar) (?:(?:de|del|el|al|se) ){0,2}${ayuda}`,
      pattern`\b(?:no|sin) (?:(?:hay|se|le|hace|tiene|es) ){0,2}(?:necesi\w+|falta|motivo|razon) (?:(?:de|del|al|el|que|para) ){0,2}(?:${llamar} )?(?:(?:al|el) )?${ayuda}`,
      pattern`${ayuda}(?:(?: ni| y| o)(?: el| al)? ${ayuda})? (?:ya )?(?:no|nunca|jamas)\b(?! (?:solo|solamente|unicamente))`,
      pattern`${ayuda} (?:es|son|esta|estan) (?:solo )?(?:para (?:otr\w+|los demas)|inutil\w*|innecesari\w+|cerrad\w+|fuera de)\b`,
      pattern`\b(?:llam\w+|pregunt\w+|escrib\w+|avis\w+) (?:a la clinica|a su medico|a nosotros|nos) (?:primero )?(?:antes de|y no|no|en vez de|en lugar de) (?:\w+ ){0,2}?${ayuda}`,
    ],
  },
}
