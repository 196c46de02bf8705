/** What may stand in an error's text and must not stand in a log, and what is printed in its place. */
const secrets: readonly (readonly [RegExp, string])[] = [
  // drizzle-orm's DrizzleQueryError: all values of the statement, a password's hash and salt among them, up to the stack.
  [/\n?params: [^]*?(?=\n {4}at |$)/gu, ''],
  [/[\w.+'-]+@(?:[\w-]+\.)+[a-z]{2,}\b/giu, '[e-mail]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/gu, '[token]'],
  [/\b(?:JWT|Bearer) [\w.~+/=-]{8,}/gu, '[token]'],
  // A query may hold a token, or words of a draft.
  [/((?:https?:\/\/[^\s"'?]*|\/(?:api|admin)[^\s"'?]*))\?[^\s"']+/gu, '$1?…'],
  [/(:\/\/[^\s:@/]*):[^\s@/]+@/gu, '$1:***@'],
  // A salt, a hash of a password, a token for a new one.
  [/\b[\da-f]{40,}\b/giu, '[hash]'],
]

/** A text for a log: without values of database queries, tokens, e-mail addresses and passwords. */
export function withoutSecrets(text: string): string {
  let clean = text
  for (const [pattern, replacement] of secrets) clean = clean.replace(pattern, replacement)
  return clean
}

/** An error for a log: its kind, words, stack and causes, and none of what it carries beside them. */
export function loggableError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutSecrets(error) : error
  const clean = new Error(withoutSecrets(error.message))
  clean.name = error.name
  clean.stack = withoutSecrets(error.stack ?? String(error))
  // By its digest Next knows the error again: a screen shows it as a reference.
  const { code, status, digest } = error as { code?: unknown; status?: unknown; digest?: unknown }
  return Object.assign(
    clean,
    code !== undefined && { code },
    status !== undefined && { status },
    digest !== undefined && { digest },
    error.cause !== undefined && { cause: loggableError(error.cause) },
  )
}
