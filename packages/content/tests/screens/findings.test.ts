import { expect, it } from 'vitest'
import { repositoryRoot } from '../../src/config/repository-root.ts'
import { adminLanguages, dictionaryOf, writtenLanguage } from '../../src/wording/current-language.ts'
import { translateMessage } from '../../src/wording/translate-message.ts'
import { readSourceTexts } from './source-texts.ts'

it.each(adminLanguages.filter((language) => language !== writtenLanguage))(
  'has every word of the findings of the editorial rules: %s',
  (language) => {
    const { words = {}, messages = {} } = dictionaryOf(language) ?? {}
    const known = [...Object.keys(words), ...Object.keys(messages)]
    // A finding may be made of several texts, each a part of what the dictionary has.
    const isPart = (text: string) => known.some((each) => text.split('…').every((part) => each.includes(part.trim())))
    const isKnown = (text: string) => translateMessage(text, language) !== text
    const missing = readSourceTexts(repositoryRoot(), /^packages\/editorial\/src\/rules\//u).filter(
      ({ text }) => !isKnown(text.replaceAll('…', '5')) && !isPart(text),
    )
    expect(missing).toEqual([])
  },
)

it.each([
  ['This is trouble swallowing, which needs help at once (medlineplus.gov).', 'dificultad para tragar'],
  ['This tells readers to wait with heavy bleeding, which needs help at once (medlineplus.gov).', 'sangrado'],
  ['“You can drive” comes after 2 hours, and a warning on the same page asks to wait 24 hours.', '24 horas'],
  ['“Feel free to take ibuprofen” allows what the guide tells patients to avoid: “Avoid NSAIDs”.', 'permite lo que'],
  ['“50 mcg” has another unit than “50 mg” in the same guide: “You take 50 mg.”.', 'otra unidad'],
  ['“most people” doesn’t fit the figure of “Nausea”, which is 6%.', 'no concuerda con la cifra'],
])('tells a finding in Spanish as a whole: %s', (english, spanish) => {
  const said = translateMessage(english, 'es')
  expect(said).toContain(spanish)
  expect(said).not.toMatch(/\b(?:which|the|hours|swallowing|bleeding)\b/u)
})
