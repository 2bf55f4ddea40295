# 小额资助：资金池、立项、拨付批次、拨付、台账

kind-fund = 资金池
kind-award = 资助立项
kind-tranche = 拨付批次
kind-tranche-condition = 拨付条件
kind-payee-account = 收款账户
kind-organisation-hold = 停拨
kind-money-lock = 结账
kind-payment = 拨付
kind-ledger-entry = 资助台账

op-grants-add-fund = 新建资金池
op-grants-edit-fund = 修改资金池
op-grants-receive-money = 登记到账
op-grants-hand-back-money = 结余上缴
op-grants-make-award = 立项
op-grants-edit-award = 修改立项
op-grants-sign-agreement = 签订协议
op-grants-accept-condition = 确认拨付条件
op-grants-waive-condition = 豁免拨付条件
op-grants-hold-award = 暂停资助
op-grants-resume-award = 恢复资助
op-grants-hold-organisation = 停拨
op-grants-lift-hold = 解除停拨
op-grants-set-account = 登记收款账户
op-grants-prepare-payment = 提交拨付
op-grants-approve-payment = 审批拨付
op-grants-reject-payment = 退回拨付申请
op-grants-pay-payment = 登记付款
op-grants-void-payment = 作废凭证
op-grants-return-payment = 登记银行退票
op-grants-cosign-payment = 登记会签
op-grants-record-disbursement = 记录拨付
op-grants-record-refund = 登记退回
op-grants-reverse-entry = 冲销
op-grants-accept-expenditure = 确认支出
op-grants-close-award = 结束资助
op-grants-lock-period = 结账
op-grants-record-past-award = 补录立项
op-grants-record-past = 补录拨付
op-grants-end-past-award = 补录结项

award-state-agreement-pending = 待签协议
award-state-active = 执行中
award-state-suspended = 已暂停
award-state-closed = 已结项
award-state-lapsed = 未签失效
award-state-cancelled = 已取消
award-state-terminated = 已终止

tranche-state-planned = 未到条件
tranche-state-releasable = 可拨付
tranche-state-partly-paid = 部分拨付
tranche-state-paid = 已拨付
tranche-state-held = 停拨中
tranche-state-cancelled = 不再拨付

payment-state-prepared = 待审批
payment-state-approved = 待付款
payment-state-paid = 已付款
payment-state-rejected = 未通过
payment-state-voided = 已作废
payment-state-returned = 银行退票
payment-state-reversed = 已冲销

condition-kind-agreement = 协议
condition-kind-report = 报告
condition-kind-assessment = 评估
condition-kind-document = 材料

condition-state-open = 未满足
condition-state-accepted = 已确认
condition-state-waiver-asked = 申请豁免
condition-state-waived = 已豁免

entry-kind-money-received = 到账
entry-kind-commitment = 承诺
entry-kind-decommitment = 释放
entry-kind-disbursement = 拨付
entry-kind-refund = 退回
entry-kind-reversal = 冲销
entry-kind-expenditure-accepted = 确认支出
entry-kind-handed-back = 结余上缴

story-step-decided = 决定立项
story-step-hub-signed = 基地签署协议
story-step-organisation-signed = 承接组织签署协议
story-step-condition-accepted = 确认拨付条件
story-step-condition-waived = 豁免拨付条件
story-step-paid = 拨付
story-step-refunded = 退回
story-step-reversed = 冲销
story-step-spending-accepted = 确认支出
story-step-released = 释放未拨资金
story-step-ended = 资助结束
story-step-held = 暂停资助

## 为什么不行，怎么办

refusal-grants-not-found = 找不到这条记录
    .hint = 可能已被撤销，请返回列表重新打开
refusal-grants-held-by-book = 账簿拒绝了这笔记录：{ $rule ->
        [grants-over-award] 净拨付超过资助金额
        [grants-over-tranche] 净拨付超过批次金额
        [grants-over-fund] 承诺超过资金池
        [grants-commitment-over-award] 承诺超过资助金额
        [grants-paid-over-commitment] 拨付超过承诺
        [grants-refund-over-paid] 退回超过净拨付
        [grants-received-below-zero] 到账合计不能为负
        [grants-accepted-over-award] 确认支出超过资助金额
        [grants-period-locked] 该期间已结账
        [grants-reversal-of-reversal] 冲销不能再冲销
        [grants-already-reversed] 该笔已冲销
        [grants-ledger-kept] 台账记录不得改动
        [grants-voucher-kept] 凭证编号与金额不得改动
        [grants-voucher-taken] 凭证编号已使用
        [grants-payment-kept] 已编号的拨付不得删除
        [grants-over-call] 立项合计超过征集预算
        [grants-amendment-kept] 变更记录不得改动
        [grants-expense-kept] 已入账的支出明细不得改动
        [grants-receipt-used] 票据号码已使用
       *[other] { $rule }
    }
    .hint = 账面未改动；请核对金额、日期和编号后重新登记
refusal-grants-amount-not-positive = 金额必须大于零，当前为 { $amount } 元
    .hint = 退回和冲销也填正数，方向由单据种类决定
refusal-grants-amount-negative = 金额不能为负，当前为 { $amount } 元
    .hint = 没有的填 0
refusal-grants-sub-grant-award-void = 立项 { $award } { $state ->
        [lapsed] 未签失效
       *[cancelled] 已取消
    }，没有可转资助的资金
    .hint = 请在实际出资的立项中登记
refusal-grants-sub-grant-before-payment = 转拨日期 { $on } 之前立项 { $award } 还没有拨付（首次拨付：{ $first }）
    .hint = 请核对转拨日期；还没转拨的留空
refusal-grants-end-before-start = 结束日期不能早于开始日期
    .hint = 开始 { $from }，结束 { $to }，请核对
refusal-grants-fund-name-taken = 已有名为“{ $name }”的资金池
    .hint = 换一个名称，或在原资金池中登记到账
refusal-grants-fund-below-committed = 资金池“{ $fund }”已立项 { $committed } 元，额度还差 { $short } 元
    .hint = 请填不低于已立项的额度，或先结束部分立项
refusal-grants-import-paid-since = 导入的立项 { $award } 后来又有一笔{ $state ->
        [paid] 已拨付
       *[inFlight] 在途
    }款项：凭证 { $payment }，{ $on }，{ $amount } 元，整批不能撤销
    .hint = 先冲销、作废或退回这笔款项，再撤销导入；或只冲销导入中写错的款项
refusal-grants-over-fund = 资金池“{ $fund }”可用余额 { $free } 元，本次需要 { $amount } 元，缺 { $short } 元
    .hint = 可登记新到账、提高额度、减少金额，或改用其他资金池
refusal-grants-fund-short = 资金池“{ $fund }”现有资金 { $cash } 元，不足支付 { $amount } 元，缺 { $short } 元
    .hint = 请先登记到账，或减少本次金额
refusal-grants-fund-short-then = { $on } 起资金池“{ $fund }”可用资金最少时只有 { $cash } 元，不足支付 { $amount } 元，缺 { $short } 元
    .hint = 请核对拨付日期；钱到账之前不能记作已付
refusal-grants-fund-not-begun = 资金池“{ $fund }”自 { $day } 起使用，{ $on } 尚未开始
    .hint = 请核对日期，或修改资金池的使用期限
refusal-grants-fund-ended = 资金池“{ $fund }”使用期限至 { $day }，{ $on } 已过期
    .hint = 经资金来源方同意后延长资金池期限，或改用其他资金池
refusal-grants-money-relied-on = 资金池“{ $fund }”的这笔 { $amount } 元已有立项 { $committed } 元、净拨付 { $paid } 元在用，不能冲销
    .hint = 请先登记其他到账，或先冲销相关拨付
refusal-grants-project-without-organisation = 该项目还没有承接组织
    .hint = 请选择收款组织，或先在项目中填写承接组织
refusal-grants-award-move = 立项 { $award } 当前{ $from ->
        [agreementPending] 待签协议
        [active] 执行中
        [suspended] 已暂停
        [closed] 已结项
        [lapsed] 未签失效
        [cancelled] 已取消
        [terminated] 已终止
       *[other] { $from }
    }，不能改为{ $to ->
        [agreementPending] 待签协议
        [active] 执行中
        [suspended] 已暂停
        [closed] 已结项
        [lapsed] 未签失效
        [cancelled] 已取消
        [terminated] 已终止
       *[other] { $to }
    }
    .hint = 待签协议可签订、取消或失效；执行中可暂停、结项、终止；已结束的不再变动
refusal-grants-award-not-draft = 立项 { $award } 已签署或已结束，不能直接修改
    .hint = 未付款的可以取消后重新立项
refusal-grants-cancel-after-payment = 立项 { $award } 已有拨付，不能取消
    .hint = 请改为终止，未拨部分会释放回资金池
refusal-grants-terminate-before-payment = 立项 { $award } 还没有拨付，不必终止
    .hint = 请改为取消
refusal-grants-close-in-flight = 立项 { $award } 还有 { $count } 笔拨付未办结
    .hint = 请先付款、退回申请或作废
refusal-grants-not-suspended = 立项 { $award } 没有暂停
    .hint = 无需恢复
refusal-grants-signed-already = 立项 { $award } 的协议已签订
    .hint = 无需重复登记
refusal-grants-signed-before-decision = 签署日期 { $signed } 早于立项日期 { $decided }
    .hint = 请核对签署日期，或先修改立项日期
refusal-grants-agreement-no-taken = 协议编号 { $no } 已用于立项 { $award }
    .hint = 请核对编号；留空则自动编号
refusal-grants-tranche-without-amount = 第 { $seq } 批没有比例也没有金额
    .hint = 除最后一批外，每批要填比例或金额；最后一批自动取余数
refusal-grants-tranche-percents = 各批次比例合计 { $sum }%，应为 100%，且每批大于 0
    .hint = 请调整比例；最后一批可留空，自动取余数
refusal-grants-tranches-over-award = 各批次合计 { $sum } 元，超过资助金额 { $award } 元，多 { $over } 元
    .hint = 请减少批次金额，或修改资助金额
refusal-grants-tranches-sum = 各批次合计{ $sum }元，与资助金额{ $award }元相差{ $difference }元
    .hint = 签订前请调整批次，使合计等于资助金额
refusal-grants-tranche-differs = 这一批次不属于该立项
    .hint = 请在该立项的批次中选择
refusal-grants-condition-met = 拨付条件“{ $condition }”已由{ $by }确认
    .hint = 如确认有误，可撤销那一次确认
refusal-grants-condition-open = 尚未满足拨付条件：{ $condition }（{ $tranche }）
    .hint = 收到并核对材料后确认该条件；确有理由不需要的，可申请豁免，由第二人同意
refusal-grants-waiver-unconfirmed = 拨付条件“{ $condition }”（{ $tranche }）的豁免由{ $by }提出，尚待第二人同意
    .hint = 请另一位经办人员打开本立项，同意豁免；或补齐材料后确认
refusal-grants-waiver-second-person = 豁免“{ $condition }”由{ $by }提出，不能由本人同意
    .hint = 请另一位经办人员登录后同意；或补齐材料后确认该条件
refusal-grants-over-award = 本次拨付后累计{ $after }元，超过资助金额{ $limit }元，不能保存
    .hint = 立项 { $award } 最多还可拨付 { $left } 元
refusal-grants-over-tranche = 本次拨付后“{ $tranche }”累计{ $after }元，超过批次金额{ $limit }元，不能保存
    .hint = 这一批次最多还可拨付 { $left } 元；其余请在后面批次拨付
refusal-grants-payment-in-flight = “{ $tranche }”已有 { $amount } 元正在办理
    .hint = 请到拨付办理中继续审批或付款，或退回、作废那一笔
refusal-grants-not-signed = 立项 { $award } 的协议还没有双方签订
    .hint = 请先登记双方签署日期
refusal-grants-award-suspended = 立项 { $award } 已暂停
    .hint = 请查明暂停原因，处理后恢复资助
refusal-grants-award-not-active = 立项 { $award } { $state ->
        [agreementPending] 还在待签协议
        [closed] 已结项
        [lapsed] 已失效
        [cancelled] 已取消
        [terminated] 已终止
       *[other] 不在执行中
    }，不能拨付
    .hint = { $state ->
        [agreementPending] 请先登记双方签署日期
       *[other] 已结束的立项不再拨付；确需支持的请重新立项
    }
refusal-grants-organisation-held = { $organisation }已停拨：{ $reason }
    .hint = 处理完毕后在立项页解除停拨
refusal-grants-organisation-gone = { $organisation }{ $state ->
        [deregistered] 已注销
        [revoked] 已被撤销登记
       *[other] 已归档
    }，不能拨付
    .hint = 请核对组织登记状态；确已不存在的，终止立项并释放未拨资金
refusal-grants-held-already = { $organisation }自 { $since } 起已停拨：{ $reason }
    .hint = 无需重复登记
refusal-grants-not-held = { $organisation }没有停拨
    .hint = 无需解除
refusal-grants-no-account = { $organisation }还没有登记收款账户
    .hint = 请登记户名、开户行和账号；没有账户的登记资金代管单位
refusal-grants-account-name = 户名与收款单位不一致，请核对或填写代管单位
    .hint = 户名“{ $name }”，收款单位“{ $organisation }”；由他人代管的，请在代管单位处填写该户名
refusal-grants-account-number = 账号应为8至32位数字，当前为{ $digits }位
    .hint = 请对照开户许可证或银行回单重新填写
refusal-grants-account-changed = 收款账户有变更：原 { $former }，现 { $present }（{ $by }登记）
    .hint = 请对照组织的书面来函再核对一遍，然后勾选“已核对变更账户”
refusal-grants-account-moved = { $voucher } 编制后收款账户已变更：单上为 { $prepared }，现为 { $present }
    .hint = 请驳回或作废后按现账户重新编制；款项确已汇入单上账户的，请单独登记付款并勾选“确已汇入单上账户”
refusal-grants-account-same-person = 变更账户由{ $by }登记，不能由本人核对
    .hint = 请{ $others }打开这笔拨付核对
refusal-grants-in-future = 日期 { $on } 在今天（{ $today }）之后
    .hint = 请填实际发生的日期；以后的付款可先提交，到期再登记付款
refusal-grants-before-agreement = 拨付日期 { $on } 早于协议签订日期 { $signed }
    .hint = 请核对拨付日期；协议签订前不得拨付
refusal-grants-before-entry = 日期 { $on } 早于相关台账日期 { $posted }
    .hint = 请填不早于 { $posted } 的日期
refusal-grants-period-locked = { $through }及以前已结账，不能登记 { $on } 的款项
    .hint = 请登记在结账日之后；更正以往的款项用冲销，日期填在结账日之后
refusal-grants-locked-already = 已结账至 { $through }
    .hint = 请填更晚的日期
refusal-grants-second-person = 金额 { $amount } 元超过 { $threshold } 元，由{ $by }提交的须由另一人审批
    .hint = { $way ->
        [prepare] 请由{ $others }提交这笔拨付（已提交的先驳回），再由{ $by }审批
       *[other] 请先提交拨付，再由{ $others }登录审批
    }
refusal-grants-second-person-together = { $on } 向{ $payee }付的 { $vouchers } 共 { $othersSum } 元，连同本笔 { $amount } 元合计 { $together } 元，按一笔计超过 { $threshold } 元，由{ $by }提交的须由另一人审批
    .hint = { $way ->
        [prepare] 请由{ $others }提交这笔拨付（已提交的先驳回），再由{ $by }审批
       *[other] 请先提交拨付，再由{ $others }登录审批；同一天付给同一收款方的款项不拆开计算
    }
refusal-grants-not-approver = { $by }的角色是{ $role ->
        [handler] 经办
        [checker] 复核
        [viewer] 查阅
       *[other] { $role }
    }，不能审批拨付
    .hint = 请先提交拨付，再由有审批权的{ $others }登录审批
refusal-grants-voucher-of-other-year = 凭证 { $voucher } 编在 { $numbered } 年，付款日期 { $on } 不在这一年
    .hint = 请核对付款日期；确在另一年付出的，请作废本笔（编号随之留存），再按实际日期重新提交、审批，取用当年的编号
refusal-grants-received-before-fund = 到账日期 { $on } 早于“{ $fund }”的起始日期 { $from }
    .hint = 请填 { $from } 或以后的日期；起始日期登记有误的，先在资金池中更正
refusal-grants-hand-back-over = “{ $fund }”可上缴的结余是 { $left } 元，填了 { $amount } 元；账上 { $cash } 元中已承诺未拨 { $bound } 元、已立项未签约 { $reserved } 元
    .hint = 请填不超过 { $left } 元的金额；已结束的立项先结项，释放后再上缴
refusal-grants-amend-too-far = 延期至 { $to } 太晚：{ $decided } 立项，最长 { $years } 年，至 { $most }
    .hint = 请填 { $most } 及以前的日期；确需更久的，请结项后另行立项
refusal-grants-payment-move = 拨付 { $voucher } { $from ->
        [prepared] 还在待审批
        [approved] 已审批、待付款
        [paid] 已付款
        [rejected] 申请已退回
        [voided] 凭证已作废
        [returned] 已由银行退票
        [reversed] 已冲销
       *[other] { $from }
    }，不能{ $to ->
        [approved] 审批
        [paid] 登记付款
        [rejected] 退回申请
        [voided] 作废
        [returned] 登记退票
        [reversed] 冲销
       *[other] { $to }
    }
    .hint = { $from ->
        [prepared] 可以审批或退回申请
        [approved] 可以登记付款或作废
        [paid] 可以冲销，或登记退回、退票
       *[other] 已办结的凭证不能再次操作，请重新提交一笔
    }
refusal-grants-refund-over-paid = 退回 { $amount } 元超过{ $what }的净拨付 { $paid } 元
    .hint = 退回最多 { $paid } 元；记错的拨付请用冲销
refusal-grants-refund-before-paid = { $on } 起{ $what }的净拨付最少时只有 { $paid } 元，退回 { $amount } 元早于拨付
    .hint = 请核对到账日期；拨付之后才会有退回
refusal-grants-refunded-since = { $entry } 之后已有退回，冲销会使净拨付为负
    .hint = 请先冲销那笔退回，再冲销这笔拨付
refusal-grants-reversal-of-reversal = { $entry } 本身是冲销，不能再冲销
    .hint = 请按正确内容重新登记一笔
refusal-grants-commitment-not-reversed = { $entry } 是承诺或释放，随立项变动，不单独冲销
    .hint = 请在立项页签订、结项或终止
refusal-grants-already-reversed = { $entry } 已由 { $by } 冲销
    .hint = 一笔只冲销一次；如需再付请重新登记
refusal-grants-nothing-to-reverse = 立项 { $award } 没有可冲销的 { $amount } 元拨付
    .hint = 请核对原凭证编号和金额
refusal-grants-accepted-over-award = 确认支出累计 { $after } 元，超过立项 { $award } 的资助金额 { $limit } 元
    .hint = 超出部分由承接组织自筹，请减少本次确认金额
refusal-grants-receipt-used = 票据 { $receipt } 已在 { $on } 确认支出 { $amount } 元
    .hint = 一张票据只能报一次，请核对票据号码
refusal-grants-not-to-cosign = 拨付 { $voucher } 不需要会签，或已登记会签
    .hint = 只有一人经办且超过限额的拨付需要会签
refusal-grants-cosign-same-person = { $by }是经办人，不能会签自己的凭证
    .hint = 请填会签人的姓名
refusal-grants-cosign-without-scan = { $voucher } 还没有附会签后的凭证扫描件
    .hint = 请先选取扫描件（照片或 PDF），再登记会签
refusal-grants-cosign-day = 会签日期 { $on } 不在审批日与今天（{ $today }）之间
    .hint = 请填实际会签的日期

refusal-grants-found-paid-before-signing = { $voucher } 于 { $on } 拨付，早于协议签订（{ $signed }）
    .hint = 原台账如此；请补充说明并存档
refusal-grants-found-paid-unsigned = { $voucher } 于 { $on } 拨付，没有协议签订日期
    .hint = 原台账如此；请补登协议
refusal-grants-found-paid-unmet = “{ $tranche }”已拨付，但条件“{ $condition }”未确认
    .hint = 请补齐材料后确认该条件

finding-grants-balance = 余额与台账不符
finding-grants-over-award = 净拨付超过资助金额
finding-grants-over-tranche = 净拨付超过批次金额
finding-grants-over-fund = 承诺超过资金池
finding-grants-paid-over-commitment = 拨付超过承诺
finding-grants-payment-unposted = 已付款的拨付没有入账
finding-grants-payment-unreversed = 拨付状态与台账冲销不符
finding-grants-number-unregistered = 凭证编号没有登记
finding-grants-unexplained = 已结束的立项收支不平
finding-grants-budget-exceeded = 认可支出超过预算或上限
finding-grants-order = 申报、立项、签约、拨付、结项的日期先后颠倒

## 屏幕

grants-sections = 小额资助分区
grants-awards = 立项
grants-board = 拨付办理
grants-payment = 查看凭证
grants-payments = 拨付
grants-ledger = 台账
grants-funds = 资金池
grants-story = 经过
grants-find = 查找项目、组织、编号
grants-all-funds = 全部资金池
grants-new-award = 新立项
grants-back = 返回立项列表
grants-more = 更多
grants-print = 打印
grants-print-register = 打印台账
grants-to-awards = 打开立项
grants-to-funds = 打开资金池
grants-to-pay = 去拨付
grants-take-out = 移除
grants-not-said = 不指明

grants-no-funds = 还没有资金池，先登记一笔资金来源
grants-none-on-its-way = 没有在办的拨付
grants-no-awards = 还没有立项
grants-no-payments = 还没有拨付
grants-no-ledger = 台账还没有记录

grants-fund = 资金池
grants-fund-name = 资金池名称
grants-source = 资金来源
grants-restriction = 限定用途
grants-starts-on = 使用期限起
grants-ends-on = 使用期限止
grants-period = { $from }—{ $to }
grants-period-since = 自 { $from } 起
grants-period-until = 至 { $to }
grants-period-open = 未定期限
grants-promised = 额度
grants-promised-hint = 资金来源方承诺的总额；到账超过额度时以到账为准
grants-received = 到账
grants-committed = 已承诺
grants-reserved = 待签协议
grants-net-paid = 净拨付
grants-refunded = 退回
grants-unpaid = 未拨
grants-cash = 现有资金
grants-free = 可用余额
grants-free-note = 可用 { $amount }
grants-asks-source = 待补资金来源
grants-size-unknown = 待补额度
grants-awards-count = 立项 { $count } 个
grants-received-on = 到账日期
grants-handed-back = 已上缴
grants-left-of-fund = 可上缴结余
grants-handed-back-on = 上缴日期
grants-handed-back-note = “{ $fund }”可上缴的结余 { $left } 元（已到账、未承诺、未立项）
grants-handed-back-paper = 缴款凭证
grants-handed-back-paper-hint = 银行回单、缴款书或资助方收据的编号和存放处
grants-receipt-given = 开出票据号码
grants-lock-through = 结账至
grants-lock-note = 结账后，该日及以前不再登记款项；更正用冲销，日期填在结账日之后。

grants-award-no = 立项编号
grants-project = 项目
grants-organisation = 承接组织
grants-organisation-hint = 留空则为项目的承接组织
grants-state = 状态
grants-award-amount = 资助金额
grants-paid-rate = 拨付率
grants-spent-rate = 资金执行率
grants-signed-on = 协议签订
grants-decided-on = 立项日期
grants-made-by = 立项经办
grants-where-it-stands = 资金情况
grants-in-flight = 办理中
grants-accepted = 已确认支出
grants-held-since = 自 { $since } 起停拨：{ $reason }

grants-tranches = 拨付批次
grants-tranche = 批次
grants-tranche-name = 批次名称
grants-tranches-hint = 每批填比例或金额；最后一批留空，自动取余数，合计等于资助金额
grants-percent = 比例（%）
grants-or-amount = 或金额
grants-planned-on = 计划日期
grants-planned-for = 计划 { $day }
grants-tranche-stands = 已拨 { $paid } · 办理中 { $inFlight } · 还可拨付 { $open }
grants-add-tranche = 增加批次
grants-first-payment = 首款
grants-mid-payment = 中期款
grants-last-payment = 尾款
grants-agreement-signed = 资助协议已签订
grants-condition = 拨付条件
grants-condition-kind = 条件类别
grants-add-condition = 增加拨付条件
grants-why-blocked = 为什么不能拨付
grants-meet-sign-agreement = 签订协议
grants-meet-resume-award = 恢复资助
grants-meet-accept-condition = 确认条件
grants-meet-confirm-waiver = 同意豁免
grants-meet-lift-hold = 解除停拨
grants-meet-open-organisation = 打开组织
grants-meet-set-account = 登记账户
grants-meet-receive-money = 登记到账
grants-meet-edit-fund = 打开资金池
grants-meet-follow-payment = 继续办理
grants-accept = 确认
grants-accepted-on = 确认日期
grants-evidence = 依据材料
grants-evidence-hint = 材料名称、编号和存放处
grants-waiver-ask = 申请豁免
grants-waiver-agree = 同意豁免
grants-waiver-note = 申请豁免“{ $condition }”，须由另一人同意
grants-waiver-asked-note = { $by }申请豁免“{ $condition }”：{ $reason }
grants-pay-this = 拨付本批

grants-agreement-no = 协议编号
grants-agreement-no-hint = 留空则自动编号
grants-hub-signed-on = 基地签署日期
grants-organisation-signed-on = 承接组织签署日期
grants-sign-note = 双方都签署后立项开始执行，资金即予承诺；可先登记一方。
grants-end-as = 改为{ $state }
grants-end-on = 结束日期
grants-end-note = 未拨的 { $amount } 元将释放回资金池。

grants-account = 收款账户
grants-account-name = 户名
grants-account-number = 银行账号
grants-account-said = { $name } · { $bank } · { $number }
grants-account-follows = 现账户 { $number } 会保留在记录中；下次拨付须再核对一遍新账户。
grants-no-account = 未登记
grants-bank = 开户行
grants-bank-hint = 填支行全称
grants-custodian = 资金代管单位
grants-custodian-hint = 没有账户的组织，填代管单位名称
grants-account-seen = 已核对变更账户
grants-account-moved = 确已汇入单上账户
grants-account-moved-hint = 编制后收款账户已变更；款项确已汇入单上账户 { $number }，并已与组织核对
grants-account-seen-hint = 已与组织的书面来函核对，现账户 { $number }

grants-payee = 收款单位
grants-amount = 金额（小写）
grants-paid-on = 付款日期
grants-day = 日期
grants-purpose = 用途
grants-receipt-no = 票据号码
grants-receipt-once = 一张票据只能报一次
grants-tranche-left = 本批还可拨付
grants-award-left = 立项未拨
grants-paid = 拨付
grants-prepared = 经办人
grants-approved = 审批人
grants-prepared-by = { $by }提交
grants-ready = 可以拨付
grants-blocked = 未到条件
grants-approve = 审批
grants-approve-note = { $organisation }，{ $amount } 元，{ $by }提交。审批后取得凭证编号。
grants-reject = 退回申请
grants-void = 作废
grants-void-note = { $no } 将作废，编号保留，不再使用。
grants-pay-note = { $no }，{ $amount } 元，账号 { $number }
grants-return-note = { $no }，{ $amount } 元由银行退回，批次重新可拨。
grants-returned-on = 退票日期
grants-reason = 原因
grants-note = 备注
grants-voucher-no = 凭证编号
grants-to-cosign = 待会签
grants-single-operator = 只有一人经办：经办与审批为同一人，待会签。
grants-cosign-note = { $no } 由一人经办，请在纸质凭证上会签后登记。
grants-cosigned = 会签
grants-cosigned-by = 会签人
grants-cosigned-on = 会签日期
grants-cosigned-scan = 会签凭证扫描件
grants-scan-choose = 选取扫描件…
grants-cosigned-paper = 会签凭证存放处
grants-paid-with = 累计已拨
grants-unpaid-after = 未拨

grants-refund-note = 净拨付 { $paid } 元，退回不超过此数；记错的拨付请用冲销。
grants-refunded-on = 到账日期
grants-refund-of = 退回的批次
grants-reversed-on = 冲销日期
grants-reverse-note = 冲销 { $no }，{ $amount } 元。原记录保留，另记一笔冲销，不能再冲销。
grants-reversed = 已冲销
grants-reverses = 冲 { $no }
grants-spent-on = 支出日期
grants-spending = 支出内容
grants-spending-note = 已确认支出 { $accepted } 元，净拨付 { $paid } 元。

grants-seq = 序号
grants-entry-kind = 类别
grants-ledger-told = 凭证、摘要
grants-summary = 摘要
grants-step = 操作
grants-sum = 金额
grants-paid-by = 付款
