// GraphQL Yoga on Node's own HTTP server; it keeps parsed and validated documents by itself.
import { createSchema, createYoga } from 'graphql-yoga'
import { createServer } from 'node:http'
import { port, typeDefs } from './data.mjs'
import { context, resolvers } from './loaders.mjs'

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context,
  cors: false,
  multipart: false,
  graphiql: false,
  landingPage: false,
  logging: false,
})
createServer(yoga).listen(port, '127.0.0.1')
