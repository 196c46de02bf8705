import { buildExamples } from './example.ts'
import { block, byClinic, clinical, common, explained, onEvidence, onLabel, pickFor, ref } from './parts.ts'
import { treatmentFaults } from './treatment-faults.ts'
import { breathing, ect, infusionStep, nausea, noTreatment, offLabelUse, placementStep } from './treatment-parts.ts'

export const treatmentExamples = buildExamples<'treatment'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('treatment', 'treatment-ketamine', locale),
        slug: 'ketamine-infusion',
        name: t({ en: 'Ketamine infusion for depression', es: 'Infusión de ketamina para la depresión' }),
        plainName: t({ en: 'Ketamine infusion', es: 'Infusión de ketamina' }),
        alsoKnownAs: [t({ en: 'IV ketamine', es: 'Ketamina intravenosa' })],
        summary: t({
          en: 'A medicine is given slowly into a vein. Some people feel less depressed for a time.',
          es: 'Se da un medicamento lentamente en una vena. Algunas personas se sienten menos deprimidas por un tiempo.',
        }),
        conditions: [t({ en: 'Depression', es: 'Depresión' })],
        statuses: [offLabelUse(locale)],
        regulatoryDisclosure: block(
          t({
            en: 'Ketamine is not approved by the FDA for depression.',
            es: 'La FDA no ha aprobado la ketamina para la depresión.',
          }),
          onLabel,
        ),
        notApplicable: [],
        interventions: [
          {
            kind: 'drug',
            intervention: ref('intervention', 'intervention-infusion'),
            isSupporting: false,
            genericName: t({ en: 'ketamine', es: 'ketamina' }),
            route: 'intravenous',
            controlClasses: [{ controlClass: 'us-schedule-iii', sources: [ref('source', 'source-label')] }],
          },
          {
            kind: 'psychologicalTherapy',
            intervention: ref('intervention', 'intervention-support'),
            isSupporting: true,
            format: 'individual',
            delivery: ['inPerson', 'video'],
          },
        ],
        dose: block(t({ en: '0.5 mg per kg over 40 minutes.', es: '0.5 mg por kg en 40 minutos.' }), onEvidence),
        course: block(
          t({ en: 'Twice a week for 3 weeks in one trial.', es: '2 veces por semana durante 3 semanas en un ensayo.' }),
          onEvidence,
        ),
        howItWorks: block(t({ en: 'It blocks a signal in the brain.', es: 'Bloquea una señal en el cerebro.' })),
        keyFacts: [
          {
            label: t({ en: 'How it is given', es: 'Cómo se da' }),
            value: t({ en: 'Into a vein', es: 'En una vena' }),
            ...explained,
          },
        ],
        preparation: block(t({ en: 'Follow the fasting rules.', es: 'Siga las reglas de ayuno.' }), byClinic),
        whatToBring: [t({ en: 'An adult to take you home', es: 'Una persona adulta que le lleve a casa' })],
        whatToAvoid: [t({ en: 'Alcohol', es: 'Alcohol' })],
        settings: ['outpatient', 'inpatient'],
        steps: [placementStep(locale), infusionStep(locale)],
        aftercare: block(t({ en: 'Rest for the day.', es: 'Descanse ese día.' }), byClinic),
        gettingHome: block(
          t({ en: 'Do not drive until the next day.', es: 'No maneje hasta el día siguiente.' }),
          onLabel,
        ),
        benefits: [
          {
            statement: t({
              en: 'About 55% responded, against 41% with ECT.',
              es: 'Respondió cerca del 55%, frente al 41% con TEC.',
            }),
            denominator: 403,
            percent: 55.4,
            comparator: t({ en: 'electroconvulsive therapy', es: 'terapia electroconvulsiva' }),
            timeframe: t({ en: 'after 3 weeks', es: 'después de 3 semanas' }),
            uncertainty: t({
              en: 'People knew which treatment they had.',
              es: 'Las personas sabían qué tratamiento recibían.',
            }),
            ...onEvidence,
          },
          {
            statement: t({
              en: 'Too few people were studied to tell which of the two works longer.',
              es: 'Se estudió a muy pocas personas para saber cuál de los dos dura más.',
            }),
            isInconclusive: true,
            comparator: t({ en: 'electroconvulsive therapy', es: 'terapia electroconvulsiva' }),
            timeframe: t({ en: 'after 6 months', es: 'después de 6 meses' }),
            uncertainty: t({
              en: 'Many people could not be asked again.',
              es: 'A muchas personas no se les pudo preguntar de nuevo.',
            }),
            ...onEvidence,
          },
        ],
        uncertainties: block(
          t({ en: 'Long-term safety is poorly studied.', es: 'La seguridad a largo plazo está poco estudiada.' }),
          onEvidence,
        ),
        ifItDoesNotWork: block(
          t({ en: 'Talk to your clinician about other choices.', es: 'Hable con su médico sobre otras opciones.' }),
        ),
        contraindications: [
          {
            kind: 'absolute',
            text: t({ en: 'Uncontrolled high blood pressure', es: 'Presión alta no controlada' }),
            ...onLabel,
          },
        ],
        interactions: block(
          t({ en: 'Tell us about every medicine you take.', es: 'Díganos todos los medicamentos que toma.' }),
        ),
        pregnancyAndBreastfeeding: block(
          t({ en: 'It is not recommended in pregnancy.', es: 'No se recomienda en el embarazo.' }),
          onLabel,
        ),
        misuse: block(
          t({
            en: 'Ketamine can be misused. Using it often can harm the bladder.',
            es: 'La ketamina se puede usar de forma indebida. El uso frecuente puede dañar la vejiga.',
          }),
          onLabel,
        ),
        sideEffects: [nausea(locale), breathing(locale)],
        alternatives: [noTreatment(locale), ect],
        careAdvice: [ref('care-advice', 'care-911'), ref('care-advice', 'care-988'), ref('care-advice', 'care-clinic')],
        safetyWarnings: [ref('safety-warning', 'warning-driving')],
        clinics: [ref('clinic', 'clinic-sample')],
        ...clinical(locale),
      }
    },
  ],
  treatmentFaults,
)
