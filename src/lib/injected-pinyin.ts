// Takes out the pinyin that copying software injects after characters: 創(chuàng)建 becomes 創建.
const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
const INJECTED = new RegExp(`(?<=\\p{Script=Han})[(\\uff08][a-zü]*[${TONED}][a-zü]*[)\\uff09]`, 'gu')

/** Real brackets, also those around an injection, stay. */
export function withoutInjectedPinyin(text: string): string {
  return text.replace(INJECTED, '')
}
