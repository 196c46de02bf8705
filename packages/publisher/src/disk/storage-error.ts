import { CarepathError } from '@carepath/schema'
import { unexpectedError } from './unexpected-error.ts'

/** What is wrong with the disk, and what to do about it. */
interface DiskFault {
  message: string
  next: string
}

const full = { message: 'The server’s disk is full', next: 'Free some space on the disk and publish again.' }
const readOnly = {
  message: 'The publisher may not write on the server’s disk',
  next: 'Let the publisher write there and publish again.',
}
const other = {
  message: 'A file on the server’s disk can’t be read or written',
  next: 'Check the disk and the folder, and publish again.',
}

const faults: Partial<Record<string, DiskFault>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
}

/** SQLite's own result codes, https://www.sqlite.org/rescode.html */
const sqliteFaults: Partial<Record<number, DiskFault>> = { 8: readOnly, 10: other, 13: full, 14: readOnly }

/** Turns any error into one that says what to do. What the disk or the program itself said is for the log. */
export function toCarepathError(error: unknown): CarepathError {
  if (error instanceof CarepathError) return error
  const fault = findDiskFault(error)
  if (!fault) return unexpectedError(error, { message: 'It can’t be published' })
  const { path } = error as NodeJS.ErrnoException
  return new CarepathError('storageFailed', fault.message, {
    ...(path && { place: { file: path } }),
    next: fault.next,
    cause: error,
    detail: String(error),
  })
}

function findDiskFault(error: unknown): DiskFault | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, syscall, errcode } = error as NodeJS.ErrnoException & { errcode?: number }
  const known = errcode === undefined ? faults[code ?? ''] : sqliteFaults[errcode & 0xff]
  return known ?? (syscall === undefined ? undefined : other)
}

/** True where SQLite found that its file is damaged or is no database. */
export const isDamage = (error: unknown): boolean => sqliteCode(error) === 11 || sqliteCode(error) === 26

/** True where SQLite found that its file is in use. */
export const isBusy = (error: unknown): boolean => sqliteCode(error) === 5

/** True where the disk is full, read-only or broken: its files are as they were. */
export const isDiskError = (error: unknown): boolean => toCarepathError(error).code === 'storageFailed'

function sqliteCode(error: unknown): number | undefined {
  const { errcode } = (error ?? {}) as { errcode?: number }
  return errcode === undefined ? undefined : errcode & 0xff
}
