import type { CourseWords } from '../../language/numbers/course-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

const unit = '(?<unit>(?:session|treatment|infusion|injection|appointment|visit)s?)'
const notAll = anyOf([
  String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:to|or)`,
  '(?:than|least|most|after|every|first|next|last|another|extra|more|for)',
])
const later = String.raw`(?! (?:a|each|per|every|in one|more|extra|later)\b)`

/** How English says how many sessions a course has. */
export const englishCourse: CourseWords = {
  counted: pattern`(?<!\b${notAll} )\b(?<count>\d+|[a-z]+) ${unit}\b${later}`,
  total: pattern`\b(?:in all|in total|altogether|a total of|all told)\b`,
  asked: pattern`\bhow many ${unit}\b`,
  unit: (word) => word.replace(/s$/u, ''),
}
