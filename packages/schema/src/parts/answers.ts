/**
 * Who must answer for a published field before it goes live: a clinician who has signed it, a second person (anybody but
 * its author), or nobody.
 */
export const answers = ['clinician', 'secondPerson', 'nobody'] as const
export type Answer = (typeof answers)[number]

/**
 * Who answers for each field of a shape, where a missing field doesn't compile. A group or a list of rows is split where
 * its fields differ.
 */
export type AnswersOf<Shape> = { [Key in keyof Shape]-?: Answer | AnswersInside<NonNullable<Shape[Key]>> }

type AnswersInside<Value> = Value extends readonly (infer Row)[]
  ? AnswersInside<Row>
  : Value extends object
    ? AnswersOf<Value>
    : never

/** Answers of any shape, as they are read. */
export interface Answers {
  readonly [field: string]: Answer | Answers
}
