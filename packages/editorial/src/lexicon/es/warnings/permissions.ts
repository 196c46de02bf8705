import { anyOf, part } from '../../../language/pattern.ts'

/** How Spanish says that somebody may do something: «puede también», «es perfectamente seguro», «no hay problema en». */
const aside = anyOf([
  'ya',
  'tambien',
  'luego',
  'despues',
  'enseguida',
  'tranquilamente',
  'perfectamente',
  'normalmente',
  'siempre',
  'incluso',
])

export const lightly = part`(?:${aside} ){0,2}?`
export const may = anyOf([
  'pued(?:e|es|en)',
  'podra[ns]?',
  '(?:esta|estara|estaran|estan|estas) en condiciones de',
  '(?:es|sera|resulta) (?:perfectamente |totalmente )?(?:seguro|posible)',
  'no hay (?:problema|inconveniente|riesgo) (?:en|para|con|de)',
  'se permite',
])
