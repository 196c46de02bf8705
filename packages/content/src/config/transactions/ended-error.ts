/** The refusal to write in a transaction that was committed or rolled back: the write would stand alone. */
export function endedError(): Error {
  return new Error('The transaction has ended already, so nothing more can be written in it.')
}
