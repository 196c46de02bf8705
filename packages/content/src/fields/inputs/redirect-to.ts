import { NavigationLinkSchema } from '@carepath/schema'
import type { TextField } from 'payload'
import { line } from './words.ts'

const label = 'Redirect to, once it is gone'
const description =
  'When you take this page down or delete it, readers who have its address are taken to the address you write here, e.g. /side-effects/, in their own language. Empty: they are told that there is no such page.'

/** Where readers are taken once a page is taken down or deleted. Not published: the redirect is, when that happens. */
export const redirectTo: TextField = {
  ...line(NavigationLinkSchema.shape.path, { name: 'redirectTo', label, description, required: false }),
  admin: { position: 'sidebar', description },
}
