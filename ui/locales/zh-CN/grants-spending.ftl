# 小额资助：批量拨付、预算与支出报告、再资助、结项

kind-payment-batch = 拨付批量单
kind-award-budget-line = 预算行
kind-award-class-cap = 类别上限
kind-expense-report = 支出报告
kind-expense-line = 支出明细
kind-sub-grant = 再资助
kind-settlement = 结余处理

field-batch = 拨付批量单
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
field-made-on = 编制日期

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
refusal-grants-over-class-lines = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }连同未列预算细目的支出累计认可 { $after } 元，超过该类细目预算连同可超部分 { $limit } 元，多 { $over } 元
    .hint = 请给支出选定预算细目，核减超出的部分，或先登记预算调整
refusal-grants-report-accepted-early = “{ $report }”{ $came } 才收到，不能在 { $on } 认可
    .hint = 请填 { $came } 或以后的日期
refusal-grants-settled-before-paid = { $award } 自 { $from } 起才有款项，处理日期 { $on } 太早
    .hint = 请填 { $from } 至今天之间的决定日期
refusal-grants-over-class-cap = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }累计认可 { $after } 元，超过上限 { $cap } 元，多 { $over } 元
    .hint = 请核减超出的部分，或先登记预算调整。上限依据：{ $source }
refusal-grants-over-call-cap = “{ $line ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
        [other] 其他
       *[named] { $line }
    }”累计认可 { $after } 元，超过征集规定的资助金额 { $percent }%（{ $cap } 元），多 { $over } 元
    .hint = 请核减超出的部分：可超比例和预算调整都不能突破征集上限。依据：{ $source }
refusal-grants-cap-below-accepted = “{ $line ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
        [other] 其他
       *[named] { $line }
    }”已认可支出 { $accepted } 元，超过资助金额的 { $percent }%（{ $cap } 元），多 { $over } 元
    .hint = 请填更高的金额，或先冲销多认可的支出
refusal-grants-close-unexplained = 已拨 { $paid } 元 = 认可支出 { $accepted } + 退回 { $refunded } + 结余留用 { $kept } + 核销 { $writtenOff } + 未说明 { $left } 元
    .hint = 请审核支出、登记退回或决定结余；确实应退未退的，在“应退未退”处填 { $left } 元
refusal-grants-close-overspent = 认可支出等比净拨付多 { $left } 元（已拨 { $paid }，退回 { $refunded }，认可 { $accepted }，留用 { $kept }，核销 { $writtenOff }）
    .hint = 请先拨付尾款，或冲销多认可的支出
refusal-grants-owed-without-day = 应退未退 { $owed } 元，没有填退回期限
    .hint = 请填应当退回的日期，到期会提醒
refusal-grants-scan-not-kept = 第 { $seq } 行的扫描件（{ $digest }）不在账本里
    .hint = 请用该行的“扫描件”重新选取文件
refusal-grants-owed-due-before = 应退日期 { $due } 早于 { $on }
    .hint = 请填 { $on } 当天或以后的日期
refusal-grants-refund-over-decided = 立项 { $award } 净拨付 { $paid } 元，其中 { $decided } 元已决定留用或核销，最多还能退回 { $rest } 元，不足 { $amount } 元
    .hint = 请减少退回金额；留用或核销决定有误的，请先撤销该决定
refusal-grants-accepted-over-decided = 确认支出累计 { $after } 元，加上已决定留用或核销的 { $decided } 元，超过立项 { $award } 的资助金额 { $limit } 元
    .hint = 请减少本次确认金额；留用或核销决定有误的，请先撤销该决定
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
refusal-grants-award-below-sub-grants = 立项 { $award } 已再资助 { $granted } 元，金额不能低于该数：填写的是 { $amount } 元，差 { $short } 元
    .hint = 请填不低于再资助合计的金额，或先调低再资助金额
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
refusal-grants-warn-scan-twice = 第 { $seq } 笔（{ $payee }）的扫描件也附在 { $place }
    .hint = 请对照原件，看是不是同一张票据报了两次；一页扫了几张票据的可照常认可
refusal-grants-warn-budget-line = “{ $line }”认可后累计 { $after } 元，超过预算连同可超部分 { $limit } 元
    .hint = 依据：资助协议预算表；请核减，或先登记预算调整
refusal-grants-warn-class-cap = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }认可后累计 { $after } 元，超过资助金额的 { $percent }%（{ $cap } 元）
    .hint = 依据：{ $source }
refusal-grants-warn-class-lines = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }有 { $off } 元未列预算细目，认可后累计 { $after } 元，超过该类细目预算连同可超部分 { $limit } 元
    .hint = 依据：资助协议预算表；请选定预算细目、核减，或先登记预算调整
refusal-grants-warn-call-cap = “{ $line ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
        [other] 其他
       *[named] { $line }
    }”认可后累计 { $after } 元，超过征集规定的资助金额 { $percent }%（{ $cap } 元），多 { $over } 元
    .hint = { $level ->
        [hard] 超出的部分不能认可，请核减
       *[warn] 规定为提醒，请核实后决定
    }。依据：{ $source }

## 屏幕：批量拨付

grants-batches = 批量单
grants-batch-no = 批量单号
grants-batch-day = 送交银行日期
grants-batch-count = 笔数
grants-batch-total = 合计金额
grants-batch-to-approve = 待审批
grants-batch-to-pay = 待付款
grants-batch-funds = 资金来源
grants-batch-of = 批量拨付（{ $count }）
grants-batch-ticked = 已选
grants-batch-untick = 选入
grants-batch-tick-all = 全选 / 全不选
grants-batch-chosen = 选了 { $tranches } 个批次、{ $payments } 笔在办拨付。
grants-batch-open-sum = 批次待拨合计
grants-batch-leave = 移出
grants-batch-made-by = 编制人
grants-batch-gone = 编入 { $all } 笔，其中 { $gone } 笔已退回、冲销、作废或驳回，不计入合计
grants-batch-approve-note = 批量单 { $no }：{ $count } 笔待审批，各自编凭证号
grants-batch-account-seen = { $organisation }：已核对变更账户
grants-batch-pay-note = 批量单 { $no }：{ $count } 笔，合计 { $amount } 元
grants-batch-to-cosign = 其中 { $count } 笔由一人办理，尚待会签
grants-in-batch = 已编入批量单
grants-account-to-look-at = 账户待核
grants-find-batch = 查找批量单号、备注
grants-no-batches = 还没有批量单。在“拨付办理”勾选可拨付的批次即可编制
grants-flagged = { $count } 笔拨付由一人办理，尚未会签。
grants-flagged-show = 查看
grants-board-done = 已拨付和不再拨付（{ $count }）

## 屏幕：预算与支出报告

grants-reports = 支出报告
grants-report-name = 报告名称
grants-report-usual-name = 中期支出报告
grants-report-final = 这是结项报告
grants-report-meets = 通过后即满足拨付条件
grants-report-total = 申报支出
grants-report-edit = 修改录入
grants-report-accept-note = 认可 { $accepted } 元入账，核减 { $disallowed } 元
grants-due-on = 应交日期
grants-due-said = 应于 { $day } 前
grants-submitted-on = 收到日期
grants-submitted-said = { $day } 收到
grants-meets-said = 满足条件：{ $condition }
grants-reported-from = 期间起
grants-reported-to = 期间止
grants-period-said = { $from } 至 { $to }
grants-returned-said = { $day } 由{ $by }退回：{ $reason }
grants-return-reason = 退回原因
grants-no-reports = 还没有支出报告。在立项页要求组织提交
grants-overdue = 逾期
grants-days-late = 逾期 { $days } 天
grants-warnings = 提醒
grants-expenses = 支出明细
grants-expense-at = 第 { $seq } 笔支出
grants-expense-payee = 收款方
grants-no-expenses = 还没有录入支出明细
grants-add-expense = 增加一笔
grants-spent-day = 支出日期
grants-agreed-budget = 预算
grants-budget-line = 预算行
grants-budget-class = 费用类别
grants-budget-and-actual = 预算执行
grants-budget-left = 结余
grants-budget-rule = 上限与可超
grants-agreed-budget-hint = 各行合计应等于资助金额。可超比例指不必办理预算调整的幅度。
grants-add-budget-line = 增加预算行
grants-tolerance = 可超（%）
grants-tolerance-said = 可超 { $percent }%
grants-cap = 上限（%）
grants-cap-said = 上限 { $percent }%
grants-cap-source = 依据
grants-add-cap = 增加类别上限
grants-usual-line-activity = 项目活动费
grants-no-agreed-budget = 还没有设定预算
grants-without-report = 另有不经报告确认的支出
grants-over = 超出
grants-decided = 拟认可
grants-submitted = 待审核
grants-expense-undecided = 未审核
grants-scan-sha256 = 扫描件 SHA-256
grants-disallowed = 核减
grants-accepted-whole = 全部认可
grants-accepted-part = 部分认可
grants-accept-rest = 其余 { $count } 笔全部认可
grants-cut = 核减
grants-cut-expense = 核减第 { $seq } 笔
grants-cut-note = { $payee }，{ $amount } 元；不认可的填 0
grants-cut-accepted = 认可金额
grants-cut-reason = 核减原因
grants-scan = 票据扫描件
grants-scan-kept = 已存扫描件 { $digest }
grants-scanned = 有扫描件
grants-lecture = 讲课费
grants-class-hours = 学时
grants-lecturer = 讲师职称
grants-lecture-said = { $hours } 学时，{ $lecturer }

## 屏幕：再资助与结项

grants-regrant-percent = 再资助比例（%）
grants-regrant-hint = 资助金额中至少多少要再资助给村（社区）小微项目；没有要求的留空
grants-regrant-required = 应再资助
grants-regrant-paid = 已拨付
grants-regrant-agreed = 已约定未拨
grants-sub-grants = 再资助
grants-no-sub-grants = 没有再资助
grants-sub-grant-paid = { $day } 已拨付
grants-sub-grant-agreed = { $day } 约定，未拨付
grants-sub-grant-paid-hint = 拨付后才计入比例
grants-recipient = 受资助方
grants-agreed-on = 约定日期
grants-result = 成效
grants-edit = 修改
grants-open = 打开
grants-closeout = 结项
grants-back-to-award = 返回立项
grants-close-now = 结项
grants-equation = 资金去向
grants-equation-paid = 已拨付
grants-equation-refunded = 退回
grants-equation-accepted = 认可支出
grants-equation-kept = 结余留用
grants-equation-written-off = 核销
grants-equation-owed = 应退未退
grants-equation-holds = 每一元都有去向
grants-equation-open = 还有未说明去向的资金
grants-equation-owed-by = 应于 { $day } 前退回
grants-releases = 结项后释放未拨
grants-checklist = 结项清单
grants-check-met = 已办结
grants-check-blocks = 须办结
grants-check-open = 待补
check-payments = 没有在办的拨付
check-conditions = 已拨批次的条件都已满足
check-cosigned = 一人办理的拨付都已会签
check-reports = 支出报告都已通过
check-final-report = 结项报告已通过
check-regrant = 再资助达到比例
check-money = 每一元都有去向
grants-settlements = 结余处理
grants-no-settlements = 还没有结余留用、核销或应退款
grants-owed = 应退未退
grants-owed-hint = 没有去向的 { $left } 元列为应退款；先审核支出、登记退回或决定结余可减少
grants-owed-due-on = 应退日期
grants-owed-again-due = 应退日期
grants-owed-again-hint = 只在立项已结束时填写：冲销后这笔钱失去说明，应在此日前退回
grants-owed-short = 应退
grants-decided-on-day = 决定日期
grants-decided-by = 决定人或会议
grants-decision-paper = 会议纪要或文件
grants-left-note = 未说明去向的资金 { $left } 元
grants-unexplained = 未说明去向
grants-unspent = 未用资金
grants-no-unspent = 已拨的资金都有去向
grants-days-since = 距末次拨付（天）
grants-days-passed = 已过天数
grants-days-at-least = { $days } 天以上
grants-open-reports = 未结报告

## 屏幕：期间

grants-periods = 期间结账
grants-month = 月份
grants-entries = 笔数
grants-paid-out = 拨付
grants-locked-through-said = 已结账至 { $day }
grants-nothing-locked = 还没有结账
grants-lock-month = 结账至此月
grants-close-year = 关账 { $year } 年
grants-locked = 已结账
grants-not-over = 未到期末
grants-locked-by-said = { $day }，{ $by }
grants-locks = 结账记录
grants-as-at = 截至日
grants-as-at-title = 截至某日的资金
grants-as-at-hint = “按业务日期”是现在所知、日期不晚于该日的账；“按登记日期”是当天晚上账上所记。两者不同的，多为事后补登或冲销。
grants-as-at-day = 按业务日期
grants-as-recorded-day = 按登记日期
grants-differs = 有差异
grants-no-standings = 那一天账上还没有记录
op-grants-close-year = 关闭年度
refusal-grants-no-such-year = 没有 { $year } 这一年
    .hint = 请填四位年份
refusal-grants-year-in-flight = { $year } 年还有 { $count } 笔拨付在办
    .hint = 请先付款、退回或作废，再关闭年度
grants-no-reports-here = 还没有要求提交支出报告
grants-to-closeout = 结项清单
grants-left-said = 未说明去向
grants-jump = 跳到

## 纸上：退回、冲销、支出报告表、结算书、催交函

document-return-voucher = 退回、冲销凭证
document-expense-form = 支出报告表
document-closing-settlement = 结项结算书
document-reminder-letter = 催交函
refusal-papers-no-return = 这一行台账不是退回，也不是有编号的冲销
    .hint = 请在台账中选择退回或冲销
refusal-papers-report-not-awaited = 报告“{ $report }”已收到，不必催交
    .hint = 只有待提交和已退回的报告可以催交
report-refund-title = 资助款退回凭证
report-reversal-title = 冲销凭证
report-return-kind = 业务种类
report-original-no = 原凭证编号
report-net-paid-with = 本次后净拨付
report-reason = 原因
report-payer = 退款人
report-return-remark = 本凭证为内部凭证，金额为正数，方向由凭证种类决定。
report-copy-ledger = 第三联　记账
report-ledger-remark = 记账：　　　　　　　　附件　　　　张
report-expense-form-title = 资助项目支出报告表
report-expense-period = 支出期间
report-due-on = 应交日期
report-budget-class = 费用类别
report-budget-line = 预算行
report-budget = 预算
report-difference = 差异
report-expense-payee = 收款方
report-purpose = 用途
report-accepted = 认可金额
report-disallowed = 核减
report-reported = 申报
report-cut-reason = 核减原因
report-expense-form-note = 请逐张票据填写，附票据复印件或扫描件；一张票据只能报一次。
report-expense-form-sums = 申报支出 { $amount }，认可 { $accepted }（人民币{ $words }），核减 { $disallowed }。
report-expense-form-reported = 申报支出 { $amount }（人民币{ $words }），尚未审核。
report-date-blank = 　　　　年　　月　　日
report-settlement-title = 资助项目结项结算书
report-settlement-net-words = 净拨付（大写）
report-settlement-net-figures = 净拨付
report-settlement-movements = 拨付与退回
report-settlement-budget = 预算执行
report-settlement-reports = 支出报告
report-settlement-decisions = 结余处理
report-settlement-sub-grants = 再资助
report-expense-report = 报告
report-decision = 处理
report-decided-by = 决定人
report-sub-grantee = 受资助方
report-paid-day = 拨付日期
report-settlement-equation = 已拨付 { $paid } = 认可支出 { $accepted } + 退回 { $refunded } + 结余留用 { $kept } + 核销 { $written } + { $term } { $owed }。
report-settlement-term-owed = 应退未退
report-settlement-term-open = 未说明去向
report-settlement-open = 尚有 { $owed }（人民币{ $words }）未说明去向。
report-without-report = 未经报告认可
report-settlement-owed = 应退未退 { $owed }（人民币{ $words }），应于 { $day } 前退回。
report-reminder-title = 关于提交支出报告的催交函
report-reminder-opening = 贵单位承接的{ $project }项目（{ $no }）已收到资助款 { $paid }，其中 { $unreported } 尚未报告支出或尚未认可。
report-reminder-due = 按照约定，“{ $report }”应于 { $due } 前提交。
report-reminder-late = 按照约定，“{ $report }”应于 { $due } 前提交，至今已逾期 { $days } 天。
report-reminder-returned = “{ $report }”因{ $reason }退回补正，至今尚未重新提交。
report-reminder-ask = 请收到本函后 7 个工作日内提交支出报告表、票据复印件及说明。逾期未交的，将按协议约定暂停后续拨付。
report-reminder-closing = 如有困难，请及时与我们联系。特此函告。
report-contact-phone = 联系电话
grants-print-form = 打印支出报告表
grants-print-reminder = 打印催交函
grants-print-settlement = 打印结算书
