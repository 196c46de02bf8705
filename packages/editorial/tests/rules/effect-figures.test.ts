import { describe, expect, it } from 'vitest'
import { findingsOf, nausea, treatment } from '../fixtures/sound-site.ts'

describe('F1, what is known without a figure', () => {
  const noted = (locale: 'en' | 'es', note: string, figures: unknown[] = []) =>
    findingsOf('F1', {
      ...treatment(locale),
      sideEffects: [{ effect: { type: 'side-effect', id: 'effect-nausea' }, figures, sources: [], note }],
    }).map(({ path }) => path)

  it.each([
    ['en', 'A review put it at 2.1 deaths in 100,000 treatments.'],
    ['en', '9.7 in 1,000 people a year during the first 20 days, and 1.4 after that.'],
    ['en', 'In one study 3 of 412 people had it.'],
    ['en', 'It happened in about 4% of people.'],
    ['en', 'Roughly 0.5 percent of injections.'],
    ['en', 'One in ten had it.'],
    ['en', '3 of 10 people had it.'],
    ['en', '5 cases per million doses were reported.'],
    ['en', 'Fewer than 1 in 10,000 people.'],
    ['es', 'Una revisión calculó 2.1 muertes por cada 100,000 tratamientos.'],
    ['es', '9.7 de cada 1000 personas al año en los primeros 20 días.'],
    ['es', 'En un estudio la tuvieron 3 de 412 personas.'],
    ['es', 'Le pasó al 4 % de las personas.'],
    ['es', 'Uno de cada diez la tuvo.'],
    ['es', '5 casos por cada millón de dosis.'],
  ] as const)('holds no figure, in “%s”: %s', (locale, note) => {
    expect(noted(locale, note)).toEqual(['sideEffects.0.note'])
  })

  it.each([
    ['en', 'The label warns of it in a box, without a number.'],
    ['en', 'It was named 3 times in 2 reviews.'],
    ['en', 'It lasts 2 to 3 days in most people.'],
    ['en', 'People rated the pain at 3.4 and 3.8 out of 10 on average.'],
    ['en', 'Reported in 2019 and in 2021.'],
    ['en', 'Named of doses over 2 mg in 24 hours.'],
    ['en', 'Seen for up to 20 days after.'],
    ['en', 'Somewhat more often than with a placebo (risk ratio 1.23, 95% interval 1.01 to 1.48).'],
    ['en', 'The hazard ratio was 1.34 (95 % confidence interval 1.09 to 1.65).'],
    ['es', 'Algo más que con placebo (riesgo relativo 1,23; IC del 95 %, 1,01 a 1,48).'],
    ['es', 'El riesgo relativo fue 1,23, con un intervalo de confianza del 95 % de 1,01 a 1,48.'],
    ['es', 'La etiqueta lo advierte en un recuadro, sin cifra.'],
    ['es', 'Se nombra 3 veces en 2 estudios.'],
    ['es', 'Dura de 2 a 3 días.'],
    ['es', 'Dieron al dolor 3.4 y 3.8 de 10 en promedio.'],
    ['es', 'Se notificó en 2019 y en 2021.'],
    ['es', 'Con 2 dosis de 400 mg.'],
  ] as const)('may say, in “%s”: %s', (locale, note) => {
    expect(noted(locale, note)).toEqual([])
  })
})

describe('F1, the words of an effect beside the figures of treatments', () => {
  const figure = (numerator: number, denominator: number, per = 'patient') => ({
    value: { kind: 'count', numerator, denominator, qualifier: 'exactly' },
    per,
    sources: [],
  })
  const said = (locale: 'en' | 'es', summary: string, figures: unknown[]) => {
    const effect = { type: 'side-effect', id: 'effect-infection' }
    const guide = { ...treatment(locale), sideEffects: [{ effect, figures, sources: [] }] }
    return findingsOf('F1', { ...nausea(locale), id: effect.id, summary }, { others: [guide as never] }).filter(
      ({ message }) => message.includes('its figure'),
    )
  }

  it.each([
    ['en', 'Germs can get in. It is rare.', [figure(132, 101_005)]],
    ['en', 'It is very common.', [figure(132, 101_005)]],
    ['en', 'The infection is rare.', [figure(20, 1_000)]],
    ['es', 'Pueden entrar gérmenes. Es muy raro.', [figure(132, 101_005)]],
    ['es', 'La infección es frecuente.', [figure(132, 101_005)]],
  ] as const)('differ, in “%s”: %s', (locale, summary, figures) => {
    expect(said(locale, summary, [...figures])).toHaveLength(1)
  })

  it.each([
    ['en', 'Germs can get in. It is uncommon.', [figure(132, 101_005)]],
    ['en', 'It is rare.', []],
    ['en', 'It is rare.', [figure(132, 101_005, 'session')]],
    ['en', 'It is rare.', [figure(132, 101_005), figure(20, 100_000)]],
    ['en', 'It is common to feel it after meals.', [figure(132, 101_005)]],
    ['es', 'Es poco frecuente.', [figure(132, 101_005)]],
  ] as const)('do not differ, in “%s”: %s', (locale, summary, figures) => {
    expect(said(locale, summary, [...figures])).toEqual([])
  })
})
