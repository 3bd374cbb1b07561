// Statements of our own inside Prisma's transactions, past its client: its way there takes ten times what they do.
import { sqltag } from '@prisma/client/runtime/client'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'

type Tagged<Result> = (strings: readonly string[], ...values: readonly unknown[]) => Promise<Result>

export interface Statements {
  /** The rows it returns, in the types of the schema. */
  readonly query: <Row>(...statement: Parameters<Tagged<never>>) => Promise<Row[]>
  /** How many rows it changed. */
  readonly execute: Tagged<number>
}

export interface Watched {
  readonly adapter: SqlDriverAdapterFactory
  /** Those of the transaction that began last. */
  readonly begun: () => Statements
  /** Between transactions; only once it is connected. */
  readonly between: (sql: string) => Promise<void>
}

/** Prisma does not give out what its transactions run on; its driver is asked for it. Statements go to `statementsOn` where there is a quicker way than the driver. */
export function watchBeginnings(
  factory: SqlDriverAdapterFactory,
  statementsOn?: (adapter: SqlDriverAdapter) => Statements,
): Watched {
  let last: Statements | undefined
  let connected: SqlDriverAdapter | undefined
  const { provider, adapterName } = factory
  return {
    adapter: {
      provider,
      adapterName,
      async connect() {
        const adapter = await factory.connect()
        const begin = adapter.startTransaction.bind(adapter)
        const own = statementsOn?.(adapter)
        adapter.startTransaction = async (isolationLevel) => {
          const transaction = await begin(isolationLevel)
          last = untilEnded(transaction, own ?? throughDriver(transaction))
          return transaction
        }
        connected = adapter
        return adapter
      },
    },
    between: async (sql) => connected?.executeScript(sql),
    begun() {
      if (!last) throw new Error('no transaction has begun')
      return last
    },
  }
}

/** Throw once the transaction has ended: its connection may be another's by then. */
function untilEnded(transaction: Transaction, { query, execute }: Statements): Statements {
  let ended = false
  for (const end of ['commit', 'rollback'] as const) {
    const run = transaction[end].bind(transaction)
    transaction[end] = () => {
      ended = true
      return run()
    }
  }
  const check = () => {
    if (ended) throw new Error('The transaction has ended: was a statement not awaited?')
  }
  return {
    query: async (...statement) => (check(), query(...statement)),
    execute: async (...statement) => (check(), execute(...statement)),
  }
}

function throughDriver(transaction: Transaction): Statements {
  const queryOf = (...[strings, ...values]: Parameters<Tagged<never>>): SqlQuery => {
    const { text, values: args } = sqltag(strings, ...values)
    return { sql: text, args, argTypes: args.map(() => anyType) }
  }
  return {
    query: async <Row>(...statement: Parameters<Tagged<never>>) =>
      rowsOf<Row>(await transaction.queryRaw(queryOf(...statement))),
    execute: async (...statement) => transaction.executeRaw(queryOf(...statement)),
  }
}

/** Its values speak for themselves: none is text of another type. */
const anyType = { scalarType: 'unknown', arity: 'scalar' } as const

function rowsOf<Row>({ columnNames, columnTypes, rows }: SqlResultSet): Row[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {}
    for (const [i, name] of columnNames.entries()) row[name] = read(values[i], columnTypes[i])
    return row as Row
  })
}

/** The driver hands over times and counts as text. */
function read(value: unknown, type: SqlResultSet['columnTypes'][number] | undefined): unknown {
  if (value === null) return value
  if (type === ColumnTypeEnum.DateTime && typeof value === 'string') return new Date(value)
  return type === ColumnTypeEnum.Int64 ? Number(value) : value
}
