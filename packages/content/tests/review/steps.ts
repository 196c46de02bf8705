import type { Locale } from '@carepath/schema'
import { createLocalReq } from 'payload'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import { confirmToSign } from '../support/confirm.ts'
import type { TestCms } from '../support/open-cms.ts'

/** The steps of a review, by their names in addresses. */
export type Step = 'submit' | 'take-back' | 'request-changes' | 'approve'

/** Takes steps in the review of a glossary term, as the admin does. */
export function stepsOf(cms: TestCms, { id, locale }: { id: string; locale: Locale }) {
  const inputs: Record<Step, () => Promise<object>> = {
    submit: () => Promise.resolve({}),
    'take-back': () => Promise.resolve({}),
    'request-changes': () =>
      Promise.resolve({ remarks: [{ path: 'plainDefinition', label: 'Meaning', text: 'Say whose eyes.' }] }),
    approve: async () => {
      const req = await createLocalReq({}, cms.payload)
      const { hash } = await loadCandidateRendition(req, { type: 'glossary-term', id }, locale)
      return { hash, scope: 'wholeDocument' }
    },
  }
  return {
    take: async (step: Step, headers: Record<string, string> = {}): Promise<Response> => {
      if (step === 'approve') await confirmToSign(cms, headers)
      const body = JSON.stringify({ type: 'glossary-term', id, locale, ...(await inputs[step]()) })
      return cms.rest(`/review/${step}`, { method: 'POST', headers, body })
    },
    /** Revokes the newest approval. */
    revoke: async (headers: Record<string, string> = {}): Promise<Response> => {
      await confirmToSign(cms, headers)
      const body = JSON.stringify({ type: 'glossary-term', id, locale, reason: 'The dose is wrong.' })
      return cms.rest('/review/revoke', { method: 'POST', headers, body })
    },
  }
}
