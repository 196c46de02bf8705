import { CarepathError } from '@carepath/schema'

const hints: Partial<Record<string, string>> = {
  ENOSPC: 'Free some space on the disk and publish again.',
  EDQUOT: 'Free some space on the disk and publish again.',
  EACCES: 'Let the publisher write there and publish again.',
  EPERM: 'Let the publisher write there and publish again.',
  EROFS: 'Let the publisher write there and publish again.',
}

/** SQLite's own result codes, https://www.sqlite.org/rescode.html */
const sqliteHints: Partial<Record<number, string>> = {
  8: hints.EROFS,
  10: 'Check the disk and publish again.',
  13: hints.ENOSPC,
  14: hints.EACCES,
}

/** Turns any error into one that says what to do; errors of the disk and of SQLite say it in their own words. */
export function toCarepathError(error: unknown): CarepathError {
  if (error instanceof CarepathError) return error
  const details = describe(error)
  if (details.next) {
    return new CarepathError('storageFailed', `The disk refused: ${details.message}`, {
      ...(details.file && { place: { file: details.file } }),
      next: details.next,
      cause: error,
    })
  }
  return new CarepathError('renderFailed', details.message, { next: 'Read the log of the worker.', cause: error })
}

function describe(error: unknown): { message: string; next?: string | undefined; file?: string | undefined } {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, path, syscall, errcode } = error as NodeJS.ErrnoException & { errcode?: number }
  const known = errcode === undefined ? hints[code ?? ''] : sqliteHints[errcode & 0xff]
  const next = known ?? (syscall === undefined ? undefined : 'Check the disk and the folder, and publish again.')
  return { message: error.message, next, file: path }
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
