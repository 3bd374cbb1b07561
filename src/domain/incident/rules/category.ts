// The categories of incidents, and what they are called.
import type { IncidentCategory } from '../../message/reading.ts'

export const categoryNames: Readonly<Record<IncidentCategory, string>> = {
  illegal_construction: '违建',
  sanitation: '环境卫生',
  fire_safety: '消防安全',
  public_security: '治安',
  epidemic: '疫情防控',
  facility: '设施损坏',
  dispute: '矛盾纠纷',
  noise: '噪音扰民',
  street_vending: '占道经营',
  traffic_parking: '交通停车',
  flooding_weather: '积水天气',
  elderly_welfare: '民生帮扶',
  other: '其他',
}
