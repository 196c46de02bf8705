import { readArguments } from '@carepath/command-line'
import { exampleDocuments } from '@carepath/schema/examples'
import { locales, type Locale } from '@carepath/schema'
import { checkDocument } from '../check-document.ts'
import { readExamples } from '../claims/training/example.ts'
import { hasLexicon } from '../lexicon/lexicons.ts'
import { createLookup } from '../model/context.ts'
import { makeBenchDocuments } from '../score/bench-documents.ts'
import { editorialBench } from './commands.mjs'

readArguments(editorialBench)
const wanted = 1000

const sentences = await Promise.all(locales.filter(hasLexicon).map(readSentences))
const documents = makeBenchDocuments(wanted, sentences.flat())
const context = { documents: createLookup([...exampleDocuments, ...documents]), today: '2026-11-23' }
const bytes = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0)

const cpuBefore = process.cpuUsage()
const start = performance.now()
const findings = documents.reduce((sum, document) => sum + checkDocument(document, context).length, 0)
const elapsed = performance.now() - start
const cpu = process.cpuUsage(cpuBefore)

process.stdout.write(
  `${wanted} documents (${(bytes / 1e6).toFixed(1)} MB of JSON), ${findings} findings: ` +
    `${(elapsed / 1000).toFixed(2)} s, ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s of processor time\n`,
)

async function readSentences(locale: Locale): Promise<{ text: string; locale: Locale }[]> {
  return (await readExamples(locale)).map(({ text }) => ({ text, locale }))
}
