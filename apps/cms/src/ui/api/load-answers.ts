import type { PayloadRequest } from 'payload'
import { answerQueries, type AskedQuery } from '@carepath/content/workflow/request/answer-queries.ts'
import type { Answers } from './given-answers.tsx'
import { queryAddress } from './request.ts'
import type { GetRoutes } from './routes.ts'

/** A question that a page asks as soon as it is open. */
export interface PageQuery extends AskedQuery {
  route: keyof GetRoutes
}

/** Loads the answers to what a page asks when it opens, to be sent with it: for `GivenAnswers`. */
export async function loadAnswers(req: PayloadRequest, queries: readonly PageQuery[]): Promise<Answers> {
  const answers = await answerQueries(req, queries)
  const known = queries.map(({ route, query }, index) => [queryAddress('', route, query), answers[index]] as const)
  return Object.fromEntries(known.filter(([, answer]) => answer !== undefined))
}
