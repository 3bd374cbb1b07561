// The search engines ours is compared with, each over the same passages with their titles and headings.
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import Database from 'better-sqlite3'
import { Index as FlexIndex } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Passage } from '../src/knowledge/library/passage.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { termsOf } from '../src/knowledge/library/terms.ts'

const MOST = 60

export interface Index {
  readonly passages: readonly Passage[]
  /** Best first. */
  readonly find: (question: string) => readonly (readonly Passage[])[]
}

type Tokenize = (folded: string) => string[]
type Build = (passages: readonly Passage[], tokenize: Tokenize) => Index & { readonly bytes?: number }

const jieba = Jieba.withDict(dict)
const tokenizers: Record<string, Tokenize> = {
  bigrams: termsOf,
  jieba: (folded) => jieba.cutForSearch(folded, true).filter((word) => /[\p{L}\p{N}]/u.test(word)),
}

const textOf = ({ plan, under, read }: Passage) =>
  [plan.heading, plan.places.join(' '), under, read].join('\n')
/** The peers are given the question without its filler, as ours reads it. */
const contentOf = (question: string) => readQuestion(question).content

function miniSearch(passages: readonly Passage[], tokenize: Tokenize): Index {
  const index = new MiniSearch({ fields: ['text'], tokenize, processTerm: (term) => term })
  index.addAll(passages.map((passage) => ({ id: passage.id, text: textOf(passage) })))
  return {
    passages,
    find: (question) =>
      index
        .search(contentOf(question))
        .slice(0, MOST)
        .flatMap(({ id }) => only(passages[Number(id)])),
  }
}

function flexSearch(passages: readonly Passage[], tokenize: Tokenize): Index {
  const index = new FlexIndex({ tokenize: 'strict', encode: tokenize })
  for (const passage of passages) index.add(passage.id, textOf(passage))
  return {
    passages,
    find: (question) =>
      index
        .search(contentOf(question), { limit: MOST, suggest: true })
        .flatMap((id) => only(passages[Number(id)])),
  }
}

function fts5(passages: readonly Passage[], tokenize: Tokenize) {
  const database = new Database(':memory:')
  database.exec(`CREATE VIRTUAL TABLE passage USING fts5(text, content='', tokenize='unicode61')`)
  const insert = database.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)')
  database.transaction(() => {
    for (const passage of passages) insert.run(passage.id, tokenize(textOf(passage)).join(' '))
  })()
  const select = database.prepare<[string], { rowid: number }>(
    `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${MOST}`,
  )
  const pages = Number(database.pragma('page_count', { simple: true }))
  const size = Number(database.pragma('page_size', { simple: true }))
  return {
    passages,
    bytes: pages * size,
    find: (question: string) => {
      const terms = tokenize(contentOf(question)).map((term) => `"${term.replaceAll('"', '')}"`)
      return terms.length === 0
        ? []
        : select.all(terms.join(' OR ')).flatMap(({ rowid }) => only(passages[rowid]))
    },
  }
}

function only(passage: Passage | undefined): [Passage][] {
  return passage ? [[passage]] : []
}

const engines: Record<string, Build> = { MiniSearch: miniSearch, FlexSearch: flexSearch, 'SQLite FTS5': fts5 }

export const peers = Object.entries(engines).flatMap(([engine, build]) =>
  Object.entries(tokenizers).map(([kind, tokenize]) => ({
    name: `${engine}, ${kind}`,
    build: (passages: readonly Passage[]) => build(passages, tokenize),
  })),
)
