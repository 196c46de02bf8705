import { anyOf, pattern } from '../../language/pattern.ts'
import type { VisitTimeWords } from '../../language/visit-time-words.ts'

const visit = anyOf(['visitas?', 'citas?', 'consultas?'])
/** Words that may be a visit, or only what is done in it. */
const perhapsVisit = anyOf(['sesion(?:es)?', 'tratamientos?'])
const filler = anyOf([
  'suelen?',
  'puede[n]?',
  'normalmente',
  'generalmente',
  'habitualmente',
  'completa',
  'tipica',
  'normal',
  'habitual',
  'entera',
  'en total',
  'en si',
  'a la clinica',
  'en la clinica',
  'con nosotros',
  'solo',
  'tambien',
  'le',
])
const verb = anyOf([
  'duran?',
  'durar(?:a|an)?',
  'tardan?',
  'tardar(?:a|an)?',
  'llevan?',
  'llevar(?:a|an)?',
  'toman?',
  'tomar(?:a|an)?',
  '(?:es|son|sera|seran) de',
  'tienen? una duracion de',
  'requieren?',
  'ocupan?',
])
const about = anyOf([
  'unos',
  'unas',
  'cerca de',
  'alrededor de',
  'aproximadamente',
  String.raw`aprox\.?`,
  'mas o menos',
  'casi',
  'solo',
  'al menos',
  'por lo menos',
  'como minimo',
  'como maximo',
  'hasta',
  '(?:no )?mas de',
  'menos de',
  'entre',
  'de',
  'un total de',
  'poco mas de',
  'durante',
])
/** Dónde es una sesión: «en la cabina». */
const en = String.raw`(?:en|bajo|con) (?:el|la|su|nuestr[oa]|una?) \w+`
const abouts = `(?:${about} |~ ?)*`
const place = anyOf([
  'aqui',
  'con nosotros',
  String.raw`en (?:la|nuestra) (?:clinica|consulta)`,
  'en el (?:centro|hospital)',
])
const being = anyOf([
  'estar',
  'estara',
  'estar(?:a|an)',
  'permanecer(?:a)?',
  'permanece',
  'pasar(?:a)?',
  'pasa',
  'se queda',
  'quedar(?:a|se)',
])
const plan = anyOf(['calcule', 'reserve', 'cuente con', 'prevea', 'planee', 'deje', 'aparte', 'espere'])
const inAll = anyOf(['en total', 'de principio a fin', 'de puerta a puerta'])
const oneVisit = String.raw`(?:la|su|cada|esta|una)(?: (?:primera|proxima))? ${visit}`

const ones = [
  ['una?', 1],
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
  ['cinco', 5],
  ['seis', 6],
  ['siete', 7],
  ['ocho', 8],
  ['nueve', 9],
] as const
const tens = [
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['sesenta', 60],
  ['setenta', 70],
  ['ochenta', 80],
  ['noventa', 90],
] as const

const feelings = anyOf([
  String.raw`(?:arde|ardor|calambre|cansancio|cosquille|dolor|duel|entumec|escoz|escuec|hormigue|mareo|molesti|nausea|pica|presion|quema|sueno)\w*`,
])

/** What stands before a visit where the time is that of something else. */
const otherSubjects = [
  String.raw`\b${feelings} (?:del?|en|con|por) (?:\w+ ){0,2}$`,
  String.raw`\b(?:parte|partes|efectos?|beneficios?|resto|mitad|inicio|final|principio|paso|etapa|tercio|comienzo) (?:\w+ )?de (?:\w+ ){0,2}$`,
  String.raw`\b(?:despues de|antes de|durante|desde|entre|tras) (?:\w+ ){0,2}$`,
]

/** What follows a time that is none of a visit. */
const otherTimes = [
  'antes',
  'despues',
  'mas tarde',
  'mas (?!o menos)',
  'menos',
  'previas?',
  'previos?',
  'sin',
  'por trayecto',
  'de antelacion',
  'de distancia',
  'de anticipacion',
  'en (?:auto|coche)',
  'de (?!ellas|ellos|su|tiempo)',
  'para (?:la|el) (?!visita|cita|consulta|primera)',
]

/** How Spanish says how long a visit takes. */
export const spanishVisitTime: VisitTimeWords = {
  numbers: [
    ['media', 0.5],
    ['tres cuartos de', 0.75],
    ['un cuarto de', 0.25],
    ['un par de', 2],
    ['(?=hora y )', 1],
    ['ciento veinte', 120],
    ...tens.flatMap(([ten, value]) => ones.map(([one, more]) => [`${ten} y ${one}`, value + more] as const)),
    ...ones,
    ['diez', 10],
    ['once', 11],
    ['doce', 12],
    ['quince', 15],
    ['veinte', 20],
    ['veinticinco', 25],
    ...tens,
  ],
  units: { minutes: 'min(?:uto)?s?', hours: '(?:horas?|hrs?|h)' },
  joins: { to: '-|—|a|o', and: 'y|con' },
  added: [
    ['y media', 0.5],
    ['y cuarto', 0.25],
    ['y tres cuartos', 0.75],
  ],
  sayings: [
    { is: 'whole', saying: pattern`\b${visit}(?:, [^,#]{1,40},)? (?:${filler} )*${verb} ${abouts}#` },
    { is: 'whole', saying: pattern`\b${visit} (?:completa )?de ${abouts}#` },
    { is: 'whole', saying: pattern`\bdesde que (?:llega|entra) hasta que (?:se va|sale)[^#]{0,30}#` },
    {
      is: 'whole',
      saying: pattern`\b(?:saldra|sale|estara fuera|estara en la calle) (?:\w+ )?(?:en|tras|despues de) ${abouts}#`,
    },
    { is: 'perhapsStep', saying: pattern`\b${perhapsVisit} (?:${en} )?(?:${filler} )*${verb} ${abouts}#` },
    { is: 'perhapsStep', saying: pattern`# ${place} (?:cada vez|en cada ${visit})` },
    {
      is: 'perhapsStep',
      saying: pattern`#(?= (?:cada vez|en cada ${visit}))(?<=^(?:(?:son|necesita|necesitara) )?${abouts}#)`,
    },
    { is: 'perhapsStep', saying: pattern`\b${being} ${place} ${abouts}#` },
    { is: 'perhapsStep', saying: pattern`\b${being} ${abouts}# ${place}` },
    { is: 'perhapsStep', saying: pattern`\b(?:todo|todo ello|en total),? (?:${filler} )*${verb} ${abouts}#` },
    { is: 'kept', saying: pattern`\b${plan} ${abouts}# (?:libres? )?(?:para|por) ${oneVisit}` },
    { is: 'kept', saying: pattern`\b${plan} (?:${being} )?${abouts}# (?:${place}|${inAll})` },
    { is: 'kept', saying: pattern`\b${plan} (?:${being} )?${place} ${abouts}#` },
  ],
  label: pattern`^(?:cuanto (?:tiempo )?(?:dura|tarda|lleva|toma|pasara|estara)(?: (?:la|cada|su|una) ${visit})?$|duracion(?: (?:de|por) (?:(?:la|cada|una) )?${visit})?$|tiempo en la clinica)`,
  feeling: pattern`\b${feelings}`,
  partOfVisit: pattern`${anyOf(otherSubjects)}`,
  otherTime: pattern`^,? ?${anyOf(otherTimes)}`,
  atMost: pattern`(?:hasta|como maximo|menos de|no mas de) $`,
  atLeast: pattern`(?:al menos|por lo menos|como minimo|(?<!poco )mas de) $`,
  first: pattern`\bprimera?\b`,
  later: pattern`\b(?:siguientes?|posterior(?:es)?|demas|otras|proximas?|de seguimiento)\b`,
}
