import type { PartOfTreatmentWords } from '../../language/part-of-treatment-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const opens = anyOf([
  'after',
  'following',
  'with',
  'without',
  'for',
  'if you (?:chose|choose|get|got|had|have|have had|were given|are given)',
])
/** What begins the sentence's own statement. */
const statement = part`(?:[,:;]| (?:you|patients?|people|an?|someone|somebody|your|we|do|don't|never|bring|no|driv\w+)\b)`

const grammar =
  'after following with for if you chose choose get got had have were given are the a an your our of in only just alone and or'
const times =
  'hour hours minute minutes day days night nights morning afternoon evening week weeks month months today tomorrow rest while time'
const whole =
  'session sessions treatment treatments visit visits appointment appointments therapy procedure procedures course dose doses it this that everything each every any all first next last later'
const people = 'most many some people patients adults everyone everybody'

/** How English says of which part of a treatment a sentence speaks. */
export const englishPartOfTreatment: PartOfTreatmentWords = {
  opening: pattern`^(?:(?:and|but|so) )?(${opens}(?: [\w'-]+){1,6}?)(?=${statement})`,
  aloneBefore: new Set('against allergic allergy avoid for just never no not only without'.split(' ')),
  aloneAfter: new Set(['alone', 'only']),
  places: {
    home: pattern`^(?:just |only )?(?:at|for|in) (?:the )?home\b|\b(?:just|only) (?:at|for|in) home\b|\bhome only\b`,
    inpatient: pattern`^(?:just |only )?(?:at|for|in) (?:an? |the )?hospital\b(?= ?[:,])|\b(?:just|only) (?:at|for|in) (?:an? |the )?hospital\b|\bhospital only\b`,
    online: pattern`^(?:just |only )?(?:by|for|over|with)? ?(?:online|video)(?: \w+)? ?(?=[:,])|\b(?:just|only) (?:by video|for video|online)\b|\b(?:online|video) only\b`,
    outpatient: pattern`^(?:just |only )?(?:at|for|in) (?:our |the )?clinic\b(?= ?[:,])|\b(?:just|only) (?:at|in) (?:our |the )?clinic\b|\bclinic only\b`,
  },
  general: new Set([grammar, times, whole, people].flatMap((words) => words.split(' '))),
}
