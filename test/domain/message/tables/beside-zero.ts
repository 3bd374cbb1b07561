// Incidents told beside a zero, composed of both, for the likeness to be fitted to: what calms must not outweigh what has happened.
import { plainZeros } from './plain-zeros.ts'

const joined: readonly ((zero: string, thing: string) => string)[] = [
  (zero, thing) => `3格${zero},${thing}`,
  (zero, thing) => `3格${zero}。${thing}`,
  (zero, thing) => `3格${zero} ${thing}`,
  (zero, thing) => `${zero},${thing}`,
  (zero, thing) => `3格${zero},就是${thing}`,
  (zero, thing) => `今天${zero},另外${thing}`,
  (zero, thing) => `3格${zero},不过${thing}`,
  (zero, thing) => `${thing},其他${zero}`,
  (zero, thing) => `${thing}。3格${zero}`,
  (zero, thing) => `除了${thing},3格${zero}`,
]

/** One of so many incidents is told once more beside a zero. */
const share = 2
const longest = 40
/** It speaks of calm itself. */
const calm = /正常|平安|没事|无异常|零|其[他余它]/

/** A text for every second of those that are short enough and say nothing of calm. */
export function besideZero(incidents: readonly string[]): string[] {
  return incidents
    .filter((one) => one.length < longest && !calm.test(one))
    .flatMap((thing, at) => {
      const join = at % share === 0 ? joined[(at / share) % joined.length] : undefined
      const zero = plainZeros[at % plainZeros.length]
      return join === undefined || zero === undefined ? [] : [join(zero, thing)]
    })
}
