import { CarepathError, documentTypes, type DocumentType } from '@carepath/schema'
import { checkDocument } from '../check-document.ts'
import { lookupIn, type CheckContext } from '../context.ts'
import { localeOf, type Draft } from '../draft.ts'
import { readArguments, usage, type Arguments } from './arguments.ts'
import { readInput, type Input } from './read-input.ts'
import { readable, reportOf, type FileReport } from './report.ts'

/** What a command has around it. */
export interface Surroundings {
  /** Folder that file names are meant from. */
  folder: string
  clock: Date
  print: (text: string) => void
  complain: (text: string) => void
}

/** Exit codes. */
const fine = 0
const somethingBlocks = 1
const somethingUnreadable = 2

/** Runs `npm run -s editorial` and gives its exit code. */
export async function runEditorial(words: string[], around: Surroundings): Promise<number> {
  try {
    return await check(readArguments(words, around.clock), around)
  } catch (error) {
    if (!(error instanceof CarepathError)) throw error
    around.complain(`${error.message}\n\n${error.next}\n`)
    return somethingUnreadable
  }
}

async function check(options: Arguments, around: Surroundings): Promise<number> {
  if (options.isHelp) {
    around.print(usage)
    return fine
  }
  const { inputs, isAnyUnreadable } = await readAll(options, around)
  const documents = inputs.flatMap((input) => input.documents)
  const context = {
    documents: lookupIn(documents),
    today: options.today,
    absentTypes: absentTypesIn(documents),
  }
  const files = inputs.map((input) => checkFile(input, context))
  around.print(options.isJson ? `${JSON.stringify({ files }, null, 2)}\n` : files.map(readable).join('\n'))
  if (isAnyUnreadable) return somethingUnreadable
  return files.some(({ counts }) => counts.block > 0) ? somethingBlocks : fine
}

/** What can be read is checked, whatever stands beside it. */
async function readAll({ files, locale }: Arguments, { folder, complain }: Surroundings) {
  const inputs: Input[] = []
  for (const file of files) {
    try {
      inputs.push(await readInput(file, folder, locale))
    } catch (error) {
      if (!(error instanceof CarepathError)) throw error
      complain(`${error.message}. ${error.next}\n`)
    }
  }
  return { inputs, isAnyUnreadable: inputs.length < files.length }
}

function checkFile({ file, documents, isMany }: Input, context: CheckContext): FileReport {
  const findings = documents.flatMap((document) =>
    checkDocument(document, context).map((finding) =>
      isMany ? { ...finding, path: `${nameOf(document)}#${finding.path}` } : finding,
    ),
  )
  return reportOf(file, findings)
}

/** What no file holds can't be looked up: one document alone is checked for what it says itself. */
function absentTypesIn(documents: Draft[]): ReadonlySet<DocumentType> {
  const present = new Set(documents.map(({ type }) => type))
  return new Set(documentTypes.filter((type) => !present.has(type)))
}

const nameOf = (document: Draft): string => [document.type, document.id ?? '', localeOf(document)].join('/')
