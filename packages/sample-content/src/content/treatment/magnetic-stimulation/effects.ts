import type { TreatmentShared, TreatmentWords } from '../../../model/sample-types.ts'

type Effect = TreatmentShared['sideEffects'][number]
type EffectWords = TreatmentWords['sideEffects'][number]

/** The effects of magnetic stimulation, each with how often it happens. */
export const effects: Effect[] = [
  {
    effect: 'headache',
    figures: [
      {
        value: { kind: 'count', numerator: 131, denominator: 204, qualifier: 'exactly' },
        per: 'patient',
        sources: ['blumberger-2018'],
      },
      {
        value: { kind: 'count', numerator: 136, denominator: 208, qualifier: 'exactly' },
        per: 'patient',
        sources: ['blumberger-2018'],
      },
    ],
  },
  { effect: 'scalp-pain', sources: ['blumberger-2018', 'nimh-brain-stimulation'] },
  { effect: 'face-twitching', sources: ['nimh-brain-stimulation', 'rossi-2021'] },
  { effect: 'dizziness', sources: ['nimh-brain-stimulation'] },
  {
    effect: 'seizure',
    figures: [
      {
        value: { kind: 'count', numerator: 18, denominator: 25526, qualifier: 'exactly' },
        per: 'patient',
        sources: ['taylor-2021'],
      },
      {
        value: { kind: 'count', numerator: 18, denominator: 586656, qualifier: 'exactly' },
        per: 'session',
        sources: ['taylor-2021'],
      },
    ],
  },
  { effect: 'hearing-changes', sources: ['fda-tms-guidance-2011', 'rossi-2021'] },
  { effect: 'mania', sources: ['loo-2008', 'rossi-2021'] },
  { effect: 'worse-depression', sources: ['neurostar-safety'] },
]

export const effectsInEnglish: EffectWords[] = [
  {
    figures: [
      {
        note: 'With sessions of 37.5 minutes, in 4 to 6 weeks. No one had a dummy coil, so not all of it is due to TMS.',
      },
      { note: 'With sessions of 3 minutes, in the same study.' },
    ],
  },
  {
    note: 'The sources used here give no count. In one study people rated the pain at 3.4 and 3.8 out of 10 on average.',
  },
  { note: 'The sources used here name it and give no count.' },
  { note: 'The National Institute of Mental Health names it and gives no count.' },
  {
    figures: [
      { note: 'Told by 125 members of a TMS society, out of about 500 who were asked. Clinics differ in who answers.' },
      { note: 'The same 18 seizures, counted by session.' },
    ],
  },
  { note: 'The coil is loud, so experts ask for earplugs. The sources used here give no count.' },
  { note: 'A review says that it was seen seldom, in people with known risk factors. It is not counted here.' },
  { note: 'The maker of one device asks clinics to watch for it. It is not counted here.' },
]

export const effectsInSpanish: EffectWords[] = [
  {
    figures: [
      {
        note: 'Con sesiones de 37.5 minutos, en 4 a 6 semanas. Nadie tuvo una bobina falsa, así que no todo se debe a la EMT.',
      },
      { note: 'Con sesiones de 3 minutos, en el mismo estudio.' },
    ],
  },
  {
    note: 'Las fuentes de esta guía no dan un número. En un estudio, las personas dieron al dolor 3.4 y 3.8 de 10 en promedio.',
  },
  { note: 'Las fuentes de esta guía lo nombran y no dan un número.' },
  { note: 'El Instituto Nacional de Salud Mental lo nombra y no da un número.' },
  {
    figures: [
      {
        note: 'Lo contaron 125 miembros de una sociedad de EMT, de unos 500 a quienes se preguntó. No todas las clínicas responden igual.',
      },
      { note: 'Las mismas 18 convulsiones, contadas por sesión.' },
    ],
  },
  {
    note: 'La bobina hace mucho ruido, y por eso los especialistas piden tapones. Las fuentes de esta guía no dan un número.',
  },
  { note: 'Una revisión dice que se vio pocas veces, en personas con riesgos conocidos. No se contó.' },
  { note: 'El fabricante de un aparato pide a las clínicas que lo vigilen. No se contó.' },
]
