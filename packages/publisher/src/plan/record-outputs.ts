import { createHash } from 'node:crypto'
import type { StateDatabase } from '../state/state-database.ts'
import type { OutputChange, OutputFile } from '../outputs/output-change.ts'

/** Files that differ from the live ones. */
export interface OutputDifference {
  write: OutputFile[]
  remove: string[]
}

/** Writes outputs into the state and returns the files that must change on disk. */
export function recordOutputs(state: StateDatabase, { write, remove }: OutputChange): OutputDifference {
  const written = new Set(write.map(({ path }) => path))
  const removed = remove.filter((path) => !written.has(path) && state.files.find(path))
  for (const path of removed) state.files.remove(path)
  const different = write.filter(({ path, kind, text, detail = '' }) => {
    const hash = createHash('sha256').update(text).digest('hex')
    const known = state.files.find(path)
    if (known?.hash === hash && known.detail === detail && known.kind === kind) return false
    state.files.put({ path, kind, hash, detail })
    return true
  })
  return { write: different, remove: removed }
}
