// What a group of store tests works on.
import type { Store, Tx } from '../../src/domain/ports.ts'

export interface StoreUnderTest {
  /** Of the fresh database of this group of tests. */
  readonly url: () => string
  /** Two stores on the one database, as two replicas would be. */
  readonly a: () => Store
  readonly b: () => Store
  /** One transaction of `a`. */
  readonly run: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}
