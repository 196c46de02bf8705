import { z } from 'zod'

/** Settings of the tests. */
export const testEnv = z
  .object({
    /** A server of MongoDB's protocol for the tests. */
    MONGODB_URL: z.string().optional(),
    /** The mongod to start where there is no server. */
    MONGOMS_SYSTEM_BINARY: z.string().optional(),
    /** Set to 1, a missing server is a failure. */
    REQUIRE_MONGO: z.string().optional(),
    /** How many random requests are sent; `npm run -s fuzz:api` sends as many as it is told to. */
    CAREPATH_FUZZ_REQUESTS: z.coerce.number().int().positive().default(1000),
    /** How many random stories of two editors are lived through on each database. */
    CAREPATH_PROPERTY_RUNS: z.coerce.number().int().positive().default(4),
  })
  .transform(
    ({ MONGODB_URL, MONGOMS_SYSTEM_BINARY, REQUIRE_MONGO, CAREPATH_FUZZ_REQUESTS, CAREPATH_PROPERTY_RUNS }) => ({
      fuzzRequests: CAREPATH_FUZZ_REQUESTS,
      propertyRuns: CAREPATH_PROPERTY_RUNS,
      mongodbUrl: MONGODB_URL === '' ? undefined : MONGODB_URL,
      mongodBinary: MONGOMS_SYSTEM_BINARY === '' ? undefined : MONGOMS_SYSTEM_BINARY,
      requiresMongo: REQUIRE_MONGO === '1',
    }),
  )
  .parse(process.env)
