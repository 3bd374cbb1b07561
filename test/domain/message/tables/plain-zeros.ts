// Zeros as most people say them, for properties to be composed with.
export const plainZeros: readonly string[] = [
  '一切正常',
  '零报告',
  '无异常',
  '平安无事',
  '没有情况',
  '没事',
  '都正常',
  '没发现问题',
  '太平',
]
