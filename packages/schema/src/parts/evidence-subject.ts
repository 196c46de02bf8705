import { z } from 'zod'
import type { AnswersOf } from './answers.ts'
import { referenceTo, type Reference } from '../identity/reference.ts'
import { lineUpTo } from '../values/text.ts'
import { areTreated, type TreatedPeople } from './treated-people.ts'

/** What and whom a publication studied. */
export const EvidenceSubjectSchema = z.strictObject({
  /** What was given or done; none where it is about nothing in particular. */
  interventions: z.array(referenceTo('intervention')),
  /** The people, e.g. "people who had surgery"; printed beside results and figures, and in the list of sources. */
  population: lineUpTo(200).optional(),
  /** Where they were studied, e.g. "a hospital in Denmark"; printed so. */
  setting: lineUpTo(200).optional(),
  /** True where nobody studied had the condition. */
  isHealthyVolunteers: z.boolean(),
})
export type EvidenceSubject = z.infer<typeof EvidenceSubjectSchema>

/** Who answers for what a publication studied. */
export const evidenceSubjectAnswers: AnswersOf<EvidenceSubject> = {
  interventions: 'secondPerson',
  population: 'secondPerson',
  setting: 'secondPerson',
  isHealthyVolunteers: 'secondPerson',
}

type Interventions = readonly Pick<Reference, 'id'>[]

interface StudiedClaim {
  /** What the claim itself says was studied; empty where its sources say it. */
  studied: Interventions
  /** What its sources studied. */
  subjects: readonly EvidenceSubject[]
  /** What the treatments that the claim is made for consist of, by id. */
  own: ReadonlySet<string>
  /** Whom these treatments are for. */
  treated: TreatedPeople
}

/** Why evidence is indirect for a treatment: something else was studied, or other people. */
export interface Indirectness {
  /** Ids of what was studied, where none of it is the treatment's own. */
  interventions: string[]
  /** The other people that were studied. */
  populations: string[]
  /** True where people without a condition were studied, and the treatment is for people who have one. */
  isHealthyVolunteers: boolean
}

/**
 * Finds out whether evidence is indirect for a treatment; undefined where it is not. One source on the treatment itself, on
 * nothing in particular, or on people like those treated is enough to be direct.
 */
export function findIndirectness({ studied, subjects, own, treated }: StudiedClaim): Indirectness | undefined {
  const interventions = findOtherInterventions({ studied, subjects, own })
  const others = subjects.flatMap((subject) => findOtherPeople(subject, treated) ?? [])
  const people = others.length === subjects.length ? others : []
  const populations = [...new Set(people.flatMap(({ population }) => population ?? []))]
  const isHealthyVolunteers = people.some((each) => each.isHealthyVolunteers)
  return interventions.length + populations.length > 0 || isHealthyVolunteers
    ? { interventions, populations, isHealthyVolunteers }
    : undefined
}

type People = Pick<EvidenceSubject, 'population' | 'isHealthyVolunteers'>

/** The people of a study, where the treatment is for others. */
function findOtherPeople(
  { population, isHealthyVolunteers }: EvidenceSubject,
  treated: TreatedPeople,
): People | undefined {
  const isOther = population !== undefined && !areTreated(population, treated)
  const isHealthy = isHealthyVolunteers && !treated.isForHealthyPeople
  // Healthy volunteers may be described in words too: the words say who they were, not that they had a condition.
  if (isHealthy) return { ...(population !== undefined && { population }), isHealthyVolunteers: true }
  return isOther && !(isHealthyVolunteers && treated.isForHealthyPeople)
    ? { population, isHealthyVolunteers: false }
    : undefined
}

function findOtherInterventions({ studied, subjects, own }: Omit<StudiedClaim, 'treated'>): string[] {
  const isGeneral = subjects.some(({ interventions }) => interventions.length === 0)
  const bySources = isGeneral ? [] : subjects.flatMap(({ interventions }) => interventions)
  const ids = (studied.length > 0 ? studied : bySources).map(({ id }) => id)
  return ids.some((id) => own.has(id)) ? [] : [...new Set(ids)]
}
