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
