// Resolvers for the servers without loaders of their own: DataLoader, a new set for each request.
import DataLoader from 'dataloader'
import { creditsOfFilms, creditsOfPeople, directorsOf, films, people, Query } from './data.mjs'

const loader = (read) => new DataLoader(async (keys) => read(keys))

class Loaders {
  byFirst = new Map()
  directors = loader(directorsOf)
  film = loader(films)
  person = loader(people)

  first(name, first, read) {
    const key = name + first
    let found = this.byFirst.get(key)
    if (found === undefined) this.byFirst.set(key, (found = loader((ids) => read(ids, first))))
    return found
  }
}

export const context = () => ({ loaders: new Loaders() })

const cast = (ids, first) => creditsOfFilms(ids, 'CAST', first)
const crew = (ids, first) => creditsOfFilms(ids, 'CREW', first)

export const resolvers = {
  Query,
  Film: {
    cast: ({ id }, { first }, { loaders }) => loaders.first('cast', first, cast).load(id),
    crew: ({ id }, { first }, { loaders }) => loaders.first('crew', first, crew).load(id),
    directors: ({ id }, _, { loaders }) => loaders.directors.load(id),
  },
  Credit: {
    film: (credit, _, { loaders }) => loaders.film.load(credit.film_id),
    person: (credit, _, { loaders }) => loaders.person.load(credit.person_id),
  },
  Person: { credits: ({ id }, { first }, { loaders }) => loaders.first('credits', first, creditsOfPeople).load(id) },
}
