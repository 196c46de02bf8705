import { describe, expect, it } from 'vitest'
import { releaseTexts } from '../../src/model/release/texts.ts'
import { adminLanguages, wordsFor, writtenLanguage } from '../../src/wording/current-language.ts'
import { releaseInWords } from '../../src/workflow/releases/release-in-words.ts'

describe.each(adminLanguages.filter((language) => language !== writtenLanguage))('a release in %s', (language) => {
  it('is called in its reader’s words where it isn’t called by its documents', () => {
    expect(Object.values(releaseTexts).filter((text) => wordsFor(text, language) === undefined)).toEqual([])
  })
})

describe('a release in Spanish', () => {
  it.each([
    ['Withdrawn: Nausea, “Dry” mouth', 'Retirado: Nausea, “Dry” mouth'],
    ['Withdrawn: 12 documents', 'Retirado: 12 documentos'],
    ['4 documents', '4 documentos'],
    ['Nothing', 'Nada'],
    ['Back to release 41', 'De vuelta a la publicación 41'],
    ['No longer pinned to release 41', 'Ya no está fijado en la publicación 41'],
    ['No longer pinned to release', 'Ya no está fijado en una publicación'],
    // The titles of documents stay as they are.
    ['Nausea', 'Nausea'],
    ['Nothing by mouth, Withdrawn', 'Nothing by mouth, Withdrawn'],
  ])('%s', (label, said) => {
    expect(releaseInWords(label, 'es')).toBe(said)
    expect(releaseInWords(label, writtenLanguage)).toBe(label)
  })
})
