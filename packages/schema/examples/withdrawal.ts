import { buildExamples } from './example.ts'
import { common } from './parts.ts'

export const withdrawalExamples = buildExamples<'withdrawal'>(
  [
    (locale) => ({
      ...common('withdrawal', 'effect-tingling', locale),
      documentType: 'side-effect',
      slug: 'tingling',
      reason: 'recalled',
      withdrawnAt: '2026-11-16',
    }),
  ],
  [
    { because: 'a type without pages', path: 'documentType', change: { documentType: 'source' } },
    {
      because: 'an outdated text in the language of the originals',
      path: 'reason',
      change: { reason: 'translationOutdated' },
    },
  ],
)
