/**
 * A published document before it is checked against the contract: every part may be missing and a choice may be any word.
 * Every key must be written, optional ones too: a new field of the contract is a type error until it is mapped.
 */
export type Unchecked<T> = T extends string
  ? string | undefined
  : T extends number
    ? number | undefined
    : T extends boolean
      ? boolean | undefined
      : T extends readonly (infer Entry)[]
        ? Unchecked<Entry>[] | undefined
        : T extends object
          ? { [Key in keyof T]-?: Unchecked<T[Key]> } | undefined
          : T
