/** An answer that says what is wrong, in the form in which Payload itself answers. */
export function errorAnswer(status: 400 | 401 | 403 | 404 | 409, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
