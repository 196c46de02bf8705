/** The most frequent words of English that are rare in other languages, folded. */
export const englishCommonWords: ReadonlySet<string> = new Set(
  'the and of to is are you your it for with that this be on have not or can will may if from they at was we our do how when what who which an as by has been after before about more some people should would could into out up than their there these does did'.split(
    ' ',
  ),
)
