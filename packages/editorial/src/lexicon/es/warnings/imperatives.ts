import type { Claim } from '../../../language/claim.ts'
import type { WarnedTopic } from '../../../language/opposite-warnings.ts'
import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'

const start = part`(?:^|[,;] |\by |\bo |\bluego )(?:simplemente |solo |luego )?`
const whose = anyOf(['al', 'a la', 'del', 'de la', 'el', 'la', 'a su', 'de su', 'su', 'a un', 'a una', 'un', 'una'])
const company = anyOf(['acompanantes?', 'acompanamiento', 'adultos?', 'chofer', 'conductor(?:a|es)?'])
const somebody = part`(?:${whose} )?${company}\b`
const drop = anyOf(['cancele', 'ignore', 'olvidese de', 'olvidese', 'olvide', 'prescinda de', 'prescinda', 'saltese'])
const checks = part`(?:los |las |la |el )?(?:control(?:es)?|mediciones|monitoreo|observacion|vigilancia)\b`
const meal = anyOf(['desayuno', 'almuerzo', 'cena', 'comida', 'refrigerio'])
const eat = anyOf(['coma', 'disfrute', 'haga', 'termine', 'tome'])
const ownCar = anyOf(['subase al', 'subase a su', 'tome su', 'use su'])
const driveOff = anyOf(['para volver', 'de vuelta', 'y (?:conduzca|maneje|regrese|vayase|vuelva)'])
const comeOrGo = anyOf(['acuda', 'regrese', 'vaya', 'vayase', 'venga', 'vuelva'])
const vehicle = anyOf(['autobus', 'metro', 'taxi', 'tren'])
/** A meal long enough before. */
const earlier = pattern`\b(?:(?:el|la) (?:dia|noche|tarde|semana) (?:anterior|antes)|la vispera|los dias (?:previos|anteriores))\b`
/** What makes a meal none before a treatment. */
export const unlessEarlier = new RegExp(`${unless.source}|${earlier.source}`, 'gu')

/** Imperatives by which Spanish tells patients to do what a warning forbids. */
export const spanishImperatives: Partial<Record<WarnedTopic, Claim[]>> = {
  driving: [
    {
      pattern: pattern`${start}(?:conduzca|maneje) usted mism[oa]\b(?! (?:hasta|a) la clinica)`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`${start}${ownCar} (?:propio )?(?:auto|carro|coche) ${driveOff}`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`${start}(?:conduzca|maneje) (?:directo|directamente|enseguida)\b(?! (?:hasta|a) la clinica)`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`${start}(?:regrese|vayase|vuelva) (?:a casa )?en (?:bici\w*|moto\w*|su (?:propi[oa] )?\w+)\b`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    { pattern: pattern`${start}(?:pongase al|tome el) volante\b`, amountsTo: 'tells patients to drive', unless },
  ],
  escort: [
    {
      pattern: pattern`\bno pida a nadie que (?:l[aoe] )?(?:acompan\w+|espere|llev\w+|recoja|venga)\b`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    { pattern: pattern`${start}${drop} ${somebody}`, amountsTo: 'says that nobody has to come along', unless },
    {
      pattern: pattern`${start}(?:cancele|olvidese de|prescinda de) (?:a )?quien (?:\w+ ){0,3}?(?:llev\w+|recog\w+)`,
      amountsTo: 'says that nobody has to come along',
      unless,
    },
    {
      pattern: pattern`${start}deje ${somebody} en casa\b`,
      amountsTo: 'says that nobody has to come along',
      unless,
    },
    {
      pattern: pattern`${start}${comeOrGo} (?:a casa )?sin ${somebody}`,
      amountsTo: 'says that nobody has to come along',
      unless,
    },
    {
      pattern: pattern`\bno se (?:moleste|preocupe) (?:en|por) (?:buscar|conseguir|traer) ${somebody}`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${start}(?:coja|tome) (?:el|un) ${vehicle} (?:a casa )?(?:sol[oa]|por su cuenta)\b`,
      amountsTo: 'sends patients home alone',
      unless,
    },
  ],
  fasting: [
    {
      pattern: pattern`${start}${eat} (?:\w+ ){0,3}?(?:${meal}(?: \w+)? antes|antes (?:\w+ ){0,3}?${meal})\b`,
      amountsTo: 'says that patients may eat or drink',
      unless: earlier,
    },
    {
      pattern: pattern`${start}(?:beba|coma|desayune)(?: y beba)? (?:como siempre|con normalidad|normalmente) hasta (?:que|la|su)\b`,
      amountsTo: 'says that patients may eat or drink',
      unless: earlier,
    },
    {
      pattern: pattern`${start}${drop} (?:el |su |las (?:horas|normas|reglas) (?:de |del ))?ayuno\b`,
      amountsTo: 'says that nobody has to fast',
      unless: unlessEarlier,
    },
    {
      pattern: pattern`${start}(?:beba|coma|tome) (?:\w+ ){0,2}?(?:algo|batido|bocadillo|cafe con leche|leche) (?:antes|de camino|esa manana|por el camino)\b`,
      amountsTo: 'says that patients may eat or drink',
      unless: earlier,
    },
  ],
  monitoring: [
    {
      pattern: pattern`${start}(?:apague|desconecte|quitese|retire) (?:el |la |los |su )?(?:brazalete|monitor|pinza|sensor(?:es)?)\b`,
      amountsTo: 'says that nothing has to be checked',
      unless,
    },
    {
      pattern: pattern`${start}(?:vayase|salga) antes de que (?:acabe|termine)n? ${checks}`,
      amountsTo: 'says that nothing has to be checked',
      unless,
    },
    { pattern: pattern`${start}${drop} ${checks}`, amountsTo: 'says that nothing has to be checked', unless },
  ],
}
