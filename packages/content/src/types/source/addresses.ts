import { SourceSchema } from '@carepath/schema'
import type { Field } from 'payload'
import { contractValidate } from '../../fields/validation/contract-validate.ts'
import { withRule } from '../../fields/validation/with-rule.ts'
import { line } from '../../fields/inputs/words.ts'

const { doi, pmid, url, isbn, archivedUrl } = SourceSchema.shape

/** Where a source is found: a DOI, a PubMed number, an ISBN or an address is required. */
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
          value || siblings.pmid || siblings.url || siblings.isbn
            ? true
            : 'Fill in a DOI, a PubMed number, an official address or an ISBN.',
        ),
        line(pmid.unwrap(), {
          name: 'pmid',
          label: 'PubMed number',
          description: 'Digits only, e.g. 37224232.',
          required: false,
        }),
        line(isbn.unwrap(), {
          name: 'isbn',
          label: 'ISBN',
          description: 'Of a book, e.g. 978-0-19-953567-6.',
          required: false,
        }),
      ],
    },
    fillIn(),
    address('url', 'Official address', 'Where there is neither, e.g. a regulator’s page.', url.unwrap()),
    address('archivedUrl', 'Archived copy', 'E.g. at web.archive.org.', archivedUrl.unwrap()),
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

/** Fills in the form from the DOI or the PubMed number, where the settings allow it. */
function fillIn(): Field {
  const Field = { path: '/ui/source-lookup/fill-in.tsx#FillIn' }
  return { name: 'fillIn', type: 'ui', admin: { components: { Field }, disableListColumn: true } }
}
