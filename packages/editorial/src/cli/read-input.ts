import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CarepathError, DocumentTypeSchema, type Locale } from '@carepath/schema'
import { isFields, type Draft, type PartialDocument } from '../model/draft.ts'
import { plainTextDocument } from '../plain-text.ts'

/** The content of a file. */
export interface Input {
  file: string
  documents: Draft[]
  /** True for a list or a snapshot: then a finding's path names the document too. */
  isMany: boolean
}

/** Reads a file of published documents (JSON: one, a list, or a snapshot) or a plain text. Throws a CarepathError. */
export async function readInput(file: string, folder: string, locale: Locale): Promise<Input> {
  const text = await readText(file, path.resolve(folder, file))
  const extension = path.extname(file).toLowerCase()
  if (extension === '.txt') return { file, documents: [plainTextDocument(text, locale)], isMany: false }
  if (extension !== '.json') {
    throw unreadable(file, 'It is neither a .json nor a .txt file', 'Save the documents as .json, or the text as .txt.')
  }
  const value = parse(file, text)
  const isSnapshot = isFields(value) && Array.isArray(value.documents)
  const entries: unknown = isSnapshot ? value.documents : value
  if (!Array.isArray(entries)) return { file, documents: [parseDocument(entries, file, 'The file')], isMany: false }
  const documents = (entries as unknown[]).map((entry, index) => parseDocument(entry, file, `Entry ${index}`))
  if (documents.length === 0)
    throw unreadable(file, 'It holds no document', 'Put at least one published document in it.')
  return { file, documents, isMany: true }
}

async function readText(file: string, address: string): Promise<string> {
  const bytes = await readFile(address).catch((cause: unknown) => {
    throw unreadable(file, describeReadError(cause), 'Check the name, and that you may read it.', cause)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw unreadable(file, 'It is not text in UTF-8', 'Save it as UTF-8.', cause)
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unreadable(
      file,
      `It is not JSON (${(cause as Error).message})`,
      'Mend it at the place named, or export it again.',
      cause,
    )
  }
}

function parseDocument(value: unknown, file: string, what: string): Draft {
  if (isFields(value) && DocumentTypeSchema.safeParse(value.type).success) return value as PartialDocument
  throw unreadable(
    file,
    `${what} is no published document: it has no known “type”`,
    'Give documents as the contract in packages/schema has them.',
  )
}

/** Says what Node's error code, such as ENOENT, means. */
function describeReadError(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  const reasons: Record<string, string> = {
    ENOENT: 'There is no such file',
    EISDIR: 'It is a folder',
    EACCES: 'It may not be read',
  }
  return reasons[code ?? ''] ?? message
}

const unreadable = (file: string, message: string, next: string, cause?: unknown) =>
  new CarepathError('invalidDocument', `${file} can’t be read. ${message}`, { place: { file }, next, cause })
