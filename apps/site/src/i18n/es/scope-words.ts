import type { WordsOfScope } from '../en/scope-words.ts'

export const esScope: WordsOfScope = {
  absoluteContraindications: ({ part, place }) =>
    `Motivos para no ${[part ? `recibir ${part}` : 'recibirlo', place].filter(Boolean).join(' ')}:`,
  relativeContraindications: ({ part, place }) =>
    `Motivos para hablar antes con nosotros${part || place ? ` sobre ${[part ?? 'recibirlo', place].filter(Boolean).join(' ')}` : ''}:`,
  forPart: (part: string) => `Para: ${part}`,
  onlyInPlaces: (places: string) => `Solo ${places}`,
}
