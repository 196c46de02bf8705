import { describe, expect, it } from 'vitest'
import type { Locale } from '@carepath/schema'
import { redFlagIn } from '../../src/lexicon/red-flags.ts'
import { splitSentences } from '../../src/reading/sentences.ts'
import { itFiresOn, itPasses } from '../fixtures/sentences.ts'
import { findingsOf, treatment } from '../fixtures/sound-site.ts'

// Kinds of sentences that public pages of clinics showed, in other words than theirs. None of them is in the corpus.

describe('“no” that belongs to an adjective', () => {
  itFiresOn('C1', 'es', [
    'Una técnica no invasiva aprobada por la FDA.',
    'Nuestro parche no hormonal está aprobado por la FDA.',
    'Terapia no farmacológica avalada por la FDA.',
    'Un gel no esteroideo aprobado por la FDA.',
    'Un láser no invasivo, indoloro y sin ningún riesgo.',
  ])
  itFiresOn('D6', 'es', ['Con nuestro método no invasivo puede manejar a casa.'])
  itFiresOn('C1', 'en', [
    'Our no-downtime laser is FDA-approved.',
    'A no-needle treatment, approved by the FDA.',
    'A no-pain, guaranteed cure for back pain.',
  ])

  it.each<[Locale, string]>([
    ['es', 'tos no productiva y dolor en el pecho'],
    ['es', 'una lesión no cicatricial con dolor en el pecho'],
  ])('hides no red flag in %s: %s', (locale, condition) => {
    expect(redFlagIn(condition, locale)).toBe('chest')
  })
})

describe('“no” that denies', () => {
  itPasses('C1', 'es', [
    'Ningún suplemento de esta lista está aprobado por la FDA.',
    'No invasivo no quiere decir aprobado por la FDA.',
  ])
  itPasses('C1', 'en', [
    'No supplement here is FDA-approved.',
    'No drug, device or supplement is FDA-approved for tinnitus.',
    'No pill, powder or patch has been approved by the FDA for this.',
    'There is no FDA-approved test for this.',
    'Non-invasive does not mean FDA-approved.',
  ])

  it('still keeps a red flag that is denied from counting', () => {
    expect(redFlagIn('no tiene dolor en el pecho', 'es')).toBeUndefined()
  })
})

describe('lists after “no”', () => {
  itFiresOn('C1', 'en', ['No surgery, no needles, FDA-approved relief.', 'No drills, no shots, no pain.'])
  itFiresOn('C1', 'es', ['Sin agujas, sin dolor y sin riesgos.', 'Ningún corte, ningún dolor: aprobado por la FDA.'])
  for (const rule of ['C1', 'C2', 'C3'] as const) {
    itPasses(rule, 'en', [
      'No pets, no smoking, no open drinks.',
      'No food, gum or candy in the waiting room, please.',
      'We have no-step entrances on both sides.',
    ])
    itPasses(rule, 'es', [
      'No se admiten mascotas, comida ni bebidas en la sala.',
      'Sin joyas, relojes ni lentes de contacto, por favor.',
    ])
  }
})

describe('an approval', () => {
  it.each<[Locale, string]>([
    ['en', 'The NeuroStar coil is cleared by the FDA for obsessive-compulsive disorder.'],
    ['en', 'Zurzuvae is FDA-approved for postpartum depression in adults.'],
    ['en', 'Lumadol, a patch, is approved by the FDA for shingles pain.'],
    ['es', 'La brexanolona fue aprobada por la FDA para la depresión posparto.'],
    ['es', 'El parche Lumadol está aprobado por la FDA para el dolor del herpes zóster.'],
  ])('of another product for its use passes on the page of a treatment in %s: %s', (locale, sentence) => {
    const document = { ...treatment(), locale, summary: sentence }
    expect(findingsOf('C1', document).filter(({ path }) => path === 'summary')).toEqual([])
  })

  itPasses('C1', 'en', [
    'Each menu is approved by our dietitian before it is served.',
    'Your plan must be approved by your insurer first.',
  ])
  itPasses('C1', 'es', ['El formulario fue aprobado por el comité de ética del hospital.'])
  itFiresOn('C1', 'en', [
    'Lumadol, our own patch, is approved by the FDA.',
    'Our treatment is approved by the FDA for depression.',
    'Everything we use is FDA-approved.',
  ])
  itFiresOn('C1', 'es', ['Nuestro suero está aprobado por la FDA.', 'Todo lo que usamos está aprobado por la FDA.'])
  itPasses('C5', 'en', [
    'The stimulator has FDA clearance for migraine in adults.',
    'You need medical clearance before surgery.',
    'Security clearance takes a few minutes at the front gate.',
  ])
  itPasses('C5', 'es', ['Traiga la autorización de su cardiólogo.', 'La liquidación de su factura llega por correo.'])
  itFiresOn('C5', 'en', ['Clearance sale: half price on all peels this week only.'])
  itFiresOn('C5', 'es', ['Gran liquidación: todos los peelings a mitad de precio solo esta semana.'])
})

describe('a number that is no rate', () => {
  itPasses('S1', 'en', [
    'The east wing dates from the 1950s.',
    'In the 80s this was a bakery.',
    'The waiting room has six chairs and a fish tank.',
    'Room 3 has 4 beds.',
    'See PMID: 31515636 for the paper.',
    'PMID 54321.',
    'One half of the building is a library.',
    'The other half of the form is for your partner.',
  ])
  itPasses('S1', 'es', [
    'El ala este data de los años 50.',
    'En los años ochenta esto era una panadería.',
    'Hay 2 sillas en cada sala.',
    'Vea PMID: 31515636.',
    'La mitad del edificio es una biblioteca.',
  ])
  itFiresOn('S1', 'en', [
    'One half of those treated had no pain.',
    'Two in three people feel sick.',
    'It lasts 6 hours.',
  ])
  itFiresOn('S1', 'es', ['La mitad de las personas tratadas no tuvo dolor.', 'Dura 6 horas.'])
})

describe('a short form', () => {
  it.each<[Locale, string]>([
    ['en', 'Moreno et al. Followed 96 adults.'],
    ['en', 'See Fig. 2 in the leaflet.'],
    ['es', 'García y cols. Siguieron a 90 adultos.'],
    ['es', 'Vea la pág. 3 del folleto.'],
  ])('ends no sentence in %s: %s', (locale, text) => {
    expect(splitSentences(text, locale)).toHaveLength(1)
  })

  it.each<[Locale, string]>([
    ['en', 'Is it safe? No. We do not know.'],
    ['es', '¿Es seguro? No. No lo sabemos.'],
  ])('is none where a word is one by itself in %s: %s', (locale, text) => {
    expect(splitSentences(text, locale)).toHaveLength(3)
  })
})

describe('a quoted word and a dash', () => {
  itPasses('C5', 'en', [
    '“Sedation” — medicine that makes you drowsy.',
    '"Fasting" – nothing to eat or drink.',
    '“Outpatient” — you go home the same day.',
  ])
  itPasses('C5', 'es', ['«Sedación» — medicina que da sueño.', '“Ayuno” – no comer ni beber nada.'])
  itFiresOn('C5', 'en', ['“Best decision I ever made!” — Dana R.', '“They gave me my life back.” — Tom, Reno'])
  itFiresOn('C5', 'es', ['«¡La mejor decisión de mi vida!» — Dana R.', '“Me devolvieron la vida.” — Tomás, Lima'])
})

describe('a study with its name or its number of people', () => {
  for (const rule of ['S1', 'C2', 'C4'] as const) {
    itPasses(rule, 'en', [
      'In the HALO trial (n = 412), about a third slept through the night.',
      'Moreno et al., 2018, followed 96 adults; 40 had less pain at six months.',
      'A 2020 trial of 212 people found that 58% had fewer attacks, against 41% with a dummy pill.',
      'The LUMEN registry (2,140 people) counted 3 infections in 100 procedures.',
    ])
    itPasses(rule, 'es', [
      'En el ensayo HALO (n = 412), cerca de un tercio durmió toda la noche.',
      'Moreno et al., 2018, siguieron a 96 adultos; 40 tenían menos dolor a los seis meses.',
      'El registro LUMEN (2140 personas) contó 3 infecciones por cada 100 procedimientos.',
    ])
  }
  itFiresOn('S1', 'en', [
    'In one study, 80% of patients got better.',
    'A trial showed that it works in nine of ten people.',
    'A study found that it helps within 3 days.',
  ])
  itFiresOn('S1', 'es', [
    'En un estudio, el 80 % de los pacientes mejoró.',
    'Un ensayo mostró que funciona en nueve de cada diez personas.',
  ])
})
