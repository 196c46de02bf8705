/** Words of English that deny the words after them, as claim models read them. */
export const englishDenials: readonly string[] = (
  "not never no nobody none nothing nowhere cannot neither nor without hardly don't doesn't didn't isn't aren't wasn't " +
  "weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't"
).split(' ')
