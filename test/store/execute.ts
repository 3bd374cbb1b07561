// SQL past the store, for what its port cannot do.
import { databaseAt } from '../../src/store/database.ts'

/** The rows that the statement returns. */
export async function execute(url: string, sql: string): Promise<unknown[][]> {
  const connection = await databaseAt(url).connect()
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows
  } finally {
    await connection.dispose()
  }
}
