import { describe, expect, it } from 'vitest'
import { createLookup, gradeDocument } from '../../src/index.ts'
import { easeOf } from '../../src/readability/graded-sections.ts'
import { findingsInText } from '../fixtures/sentences.ts'
import { block, findingsOf, nausea } from '../fixtures/sound-site.ts'

describe('P1, ease of reading', () => {
  const hard =
    'The administration of subanaesthetic concentrations necessitates comprehensive cardiovascular evaluation preceding ' +
    'intravenous infusion, notwithstanding the considerable heterogeneity characterising individual susceptibility. ' +
    'Consequently, practitioners systematically determine appropriate pharmacological interventions, incorporating ' +
    'multidisciplinary recommendations concerning contraindications, psychiatric comorbidities, haemodynamic instability ' +
    'and anticipated complications throughout the subsequent observation period.'
  const easy =
    'You sit in a chair. A nurse puts a thin tube in your arm. It may sting. You can ask us to stop. '.repeat(4)

  it('blocks a section that reads above grade 10 and passes one that is easy', () => {
    expect(findingsInText('P1', hard).filter(({ level }) => level === 'block')).toHaveLength(1)
    expect(findingsInText('P1', easy)).toEqual([])
  })

  it('names the longest words of the section, which may stand further down than its beginning', () => {
    const said = `${easy.slice(0, 80)} ${hard}`
    const [found] = findingsInText('P1', said).filter(({ level }) => level === 'block')
    expect(found?.message).toContain('Its longest words: “multidisciplinary”, “cardiovascular”, “heterogeneity”.')
  })

  it('measures Spanish by its own formula', () => {
    const dificil =
      'La administración intravenosa de concentraciones subanestésicas requiere indispensablemente una evaluación ' +
      'cardiovascular multidisciplinaria, considerando particularmente las contraindicaciones, las comorbilidades ' +
      'psiquiátricas, la inestabilidad hemodinámica y las complicaciones potencialmente relacionadas, independientemente ' +
      'de la heterogeneidad característica de la susceptibilidad individual y de las correspondientes recomendaciones ' +
      'farmacológicas internacionales anteriormente mencionadas.'
    const facil =
      'Usted se sienta. La enfermera le pone un tubo fino. Puede doler un poco. Puede pedir que paremos. '.repeat(4)
    expect(findingsInText('P1', dificil, 'es').filter(({ level }) => level === 'block')).toHaveLength(1)
    expect(findingsInText('P1', facil, 'es')).toEqual([])
  })

  it('tells the grade of each section that is long enough, as it judges it', () => {
    const grade = (text: string, locale: 'en' | 'es' = 'en') =>
      gradeDocument(
        { type: 'glossary-term', id: 'term', locale, plainDefinition: text },
        {
          documents: createLookup([]),
          today: '2026-11-30',
        },
      )
    expect(grade(hard)).toMatchObject([{ path: 'plainDefinition', ease: 'hard' }])
    expect(grade(hard)[0]?.grade).toBeGreaterThan(10)
    expect(grade(easy)).toMatchObject([{ path: 'plainDefinition', ease: 'easy' }])
    expect(grade('')).toEqual([])
    expect(grade('You sit in a chair.')).toEqual([])
    expect([8, 8.01, 10, 10.01].map(easeOf)).toEqual(['easy', 'notEasy', 'notEasy', 'hard'])
  })

  it('says nothing of the grade of a text that is too short to measure', () => {
    expect(findingsInText('P1', 'Psychiatric comorbidities necessitate evaluation.')).toEqual([
      expect.objectContaining({ level: 'warn', message: '“comorbidities” is nowhere explained.' }),
    ])
  })

  it('warns of a sentence of more than twenty words', () => {
    const words = (count: number) => `${'go '.repeat(count - 1)}now.`
    expect(findingsInText('P1', words(20))).toEqual([])
    expect(findingsInText('P1', words(21)).map(({ level }) => level)).toEqual(['warn'])
  })

  it('warns of much passive voice', () => {
    const passive = 'The tube is placed. The cuff is checked. The dose is given. You are asked to rest. '.repeat(2)
    const active = 'A nurse places the tube. She checks the cuff. You feel tired. You are worried. '.repeat(2)
    expect(findingsInText('P1', passive).map(({ message }) => message)).toEqual([
      '8 of 8 sentences are in the passive voice.',
    ])
    expect(findingsInText('P1', active)).toEqual([])
  })

  it('warns of a word of the trade, unless the text or the glossary explains it', () => {
    expect(findingsInText('P1', 'You may have nystagmus.')).toHaveLength(1)
    expect(findingsInText('P1', 'Your eyes may flick (nystagmus).')).toEqual([])
    const document = { ...nausea(), whatItFeelsLike: block('Some people feel dissociation.') }
    expect(findingsOf('P1', document)).toEqual([])
  })
})
