// SILK, in which WeChat keeps voice, as the WAV that every server reads.

const sampleRate = 24_000
const bytesPerSample = 2
const headBytes = 44

export async function wavOfSilk(silk: Uint8Array): Promise<Uint8Array> {
  // Its decoder is loaded with the first such message.
  const { decode } = await import('silk-wasm')
  const { data } = await decode(silk, sampleRate)
  return Buffer.concat([wavHead(data.length), data])
}

/** Of one channel of 16-bit samples. */
function wavHead(dataBytes: number): Buffer {
  const head = Buffer.alloc(headBytes)
  head.write('RIFF', 0)
  head.writeUInt32LE(headBytes - 8 + dataBytes, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(sampleRate, 24)
  head.writeUInt32LE(sampleRate * bytesPerSample, 28)
  head.writeUInt16LE(bytesPerSample, 32)
  head.writeUInt16LE(8 * bytesPerSample, 34)
  head.write('data', 36)
  head.writeUInt32LE(dataBytes, 40)
  return head
}
