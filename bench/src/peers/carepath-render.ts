/** Renders the whole site in a process of its own, as each peer does. Sends a message once everything is on disk. */
import { readFileSync } from 'node:fs'
import type { PublishedDocument } from '@carepath/schema'
import { EditedSite } from '../site/edited-site.ts'

const [, , documentsFile = ''] = process.argv
const site = await EditedSite.publishDocuments(JSON.parse(readFileSync(documentsFile, 'utf8')) as PublishedDocument[])
process.send?.('rendered')
await site.remove()
process.disconnect()
