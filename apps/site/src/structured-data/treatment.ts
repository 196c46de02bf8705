import type { Treatment } from '@carepath/schema'
import type { MedicalTherapyLeaf, QuestionLeaf } from 'schema-dts'
import { treatmentPath } from '../routes/paths.ts'
import { statusLines } from '../views/treatment/regulatory-status.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { listedEffects } from '../snapshot/listed-effects.ts'
import type { Description, NamedThing, PageOfKind } from './description.ts'
import {
  drugReferences,
  interventionNodes,
  oneOrMany,
  otherReferences,
  pregnancyNodes,
  warningNodes,
} from './interventions.ts'
import { namedSideEffect, namedTreatment, treatmentId } from './named-things.ts'
import { nodeId, referTo } from './node-id.ts'

/** The first page of a hub: what the treatment is, its medicine, dose and approval status. */
export function describeTreatment(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const { name, plainName, alsoKnownAs, summary, dose, course } = treatment
  const drugs = drugReferences(treatment)
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(context, treatment),
    name,
    alternateName: [plainName, ...alsoKnownAs].filter((other) => other !== name),
    description: summary,
    ...drugs,
    // A schedule of doses is one of a medicine: schema.org has none for visits or for nights with a device.
    ...(drugs.drug && {
      doseSchedule: {
        '@type': 'DoseSchedule',
        ...(dose && { description: dose.body.text }),
        frequency: course.body.text,
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
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(context, treatment),
    preparation: preparation.body.text,
    howPerformed: steps.map(({ body }) => body.body.text),
    followup: [...(gettingHome ? [gettingHome.body.text] : []), aftercare.body.text],
  }
  return hubPage(treatment, [therapy])
}

/** The side effects as things of their own, serious ones apart. */
export function describeTreatmentSideEffects(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const effects = listedEffects(context, treatment).map(({ effect }) => effect)
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(context, treatment),
    seriousAdverseOutcome: effects.filter(({ isSerious }) => isSerious).map(namedSideEffect),
    adverseOutcome: effects.filter(({ isSerious }) => !isSerious).map(namedSideEffect),
  }
  return hubPage(treatment, [therapy])
}

/** The reasons against the treatment. */
export function describeIsItRightForYou(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const therapy: MedicalTherapyLeaf = {
    ...therapyNode(context, treatment),
    ...drugReferences(treatment),
    contraindication: treatment.contraindications.map(({ text }) => ({
      '@type': 'MedicalContraindication',
      name: text,
    })),
  }
  return hubPage(treatment, [therapy, ...pregnancyNodes(treatment)])
}

/** The warning in full. The results of studies are in the page's citations. */
export function describeResultsAndEvidence(context: PageContext): Description {
  const treatment = context.requireOwner('treatment')
  const therapy = therapyNode(context, treatment)
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
  return hubPage(treatment, [therapyNode(context, treatment), ...questions])
}

/** What every page of the hub shows: the treatment's name, and how each use of it stands with regulators. */
function therapyNode(context: PageContext, treatment: Treatment) {
  const { locale, slug, plainName } = treatment
  const standing = statusLines(context, treatment, treatment.statuses)
  return {
    ...namedTreatment({ label: plainName, path: treatmentPath(locale, slug) }),
    ...(standing.length > 0 && { description: oneOrMany(standing) }),
  }
}

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
