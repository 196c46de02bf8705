import type { Settings } from '../../config/env.ts'
import { fetchRegister, type RegisterAnswer } from './fetch-register.ts'
import type { FoundSource } from './found-source.ts'
import { fromCsl } from './from-csl.ts'
import { fromPubMed } from './from-pubmed.ts'

/** What the registers say of a publication, or why they say nothing, for whoever fills in its form. */
export type SourceLookup = { found: FoundSource; notice?: string } | { found?: undefined; notice: string }

/** Asks doi.org by the DOI, else PubMed by its number. Nothing is asked of anybody unless the settings allow it. */
export async function lookUpSource(
  { doi, pmid }: { doi?: string | undefined; pmid?: string | undefined },
  registers: Settings['sourceLookup'],
): Promise<SourceLookup> {
  if (!registers) return { notice: 'Filling in is switched off here. Whoever runs this system can switch it on.' }
  const name = pmid ? 'PubMed' : 'doi.org'
  try {
    const found = pmid ? await askPubMed(registers.pubMed, pmid) : await askDoi(registers.doi, doi ?? '')
    if (!found) return { notice: `${name} doesn’t know this number. Check it, or fill in the source by hand.` }
    return found.isRetracted
      ? { found, notice: 'PubMed lists this publication as retracted. It can’t be cited.' }
      : { found }
  } catch {
    // Whatever it was, the form is filled in by hand.
    return {
      notice: `${name} couldn’t be reached, or gave no answer that can be read. Fill in the source by hand, or try later.`,
    }
  }
}

async function askDoi(register: string, doi: string): Promise<FoundSource | undefined> {
  const address = new URL(`${register}/${encodeURIComponent(doi)}`)
  return read(await fetchRegister(address, 'application/vnd.citationstyles.csl+json'), fromCsl)
}

async function askPubMed(register: string, pmid: string): Promise<FoundSource | undefined> {
  const address = new URL(`${register}/esummary.fcgi?db=pubmed&retmode=json&id=${encodeURIComponent(pmid)}`)
  return read(await fetchRegister(address, 'application/json'), (json) => fromPubMed(json, pmid))
}

function read(answer: RegisterAnswer, from: (json: unknown) => FoundSource | undefined): FoundSource | undefined {
  return answer.isKnown ? from(answer.json) : undefined
}
