// What every hand-written Node server reads: prepared statements on better-sqlite3, one batch of keys at a time.
import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'

export const port = Number(process.env.PORT)
export const typeDefs = readFileSync(new URL('plain.graphql', import.meta.url), 'utf8')

const database = new Database(process.env.BENCH_PLAIN, { readonly: true, fileMustExist: true })
for (const setting of ['mmap_size = 1073741824', 'cache_size = -65536', 'temp_store = MEMORY']) database.pragma(setting)

const film = database.prepare('SELECT id, title, year FROM film WHERE id = ?')
const person = database.prepare('SELECT id, name FROM person WHERE id = ?')
const newest = database.prepare('SELECT id, title, year FROM film ORDER BY newest LIMIT ?')
const ofCountry = database.prepare(
  'SELECT id, title, film.year FROM (SELECT film_id FROM film_country WHERE country = ? AND year BETWEEN ? AND ?' +
    ' ORDER BY year DESC, newest LIMIT ?) CROSS JOIN film ON id = film_id')
const named = database.prepare(
  'SELECT id, name FROM person WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)' +
    ' ORDER BY name <> ?, id LIMIT ?')

// One statement for a batch of keys takes a third less than one for each (measured).
const rowsOf = (table, columns) => {
  const statement = database.prepare(`SELECT ${columns} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`)
  return (ids) => {
    const found = new Map()
    for (const row of statement.all(JSON.stringify([...new Set(ids)]))) found.set(row.id, row)
    return ids.map((id) => found.get(id))
  }
}

// The first rows of each key's own list; a batch of one, as for a page, takes a simpler statement.
const listsOf = (simple, batched) => {
  const ofOne = database.prepare(simple)
  const ofMany = database.prepare(batched)
  return (ids, ...parameters) => {
    if (ids.length === 1) return [ofOne.all(ids[0], ...parameters)]
    const lists = new Map(ids.map((id) => [id, []]))
    for (const row of ofMany.all(JSON.stringify([...lists.keys()]), ...parameters)) lists.get(row.key).push(row)
    return ids.map((id) => lists.get(id))
  }
}

const CREDIT = 'credit.id, film_id, person_id, kind, department, job, "character", position'
const credits = (where, order) =>
  listsOf(
    `SELECT ${CREDIT} FROM credit WHERE ${where.replace('each.value', '?')} ORDER BY ${order} LIMIT ?`,
    `SELECT each.value AS key, ${CREDIT} FROM json_each(?) AS each CROSS JOIN credit ON credit.id IN` +
      ` (SELECT id FROM credit WHERE ${where} ORDER BY ${order} LIMIT ?) ORDER BY each.key, ${order}`)
const directors =
  "CROSS JOIN credit ON film_id = each.value AND job = 'Director' CROSS JOIN person ON person.id = person_id"

export const films = rowsOf('film', 'id, title, year')
export const people = rowsOf('person', 'id, name')
export const directorsOf = listsOf(
  `SELECT person.id, name FROM (SELECT ? AS value) AS each ${directors} ORDER BY position`,
  `SELECT film_id AS key, person.id, name FROM json_each(?) AS each ${directors} ORDER BY each.key, position`)
export const creditsOfFilms = credits('film_id = each.value AND kind = ?', 'position')
export const creditsOfPeople = credits('person_id = each.value', 'newest')

const begins = (words) => words.split(' ').map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ')

export const Query = {
  film: (_, { id }) => film.get(id),
  person: (_, { id }) => person.get(id),
  films: (_, { first, country, from, to }) => (country ? ofCountry.all(country, from, to, first) : newest.all(first)),
  people: (_, { words, first }) => named.all(begins(words), words, first),
}
