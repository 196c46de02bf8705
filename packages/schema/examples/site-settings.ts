import { buildExamples } from './example.ts'
import { common, pickFor, ref } from './parts.ts'

export const siteSettingsExamples = buildExamples<'site-settings'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('site-settings', 'site-settings', locale),
        siteName: t({ en: 'Sample Clinic patient guides', es: 'Guías para pacientes de Sample Clinic' }),
        tagline: t({ en: 'What to expect, step by step', es: 'Qué esperar, paso a paso' }),
        introduction: t({
          en: 'Read what happens before, during and after your treatment.',
          es: 'Lea qué pasa antes, durante y después de su tratamiento.',
        }),
        navigation: [
          { label: t({ en: 'Treatments', es: 'Tratamientos' }), path: '/treatments/' },
          { label: t({ en: 'Side effects', es: 'Efectos secundarios' }), path: '/side-effects/' },
          { label: t({ en: 'Glossary', es: 'Glosario' }), path: '/glossary/' },
        ],
        clinic: ref('clinic', 'clinic-sample'),
        emergencyCards: [ref('care-advice', 'care-911'), ref('care-advice', 'care-988')],
        isSample: true,
      }
    },
  ],
  [
    { because: 'a menu without links', path: 'navigation', change: { navigation: [] } },
    { because: 'a color in words', path: 'mainColor', change: { mainColor: 'teal' } },
    { because: 'a font that is not on the list', path: 'typeface', change: { typeface: 'Comic Sans' } },
  ],
)
