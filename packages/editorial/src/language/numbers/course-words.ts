/** How a language says how many sessions a course has. */
export interface CourseWords {
  /** A number of sessions, in the groups `count` and `unit`: neither one a week, nor the first of them, nor some more. */
  counted: RegExp
  /** Says that a number is that of all sessions: “in all”. */
  total: RegExp
  /** Asks for that number, in the label of a key fact, with the group `unit`: “How many sessions”. */
  asked: RegExp
  /** The unit of a word of any form: “sesión” and “sesiones”. */
  unit: (word: string) => string
}
