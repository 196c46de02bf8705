import { describe, expect, it } from 'vitest'
import { countedSharesIn, shareIn, sharesOfPeopleIn } from '../../src/lexicon/numbers.ts'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const benefit = (statement: string, fields: object, locale: 'en' | 'es' = 'en') => ({
  ...treatment(locale),
  benefits: [{ ...treatment(locale).benefits[0], numerator: undefined, denominator: undefined, ...fields, statement }],
})
const people = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('S5, words and figures of a finding', () => {
  it.each([
    ['en', 'In 100 of 390 people, the rash cleared.', people(290, 390)],
    ['en', 'The rash cleared in 100 out of 390 people.', people(100, 309)],
    ['en', '36% of people saw more color in their skin.', { percent: 63 }],
    ['en', 'At least 75% of them improved.', people(20, 22)],
    ['en', '97 of 100 knees are still in place after 15 years.', { percent: 93 }],
    ['es', 'En 100 de 390 personas desapareció.', people(290, 390)],
    ['es', '97 de cada 100 rodillas siguen en su sitio.', { percent: 93 }],
    ['es', 'Al 84 % de las personas le fue bien.', { percent: 94 }],
  ] as const)('that differ are found, in “%s”: %s', (locale, statement, fields) => {
    const found = findingsOf('S5', benefit(statement, fields, locale))
    expect(found.map(({ path }) => path)).toEqual(['benefits.0.statement'])
  })

  it.each([
    ['en', 'In 100 of 390 people, the rash cleared.', people(100, 390)],
    ['en', 'In 95 of 206 people, against 46 of 213 without it, depression fell by at least half.', people(95, 206)],
    ['en', 'Scores fell by 50% or more.', people(95, 206)],
    ['en', 'In 2 of 3 studies, people got better.', people(95, 206)],
    ['en', '46% of people got better.', people(95, 206)],
    ['en', 'Depression fell.', people(95, 206)],
    ['en', '9 in 10 knees are still in place after 15 years.', { percent: 93 }],
    ['en', 'In 12 of 40 clinics, 93% of the knees are still in place.', { percent: 93 }],
    ['es', '93 de cada 100 rodillas siguen en su sitio.', { percent: 93 }],
    ['en', '20 of 100 people improved.', { percent: 20 }],
    ['en', 'People had 50% of the symptoms left.', { percent: 71 }],
    ['en', '0.125% of people improved.', { percent: 0.125 }],
    ['en', '1,200 of 10,000 people improved.', people(1200, 10_000)],
    ['es', 'En 1.200 de 10.000 personas mejoró.', people(1200, 10_000)],
    ['es', 'En 12 000 de 100 000 personas mejoró.', people(12_000, 100_000)],
    ['en', '12 000 of 1 200 000 people improved.', people(12_000, 1_200_000)],
    ['es', 'El 36,5 % de las personas mejoró.', { percent: 36.5 }],
  ] as const)('that agree are none, in “%s”: %s', (locale, statement, fields) => {
    expect(findingsOf('S5', benefit(statement, fields, locale) as never)).toEqual([])
  })
})

describe('L2, numbers of a translation', () => {
  const translated = (english: string, spanish: string) =>
    findingsOf(
      'L2',
      { ...treatment('es'), aftercare: block(spanish) },
      {
        others: [{ ...treatment('en'), aftercare: block(english) }],
      },
    )

  it.each([
    ['Come three times a week.', 'Venga cinco veces por semana.'],
    ['Do not drive for 24 hours.', 'No maneje durante 2 horas.'],
    ['In 84% of people it stopped.', 'En el 94 % de las personas paró.'],
    ['The risk was 0.66 times as high.', 'El riesgo fue 0,33 veces mayor.'],
    ['Take 1 to 4 tablets.', 'Tome de 1 a 14 tabletas.'],
    ['In 1 of 100,000 people it lasts.', 'En 1 de cada 10 000 personas dura.'],
    ['It was seen in 250,000 people.', 'Se vio en 205.000 personas.'],
    ['Of 1,580 people, ten had it.', 'De 1.850 personas, diez la tuvieron.'],
    ['After thirty-five sessions we stop.', 'Después de 25 sesiones paramos.'],
    ['If it lasts 5 hours, tell us.', 'Si dura 5 minutos, avísenos.'],
    ['You come for 12 weeks.', 'Viene durante 12 meses.'],
    ['Do not drive for 2 weeks.', 'No maneje durante 2 días.'],
    ['Eat 15 grams of sugar and wait 15 minutes.', 'Coma 150 gramos de azúcar y espere 15 minutos.'],
    ['If it can’t wait, call 911.', 'Si no puede esperar, llame al 112.'],
  ])('that differ are found: %s', (english, spanish) => {
    const found = translated(english, spanish)
    expect(found.map(({ path }) => path)).toEqual(['aftercare.body'])
    expect(found[0]?.message).toMatch(/English/u)
  })

  it.each([
    ['Come three times a week.', 'Venga 3 veces por semana.'],
    ['Do not drive for twenty-four hours.', 'No maneje durante veinticuatro horas.'],
    ['Thirty-five sessions.', 'Treinta y cinco sesiones.'],
    ['The risk was 0.66 times as high, in 1,580 people.', 'El riesgo fue 0,66 veces mayor, en 1.580 personas.'],
    ['Wait half an hour.', 'Espere 30 minutos.'],
    ['Come back after a week.', 'Vuelva después de 7 días.'],
    ['It lasts 12 months.', 'Dura un año.'],
    ['Two days fewer a month.', 'Dos días menos al mes.'],
    ['Sore for a day or two.', 'Con dolor uno o dos días.'],
    ['In 743,471 hours of exercise 15 fell ill.', 'En 743,471 horas de ejercicio enfermaron 15.'],
    ['Call 911, or text 988.', 'Llame al 911, o envíe un mensaje al 988.'],
    ['Come twice a week.', 'Venga 2 veces por semana.'],
    ['Call 988.', 'Llame al 988 y oprima 2.'],
    ['Come at 8 am.', 'Venga a las 8 a. m.'],
    ['One in ten people felt sick.', 'Una de cada 10 personas tuvo náuseas.'],
    ['Only in English: 40 people.', ''],
  ])('that agree, or are words in one of them, are none: %s', (english, spanish) => {
    expect(translated(english, spanish)).toEqual([])
  })

  it('asks nothing of the source itself, nor where there is none', () => {
    expect(findingsOf('L2', treatment('en'))).toEqual([])
    expect(findingsOf('L2', { ...sound('faq', 'faq-stop', 'es'), id: 'faq-other' })).toEqual([])
  })
})

describe.each(['en', 'es'] as const)('Numbers without end, in “%s”', (locale) => {
  // Where reading takes the square of the length, each of these takes minutes.
  it.each(['1', '1,', '1.', '1 ', '1% '])('are read in the time of their length: %s', (part) => {
    const text = part.repeat(500_000)
    expect(countedSharesIn(text, locale)).toEqual([])
    expect(sharesOfPeopleIn(text, locale)).toEqual([])
    expect(shareIn(text.replaceAll('%', ''), locale)).toBeUndefined()
  })
})
