import { fold } from '../reading/normalise.ts'
import { splitWords } from '../reading/words.ts'

/** The most frequent words of each language that the other doesn't have. */
const english = new Set(
  'the and of to is are you your it for with that this be on have not or can will may if from they at was we our do how when what who which an as by has been after before about more some people should would could into out up than their there these does did'.split(
    ' ',
  ),
)
const spanish = new Set(
  'de la el que los las en del se por con para una un su sus es son al lo como mas pero le ya o este esta si porque cuando muy sin sobre tambien hasta hay donde quien desde nos durante uno les ni contra otros ese eso ante ellos e esto antes algunos unos yo otro otras tanto esa estos mucho cual poco ella estar estas puede usted'.split(
    ' ',
  ),
)

/** True where a text has clearly more of the words that only English has than of those that only Spanish has. */
export function looksEnglish(text: string): boolean {
  const words = splitWords(fold(text))
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length
  const [inEnglish, inSpanish] = [count(english), count(spanish)]
  return inEnglish >= 2 && inEnglish > 2 * inSpanish
}
