/** The most frequent words of Spanish that are rare in other languages, folded. */
export const spanishCommonWords: ReadonlySet<string> = new Set(
  'de la el que los las en del se por con para una un su sus es son al lo como mas pero le ya o este esta si porque cuando muy sin sobre tambien hasta hay donde quien desde nos durante uno les ni contra otros ese eso ante ellos e esto antes algunos unos yo otro otras tanto esa estos mucho cual poco ella estar estas puede usted'.split(
    ' ',
  ),
)
