import type { ClaimKnowledge } from '../../../language/claim-knowledge.ts'
import examples from './examples.json' with { type: 'json' }
import model from './model.json' with { type: 'json' }
import kinds from './word-kinds.json' with { type: 'json' }

/** How English makes claims, learned from labelled sentences: `npm run -s editorial:train` writes the model and the examples. */
export const englishClaims: ClaimKnowledge = { model, examples, kinds }
