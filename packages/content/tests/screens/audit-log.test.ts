import { describe, expect, it } from 'vitest'
import { say } from '../../src/evidence/say.ts'
import { evidenceSentences, formerSentences, guestName, unrecordedFailures } from '../../src/evidence/sentences.ts'
import { actorInWords, summaryInWords } from '../../src/evidence/summary-in-words.ts'
import { evidenceActions } from '../../src/model/evidence-action.ts'
import { adminLanguages, wordsFor, writtenLanguage } from '../../src/wording/current-language.ts'
import { fill, places, type Values } from '../../src/wording/fill.ts'

const translations = adminLanguages.filter((language) => language !== writtenLanguage)

/** Titles and names that could be taken for a part of the sentence around them. */
const titles = [
  'Nausea',
  'A (b) {title} $& “d” \\ * + ?',
  'Was it published.',
  '“X” was published',
  'Dr. No. Yes?',
  'a\nb',
]

const valuesWith = (title: string): Values => ({
  ...{ title, file: 'brain scan.png', language: 'Spanish', kind: 'Side effect', name: title, license: 'MD 1, Oregon' },
  ...{ approver: 'Ann Ito', rule: 'No absolute claims', count: 3, moment: 'Mar 14, 2027, 2:05 PM PDT', role: 'Editor' },
  ...{ fields: 'Role, Active', minutes: 15, tries: 10, email: 'ann@clinic.example', factor: 'Laptop' },
})

const all = evidenceActions.flatMap((action) =>
  [...evidenceSentences[action], ...Object.keys(formerSentences[action] ?? {})].map((sentence) => ({
    action,
    sentence,
  })),
)

describe.each(translations)('the audit log in %s', (language) => {
  it('has every sentence that is written', () => {
    const texts = [...Object.values(evidenceSentences).flat(), unrecordedFailures, guestName]
    expect(texts.filter((text) => wordsFor(text, language) === undefined)).toEqual([])
    expect(all.length).toBeGreaterThan(70)
  })

  it.each(titles)('says each of them with its values, about %j', (title) => {
    const faults = all.flatMap(({ action, sentence }) => {
      const values = valuesWith(title)
      const names = [...sentence.matchAll(places)].map(({ groups }) => groups?.name ?? '')
      const written = fill(sentence, values, writtenLanguage)
      const said = summaryInWords({ summary: written, action }, language)
      const kept = names.filter((name) => ['title', 'file', 'name', 'email', 'factor'].includes(name))
      const isWhole = kept.every((name) => said.includes(String(values[name])))
      return said !== written && isWhole && !said.includes(`: ${written}`) ? [] : [{ sentence, said }]
    })
    expect(faults).toEqual([])
  })
})

describe('an entry of the audit log', () => {
  it.each([
    ['edited', '“Nausea” was edited in Spanish.', 'Se editó “Nausea” en español.'],
    ['edited', '“Nausea” was edited (es).', 'Se editó “Nausea” en español.'],
    [
      'accountChanged',
      'The account of Ann was changed: role, isActive.',
      'Se cambió la cuenta de Ann: Función, Activa.',
    ],
    ['accountChanged', 'The account of Ann was made (admin).', 'Se creó la cuenta de Ann (administrador).'],
    [
      'scheduled',
      '“Nausea” was scheduled to be published on Mar 14, 2027, 2:05 PM PDT.',
      'Se programó la publicación de “Nausea” para el 14 mar 2027, 2:05 p.m. PDT.',
    ],
    [
      'overridden',
      'In “Nausea”, words were let stand against rule S1.',
      'En “Nausea” se permitió un texto contrario a la regla “S1”.',
    ],
    [
      'signInFailed',
      'A sign-in to an account that doesn’t exist failed. 7 failures before weren’t recorded one by one.',
      'Falló un inicio de sesión en una cuenta que no existe. Antes hubo 7 fallos que no se registraron uno por uno.',
    ],
    ['published', 'Something else happened to “Nausea”.', 'Publicado: Something else happened to “Nausea”.'],
    [undefined, '“Nausea” was withdrawn.', 'Se retiró “Nausea”.'],
  ])('is read in Spanish (%s): %s', (action, written, spanish) => {
    expect(summaryInWords({ summary: written, action }, 'es').replaceAll(/\s/gu, ' ')).toBe(spanish)
  })

  it('is read in English as it was written, without codes', () => {
    expect(summaryInWords({ summary: '“Nausea” was edited in Spanish.', action: 'edited' }, 'en')).toBe(
      '“Nausea” was edited in Spanish.',
    )
    const changed = 'The account of Ann was changed: role, isActive.'
    expect(summaryInWords({ summary: changed, action: 'accountChanged' }, 'en')).toBe(
      'The account of Ann was changed: Role, Active.',
    )
    expect(summaryInWords({ summary: 'The account of Ann was made (reviewer).', action: 'accountChanged' }, 'en')).toBe(
      'The account of Ann was created (Clinical reviewer).',
    )
  })

  it('is whole however long a title is', () => {
    const summary = say('“{title}” was published, as scheduled by {name}.', {
      title: 'Long '.repeat(500),
      name: 'Ann Ito',
    })
    expect(summary.length).toBeLessThan(400)
    expect(summaryInWords({ summary, action: 'published' }, 'es')).toMatch(
      /^Se publicó “Long .+…”, según lo programó Ann Ito\.$/u,
    )
  })

  it('names a guest in words', () => {
    expect(actorInWords('Guest: Ann', 'es')).toBe('Persona invitada: Ann')
    expect(actorInWords('Ann Ito', 'es')).toBe('Ann Ito')
  })
})
