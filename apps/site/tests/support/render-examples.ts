import { exampleDocuments } from '@carepath/schema/examples'
import { parseArgs } from 'node:util'
import { writeSite } from './render-site.ts'

/** Renders the contract's examples to a folder that any static server can show. */
const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (!values.out) throw new Error('Say where to: --out DIR')
await writeSite(values.out, exampleDocuments)
