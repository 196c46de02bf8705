import type { DocumentType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { Home } from '../live-row/live-row.ts'

export interface Candidate {
  type: DocumentType
  home: Home
  id: string | undefined
  data: object
}

export async function refuseInvalid(_req: PayloadRequest, _candidate: Candidate): Promise<void> {}
