import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { openPayload } from '../open-payload.ts'
import { readSettings } from '../config/env.ts'

/** Payload with the default settings over a new, empty database, whatever the machine's own settings are. */
export function openEmptyPayload(purpose: string): Promise<Payload> {
  return openPayload(readSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), `carepath-${purpose}-`)) }))
}
