# 汇总：期限、一社一档、资金概览

summaries-due-on = 到期日
summaries-days-left = 剩余
summaries-deadline-kind = 类别
summaries-deadline-what = 事项
summaries-organisation = 组织
summaries-project = 项目
summaries-span = 时间范围
summaries-within = { $days } 天内
summaries-due-in = 还有 { $days } 天
summaries-overdue-by = 逾期 { $days } 天
summaries-late-count = 逾期 { $count } 项
summaries-no-deadlines = { $days } 天内没有到期事项

deadline-kind-milestone = 里程碑
deadline-kind-project-end = 项目到期
deadline-kind-obligation = 组织治理
deadline-kind-tranche = 拨付批次
deadline-kind-agreement-end = 协议到期
deadline-kind-incubation-stage = 孵化阶段

summaries-story = 一社一档
summaries-story-none = 没有找到这家组织
summaries-story-incubation = 孵化培育
summaries-story-projects = 支持项目
summaries-story-services = 获得的服务
summaries-story-awards = 小额资助
summaries-story-obligations = 组织治理
summaries-story-nothing = 暂无记录
summaries-story-totals = 共 { $services } 次服务，{ $people } 人、{ $personTimes } 人次
summaries-story-since = 自 { $date }
summaries-story-paid = 已拨付 { $paid } / { $amount }
summaries-story-open = 查看
