import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../../src/config/repository-root.ts'
import { adminLanguages } from '../../src/wording/current-language.ts'
import { handbookAddress, handbookPages, handbookTitle } from '../../src/wording/handbook-address.ts'

const docs = join(repositoryRoot(), 'apps/handbook/src/content/docs')

describe.each(adminLanguages)('the handbook in %s', (language) => {
  it.each(handbookPages)('has the page “%s”, by the title that screens give it', (page) => {
    const file = join(docs, language, `${page === '' ? 'index' : page}.md`)
    expect(existsSync(file), file).toBe(true)
    const title = /^title: "?(?<title>.+?)"?$/mu.exec(readFileSync(file, 'utf8'))?.groups?.title
    expect(title).toBe(handbookTitle(page, language))
  })

  it('is found in its own folder', () => {
    expect(handbookAddress('editors/write', language)).toBe(`/handbook/${language}/editors/write/`)
    expect(handbookAddress('', language)).toBe(`/handbook/${language}/`)
  })
})
