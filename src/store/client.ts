// The database client that store code is typed on: SQLite's; PostgreSQL's comes from the same schema.
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts'
import type { Statements } from './statements.ts'

export type { Prisma } from './generated/sqlite/client.ts'
export type Client = PrismaClient

/** The tables inside one transaction, and the statements of our own. */
export type Tables = Prisma.TransactionClient & Statements
