/* global db, print, quit, rs, sleep -- mongosh's own */
// Run by mongosh: makes one server a replica set of its own, and waits until it takes writes. Safe to run again.
try {
  rs.status()
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] })
}
for (let attempt = 0; !db.hello().isWritablePrimary; attempt += 1) {
  if (attempt === 120) {
    print('The server has not become the primary within a minute. Its log says why: docker compose logs mongo')
    quit(1)
  }
  sleep(500)
}
