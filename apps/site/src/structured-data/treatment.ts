import type { Treatment } from '@carepath/schema'
import type { MedicalTherapyLeaf, QuestionLeaf } from 'schema-dts'
import { capitalize } from '../i18n/format.ts'
import { treatmentPath } from '../routes/paths.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { listedEffects } from '../snapshot/listed-effects.ts'
import type { Description, NamedThing, PageOfKind } from './description.ts'
import {
  drugReferences,
  interventionNodes,
  isAllThatTreats,
  oneOrMany,
  otherReferences,
  pregnancyNodes,
  warningNodes,
} from './interventions.ts'
import { scopeWords, withScope } from '../views/treatment/scope.ts'
import { stepNotes } from '../views/treatment/step-notes.ts'
import { namedSideEffect, namedTreatment, treatmentId } from './named-things.ts'
import { nodeId, referTo } from './node-id.ts'

/** The first page of a hub: what the treatment is, its medicine, dose and approval status. */
export function describeTreatment(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const { name, plainName, alsoKnownAs, summary, dose, course, regimens = [], interventions } = treatment
  const drugs = drugReferences(treatment)
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(treatment),
    alternateName: [name, ...alsoKnownAs].filter((other) => other !== plainName),
    description: summary,
    ...drugs,
    // A schedule of doses is one of a medicine: schema.org has none for visits or for nights with a device.
    ...((dose ?? course ?? regimens[0]) &&
      interventions.some(({ kind }, index) => kind === 'drug' && isAllThatTreats(treatment, index)) && {
        doseSchedule: {
          '@type': 'DoseSchedule',
          // How often is told together with how long, and that is no mere frequency.
          description: oneOrMany([
            ...(dose ? [dose.body.text] : []),
            ...(course ? [course.body.text] : []),
            ...regimens.map((regimen) => withScope(context, treatment, regimen, regimen.body.text)),
          ]),
        },
      }),
  }
  return hubPage(
    treatment,
    [therapy, ...interventionNodes(context, treatment)],
    [...otherReferences(treatment), ...conditionNodes(treatment)],
  )
}

/** How the treatment is prepared, performed and followed up. */
export function describeWhatHappens(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const { preparation, steps, gettingHome, aftercare } = treatment
  const followup = [gettingHome, aftercare].flatMap((block) => block?.body.text ?? [])
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(treatment),
    ...(preparation && { preparation: preparation.body.text }),
    howPerformed: steps.map((step) => [...stepNotes(context, treatment, step), step.body.body.text].join(': ')),
    ...(followup.length > 0 && { followup }),
  }
  return hubPage(treatment, [therapy])
}

/** The side effects as things of their own, serious ones apart. */
export function describeTreatmentSideEffects(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const effects = listedEffects(context, treatment).map(({ effect }) => effect)
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(treatment),
    seriousAdverseOutcome: effects.filter(({ isSerious }) => isSerious).map(namedSideEffect),
    adverseOutcome: effects.filter(({ isSerious }) => !isSerious).map(namedSideEffect),
  }
  return hubPage(treatment, [therapy])
}

/** The reasons not to have the treatment, or a part of it, which they name; what is to be talked over first is none of them. */
export function describeIsItRightForYou(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(treatment),
    ...drugReferences(treatment),
    contraindication: treatment.contraindications
      .filter(({ kind }) => kind === 'absolute')
      .map((reason) => ({ '@type': 'MedicalContraindication', name: reasonWithScope(context, treatment, reason) })),
  }
  return hubPage(treatment, [therapy, ...pregnancyNodes(treatment)])
}

/** "Supervised exercise: unstable angina": a reason that was told without its part would be one against the whole. */
function reasonWithScope(
  context: PageContext,
  treatment: Treatment,
  reason: Treatment['contraindications'][number],
): string {
  const { part, place, condition } = scopeWords(context, treatment, reason)
  const held = [condition && context.text.onlyForConditions(condition), part, place, reason.text]
  return capitalize(context.locale, held.filter(Boolean).join(': '))
}

/** The warning in full. The results of studies are in the page's citations. */
export function describeResultsAndEvidence(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const therapy = therapyNode(treatment)
  const warnings = warningNodes(treatment)
  return hubPage(treatment, [{ ...therapy, ...(warnings.length > 0 && drugReferences(treatment)) }, ...warnings])
}

/** Each question by the fragment of its answer. */
export function describeQuestions(context: PageContext, { path, body }: PageOfKind<'questions'>): Description {
  const treatment = context.requireOwner('treatment')
  const questions = body.questions.map(({ id, question }): QuestionLeaf & { '@id': string } => ({
    '@type': 'Question',
    '@id': nodeId(path, id),
    name: question,
    url: nodeId(path, id),
  }))
  return hubPage(treatment, [therapyNode(treatment), ...questions])
}

/** What every page of the hub shows: the treatment by one name. What it is, its first page says. */
const therapyNode = ({ locale, slug, plainName }: Treatment) =>
  namedTreatment({ label: plainName, path: treatmentPath(locale, slug) })

/**
 * Conditions by name only: `possibleTreatment` would claim an unapproved use without its warning. What people without a condition
 * have it for, such as “preventing shingles”, is none.
 */
function conditionNodes({ conditions, isForHealthyPeople }: Treatment): NamedThing[] {
  return conditions.map((name) => ({ '@type': isForHealthyPeople ? 'Thing' : 'MedicalCondition', name }))
}

function hubPage(
  treatment: Treatment,
  entities: Description['entities'],
  others: NonNullable<Description['about']> = [],
): Description {
  const { locale, slug } = treatment
  return {
    type: 'MedicalWebPage',
    about: [referTo(treatmentId(treatmentPath(locale, slug))), ...others],
    reviewed: treatment,
    entities,
  }
}
