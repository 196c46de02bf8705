import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What the system says in sentences. */
export const messages: Words = {}
