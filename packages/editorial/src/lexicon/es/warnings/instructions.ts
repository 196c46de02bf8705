import type { InstructionWords } from '../../../language/instruction-words.ts'
import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { tomorrow, unless } from './delays.ts'
import { spanishKinds } from './kinds-of-things.ts'
import { noNeed, stop } from './parts.ts'
import { lightly, may } from './permissions.ts'

/** «Mientras lo tome no tome …»; «Mientras no tome …» tells nobody anything. */
const afterTime = String.raw`(?:cuando|durante|hasta|mientras)(?: (?!no\b)\w+){2,8} `
const told = part`(?:^|(?<=[,;:—] |\b(?:pero|o) |^${afterTime}))`
/** “No sirve” tells nobody anything. */
const tellsOf = anyOf([
  'comprende',
  'de',
  'le',
  'les',
  'me',
  'que',
  'se',
  'conoce',
  'crece',
  'cubre',
  'debe',
  'depende',
  'dice',
  'desaparece',
  'duele',
  'es',
  'existe',
  'hace',
  'incluye',
  'ocurre',
  'parece',
  'permite',
  'produce',
  'puede',
  'quiere',
  'requiere',
  'sabe',
  'siempre',
  'sirve',
  'siente',
  'suele',
  'tiene',
  'viene',
])
const ofOtherVerbs = anyOf([
  'abra',
  'beba',
  'coma',
  'conduzca',
  'corra',
  'exponga',
  'haga',
  'interrumpa',
  'meta',
  'mueva',
  'ponga',
  'retuerza',
  'salga',
  'suba',
  'sumerja',
  'suspenda',
  'vaya',
])
const imperative = part`(?!${tellsOf}\b|\w+(?:tiene|viene)\b)(?:${ofOtherVerbs}|\w+(?:en?|[ae]se))`

const bans = anyOf([
  'evit(?:e|ar)',
  '(?:no|nunca) (?:debe|puede|se debe|se puede)(?! (?:causar|doler|durar|estar|haber|pasar|ser))',
  String.raw`${told}(?:no|nunca)(?: se| l[oa]s?)?(?= ${imperative}\b)`,
  'nada de',
  '(?:alejese|abstengase|apartese) de',
  'deje de(?= tomar| usar)',
  String.raw`manteng(?:a|ase)(?= (?:\w+ ){1,5}sec[oa]s?\b)`,
])
const span = part`(?:minutos?|horas?|dias?|noches?|semanas?|mes(?:es)?|anos?)`
const ends = anyOf([
  '(?:si|cuando|mientras|hasta|a menos|porque|ya que|pues|que|quien|antes|despues|durante|aunque)',
  String.raw`(?:por|en) (?:[\w-]+ ){0,4}?${span}`,
  String.raw`(?:el|la|ese|esa|ese mismo|esa misma) (?:primer |primera |mismo |misma )?(?:dia|manana|tarde|noche|semana)`,
])
const permission = anyOf([
  String.raw`(?:se )?(?:${may}) ${lightly}`,
  String.raw`esta bien `,
  String.raw`${noNeed} (?:${stop}) `,
  String.raw`no (?:hay (?:problema|peligro|riesgo|inconveniente)|pasa nada) (?:en|con|si|por) `,
])
const named = part`\b(?!(?:eso|esto|ello)\b)\w+(?: (?!(?:no|ni|sin|es|son|esta|estan)\b)\w+){0,7}?`
const fine = part`(?:(?:perfectamente|totalmente) )?(?:bien|permitid[oa]s?|segur[oa]s?)`
const harms = anyOf([
  '(?:es|son) (?:ningun )?problema',
  'afecta\\w*',
  'hacen? dano',
  'importa\\w*',
  'interact\\w+',
  'interfier\\w+',
  'perjudica\\w*',
])
const goingOn = anyOf(['s(?:eguir|iga)', 'continu(?:ar|e)', 'empezar a', 'volver a', 'vuelva a'])
const doing = anyOf([
  'aplic\\w+',
  'bana\\w+',
  'beb(?:a|er|iendo)\\w*',
  'com(?:a|er|iendo)\\w*',
  'corr(?:a|er)',
  'dej(?:e|ar)',
  'disfrut(?:e|ar)',
  'duch\\w+',
  'fum(?:e|ar|ando)',
  'hac(?:er|iendo)',
  'haga',
  'ir(?: a)?',
  'interrump\\w+',
  'llev(?:e|ar)',
  'nad(?:e|ar)',
  'pon(?:er|ga)\\w*',
  'sal(?:ir|ga)(?: a)?',
  'suspend\\w+',
  'tom(?:e|ar|ando)\\w*',
  'us(?:e|ar|ando)\\w*',
])

/** How Spanish tells patients what to avoid, and allows it. */
export const spanishInstructions: InstructionWords = {
  ban: pattern`(?:^|\b)${bans} (?<thing>[^,;:()—]*(?:,[^,;:()—]{1,40}(?=,))*(?:,[^,;:()—]{0,60}\b(?:o|ni) [^,;:()—]*)?)`,
  partialBan: pattern`\b(?:mas (?:\w+ )?(?:de|que)|demasiad\w+|en exceso|grandes cantidades|tanto|si (?:es|esta|tiene|toma|tuvo)|personas con|quienes|en ayunas|por su cuenta)\b`,
  thingEnd: pattern`\b${ends}\b`,
  between: /,|\b(?:o|y|ni|e|u|como|incluso)\b/u,
  general: new Set(
    (
      'tomar tome toma usar use usa comer coma come beber beba bebe tener tenga hacer haga poner ponga seguir siga volver vuelva ' +
      'los las del una uno unos unas con por para sobre este esta ese esa otro otra otros otras tipo tipos producto productos ' +
      'medicamento medicamentos medicina medicinas tableta tabletas mas muy todo toda todos todas mismo misma siempre igual ' +
      'minuto minutos hora horas dia dias noche noches semana semanas mes meses ano anos vez veces primer primera ' +
      'dura duran lleva llevan venga nuevo nueva nuevos nuevas importante importantes tarde ningun ninguna nada que sus mis nos como bien algo cantidad cantidades manejar conducir alcohol desayuno agua objetos cosas inyecte inyectar dar solo unos'
    ).split(' '),
  ),
  stem: /^(?<stem>.{3,}?)(?:arse|erse|irse|ase|ese|[aei]rl[oa]s?|ando|iendo|[ai]d[oa]s?|[aei]r|[aeo]s?)?$/gu,
  allowed: {
    may: [
      { pattern: pattern`\b(?:se )?(?:${may}) ${lightly}[^;:()—]+`, amountsTo: '' },
      { pattern: pattern`\besta bien (?=\w+(?:[aei]r|[aei]rse)\b)[^;:()—]+`, amountsTo: '' },
    ],
    do: [
      { pattern: pattern`(?:^|(?<=[,;] |\by |\bluego ))(?!\w+[aei]r(?:l[oa]s?|se)?\b)[a-z]+ [^;:()—]+`, amountsTo: '' },
    ],
    fine: [
      { pattern: pattern`${named} (?:es|son|esta|estan) ${fine}`, amountsTo: '' },
      {
        pattern: pattern`${named} no (?:\w+ )?${harms}`,
        amountsTo: '',
        isBeyondNegation: true,
      },
      {
        pattern: pattern`\b${noNeed} (?:${stop}) [^;:()—]+`,
        amountsTo: '',
        isBeyondNegation: true,
        isUnconditional: true,
      },
      {
        pattern: pattern`\bno (?:hay (?:problema|peligro|riesgo|inconveniente)|pasa nada) (?:en|con|si|por) [^;:()—]+`,
        amountsTo: '',
        isBeyondNegation: true,
        isUnconditional: true,
      },
    ],
  },
  doing: pattern`^(?:otra vez |todavia |tambien )?(?:${goingOn} )?${doing}\b`,
  purpose: pattern`^(?:para|a fin de) [^,;:]+, `,
  permission: pattern`^${permission}`,
  excepted: pattern`\b(?:en lugar|en vez|pero|excepto|salvo|sin|no|ni|a menos|si|cuando|mientras|antes|porque)\b`,
  milder: pattern`\b(?:liger[oa]s?|suave\w*|despacio|cort[oa]s?|cocid[oa]s?|tibi[oa]s?|sombra|descafeinado)\b`,
  delayed: unless,
  lasting: pattern`\b(?:(?:\w+ )?(?:minutos?|horas?) (?:al dia|cada dia|por dia|diari[oa]s?)|durante (?:unos |unas )?(?:\w+ )(?:segundos?|minutos?|horas?))\b`,
  often: pattern`\b(?:(?:una vez|\w+ veces) (?:al?|cada|por) (?:dia|semana)|a diario|cada (?:manana|noche))\b`,
  sameDay: pattern`\b(?:al (?:llegar|volver) a (?:su )?casa|ya en casa|es[ae] (?:mism[ao] )?(?:dia|noche|tarde))\b`,
  nextDay: pattern`\b(?:al dia siguiente|(?:el|la) (?:dia|manana) siguiente|${tomorrow})\b`,
  before: pattern`\bantes\b`,
  after: pattern`\b(?:despues|tras)\b`,
  during: pattern`\b(?:durante (?:el|la|los|las) (?!\w+ (?:horas|dias|semanas))|el dia de)\b`,
  place: /\b(?:a|cerca|con|en|fuera|sobre)\b/gu,
  kinds: spanishKinds,
}
