# 资源对接：需求、可供资源、对接

## 提法

resource-kind-money = 资金
resource-kind-venue = 场地
resource-kind-expert = 专家
resource-kind-volunteers = 志愿者
resource-kind-goods = 物资
resource-kind-policy = 政策
resource-kind-jobs = 岗位

resource-state-open = 待对接
resource-state-partly-met = 部分对接
resource-state-met = 已对接
resource-state-closed = 已关闭

match-state-proposed = 已提议
match-state-accepted = 已接受
match-state-delivered = 已交付
match-state-confirmed = 已确认
match-state-declined = 已谢绝
match-state-cancelled = 已取消

suggested-same-kind = 同类资源
suggested-same-place = 同一地点
suggested-days-meet = 时间相合
suggested-enough = 数量足够

kind-need = 资源需求
kind-offer = 可供资源
kind-resource-match = 对接记录

op-resources-add-need = 登记需求
op-resources-edit-need = 修改需求
op-resources-move-need = 关闭或重开需求
op-resources-add-offer = 登记可供资源
op-resources-edit-offer = 修改可供资源
op-resources-move-offer = 关闭或重开可供资源
op-resources-propose-match = 提议对接
op-resources-move-match = 推进对接

## 画面

resources-needs = 资源需求
resources-offers = 可供资源
resources-matches = 对接记录
resources-view = 显示内容
resources-find = 按名称、组织或地点查找
resources-needs-none = 还没有资源需求
resources-offers-none = 还没有可供资源
resources-matches-none = 还没有对接记录
resources-add-need = 登记需求
resources-add-offer = 登记可供资源
resources-title = 名称
resources-kind = 类别
resources-organisation = 组织
resources-person = 个人
resources-asker = 需求方
resources-giver = 捐赠方/合作方
resources-giver-outside = 捐赠方/合作方（不在组织库）
resources-contact = 联系方式
resources-quantity = 数量
resources-left = 剩余
resources-place = 地点
resources-raised-on = 提出日期
resources-offered-on = 提供日期
resources-from = 起
resources-to = 止
resources-wanted = 需要时间
resources-open-days = 可用时间
resources-value = 折价金额（元）
resources-note = 备注
resources-state = 状态
resources-late = 已过需要日期
resources-close = 关闭
resources-reopen = 重新打开
resources-closed-said = { $date } 关闭：{ $reason }
resources-date = 日期
resources-reason = 原因
resources-evidence = 交付凭据
resources-people = 受益人数
resources-suggestions = 可对接的资源
resources-suggestions-none = 暂无合适的可供资源
resources-propose = 提议对接
resources-share = 对接数量（留空为剩余全部）
resources-for-need = 对应需求
resources-match-to = 变更为：{ $state }

## 不能这样做

resources-kind-need = { $need ->
    [money] { resource-kind-money }
    [venue] { resource-kind-venue }
    [expert] { resource-kind-expert }
    [volunteers] { resource-kind-volunteers }
    [goods] { resource-kind-goods }
    [policy] { resource-kind-policy }
    [jobs] { resource-kind-jobs }
   *[other] { $need }
 }
resources-kind-offer = { $offer ->
    [money] { resource-kind-money }
    [venue] { resource-kind-venue }
    [expert] { resource-kind-expert }
    [volunteers] { resource-kind-volunteers }
    [goods] { resource-kind-goods }
    [policy] { resource-kind-policy }
    [jobs] { resource-kind-jobs }
   *[other] { $offer }
 }
resources-kind-was = { $was ->
    [money] { resource-kind-money }
    [venue] { resource-kind-venue }
    [expert] { resource-kind-expert }
    [volunteers] { resource-kind-volunteers }
    [goods] { resource-kind-goods }
    [policy] { resource-kind-policy }
    [jobs] { resource-kind-jobs }
   *[other] { $was }
 }
resources-match-from = { $from ->
    [proposed] { match-state-proposed }
    [accepted] { match-state-accepted }
    [delivered] { match-state-delivered }
    [confirmed] { match-state-confirmed }
    [declined] { match-state-declined }
    [cancelled] { match-state-cancelled }
   *[other] { $from }
 }
resources-match-to-state = { $to ->
    [proposed] { match-state-proposed }
    [accepted] { match-state-accepted }
    [delivered] { match-state-delivered }
    [confirmed] { match-state-confirmed }
    [declined] { match-state-declined }
    [cancelled] { match-state-cancelled }
   *[other] { $to }
 }
refusal-resources-need-not-found = 没有找到这条需求
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-resources-offer-not-found = 没有找到这条可供资源
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-resources-match-not-found = 没有找到这条对接记录
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-resources-asker-missing = 没有写明是谁的需求
    .hint = 请选择一个组织或一个人
refusal-resources-two-askers = 需求同时写了组织和个人
    .hint = 请只保留一个；个人的需求不填组织
refusal-resources-giver-missing = 没有写明由谁提供
    .hint = 请选择组织，或填写捐赠方/合作方
refusal-resources-two-givers = 提供方同时写了组织和库外名称
    .hint = 请只保留一个
refusal-resources-quantity-not-positive = 数量 { $quantity } 不大于零
    .hint = 请填写正数，说不清可留空
refusal-resources-value-negative = 折价金额 { $value } 元是负数
    .hint = 请填写零或正数
refusal-resources-days-reversed = 止日 { $to } 早于起日 { $from }
    .hint = 请核对两个日期
refusal-resources-day-in-future = 日期 { $date } 晚于今天 { $today }
    .hint = 请填写实际发生的日期
refusal-resources-day-before-last = 日期 { $date } 早于前一步的日期 { $last }
    .hint = 请填写其后的日期
refusal-resources-kinds-differ = 需求是{ resources-kind-need }，资源是{ resources-kind-offer }，不能对接
    .hint = 请选择同类的资源
refusal-resources-need-closed = 该需求已关闭
    .hint = 如仍需对接，请先重新打开
refusal-resources-offer-closed = 该资源已关闭
    .hint = 如仍可提供，请先重新打开
refusal-resources-unit-differs = 对接数量 { $asked } 与资源数量 { $offered } 的单位不同
    .hint = 请用资源的单位填写
refusal-resources-over-offer = 对接 { $asked }，超过剩余的 { $left }（共 { $offered }）
    .hint = 请减少数量，或先取消其他对接
refusal-resources-nothing-left = 该资源（共 { $offered }）已全部对接
    .hint = 请选择其他资源，或先取消其他对接
refusal-resources-offer-below-promised = 数量 { $offered } 少于已对接的 { $promised }
    .hint = 请先取消部分对接，再减少数量
refusal-resources-kind-matched = 已按{ resources-kind-was }对接，不能改类别
    .hint = 请先取消对接，或另登记一条
refusal-resources-match-move = 不能从“{ resources-match-from }”到“{ resources-match-to-state }”
    .hint = 请按提议、接受、交付、确认的次序办理
refusal-resources-reason-missing = 没有写明原因
    .hint = 请填写原因
refusal-resources-matches-on-their-way = 还有 { $matches } 条对接在途
    .hint = 请先确认或取消这些对接
refusal-resources-closed-already = 已经关闭
    .hint = 无须重复关闭
refusal-resources-not-closed = 没有关闭，无须重新打开
    .hint = 可直接办理对接
