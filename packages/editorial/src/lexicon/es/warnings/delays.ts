import { anyOf, part, pattern } from '../../../language/pattern.ts'

/** “Mañana”, not “esa mañana”. */
export const tomorrow = part`(?<!\b(?:cada|es[ae]|la|una) )manana`

/** What hurts decides nothing: «Puede tomar ibuprofeno si la rodilla le duele» waits for nobody. */
const ofAches = part`(?:(?!(?:no|ya|deja)\b)\w+ ){1,4}?(?:arden?|duelen?|escuecen?|molestan?|pican?)\b`

/** Times and decisions that a permission waits for. */
const delays = [
  String.raw`(?:despues de|pasadas|tras|a las|en) (?:\w+ ){0,2}?(?:\d+|hora|horas|dia|dias|noche|dormir)`,
  'al dia siguiente',
  'al (?:llegar|volver) a (?:su )?casa|ya en casa',
  '(?:el|la) (?:dia|manana) siguiente',
  'a partir de(?:l| la)',
  tomorrow,
  String.raw`\d+ (?:horas?|dias?)`,
  '(?:en cuanto|solo (?:cuando|si|despues)|una vez que|hasta|a menos que|salvo)',
  `(?:si|cuando) (?!${ofAches})(?:su|nuestr[oa]|el|la|un|una|el personal) `,
]

/** A delay or somebody's decision makes a permission part of the warning: «Puede manejar después de 24 horas.» */
const delayed = pattern`\b${anyOf(delays)}`
/** Parts of the care in which nothing has been given yet. */
const beforeAnything = pattern`\b(?:evaluacion|consulta inicial|entrevista|llamada|videollamada|primera (?:llamada|cita|consulta)|hasta la clinica|a la clinica|para venir)\b`
/** What makes a permission no opposite of a warning. */
export const unless = new RegExp(`${delayed.source}|${beforeAnything.source}`, 'gu')
