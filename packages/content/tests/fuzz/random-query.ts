import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { junkText } from './junk.ts'
import { someId } from './random-form.ts'

/** Names and values of an address, most of them such as Payload reads. */
export function randomQuery(
  fields: FlattenedField[],
  form: fc.Arbitrary<Record<string, unknown>>,
): fc.Arbitrary<[string, string][]> {
  const name = fc.constantFrom(
    ...fields.map((field) => field.name),
    'id',
    'updatedAt',
    'createdAt',
    'nothing',
    '_status',
    'version.updatedAt',
    'parent',
    'review.reviewedBy.name',
  )
  const operator = fc.constantFrom(
    'equals',
    'not_equals',
    'in',
    'not_in',
    'all',
    'exists',
    'like',
    'contains',
    'greater_than',
    'less_than_equal',
    'near',
    'within',
    'nothing',
  )
  const value = fc.oneof(junkText, fc.constantFrom('2026-01-31', '5', 'true', 'Nausea', someId('people')))
  const pairs = fc.oneof<fc.Arbitrary<[string, string]>[]>(
    fc.tuple(fc.constant('draft'), fc.constantFrom('true', 'false', 'true', 'maybe')),
    fc.tuple(fc.constant('draft'), fc.constant('true')),
    fc.tuple(
      fc.constantFrom('locale', 'fallback-locale', 'publishSpecificLocale'),
      fc.constantFrom('en', 'es', 'all', '*', 'xx', ''),
    ),
    fc.tuple(
      fc.constantFrom('depth', 'limit', 'page'),
      fc.constantFrom('0', '1', '2', '-1', 'x', '1e9', '999999999999'),
    ),
    fc.tuple(
      fc.constantFrom(
        'autosave',
        'pagination',
        'trash',
        'overrideLock',
        'publishAllLocales',
        'unpublishAllLocales',
        'showHiddenFields',
        'flattenLocales',
      ),
      fc.constantFrom('true', 'false', 'x'),
    ),
    fc.tuple(
      fc.constant('sort'),
      fc.oneof(
        name,
        name.map((each) => `-${each}`),
        junkText,
      ),
    ),
    fc.tuple(
      fc.tuple(name, operator).map(([each, how]) => `where[${each}][${how}]`),
      value,
    ),
    fc.tuple(
      fc.tuple(name, operator).map(([each, how]) => `where[${each}][${how}][]`),
      value,
    ),
    fc.tuple(
      fc.tuple(name, operator).map(([each, how]) => `where[or][0][${each}][${how}]`),
      value,
    ),
    fc.tuple(fc.constant('where[id][exists]'), fc.constant('true')),
    fc.tuple(
      fc.constant('where'),
      fc.oneof(
        junkText,
        form.map((each) => JSON.stringify(each)),
      ),
    ),
    fc.tuple(
      name.map((each) => `select[${each}]`),
      fc.constantFrom('true', 'false', 'x', ''),
    ),
    fc.tuple(
      fc.constantFrom(
        'select',
        'populate',
        'joins',
        'populate[people]',
        'populate[people][name]',
        'select[a][b][c]',
        'joins[a]',
        'joins[a][limit]',
        'selectedLocales',
        'data',
        'search',
        'key',
      ),
      value,
    ),
    fc.tuple(
      fc.constantFrom('type', 'id', 'locale', 'path', 'at', 'version', 'documentType', 'documentId'),
      fc.oneof(value, fc.constantFrom('side-effect', 'person')),
    ),
  )
  const usual = fc.constantFrom<[string, string][]>(
    [],
    [['draft', 'true']],
    [
      ['draft', 'true'],
      ['locale', 'es'],
    ],
    [
      ['draft', 'true'],
      ['autosave', 'true'],
    ],
    [['locale', 'all']],
    [['publishSpecificLocale', 'es']],
  )
  return fc.oneof(usual, fc.array(pairs, { maxLength: 3 }))
}
