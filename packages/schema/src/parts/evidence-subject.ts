import { z } from 'zod'
import type { AnswersOf } from './answers.ts'
import { referenceTo, type Reference } from '../identity/reference.ts'
import { lineUpTo } from '../values/text.ts'

/** What and whom a publication studied. */
export const EvidenceSubjectSchema = z.strictObject({
  /** What was given or done; none where it is about nothing in particular. */
  interventions: z.array(referenceTo('intervention')),
  /** The people, where they are others than those treated here, e.g. "people who had surgery"; printed so. */
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
}

/** Why evidence is indirect for a treatment: something else was studied, or other people. */
export interface Indirectness {
  /** Ids of what was studied, where none of it is the treatment's own. */
  interventions: string[]
  /** The other people that were studied. */
  populations: string[]
  isHealthyVolunteers: boolean
}

/**
 * Finds out whether evidence is indirect for a treatment; undefined where it is not. One source on the treatment itself, on
 * nothing in particular, or on people like those treated is enough to be direct.
 */
export function findIndirectness({ studied, subjects, own }: StudiedClaim): Indirectness | undefined {
  const interventions = findOtherInterventions({ studied, subjects, own })
  const others = subjects.filter(
    ({ population, isHealthyVolunteers }) => population !== undefined || isHealthyVolunteers,
  )
  const people = others.length === subjects.length ? others : []
  const populations = [...new Set(people.flatMap(({ population }) => population ?? []))]
  const isHealthyVolunteers = people.some((subject) => subject.isHealthyVolunteers)
  return interventions.length + populations.length > 0 || isHealthyVolunteers
    ? { interventions, populations, isHealthyVolunteers }
    : undefined
}

function findOtherInterventions({ studied, subjects, own }: StudiedClaim): string[] {
  const isGeneral = subjects.some(({ interventions }) => interventions.length === 0)
  const bySources = isGeneral ? [] : subjects.flatMap(({ interventions }) => interventions)
  const ids = (studied.length > 0 ? studied : bySources).map(({ id }) => id)
  return ids.some((id) => own.has(id)) ? [] : [...new Set(ids)]
}
