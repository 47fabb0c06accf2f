// Apollo Server behind Fastify, which is quicker than its own Express.
import { ApolloServer } from '@apollo/server'
import fastifyApollo from '@as-integrations/fastify'
import Fastify from 'fastify'
import { port, typeDefs } from './data.mjs'
import { context, resolvers } from './loaders.mjs'

const app = Fastify({ logger: false })
const server = new ApolloServer({ typeDefs, resolvers, introspection: true, includeStacktraceInErrorResponses: false })
await server.start()
await app.register(fastifyApollo(server), { path: '/graphql', context: async () => context() })
await app.listen({ port, host: '127.0.0.1' })
