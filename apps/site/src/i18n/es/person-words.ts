import type { PersonWords } from '../en/person-words.ts'

/** The words of a person’s page, in Spanish. */
export const esPerson: PersonWords = {
  roleLabel: 'Función',
  licence: (number, state) => `${number} (${state})`,
  licenceLabel: {
    ...{ US: 'Licencia', PR: 'Licencia', ES: 'N.º de colegiado', MX: 'Cédula profesional', AR: 'Matrícula' },
    elsewhere: 'N.º de registro profesional',
    none: 'Licencia o registro',
  },
  npi: 'Identificador nacional de proveedor (NPI)',
  disclosures: 'Intereses declarados',
  placeholderPerson: 'Esta ficha es de muestra. No es una persona real.',
  formerStaff: 'Ya no trabaja aquí.',
}
