// Why a PostgreSQL server cannot be used, by host, port, database and user, and what to do; never its password.
import { DriverAdapterError } from '@prisma/driver-adapter-utils'

interface Place {
  readonly server: string
  readonly database: string
  readonly user: string
}

export function explainPostgres(url: string, error: unknown): string {
  const place = placeOf(url)
  if (!place)
    return 'DATABASE_URL is no URL that can be read: write postgresql://USER:PASSWORD@HOST:PORT/DATABASE, special characters in it percent-encoded (@ as %40)'
  const { server, database, user } = place
  const { why, code } = faultOf(error)
  return `The PostgreSQL database ${database} at ${server} cannot be opened as ${user} (${why}): ${remedyFor(code, why, place)}`
}

function placeOf(text: string): Place | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const host = url.searchParams.get('host') ?? (url.hostname || 'localhost')
  const port = url.searchParams.get('port') ?? (url.port || '5432')
  const user = url.username || 'the user of this process'
  return { server: `${host}:${port}`, database: url.pathname.slice(1) || user, user }
}

/** Of those that the driver gives no words for. */
const kinds: Readonly<Record<string, string>> = {
  DatabaseNotReachable: 'nothing answers there',
  ConnectionClosed: 'it hung up',
  SocketTimeout: 'no answer in time',
}

interface Fault {
  readonly why: string
  /** PostgreSQL's SQLSTATE, or the one of the operating system. */
  readonly code: string | undefined
}

function faultOf(error: unknown): Fault {
  if (error instanceof DriverAdapterError) {
    const { kind, originalCode, originalMessage } = error.cause
    const code = kind === 'postgres' ? error.cause.code : (originalCode ?? kind)
    const reason = kind === 'TlsConnectionError' ? error.cause.reason : undefined
    return { code, why: originalMessage ?? reason ?? kinds[kind] ?? kind }
  }
  // A name with several addresses fails once for each.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  const code = first instanceof Error && 'code' in first ? String(first.code) : undefined
  return { code, why: first instanceof Error ? first.message : String(first) }
}

function remedyFor(code: string | undefined, why: string, { database, user }: Place): string {
  switch (code) {
    case 'DatabaseNotReachable':
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
      return 'start its server, or mend host and port in DATABASE_URL'
    case '3D000':
      return `create it (createdb ${database}), or mend the name at the end of DATABASE_URL`
    case '28P01':
      return 'mend user and password in DATABASE_URL, special characters percent-encoded (@ as %40)'
    case '28000':
      return `let ${user} in by pg_hba.conf, mend the user in DATABASE_URL, or add ?sslmode=require to it if the server asks for TLS`
    case '53300':
      return 'raise max_connections of its server, or end what holds them'
    default:
      return remedyByWords(why)
  }
}

/** The driver's own refusals have no code. */
function remedyByWords(why: string): string {
  if (/does not support SSL/.test(why))
    return 'turn TLS on at its server, or take sslmode out of DATABASE_URL'
  if (/SSL|TLS|certificate/i.test(why))
    return 'name the authority of its certificate (?sslmode=verify-full&sslrootcert=FILE), or mend sslmode in DATABASE_URL'
  if (/password must be/.test(why))
    return 'put the password into DATABASE_URL: postgresql://USER:PASSWORD@HOST/DATABASE'
  if (/time|hung up/.test(why)) return 'check that this machine reaches it, firewalls included'
  return 'check DATABASE_URL, and that its server runs and lets this user in'
}
