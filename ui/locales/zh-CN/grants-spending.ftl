# 小额资助：批量拨付、预算与支出报告、再资助、结项

kind-payment-batch = 拨付批量单
kind-award-budget-line = 预算行
kind-award-class-cap = 类别上限
kind-expense-report = 支出报告
kind-expense-line = 支出明细
kind-sub-grant = 再资助
kind-settlement = 结余处理

field-batch = 拨付批量单
field-class = 费用类别
field-budget-line = 预算行
field-tolerance = 可超比例
field-regrant-percent = 再资助比例
field-condition = 拨付条件
field-submitted-on = 收到日期
field-state-by = 办理人
field-spent-on = 支出日期
field-scan-sha256 = 扫描件校验码
field-entry = 台账行
field-decided-reason = 核减原因
field-final = 结项报告
field-report = 支出报告
field-recipient = 受资助方
field-agreed-on = 约定日期

op-grants-prepare-batch = 提交批量拨付
op-grants-approve-batch = 审批批量拨付
op-grants-pay-batch = 登记批量付款
op-grants-leave-batch = 移出批量单
op-grants-set-budget = 设定预算
op-grants-ask-for-report = 要求提交报告
op-grants-drop-report = 取消报告要求
op-grants-submit-report = 录入支出报告
op-grants-decide-expenses = 审核支出
op-grants-return-report = 退回支出报告
op-grants-accept-report = 通过支出报告
op-grants-add-sub-grant = 登记再资助
op-grants-edit-sub-grant = 修改再资助
op-grants-keep-unspent = 决定结余留用
op-grants-write-off = 核销

batch-state-prepared = 待审批
batch-state-approved = 待付款
batch-state-paid = 已付款
batch-state-ended = 已撤空

budget-class-activity = 业务活动费
budget-class-management = 管理费用
budget-class-tax = 税费
budget-class-other = 其他

report-state-due = 待提交
report-state-submitted = 待审核
report-state-returned = 已退回
report-state-accepted = 已通过

lecturer-associate = 副高级
lecturer-full = 正高级
lecturer-academician = 院士或全国知名专家

settlement-kind-kept = 结余留用
settlement-kind-written-off = 核销
settlement-kind-owed = 应退未退

## 为什么不行，怎么办

refusal-grants-batch-empty = 批量单里还没有拨付
    .hint = 请先勾选可拨付的批次，或选择待审批的拨付
refusal-grants-batch-already = { $voucher } 已在批量单 { $batch } 中
    .hint = 一笔拨付只进一张批量单；请先从 { $batch } 移出
refusal-grants-batch-not-on-its-way = { $voucher } 已办结，不能编入批量单
    .hint = 只有待审批或待付款的拨付可以编入
refusal-grants-batch-kept = { $voucher } 已办结，不能移出批量单
    .hint = 已付款的留在批量单中；有误请冲销或登记退票
refusal-grants-not-in-batch = { $voucher } 不在任何批量单中
    .hint = 无需移出
refusal-grants-batch-nothing-to-approve = 批量单 { $batch } 没有待审批的拨付
    .hint = 已审批的可以登记付款
refusal-grants-batch-not-approved = 批量单 { $batch } 还有 { $count } 笔待审批
    .hint = 请先审批，或把这些拨付移出、退回
refusal-grants-batch-nothing-to-pay = 批量单 { $batch } 没有待付款的拨付
    .hint = 已付款的不必再登记
refusal-grants-budget-sum = 预算合计 { $sum } 元，与资助金额 { $award } 元相差 { $difference } 元
    .hint = 请调整预算行，使合计等于资助金额
refusal-grants-percent-range = 比例应在 0 到 100 之间，当前为 { $percent }
    .hint = 填百分数，例如 10 表示 10%
refusal-grants-budget-agreed = 立项 { $award } 的预算已随协议约定，不能重新设定
    .hint = 请登记预算调整（协议变更），保留调整前后的金额
refusal-grants-budget-line-twice = 预算行“{ $line }”在同一类别中重复
    .hint = 请合并，或写明区别
refusal-grants-budget-line-used = 预算行“{ $line }”已有 { $count } 笔支出，不能删去
    .hint = 可以把金额改小；已用的预算行要保留
refusal-grants-budget-line-differs = 这一预算行不属于该立项
    .hint = 请在该立项的预算中选择
refusal-grants-report-move = 报告“{ $report }”{ $from ->
        [due] 还没有收到
        [submitted] 正待审核
        [returned] 已退回组织
       *[other] 已通过
    }，不能{ $to ->
        [submitted] 重新录入
        [returned] 退回
       *[other] 通过
    }
    .hint = { $from ->
        [due] 收到后先录入支出明细
        [returned] 组织补正后重新录入
       *[other] 已通过的报告如有误，请在台账中冲销那一笔
    }
refusal-grants-report-kept = 报告“{ $report }”已收到，不能取消
    .hint = 不合要求的请退回，并写明原因
refusal-grants-report-not-submitted = 报告“{ $report }”不在审核中
    .hint = 录入收到的报告后再审核
refusal-grants-report-empty = 报告“{ $report }”没有支出明细
    .hint = 请逐张录入票据；没有支出的不必通过
refusal-grants-report-undecided = 报告“{ $report }”还有 { $count } 笔没有审核
    .hint = 请逐笔认可或核减，也可以“其余全部认可”
refusal-grants-expense-range = 第 { $seq } 笔认可 { $accepted } 元，应在 0 与 { $amount } 元之间
    .hint = 不认可的填 0，并写明原因
refusal-grants-expense-reason = 第 { $seq } 笔核减 { $less } 元，没有写原因
    .hint = 请写明不予认可的原因，会印在结算单上
refusal-grants-expense-differs = 这一笔支出不属于该报告
    .hint = 请在报告中选择
refusal-grants-receipt-counted = 第 { $seq } 笔票据 { $receipt } 已经报过：{ $place }
    .hint = 一张票据在全部账内只能报一次，请核对票据号码
refusal-grants-receipt-in-report = 票据 { $receipt } 已列入支出报告：{ $place }
    .hint = 一张票据在全部账内只能报一次，请在该报告中审核
refusal-grants-scan-digest = 扫描件校验码应为 64 位十六进制，当前 { $length } 位
    .hint = 请重新选择扫描件，由程序计算校验码
refusal-grants-over-budget-line = “{ $line }”累计认可 { $after } 元，超过预算连同可超部分 { $limit } 元，多 { $over } 元
    .hint = 请核减超出的部分，或先登记预算调整
refusal-grants-over-class-cap = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }累计认可 { $after } 元，超过上限 { $cap } 元，多 { $over } 元
    .hint = 请核减超出的部分，或先登记预算调整。上限依据：{ $source }
refusal-grants-close-unexplained = 已拨 { $paid } 元 = 认可支出 { $accepted } + 退回 { $refunded } + 结余留用 { $kept } + 核销 { $writtenOff } + 未说明 { $left } 元
    .hint = 请审核支出、登记退回或决定结余；确实应退未退的，在“应退未退”处填 { $left } 元
refusal-grants-close-overspent = 认可支出等比净拨付多 { $left } 元（已拨 { $paid }，退回 { $refunded }，认可 { $accepted }，留用 { $kept }，核销 { $writtenOff }）
    .hint = 请先拨付尾款，或冲销多认可的支出
refusal-grants-owed-without-day = 应退未退 { $owed } 元，没有填退回期限
    .hint = 请填应当退回的日期，到期会提醒
refusal-grants-close-reports-open = 立项 { $award } 还有 { $count } 份报告没有办结
    .hint = 请催收、审核或取消这些报告
refusal-grants-close-regrant-short = 立项 { $award } 应再资助 { $required } 元，已拨 { $granted } 元，还差 { $short } 元
    .hint = 请登记已拨付的再资助；确需调整比例的，先登记协议变更
refusal-grants-over-left = 立项 { $award } 尚未说明去向的资金只有 { $left } 元，不足 { $amount } 元
    .hint = 请核对金额；已认可、已留用或已核销的部分不能再动
refusal-grants-write-off-same-person = { $by }是登记人，核销须由他人或会议决定
    .hint = 请填作出核销决定的人或会议
refusal-grants-sub-grant-over-award = 立项 { $award } 再资助合计 { $after } 元，超过资助金额 { $limit } 元
    .hint = 请核对再资助金额
refusal-grants-sub-grant-days = 拨付日期 { $paid } 早于约定日期 { $agreed }
    .hint = 请核对两个日期
refusal-grants-check-cosign = { $vouchers } 由一人办理，尚未会签
    .hint = 请登记会签，并附会签扫描件
refusal-grants-check-final-report = 立项 { $award } 没有通过的结项报告
    .hint = 请要求提交结项报告；小额一次性资助可以不要

refusal-grants-warn-lecture-fee = 第 { $seq } 笔（{ $payee }）讲课费 { $amount } 元，{ $hours } 学时按{ $lecturer ->
        [associate] 副高级
        [full] 正高级
       *[other] 院士或全国知名专家
    }每学时不超过 { $most } 元应在 { $allowed } 元以内
    .hint = 依据：《中央和国家机关培训费管理办法》（财行〔2016〕540号），税后；限额可在设置中修改
refusal-grants-warn-lecture-hours = { $payee }在 { $on } 一天计 { $hours } 学时，超过 { $most } 学时
    .hint = 依据：《中央和国家机关培训费管理办法》（财行〔2016〕540号），每半天最多按 4 学时计
refusal-grants-warn-before-agreement = 第 { $seq } 笔支出日期 { $on } 早于协议签订 { $signed }
    .hint = 依据：资助协议；签订前的支出一般不予认可
refusal-grants-warn-outside-period = 第 { $seq } 笔支出日期 { $on } 不在报告期间 { $from } 至 { $to } 内
    .hint = 请核对日期，或改列到所属期间的报告
refusal-grants-warn-no-receipt = 第 { $seq } 笔（{ $payee }）{ $amount } 元没有票据号码
    .hint = 依据：《会计基础工作规范》第四十八条，原始凭证必须有填制单位和编号；请补票据或说明
refusal-grants-warn-no-scan = 第 { $seq } 笔（{ $payee }）{ $amount } 元没有票据扫描件
    .hint = 请扫描票据存档，核对时免翻原件
refusal-grants-warn-budget-line = “{ $line }”认可后累计 { $after } 元，超过预算连同可超部分 { $limit } 元
    .hint = 依据：资助协议预算表；请核减，或先登记预算调整
refusal-grants-warn-class-cap = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }认可后累计 { $after } 元，超过资助金额的 { $percent }%（{ $cap } 元）
    .hint = 依据：{ $source }
