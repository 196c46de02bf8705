/** The words around a shared draft, for somebody who has no account. */
export interface SharedDraftWords {
  /** On every page of a draft that nobody has approved. */
  mark: (name: string, until: string) => string
  /** On every page of a draft whose words are approved. */
  approvedMark: (name: string, until: string) => string
  /** Label of the list of the draft's pages. */
  pages: string
  page: (number: number) => string
  /** Leads to the part of the page that is the draft. */
  showPart: string
  commentHeading: string
  /** Who reads a comment, and that it is no place to ask for help. */
  commentHint: string
  yourName: string
  yourComment: string
  send: string
  /** Leads to the form for comments. */
  writeComment: string
  sent: string
  emptyComment: string
  tooManyComments: string
  tooSoon: string
  /** Title of the page that every link leads to which doesn't work. */
  deniedTitle: string
  denied: string
  opening: string
  needsScripts: string
  open: string
  unavailableTitle: string
  unavailable: string
}
