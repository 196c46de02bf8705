import type { StudyWords } from '../en/study-words.ts'

/** The words of what a study found, in Spanish. */
export const esStudy: StudyWords = {
  comparedWith: 'En comparación con',
  studiedPeople: (people) => `Estudiado en: ${people}.`,
  indirectEvidence: (studied) => `Evidencia indirecta, de ${studied}.`,
  studiedIn: (what, whom) => `${what}, en ${whom}`,
  studiedAt: (setting) => `Se estudió en: ${setting}.`,
  healthyVolunteers: 'personas sanas voluntarias',
  noFigure: 'Sus fuentes no dan una cifra.',
  otherGroups: 'Los otros grupos',
  groupResult: (group, result) => `${group}: ${result}`,
  ratioLabel: {
    risk: 'Riesgo relativo',
    odds: 'Razón de posibilidades (odds ratio)',
    hazard: 'Cociente de riesgos instantáneos (hazard ratio)',
    rate: 'Razón de tasas',
  },
  ratio: (value) => `${value}. Un 1 sería ninguna diferencia.`,
  ratioWithin: (value, low, high) =>
    `${value} (intervalo de confianza: de ${low} a ${high}). Un 1 sería ninguna diferencia.`,
}
