import type { InterventionEntry } from '../../model/sample-types.ts'

/** What the guide’s treatments consist of, and what their sources studied beside it. */
export const interventions: InterventionEntry[] = [
  {
    key: 'ketamine-low-dose-infusion',
    shared: { kind: 'drug' },
    en: { name: 'ketamine given into a vein at a low dose' },
    es: { name: 'la ketamina administrada en una vena en dosis baja' },
  },
  {
    key: 'esketamine-nasal-spray',
    shared: { kind: 'drug' },
    en: { name: 'esketamine nasal spray, a different medicine' },
    es: { name: 'la esketamina en aerosol nasal, que es otro medicamento' },
  },
  {
    key: 'ketamine-for-anesthesia',
    shared: { kind: 'drug' },
    en: { name: 'ketamine at the higher doses used to put people to sleep' },
    es: { name: 'la ketamina en las dosis más altas que se usan para dormir a las personas' },
  },
  {
    key: 'ketamine-outside-care',
    shared: { kind: 'drug' },
    en: { name: 'ketamine used outside medical care' },
    es: { name: 'la ketamina que se consume fuera de la atención médica' },
  },
  {
    key: 'magnetic-stimulation',
    shared: { kind: 'device' },
    en: { name: 'magnetic stimulation of the brain from outside the head' },
    es: { name: 'la estimulación magnética del cerebro desde fuera de la cabeza' },
  },
  {
    key: 'cognitive-behavioral-therapy',
    shared: { kind: 'psychologicalTherapy' },
    en: { name: 'cognitive behavioral therapy' },
    es: { name: 'la terapia cognitivo-conductual' },
  },
  {
    key: 'psychological-treatments',
    shared: { kind: 'psychologicalTherapy' },
    en: { name: 'psychological treatments of several kinds' },
    es: { name: 'tratamientos psicológicos de varios tipos' },
  },
]
