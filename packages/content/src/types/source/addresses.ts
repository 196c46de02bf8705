import { SourceSchema } from '@carepath/schema'
import type { Field } from 'payload'
import { contractValidate } from '../../fields/validation/contract-validate.ts'
import { withRule } from '../../fields/validation/with-rule.ts'
import { line } from '../../fields/inputs/words.ts'

const { doi, pmid, url, archivedUrl } = SourceSchema.shape

/** Addresses of a source: at least one of the first three is required. */
export function addresses(): Field[] {
  const doiField = line(doi.unwrap(), {
    name: 'doi',
    label: 'DOI',
    description: 'Without the address before it, e.g. 10.1056/NEJMoa2302399.',
    required: false,
  })
  return [
    {
      type: 'row',
      fields: [
        withRule(doiField, (value, siblings) =>
          value || siblings.pmid || siblings.url ? true : 'Fill in a DOI, a PubMed number or an official address.',
        ),
        line(pmid.unwrap(), {
          name: 'pmid',
          label: 'PubMed number',
          description: 'Digits only, e.g. 37224232.',
          required: false,
        }),
      ],
    },
    address('url', 'Official address', 'Where there is neither, e.g. a regulator’s page.', url.unwrap()),
    address('archivedUrl', 'Lasting copy', 'E.g. at web.archive.org.', archivedUrl.unwrap()),
  ]
}

function address(
  name: string,
  label: string,
  description: string,
  schema: Parameters<typeof contractValidate>[0],
): Field {
  return {
    name,
    type: 'text',
    label,
    validate: contractValidate(schema),
    admin: { description: `${description} Begins with https://.` },
  }
}
