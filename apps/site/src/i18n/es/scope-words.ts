import type { WordsOfScope } from '../en/scope-words.ts'

export const esScope: WordsOfScope = {
  absoluteContraindications: ({ part, place, condition }) =>
    `Motivos para no ${[part ? `recibir ${part}` : 'recibirlo', place, condition && `por ${condition}`].filter(Boolean).join(' ')}:`,
  possibleContraindications: ({ part, place, condition }) =>
    `Lo que puede ser un motivo para no ${[part ? `recibir ${part}` : 'recibirlo', place, condition && `por ${condition}`].filter(Boolean).join(' ')}:`,
  relativeContraindications: ({ part, place, condition }) =>
    `Motivos para hablar antes con nosotros${part || place || condition ? ` sobre ${[part ?? 'recibirlo', place, condition && `por ${condition}`].filter(Boolean).join(' ')}` : ''}:`,
  forPart: (part: string) => `Para: ${part}`,
  onlyForConditions: (conditions: string) => `Para: ${conditions}`,
  forSomePeople: 'Solo para algunas personas',
  insteadOf: (step: string) => `En lugar de “${step}”`,
  onlyInPlaces: (places: string) => `Solo ${places}`,
}
