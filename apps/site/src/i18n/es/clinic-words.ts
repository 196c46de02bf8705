import type { ClinicWords } from '../en/clinic-words.ts'

/** The words of a clinic's page, in Spanish. */
export const esClinic: ClinicWords = {
  address: 'Dirección',
  whereSeen: 'Dónde le atienden',
  openMap: 'Ver en un mapa (OpenStreetMap)',
  openingHours: 'Horario',
  phone: 'Teléfono',
  languages: 'Idiomas',
  interpreter: 'Intérprete',
  access: 'Acceso',
  gettingHere: 'Cómo llegar',
  parking: 'Estacionamiento',
  firstSteps: 'Cómo empezar',
  firstStepsAt: (clinic) => `Cómo empezar en ${clinic}`,
  costAt: (clinic) => `Cuánto cuesta en ${clinic}`,
  noCharge: 'Gratis',
  pricesNote: (currency) => `Según los indica la clínica, en ${currency}.`,
  insurance: 'Seguro médico',
  cancellation: 'Si cancela',
  insuranceAndCancellation: 'Seguro médico, y si cancela',
  staff: 'Personal',
  treatmentsHere: 'Tratamientos que se dan aquí',
  talkToUs: 'Hable con nosotros',
  talkToUsText: 'Si tiene preguntas sobre su atención, llámenos. No envíe información de salud por correo electrónico.',
}
