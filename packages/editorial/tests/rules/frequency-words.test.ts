import { describe, expect, it } from 'vitest'
import { block, findingsOf, treatment } from '../fixtures/sound-site.ts'

const found = (locale: 'en' | 'es', text: string) =>
  findingsOf('F1', {
    ...treatment(locale),
    conditions: ['Migraine', 'Migraña', 'Catarata'],
    uncertainties: block(text),
  })

describe('F1, what is common without being an effect', () => {
  it.each([
    ['en', 'The trials were done before fentanyl was common.'],
    ['en', 'Most of it was written until the patches were common.'],
    ['en', 'Since vaccines became common, fewer people took part.'],
    ['en', 'One study was from regions where malaria is common.'],
    ['en', 'It was tested at a time when smoking was very common.'],
    ['en', 'Studies in people over 80 are rare.'],
    ['en', 'Trials that compare the two are uncommon.'],
    ['en', 'Good data are rare.'],
    ['en', 'Such clinics are rare outside cities.'],
    ['en', 'Off-label use is common in pediatrics.'],
    ['en', 'The disease is rare.'],
    ['en', 'Migraines are common in women.'],
    ['en', 'Rarely, it lasts too long.'],
    ['en', 'On rare occasions the seizure lasts too long.'],
    ['en', 'Permanent palsy is rare; we know of no figure.'],
    ['en', 'It is rare. How often it happens is not known.'],
    ['en', 'Palsy is rare. No reliable figure is known.'],
    ['en', 'Fits are rare but serious, and there is no number for them.'],
    ['es', 'La parálisis es rara; no conocemos ninguna cifra.'],
    ['es', 'La parálisis es rara: no se conoce la cifra.'],
    ['es', 'Las convulsiones son raras. No se sabe con qué frecuencia ocurren.'],
    ['es', 'Los ensayos son de antes de que el fentanilo fuera común.'],
    ['es', 'Son de cuando el fentanilo aún no era común.'],
    ['es', 'Un estudio es de zonas donde la malaria es frecuente.'],
    ['es', 'Los estudios en personas mayores son raros.'],
    ['es', 'Los datos buenos son raros.'],
    ['es', 'El uso en niños es frecuente.'],
    ['es', 'La enfermedad es rara.'],
    ['es', 'La migraña es muy frecuente en mujeres.'],
    ['es', 'En raras ocasiones la convulsión dura demasiado.'],
    ['es', 'En contadas ocasiones hace falta un ingreso.'],
    ['es', 'Raras veces dura demasiado.'],
    ['es', 'Rara vez dura demasiado.'],
  ] as const)('passes, in “%s”: %s', (locale, text) => {
    expect(found(locale, text)).toEqual([])
  })

  it.each([
    ['en', 'Nausea is common.'],
    ['en', 'After surgery nausea is common.'],
    ['en', 'Before the dose was raised, dizziness was common.'],
    ['en', 'In rare cases the heart stops.'],
    ['en', 'Bruises are very common where the needle was.'],
    ['en', 'Bleeding is a rare complication.'],
    ['en', 'Palsy is rare, and no reason for fear.'],
    ['en', 'Nausea is common. Nobody knows why.'],
    ['es', 'La parálisis es rara y no se conoce la causa.'],
    ['es', 'Las náuseas son frecuentes.'],
    ['es', 'El mareo puede ser frecuente.'],
    ['es', 'En casos raros se para el corazón.'],
    ['es', 'En muy raros casos se para el corazón.'],
    ['es', 'Tras la operación el dolor es muy común.'],
  ] as const)('is not so of an effect, in “%s”: %s', (locale, text) => {
    expect(found(locale, text).map(({ path }) => path)).toEqual(['uncertainties.body'])
  })
})
