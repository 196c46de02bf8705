import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { StatementSync } from 'node:sqlite'
import { onTestFinished, vi } from 'vitest'
import { DocumentOverlay } from '../../src/snapshot/document-overlay.ts'
import { DocumentStore } from '../../src/snapshot/document-store.ts'

/** The work that publishers did while it was counted. */
export interface Work {
  /** SQL of the statements, once for each run. */
  statements: string[]
  /** Rows that they returned. */
  rows: number
  /** Documents looked up. */
  documents: number
  /** Lists of documents, and walks over all documents. */
  lists: number
  fileCalls: number
}

const fileCalls = [
  'existsSync',
  'openSync',
  'readdirSync',
  'readFileSync',
  'renameSync',
  'rmSync',
  'utimesSync',
] as const
const promisedFileCalls = ['link', 'readFile', 'readdir', 'rm', 'mkdir'] as const

/** Counts work from here to the end of the test. Each reading begins a new count. */
export function countWork(): () => Work {
  let work = noWork()
  countStatements((sql, rows) => {
    work.statements.push(sql)
    work.rows += rows
  })
  for (const store of [DocumentStore, DocumentOverlay]) {
    watch(store.prototype, 'get', () => (work.documents += 1))
    watch(store.prototype, 'idsOn', () => (work.lists += 1))
  }
  watch(DocumentStore.prototype, 'all', () => (work.lists += 1))
  for (const name of fileCalls) watch(fs, name, () => (work.fileCalls += 1))
  for (const name of promisedFileCalls) watch(fs.promises, name, () => (work.fileCalls += 1))
  syncBuiltinESMExports()
  onTestFinished(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })
  return () => {
    const done = work
    work = noWork()
    return done
  }
}

function countStatements(count: (sql: string, rows: number) => void): void {
  for (const name of ['all', 'get', 'run', 'iterate'] as const) {
    watch(StatementSync.prototype, name, (statement: StatementSync, answer) => {
      const rows = Array.isArray(answer) ? answer.length : Number(name === 'get' && answer !== undefined)
      count(statement.sourceSQL, name === 'iterate' ? Infinity : rows)
    })
  }
}

/** Calls `onCall` with each call of a method, which works as before. */
function watch<T extends object>(
  target: T,
  name: keyof T & string,
  onCall: (self: never, answer: unknown) => void,
): void {
  const original = target[name] as (...args: unknown[]) => unknown
  const spy = vi.spyOn(target as Record<string, (...args: unknown[]) => unknown>, name)
  spy.mockImplementation(function (this: unknown, ...args) {
    const answer = original.apply(this, args)
    onCall(this as never, answer)
    return answer
  })
}

function noWork(): Work {
  return { statements: [], rows: 0, documents: 0, lists: 0, fileCalls: 0 }
}
