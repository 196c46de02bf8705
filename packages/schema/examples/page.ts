import { buildExamples } from './example.ts'
import { clinical, common, pickFor } from './parts.ts'

export const pageExamples = buildExamples<'page'>(
  [
    (locale) => {
      const t = pickFor(locale)
      const heading = t({ en: 'Who checks it', es: 'Quién lo revisa' })
      const id = t({ en: 'who-checks-it', es: 'quién-lo-revisa' })
      const text = t({ en: 'A clinician checks every page.', es: 'Un profesional clínico revisa cada página.' })
      const link = t({ en: 'Read about nausea', es: 'Lea sobre las náuseas' })
      return {
        ...common('page', 'page-editorial-policy', locale),
        slug: 'editorial-policy',
        kind: 'editorialPolicy',
        title: t({ en: 'Editorial policy', es: 'Política editorial' }),
        summary: t({
          en: 'How our pages are written and checked.',
          es: 'Cómo se escriben y revisan nuestras páginas.',
        }),
        body: {
          html: `<h3 id="${id}">${heading}</h3><p>${text}</p><p><a href="doc:side-effect/effect-nausea">${link}</a></p>`,
          text: `${heading}\n${text}\n${link}`,
          headings: [{ id, depth: 3, text: heading }],
          references: [{ type: 'side-effect', id: 'effect-nausea' }],
        },
        ...clinical(locale),
      }
    },
  ],
  [
    { because: 'a slug with a slash', path: 'slug', change: { slug: 'about/us' } },
    {
      because: 'a review that ends before it starts',
      path: 'review.reviewDue',
      change: { review: { ...clinical('en').review, reviewDue: '2026-01-01' } },
    },
    {
      because: 'a review that is overdue before it is due',
      path: 'review.overdueSince',
      change: { review: { ...clinical('en').review, overdueSince: '2027-11-15' } },
    },
  ],
)
