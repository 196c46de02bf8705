import type { CourseWords } from '../../language/numbers/course-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

const unit = '(?<unit>sesion(?:es)?|tratamientos?|infusion(?:es)?|inyeccion(?:es)?|citas?|visitas?)'
const notAll = anyOf([
  String.raw`(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) [aou]`,
  '(?:que|menos|maximo|despues de|cada|primeras|proximas|ultimas|otras|tras|por)',
])
const later = String.raw`(?! (?:al?|cada|por|mas|extra|despues)\b)`

/** How Spanish says how many sessions a course has. */
export const spanishCourse: CourseWords = {
  counted: pattern`(?<!\b${notAll} )\b(?<count>\d+|[a-z]+) ${unit}\b${later}`,
  total: pattern`\b(?:en total|en conjunto|un total de)\b`,
  asked: pattern`\bcuant[ao]s ${unit}\b`,
  unit: (word) => word.replace(/(?:es|s)$/u, ''),
}
