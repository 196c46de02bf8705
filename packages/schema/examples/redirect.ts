import { buildExamples } from './example.ts'
import { common } from './parts.ts'

export const redirectExamples = buildExamples<'redirect'>(
  [
    (locale) => ({
      ...common('redirect', 'redirect-sickness', locale),
      from: locale === 'en' ? '/side-effects/sickness/' : '/es/side-effects/sickness/',
      to: locale === 'en' ? '/side-effects/nausea/' : '/es/side-effects/nausea/',
      status: '301',
    }),
  ],
  [
    { because: 'a redirect to itself', path: 'to', change: { to: '/side-effects/sickness/' } },
    { because: 'a redirect without a target', path: 'to', change: { to: undefined } },
  ],
)
