import { CarepathError } from '@carepath/schema'
import { checkDocument } from '../check-document.ts'
import { lookupIn, type CheckContext } from '../context.ts'
import { localeOf, type Draft } from '../draft.ts'
import { readArguments, usage, type Arguments } from './arguments.ts'
import { readInput, type Input } from './read-input.ts'
import { readable, reportOf, type FileReport } from './report.ts'

const somethingBlocks = 1
const somethingUnreadable = 2

try {
  process.exitCode = await run(readArguments(process.argv.slice(2), new Date()))
} catch (error) {
  if (!(error instanceof CarepathError)) throw error
  process.stderr.write(`${error.message}\n\n${error.next}\n`)
  process.exitCode = somethingUnreadable
}

async function run(options: Arguments): Promise<number> {
  if (options.isHelp) {
    process.stdout.write(usage)
    return 0
  }
  const { inputs, isAnyUnreadable } = await readAll(options)
  const context = { documents: lookupIn(inputs.flatMap(({ documents }) => documents)), today: options.today }
  const files = inputs.map((input) => check(input, context))
  process.stdout.write(options.isJson ? `${JSON.stringify({ files }, null, 2)}\n` : files.map(readable).join('\n'))
  if (isAnyUnreadable) return somethingUnreadable
  return files.some(({ counts }) => counts.block > 0) ? somethingBlocks : 0
}

/** What can be read is checked, whatever stands beside it. */
async function readAll({ files, locale }: Arguments): Promise<{ inputs: Input[]; isAnyUnreadable: boolean }> {
  const inputs: Input[] = []
  for (const file of files) {
    try {
      inputs.push(await readInput(file, process.cwd(), locale))
    } catch (error) {
      if (!(error instanceof CarepathError)) throw error
      process.stderr.write(`${error.message}. ${error.next}\n`)
    }
  }
  return { inputs, isAnyUnreadable: inputs.length < files.length }
}

function check({ file, documents, isMany }: Input, context: CheckContext): FileReport {
  const findings = documents.flatMap((document) =>
    checkDocument(document, context).map((finding) =>
      isMany ? { ...finding, path: `${nameOf(document)}#${finding.path}` } : finding,
    ),
  )
  return reportOf(file, findings)
}

const nameOf = (document: Draft): string => [document.type, document.id ?? '', localeOf(document)].join('/')
