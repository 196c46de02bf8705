import { describe, expect, it } from 'vitest'
import { inAllLanguages } from '../src/wording/labels.ts'
import { requestLanguage } from '../src/wording/request-language.ts'
import { runInLanguage } from '../src/wording/run-in-language.ts'
import { translate, translateCount } from '../src/wording/translate.ts'
import { translateMessage } from '../src/wording/translate-message.ts'

describe('the words of the admin', () => {
  it('are English where nobody chose another language', () => {
    expect(translate('Side effect')).toBe('Side effect')
    expect(translateCount(1, '{count} page', '{count} pages')).toBe('1 page')
    expect(translateMessage('Side effect')).toBe('Side effect')
  })

  it('are in the language of the request, however many are answered at once', async () => {
    const say = async () => {
      await Promise.resolve()
      return translate('Side effect')
    }
    const said = await Promise.all([runInLanguage('es', say), say(), runInLanguage('es', say)])
    expect(said).toEqual(['Efecto secundario', 'Side effect', 'Efecto secundario'])
  })

  it('stay English where the dictionary has none', () => {
    expect(runInLanguage('es', () => translate('{count} unheard-of words', { count: 12_000 }))).toBe(
      '12,000 unheard-of words',
    )
  })

  it('name places of a form, part by part', () => {
    expect(translateMessage('Steps 3 › Title', 'es')).toBe('Pasos 3 › Título')
  })

  it('leave the words of documents alone', () => {
    expect(translateMessage('Nausea after the infusion', 'es')).toBe('Nausea after the infusion')
  })

  it('are given to Payload in each language', () => {
    expect(inAllLanguages('Side effect')).toEqual({ en: 'Side effect', es: 'Efecto secundario' })
  })
})

describe('the language of a request', () => {
  it.each([
    [{}, 'en'],
    [{ 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' }, 'es'],
    [{ 'accept-language': 'ja' }, 'en'],
    [{ cookie: 'a=b; payload-lng=es', 'accept-language': 'en' }, 'es'],
    [{ cookie: 'payload-lng=en', 'accept-language': 'es' }, 'en'],
    [{ cookie: 'payload-lng=<script>', 'accept-language': 'es' }, 'es'],
  ])('of %j is %s', (headers, language) => {
    expect(requestLanguage(headers)).toBe(language)
  })
})
