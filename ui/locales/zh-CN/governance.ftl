# 组织治理：合规事项与期限

## 提法

obligation-kind-yearly-inspection = 年检（年报）
obligation-kind-re-election = 换届
obligation-kind-grade-validity = 评估等级有效期
obligation-kind-certificate = 登记证书有效期
obligation-kind-agreement = 协议到期
obligation-kind-other = 其他事项

obligation-state-open = 未到期
obligation-state-due-soon = 临近到期
obligation-state-overdue = 已逾期
obligation-state-met = 已完成
obligation-state-exempt = 免办

verdict-qualified = 合格
verdict-basically = 基本合格
verdict-failed = 不合格
verdict-not-taken = 未参加年检

kind-obligation = 合规事项

op-governance-add-obligation = 登记合规事项
op-governance-edit-obligation = 修改合规事项
op-governance-meet-obligation = 办结合规事项
op-governance-exempt-obligation = 免办合规事项
op-governance-generate-inspections = 生成年检事项

## 画面

governance-find = 按组织或事项查找
governance-none = 还没有合规事项
governance-add = 登记事项
governance-generate = 生成年检事项
governance-generate-note = 为有统一社会信用代码的在册组织各建一条，截止次年 5 月 31 日；已有的不重复
governance-with-new = 包括当年 6 月 30 日以后成立的组织
governance-organisation = 组织
governance-kind = 事项
governance-title = 具体名称
governance-rule = 依据
governance-rule-usual = 通常规定
governance-year = 检查年度
governance-due = 截止日期
governance-due-hint = 年检、评估等级可留空，按规定推算
governance-since = 等级授予日期
governance-lead-days = 提前提醒（天）
governance-lead-hint = 留空按事项类型：30、60 或 90 天
governance-days-left = 剩余天数
governance-left = 还有 { $days } 天
governance-past = 逾期 { $days } 天
governance-state = 状态
governance-note = 备注
governance-meet = 办结
governance-exempt = 免办
governance-date = 办结日期
governance-late = 晚于截止日期办结
governance-evidence = 凭据
governance-verdict = 年检结论
governance-reason = 免办原因
governance-helped = 基地提供了协助（计一次服务）
governance-help-topic = 协助内容
governance-help-hours = 协助时长（小时）
governance-help-people = 服务人数

## 不能这样做

governance-kind-named = { $kind ->
    [yearlyInspection] { obligation-kind-yearly-inspection }
    [reElection] { obligation-kind-re-election }
    [gradeValidity] { obligation-kind-grade-validity }
    [certificate] { obligation-kind-certificate }
    [agreement] { obligation-kind-agreement }
    [other] { obligation-kind-other }
   *[other] { $kind }
 }
refusal-governance-not-found = 没有找到这条合规事项
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-governance-due-missing = 没有截止日期
    .hint = 请填写截止日期；评估等级也可填写授予日期
refusal-governance-year-missing = 年检须写明检查年度
    .hint = 请填写检查年度
refusal-governance-title-missing = “{ governance-kind-named }”须写明是哪一项
    .hint = 请填写协议名称或事项名称
refusal-governance-lead-too-long = 提前 { $days } 天提醒，超过 730 天
    .hint = 请填写 0 至 730
refusal-governance-inspection-twice = 该组织 { $year } 年度年检已登记（{ $due } 截止）
    .hint = 请在原事项上办理
refusal-governance-obligation-twice = 该组织已有同样的事项（{ $due } 截止）
    .hint = 请在原事项上办理，或写明不同的名称
refusal-governance-already-met = 该事项已于 { $date } 办结
    .hint = 如登记有误，请先撤销
refusal-governance-is-exempt = 该事项已免办：{ $reason }
    .hint = 如登记有误，请先撤销
refusal-governance-met-in-future = 办结日期 { $date } 晚于今天 { $today }
    .hint = 请填写实际办结日期
refusal-governance-evidence-missing = 办结须有凭据
    .hint = 请填写通知书、证书或截图的名称
refusal-governance-verdict-missing = 年检办结须写明结论
    .hint = 请选择合格、基本合格或不合格
refusal-governance-verdict-not-for-kind = “{ governance-kind-named }”没有年检结论
    .hint = 请清空年检结论
refusal-governance-reason-missing = 免办须写明原因
    .hint = 请填写原因
refusal-governance-year-out-of-range = { $year } 不是可检查的年度（最晚 { $latest }）
    .hint = 请填写四位年份
refusal-governance-nothing-to-generate = { $year } 年度没有需要新建的年检事项
    .hint = 所有应检组织都已登记；新组织登记后可再次生成
