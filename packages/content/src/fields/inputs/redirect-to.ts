import { NavigationLinkSchema } from '@carepath/schema'
import type { TextField } from 'payload'
import { notCopied } from '../copy/copied-values.ts'
import { line } from './words.ts'

const label = 'After removal, send readers to'
const description =
  'When you take this page down or delete it, its readers are sent to the address you write here, e.g. /side-effects/, in their own language. Empty: “page not found”.'

/** Address for readers of a page that is taken down or deleted. It isn't published with the document: a redirect is made then. */
export const redirectTo: TextField = {
  ...line(NavigationLinkSchema.shape.path, { name: 'redirectTo', label, description, required: false }),
  hooks: { beforeDuplicate: [notCopied] },
  admin: { position: 'sidebar', description },
}
