// What a photo's own metadata says of where and when it was taken; what no place on earth can have is left out.
import exifr from 'exifr'

export interface PhotoRecord {
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  /** By the camera's own clock, without a time zone: `2026:03:16 09:12:00`. */
  readonly takenAt: string | undefined
}

const pick = ['GPSLatitude', 'GPSLongitude', 'GPSLatitudeRef', 'GPSLongitudeRef', 'DateTimeOriginal']

/** undefined: the photo says nothing, or cannot be read. */
export async function photoRecordOf(bytes: Uint8Array): Promise<PhotoRecord | undefined> {
  // A named import would find nothing under plain node: the package is CommonJS.
  // oxlint-disable-next-line import/no-named-as-default-member
  const tags: unknown = await exifr.parse(bytes, { pick, reviveValues: false }).catch(() => undefined)
  if (tags === null || typeof tags !== 'object') return undefined
  const number = (name: string, most: number) => {
    const value: unknown = Reflect.get(tags, name)
    return typeof value === 'number' && Math.abs(value) <= most ? value : undefined
  }
  const [latitude, longitude] = [number('latitude', 90), number('longitude', 180)]
  const taken: unknown = Reflect.get(tags, 'DateTimeOriginal')
  const takenAt = typeof taken === 'string' ? taken : undefined
  const placed = latitude !== undefined && longitude !== undefined
  if (!placed && !takenAt) return undefined
  return { latitude: placed ? latitude : undefined, longitude: placed ? longitude : undefined, takenAt }
}
