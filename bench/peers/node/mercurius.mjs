// Mercurius: each operation compiled by its JIT from the first request on, fields filled by loaders.
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { creditsOfFilms, creditsOfPeople, directorsOf, films, people, port, Query, typeDefs } from './data.mjs'

// Its own cache would make a key of every row; the batches below look each id up once.
const loader = (read) => ({ loader: read, opts: { cache: false } })

// An operation may ask for the same field with several arguments.
const byFirst = (read) => loader(async (queries) => {
  const first = queries[0].params.first
  if (queries.every(({ params }) => params.first === first)) return read(queries.map(({ obj }) => obj.id), first)
  return queries.map(({ obj, params }) => read([obj.id], params.first)[0])
})

const app = Fastify({ logger: false })
app.register(mercurius, {
  schema: typeDefs,
  resolvers: { Query },
  loaders: {
    Film: {
      cast: byFirst((ids, first) => creditsOfFilms(ids, 'CAST', first)),
      crew: byFirst((ids, first) => creditsOfFilms(ids, 'CREW', first)),
      directors: loader(async (queries) => directorsOf(queries.map(({ obj }) => obj.id))),
    },
    Credit: {
      film: loader(async (queries) => films(queries.map(({ obj }) => obj.film_id))),
      person: loader(async (queries) => people(queries.map(({ obj }) => obj.person_id))),
    },
    Person: { credits: byFirst(creditsOfPeople) },
  },
  jit: 1,
  graphiql: false,
})
app.listen({ port, host: '127.0.0.1' })
