import { withWords } from '../../language/named-shares.ts'
import type { QuantityWords } from '../../language/numbers/quantity-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const people = part`(?:adultos|pacientes|personas)`
const ofPeople = part`(?: de (?:las |los )?${people})?`
const shares = {
  most: part`la (?:gran |inmensa )?mayoria${ofPeople}`,
  nearlyAll: part`casi (?:tod[oa]s(?: (?:las|los) ${people})?|todo el mundo)`,
  half: part`(?:la mitad${ofPeople}|un[oa] de cada dos(?: ${people})?)`,
  third: part`(?:un tercio|(?:la|una) tercera parte|un[oa] de cada tres)(?:${ofPeople}| ${people})`,
  quarter: part`(?:un cuarto|(?:la|una) cuarta parte|un[oa] de cada cuatro)(?:${ofPeople}| ${people})`,
  few: part`(?:(?:solo )?una (?:pequena )?minoria${ofPeople}|(?:muy |solo )?(?:unos )?poc[oa]s ${people})`,
  hardlyAny: part`(?:casi|practicamente) (?:nadie|ningun[oa]? (?:adulto|paciente|persona))`,
}
const many = part`(?<many>${anyOf(Object.values(shares))})`
const verb = anyOf([
  'experimentan?',
  'notan?',
  'presentan?',
  'refieren?',
  'sienten?',
  'sufren?',
  'tienen?',
  'tuv(?:o|ieron)',
])

/** How Spanish says in words how many people have something. */
export const spanishQuantities: QuantityWords = {
  shares: withWords(shares),
  many: pattern`\b${many}`,
  having: [
    pattern`\b${many} (?:tambien )?${verb} (?<what>[^.;:,]+)`,
    pattern`(?<what>[^.;:,]+) (?:afectan? a|aparecen? en|les? dan? a|ocurren? (?:a|en)|se (?:dan?|ven?) en) (?:cerca de )?${many}`,
    pattern`\ba ${many} (?:le|les) dan? (?<what>[^.;:,]+)`,
    pattern`\ben ${many},? (?:aparecen?|empiezan?|hay) (?<what>[^.;:,]+)`,
  ],
  finding: pattern`^(?:cerca de |casi |solo |alrededor de )?${many}\b(?! (?:con|que)\b)`,
  denial: pattern`\b(?:no|ni|nunca|sin)\b`,
  denialOfFinding: pattern`\b(?:no|ni|nunca)\b`,
  pronoun: pattern`^(?:lo|la|esto)\b`,
}
