// One bot on one SQLite file: a lock that the operating system drops when its process dies, however it dies.
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { makeFolder } from '../lib/make-folder.ts'
import { isPostgres, sqliteFile } from './database.ts'
import { DatabaseError, explainFor } from './database-error.ts'

/** Milliseconds that a restart may wait for the process before it to go. */
const patience = 1000

/** Locks are held here too: the driver closes a connection that nothing refers to. */
const held = new Set<Database.Database>()

/**
 * Holds the right to run as the bot until the returned function is called or the process ends; throws where another
 * process holds it. Reading and admin commands need no lock, and PostgreSQL none at all: replicas are welcome there.
 */
export async function holdBotLock(url: string): Promise<() => void> {
  if (isPostgres(url)) return () => undefined
  const file = sqliteFile(url)
  const lock = openLock(url, file)
  try {
    // The lock proper is an open write transaction, beside which others can still read who holds it.
    lock.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${process.pid}; COMMIT; BEGIN IMMEDIATE`)
  } catch (error) {
    const holder = lock.pragma('user_version', { simple: true })
    lock.close()
    throw new DatabaseError(
      `Another bot (process ${String(holder)}) already runs on ${file}: stop it first, or give this one a database ` +
        'of its own; several replicas need PostgreSQL',
      { cause: error },
    )
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}

function openLock(url: string, file: string): Database.Database {
  try {
    makeFolder(dirname(file))
    return new Database(`${file}.lock`, { timeout: patience })
  } catch (error) {
    return explainFor(url)(error)
  }
}
