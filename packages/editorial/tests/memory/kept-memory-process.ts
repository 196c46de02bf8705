import { createLookup, checkDocument, type Draft } from '../../src/index.ts'
import { soundSite, today } from '../fixtures/sound-site.ts'

const model = soundSite.find(({ type }) => type === 'side-effect')
if (!model) throw new Error('There is no side effect.')
const context = { documents: createLookup(soundSite), today }

/** A live site keeps its documents, checked or not. */
const live: Draft[] = []

/** Checks some more documents; returns how much more memory is used afterwards, in bytes for each of them. */
function check(count: number): number {
  const documents = Array.from({ length: count }, () => structuredClone(model) as Draft)
  live.push(...documents)
  gc?.()
  const before = process.memoryUsage().heapUsed
  for (const document of documents) checkDocument(document, context)
  gc?.()
  return (process.memoryUsage().heapUsed - before) / count
}

check(100)
process.stdout.write(JSON.stringify({ few: check(300), many: check(1500), size: JSON.stringify(model).length }))
