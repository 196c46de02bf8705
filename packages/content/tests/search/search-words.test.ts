import { describe, expect, it } from 'vitest'
import { toSearchTerms, toSearchText } from '../../src/search/search-words.ts'

/** True where a stored text is found by a query. */
function finds(text: string, query: string): boolean {
  const stored = toSearchText([text])
  return (toSearchTerms(query) ?? []).every((spellings) => spellings.some((term) => stored.includes(term)))
}

describe('a text is found', () => {
  it.each([
    ['Náuseas', 'nauseas'],
    ['Nauseas', 'NÁUSEAS'],
    ['Náuseas', 'na\u0301useas'],
    ['Nausea', 'nauseas'],
    ['Náuseas', 'nausea'],
    ['Nausea', 'naus'],
    ['Estado de ánimo', 'animo'],
    ['Große Straße', 'strasse'],
    ['Strasse', 'straße'],
    ['Sjøgren’s syndrome', 'sjogren'],
    ['Sjögren syndrome', 'Sjøgren'],
    ["Sjogren's", 'Sjøgren’s'],
    ['l’hôpital', 'hopital'],
    ['Follow-up visit', 'followup'],
    ['Follow-up visit', 'follow up'],
    ['Follow up', 'follow-up'],
    ['Infusions', 'infusion'],
    ['Infusiones', 'infusión'],
    ['Infusión', 'infusiones'],
    ['Bodies', 'body'],
    ['Mareo y mareos', 'MAREOS'],
    ['Feeling sick', 'sick feel'],
    ['0.5 mg/kg', '0.5 mg'],
    ['0.5 mg/kg', '0.5mg'],
    ['56 mg twice a week', '56mg'],
    ['56mg twice a week', '56 mg'],
    ['56mg twice a week', 'mg'],
    ['Vitamin B 12', 'b12'],
    ['COVID-19', 'covid19'],
    ['COVID 19', 'covid-19'],
    ['Call (310) 555-0142', '3105550142'],
    ['Call +1 310.555.0142', '310 555 0142'],
    ['Call +34 915 550 142', '34915550142'],
    ['5 µg', '5 ug'],
    ['ﬁrst', 'first'],
    ['Wo\u00ADrd', 'word'],
    ['Москва', 'moskva'],
    ['50% of people', '50%'],
    ['robin.placeholder@example.com', 'placeholder'],
    ['Dr. Müller', 'mueller'],
    ['Dr. Mueller', 'Mu\u0308ller'],
    ['Ärzte', 'aerzte'],
    ['Sjøgren', 'sjoegren'],
    ['España', 'espana'],
    ['1,000 mg', '1000mg'],
    ['1000 mg', '1,000 mg'],
    ['1 000 mg', '1000'],
    ['1000 mg', '1 000 mg'],
    ['3.125 g', '3.125'],
    ['X-ray', 'x ray'],
    ['Xray', 'x ray'],
    ['email', 'e-mail'],
    ['Antidepressants', 'anti-depressant'],
    ['T.M.S.', 'tms'],
    ['TMS', 't.m.s.'],
    ['Diagnosis', 'diagnoses'],
    ['Analyses', 'analysis'],
    ['Una vez', 'veces'],
    ['Cicatrices', 'cicatriz'],
    ['Call +34 915 550 142', '0034915550142'],
    ['Call 310 555 0142', '310 555 0142'],
  ])('(%s) by %s', (text, query) => {
    expect(finds(text, query)).toBe(true)
  })

  it.each([
    ['Nausea', 'usea'],
    ['Nausea', 'vomiting'],
    ['Nausea', 'nausea vomiting'],
    ['Usual dose', 'uses'],
    ['5 mg', '50 mg'],
    ['56 mg or 84 mg', '84kg'],
    ['Day 5, mg', 'day5mg'],
    ['1.5 g', '15 g'],
    ['email', 'e mail order'],
  ])('(%s) not by %s', (text, query) => {
    expect(finds(text, query)).toBe(false)
  })
})

describe('a query', () => {
  it('that is empty asks for nothing, and one without a word finds nothing', () => {
    expect(toSearchTerms('')).toBeUndefined()
    expect(toSearchTerms(' \n')).toBeUndefined()
    for (const query of ['%', '_', '.*', '🙂', "'", '\\', '"']) expect(toSearchTerms(query), query).toEqual([])
  })

  it('of any length asks for a few words, in letters and digits that mean nothing to a database', () => {
    const terms = toSearchTerms(
      `${'word '.repeat(5000)} ${'%_.*+?^$()[]{}|\\'.repeat(200)} a b c d e f g h i j k l m n`,
    )
    expect(terms).toHaveLength(12)
    expect(terms?.flat().join('')).toMatch(/^[a-z0-9:]+$/u)
  })
})
