import { describe, expect, it } from 'vitest'
import { keepErrorData } from '../../src/publishing/keep-error-data.ts'

const errors = [{ path: 'slug', message: 'Taken.' }]

/** An error of another copy of Payload: no class that this one knows. */
const foreign = (properties: object) => Object.assign(new Error('The following field is invalid: Address'), properties)

const answer = (error: Error, result: object) =>
  keepErrorData({ error, result, context: {}, req: {} } as unknown as Parameters<typeof keepErrorData>[0])

describe('an error of another copy of Payload', () => {
  it('tells the form which fields are wrong', () => {
    const error = foreign({ isPublic: true, data: { errors } })
    expect(answer(error, { errors: [{ message: error.message }] })).toEqual({
      response: { errors: [{ name: 'ValidationError', message: error.message, data: { errors } }] },
    })
  })

  it('is left alone where it has told so already, says nothing of fields, or isn’t for the public', () => {
    const told = foreign({ isPublic: true, data: { errors } })
    expect(answer(told, { errors: [{ message: told.message, data: { errors } }] })).toBeUndefined()
    expect(answer(foreign({ isPublic: true }), { errors: [] })).toBeUndefined()
    expect(answer(foreign({ isPublic: false, data: { errors } }), { errors: [] })).toBeUndefined()
  })
})
