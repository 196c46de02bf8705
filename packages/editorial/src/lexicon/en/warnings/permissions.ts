import { anyOf, part } from '../../../language/pattern.ts'

/** How English says that somebody may do something: "patients can safely", "you'll be fine to", "it is perfectly all right". */
export const people = part`(?:you|patients?|people|everyone|everybody|anyone|they|most (?:people|patients))`
const aside = anyOf([
  'all',
  'also',
  'always',
  'easily',
  'even',
  'generally',
  'just',
  'normally',
  'often',
  'probably',
  'safely',
  'simply',
  'soon',
  'still',
  'then',
  'usually',
])

const lightly = part`(?:${aside} ){0,2}?`
export const may = anyOf([
  `can ${lightly}`,
  `may ${lightly}`,
  `(?:will|should|might) be (?:able|fine|free|ok|okay|safe|well enough|fit) to ${lightly}`,
  `(?:are|is) (?:able|allowed|fine|fit|free|ok|okay|permitted|safe|welcome) to ${lightly}`,
])
/** "You’ll be fine to …", "You’re welcome to …" */
const shortly = part`(?:you|they)'(?:ll be|re) (?:able|allowed|fine|fit|free|ok|okay|safe|welcome|well enough) to ${lightly}`
export const theyMay = anyOf([`${people} (?:${may})`, shortly])
export const safeTo = anyOf(["it(?:'s| is)", 'it will be', "you(?:'ll|'re| will| are)"])
const permitted = anyOf([
  'all right',
  'allowed',
  'fine',
  'no problem',
  'not a problem',
  'ok',
  'okay',
  'permitted',
  'possible',
  'safe',
  'up to you',
])
export const fine = part`(?:(?:absolutely|completely|perfectly|quite|totally) )?${permitted}`

/** What takes patients home without an adult. */
export const vehicle = anyOf([
  'taxi',
  'cab',
  'uber',
  'lyft',
  'bus',
  'train',
  'public transport',
  'public transportation',
  'ride ?share',
])
/** What follows a vehicle that is fine for the way to the clinic. */
export const wayHere = anyOf(['com(?:e|ing)', 'get(?:ting)? (?:here|to)', 'reach(?:ing)?', 'the way (?:here|to)'])
