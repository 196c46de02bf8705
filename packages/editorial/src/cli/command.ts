import { CarepathError, documentTypes, type DocumentType } from '@carepath/schema'
import { checkDocument } from '../check-document.ts'
import { createLookup, type CheckContext } from '../model/context.ts'
import { toLocale, type Draft } from '../model/draft.ts'
import { readArguments, type Arguments } from './arguments.ts'
import { readInput, type Input } from './read-input.ts'
import { formatReport, toFileReport, type FileReport } from './report.ts'

/** Where the command runs, and where its output goes. */
export interface Environment {
  /** File names are relative to this folder. */
  folder: string
  clock: Date
  print: (text: string) => void
  complain: (text: string) => void
}

const exitCodes = { nothingBlocks: 0, somethingBlocks: 1, fileUnreadable: 2 }

/** Runs `npm run -s editorial` and gives its exit code. */
export async function runEditorial(args: string[], environment: Environment): Promise<number> {
  const options = readArguments(args, environment.clock)
  if (!('answer' in options)) return check(options, environment)
  const { text, exitCode } = options.answer
  if (exitCode === 0) environment.print(text)
  else environment.complain(text)
  return exitCode
}

async function check(options: Arguments, environment: Environment): Promise<number> {
  const { inputs, isAnyUnreadable } = await readAll(options, environment)
  const documents = inputs.flatMap((input) => input.documents)
  const context = {
    documents: createLookup(documents),
    today: options.today,
    absentTypes: findAbsentTypes(documents),
  }
  const files = inputs.map((input) => checkFile(input, context))
  environment.print(options.isJson ? `${JSON.stringify({ files }, null, 2)}\n` : files.map(formatReport).join('\n'))
  if (isAnyUnreadable) return exitCodes.fileUnreadable
  return files.some(({ counts }) => counts.block > 0) ? exitCodes.somethingBlocks : exitCodes.nothingBlocks
}

/** Reads every file that can be read; the unreadable ones are named and passed over. */
async function readAll({ files, locale }: Arguments, { folder, complain }: Environment) {
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
      isMany ? { ...finding, path: `${formatDocumentName(document)}#${finding.path}` } : finding,
    ),
  )
  return toFileReport(file, findings, documents.map(toLocale))
}

/** Types that no file holds: references to them can't be looked up, so rules about them are passed over. */
function findAbsentTypes(documents: Draft[]): ReadonlySet<DocumentType> {
  const present = new Set(documents.map(({ type }) => type))
  return new Set(documentTypes.filter((type) => !present.has(type)))
}

const formatDocumentName = (document: Draft): string => [document.type, document.id ?? '', toLocale(document)].join('/')
