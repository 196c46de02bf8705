'use client'
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { queryAddress, type Query } from './request.ts'
import type { GetRoutes } from './routes.ts'

/** Answers of the admin's API by their addresses. */
export type Answers = Readonly<Record<string, unknown>>

interface GivenAnswersValue {
  answers: Answers
  /** When the page with them was opened, by the clock of this browser. */
  openedAt: number
}

const GivenAnswersContext = createContext<GivenAnswersValue | undefined>(undefined)

/** A part that comes onto the page later than this asks for itself: much may have happened since. */
const openingMs = 5000

/** Answers that were shown once. The router keeps a page that was left, and shows it again: what it tells is old then. */
const shownBefore = new WeakSet<Answers>()

/** Gives the parts of a page the answers that came with it: see `use-query.ts`. */
export function GivenAnswers({ answers, children }: { answers: Answers; children: ReactNode }) {
  const own = useRef<Answers>(undefined)
  const value = useMemo(() => {
    const isNew = own.current === answers || !shownBefore.has(answers)
    return isNew ? { answers, openedAt: Date.now() } : undefined
  }, [answers])
  useEffect(() => {
    own.current = answers
    shownBefore.add(answers)
  }, [answers])
  return <GivenAnswersContext.Provider value={value}>{children}</GivenAnswersContext.Provider>
}

/** The answer that came with the page; undefined where there is none, and for a part that wasn't there when the page opened. */
export function useGivenAnswer<Route extends keyof GetRoutes>(
  route: Route,
  query: Query | undefined,
): GetRoutes[Route] | undefined {
  const given = useContext(GivenAnswersContext)
  const address = query && answerAddress(route, query)
  return useMemo(() => {
    if (!given || address === undefined || Date.now() - given.openedAt > openingMs) return undefined
    return given.answers[address] as GetRoutes[Route] | undefined
  }, [given, address])
}

/** What an answer goes by among those that came with a page. */
const answerAddress = (route: string, query: Query): string => queryAddress('', route, query)
