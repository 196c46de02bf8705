import { describe, expect, it } from 'vitest'
import { createIndex, findPages } from '../src/search/search-index.ts'

const index = createIndex([
  record('/es/side-effects/nausea/', 'Ganas de vomitar (náuseas)', { keywords: ['Náuseas'] }),
  record('/es/treatments/ketamine/', 'Infusión de ketamina', { headings: ['Ganas de vomitar'] }),
  record('/es/glossary/', 'Glosario', { description: 'Palabras médicas' }),
])
const pathsFor = (words: string) => findPages(index, words).map(({ path }) => path)

function record(path: string, title: string, more: { keywords?: string[]; headings?: string[]; description?: string }) {
  return { path, title, description: '', headings: [], keywords: [], ...more }
}

describe('The reader’s search', () => {
  it('finds a word written without its accents', () => {
    expect(pathsFor('nauseas')[0]).toBe('/es/side-effects/nausea/')
  })

  it('puts a page with the words in its title before one that mentions them', () => {
    expect(pathsFor('ganas de vomitar').slice(0, 2)).toEqual(['/es/side-effects/nausea/', '/es/treatments/ketamine/'])
  })

  it('finds pages despite a typing error and by an unfinished word', () => {
    expect(pathsFor('ketmina')).toContain('/es/treatments/ketamine/')
    expect(pathsFor('glos')).toEqual(['/es/glossary/'])
  })

  it('finds nothing for words that no page has', () => {
    expect(pathsFor('xylophone')).toEqual([])
  })
})
