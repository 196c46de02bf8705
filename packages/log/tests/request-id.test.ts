import { expect, test } from 'vitest'
import { requestIdOf } from '../src/request-id.ts'
import { addRouteParts, routeOf } from '../src/route.ts'

const own = /^[A-HJ-NP-Z2-9]{10}$/u

test('the id of the proxy is taken where it is one', () => {
  for (const id of [
    '0c4f7f6e-9f39-4d6f-8d0f-5b8b6d0f8a11',
    '5f2d9c4be07d42e6b3f4a81d6c20e975',
    '01HZY3F8W0Q1V5C4N2J7K6T9RD',
    'a1b2c3d4',
  ])
    expect(requestIdOf(id)).toBe(id)
})

test('whatever else stands in its place gets an id of ours, short enough to be read out', () => {
  const wrong = [
    undefined,
    '',
    'short',
    'a'.repeat(65),
    'two words1',
    'eli@clinic.test',
    'a1b2c3d4\nforged: 1',
    '<script>1',
    '../../etc/passwd',
    'eyJhbGci.eyJpZCI.c2ln',
    '１２３４５６７８',
    'a1b2c3d4, b1b2c3d4',
    ['a1b2c3d4', 'b1b2c3d4'],
  ]
  const made = wrong.map((each) => requestIdOf(each))
  for (const id of made) expect(id).toMatch(own)
  expect(new Set(made).size).toBe(made.length)
})

test('a route names what is asked for, and neither a document, a person nor a token', () => {
  addRouteParts(['treatments', '/preview/:id', '/trail'])
  expect(routeOf('/api/treatments/12/preview')).toBe('/api/treatments/…/preview')
  expect(routeOf('/admin/reset/5f2d9c4be07d42e6b3f4a81d6c20e975')).toBe('/admin/reset/…')
  expect(routeOf('/api/media/file/eli-brown.png')).toBe('/api/…/…/…')
  expect(routeOf('/eli@clinic.test//x')).toBe('/…//…')
})
