// A process of its own for the durability test: adds messages as fast as it can and says which are committed.
import { openStore } from '../../src/store/store.ts'
import { at, outgoing } from './sample-rows.ts'

const store = await openStore(process.argv[2] ?? '')
for (let i = 0; ; i++) {
  await store.transact((tx) => tx.outbox.add(outgoing(`key-${i}`), at(i)))
  process.stdout.write(`${i}\n`)
}
