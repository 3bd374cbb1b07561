// The log: JSON lines, one event each, with ids instead of texts.
import pino from 'pino'

export type Logger = pino.Logger

/** `file` undefined: standard error. Levels as pino names them; `silent` for none. */
export function createLogger(options: { level: string; file: string | undefined }): Logger {
  const destination = pino.destination({ dest: options.file ?? 2, mkdir: true, sync: true })
  return pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
