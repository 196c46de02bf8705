import type { JSONField, NumberField } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/**
 * The number of the document's newest save: one more with each, drafts and autosaves included. Whoever saves may say on
 * which revision the save is based (`revision` in the body, or `If-Match`), and is refused where it is an older one.
 */
const revision: NumberField = {
  name: 'revision',
  type: 'number',
  access: { create: nobody, update: nobody },
  // Not a part of the form's values: the form sends it by itself, with each save.
  admin: { disabled: true },
  hooks: { afterRead: [({ value }) => (typeof value === 'number' ? value : 0)] },
}

/** What is kept of the newest save, see `LastSave`. */
const lastSave: JSONField = {
  name: 'lastSave',
  type: 'json',
  hidden: true,
  access: { create: nobody, update: nobody },
}

/** The fields of a revision, for every collection and global that people edit. */
export const revisionFields = [revision, lastSave] as const
