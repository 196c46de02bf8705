import { bases, hasSource, products } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from './choice.ts'
import { basisLabels, productLabels } from './labels.ts'
import { reference, references } from './reference.ts'
import { shownWhere } from './shown-where.ts'
import { withRule } from './with-rule.ts'

/**
 * What a claim rests on, for a claim that stands beside these fields.
 * Where the claim is optional, `isStated` says whether an editor has made it.
 */
export function grounds(isStated: (siblings: Record<string, unknown>) => boolean = () => true): Field[] {
  const basis = choice({
    name: 'basis',
    label: 'What this rests on',
    description:
      'A claim needs a source. What happens at this clinic needs a clinician who vouches for it. A mere explanation needs neither.',
    values: bases,
    labels: basisLabels,
    required: false,
  })
  const product = choice({
    name: 'product',
    label: 'Measured on',
    description:
      'The form of the medicine that was studied. Anything but this treatment’s own is marked as indirect on the page.',
    values: products,
    labels: productLabels,
    defaultValue: 'notApplicable',
  })
  const sources = references('source', {
    name: 'sources',
    label: 'Sources',
    description: 'The publications this claim can be found in. At least one for evidence, label and guideline.',
  })
  const attestedBy = reference('person', {
    name: 'attestedBy',
    label: 'Who vouches for it',
    description: 'The clinician who confirms that this is how the clinic works.',
    required: false,
  })

  const vouched = withRule(attestedBy, (value, siblings) =>
    isStated(siblings) && !value ? 'Name the clinician who vouches for this.' : true,
  )

  return [
    {
      type: 'row',
      fields: [
        withRule(basis, (value, siblings) => (isStated(siblings) && !value ? 'Choose what this rests on.' : true)),
        product,
      ],
    },
    withRule(sources, (value, siblings) =>
      isStated(siblings) && lacksSource(siblings.basis, value)
        ? 'Name at least one source that carries this claim, or change what it rests on.'
        : true,
    ),
    shownWhere(vouched, (siblings) => siblings.basis === 'clinicPolicy'),
  ]
}

function lacksSource(basis: unknown, sources: unknown): boolean {
  return typeof basis === 'string' && !hasSource({ basis, sources: Array.isArray(sources) ? sources : [] })
}
