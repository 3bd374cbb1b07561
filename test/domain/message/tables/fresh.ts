// Batches written blind to the code and scored before anything was mended; the reader's likeness is fitted to them afterwards.
import { broadCases } from './broad-cases.table.ts'
import { borderCases } from './border-cases.table.ts'
import { borderMore } from './border-more.table.ts'
import { borderThird } from './border-third.table.ts'
import { borderFourth } from './border-fourth.table.ts'
import { broadTalk } from './broad-talk.table.ts'
import { freshAutumn } from './fresh-autumn.table.ts'
import { freshBirch } from './fresh-birch.table.ts'
import { freshHazel } from './fresh-hazel.table.ts'
import { freshClay } from './fresh-clay.table.ts'
import { freshDawn } from './fresh-dawn.table.ts'
import { freshDusk } from './fresh-dusk.table.ts'
import { freshFern } from './fresh-fern.table.ts'
import { freshFog } from './fresh-fog.table.ts'
import { freshFrost } from './fresh-frost.table.ts'
import { freshHail } from './fresh-hail.table.ts'
import { freshHeath } from './fresh-heath.table.ts'
import { freshIvy } from './fresh-ivy.table.ts'
import { freshMint } from './fresh-mint.table.ts'
import { freshNight } from './fresh-night.table.ts'
import { freshPlum } from './fresh-plum.table.ts'
import { freshYarrow } from './fresh-yarrow.table.ts'
import { freshOak } from './fresh-oak.table.ts'
import { freshPine } from './fresh-pine.table.ts'
import { freshMaple } from './fresh-maple.table.ts'
import { freshCedar } from './fresh-cedar.table.ts'
import { freshRain } from './fresh-rain.table.ts'
import { freshReed } from './fresh-reed.table.ts'
import { freshSlate } from './fresh-slate.table.ts'
import { freshSnow } from './fresh-snow.table.ts'
import { freshSpring } from './fresh-spring.table.ts'
import { freshSummer } from './fresh-summer.table.ts'
import { freshWind } from './fresh-wind.table.ts'
import { freshWinter } from './fresh-winter.table.ts'
import { wideCases } from './wide-cases.table.ts'
import { wideTalk } from './wide-talk.table.ts'
import type { Intent, Row } from './row.ts'

export const fresh: Readonly<Record<string, Partial<Record<Intent, readonly Row[]>>>> = {
  spring: freshSpring,
  summer: freshSummer,
  autumn: freshAutumn,
  winter: freshWinter,
  dawn: freshDawn,
  dusk: freshDusk,
  night: freshNight,
  rain: freshRain,
  frost: freshFrost,
  fog: freshFog,
  wind: freshWind,
  snow: freshSnow,
  hail: freshHail,
  reed: freshReed,
  mint: freshMint,
  slate: freshSlate,
  clay: freshClay,
  fern: freshFern,
  plum: freshPlum,
  yarrow: freshYarrow,
  oak: freshOak,
  pine: freshPine,
  maple: freshMaple,
  cedar: freshCedar,
  hazel: freshHazel,
  birch: freshBirch,
  heath: freshHeath,
  ivy: freshIvy,
  // Written by one who knew the rules, in words that he had not used before. First run: 93.7 %, 77.6 %, 5 of 254.
  broad: { ...broadCases, ...broadTalk },
  // So too, of the classes that plum to pine were misread in. First run: 50.5 % whole of 323.
  wide: { ...wideCases, ...wideTalk },
  border: borderCases,
  borderMore,
  borderThird,
  borderFourth,
}
