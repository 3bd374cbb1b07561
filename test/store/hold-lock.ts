// A process of its own for the lock's test: holds the lock of the URL it is given, and says so.
import { holdBotLock } from '../../src/store/bot-lock.ts'

await holdBotLock(process.argv[2] ?? '')
process.stdout.write('held')
// Ends with the test that started it, whatever becomes of that one.
process.stdin.resume()
