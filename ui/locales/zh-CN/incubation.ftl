# 孵化培育：意向登记、阶段、走访

## 提法

stage-intake = 意向登记
stage-application = 申请
stage-accepted = 受理
stage-prelim = 初审
stage-review = 评审
stage-notice = 公示
stage-signed = 签约入驻
stage-incubating = 孵化中
stage-extended = 延期（续驻）
stage-exit-assessment = 出壳评估
stage-graduated = 出壳
stage-follow-up = 跟踪回访
stage-not-accepted = 不予受理
stage-not-passed = 未通过
stage-left = 退驻
stage-removed = 清退
stage-deregistered = 注销

residency-physical = 实体入驻
residency-virtual = 虚拟入驻

kind-incubation = 孵化记录
kind-stage-move = 孵化阶段变动
kind-incubation-visit = 走访记录

op-incubation-take-in = 意向登记
op-incubation-move-stage = 变更孵化阶段
op-incubation-edit-incubation = 修改孵化记录
op-incubation-record-as-is = 补录孵化现状
op-incubation-record-visit = 登记走访
op-incubation-set-figure = 设置孵化期限

## 画面

incubation-list = 列表
incubation-board = 看板
incubation-view = 显示方式
incubation-find = 按组织、协议号或导师查找
incubation-none = 还没有组织进入孵化
incubation-none-here = 此阶段没有组织
incubation-organisation = 组织
incubation-stage = 孵化阶段
incubation-since = 进入本阶段
incubation-days = 已停留（天）
incubation-days-count = { $days } 天
incubation-due = 本阶段期限
incubation-overdue = 超期 { $days } 天
incubation-overdue-only = 只看超期
incubation-running-only = 只看在办
incubation-residency = 入驻方式
incubation-period = 孵化期限
incubation-period-from = 期限起
incubation-period-to = 期限止
incubation-agreement = 入驻协议号
incubation-mentor = 孵化导师
incubation-need = 孵化需求
incubation-note = 备注
incubation-taken-in = 登记日期
incubation-last-visit = 最近走访
incubation-date = 日期
incubation-reason = 原因
incubation-paper = 依据文件
incubation-paper-signed = 入驻协议
incubation-paper-graduated = 出壳评估材料
incubation-actor = 经办
incubation-as-is = 按现状补录
incubation-to = 变更为
incubation-move = 变更阶段
incubation-move-to = 变更为：{ $stage }
incubation-moves-none = 没有后续阶段
incubation-trail = 阶段经过
incubation-visits = 走访记录
incubation-visit = 登记走访
incubation-visits-none = 还没有走访记录
incubation-visitor = 走访人
incubation-topic = 走访主题
incubation-hours = 时长（小时）
incubation-people = 参加人数
incubation-advice = 建议
incubation-take-in = 意向登记
incubation-record = 补录现状
incubation-as-is-note = 组织在建账前已进入孵化时使用；之前的各步不再补记
incubation-since-known = 何时进入该阶段（可只填年月）
incubation-source = 资料来源
incubation-figures = 期限设置
incubation-figures-note = 当前为本基地采用的期限；留空恢复通常做法
incubation-figure-usual = 通常 { $usual }
incubation-figure-first-months = 首期孵化期限（月）
incubation-figure-max-months = 含延期最长（月）
incubation-figure-extensions = 可延期次数
incubation-figure-intake-days = 意向登记停留上限（天）
incubation-figure-application-days = 申请停留上限（天）
incubation-figure-accepted-days = 受理停留上限（天）
incubation-figure-prelim-days = 初审停留上限（天）
incubation-figure-review-days = 评审停留上限（天）
incubation-figure-notice-days = 公示停留上限（天）
incubation-figure-signed-days = 签约入驻停留上限（天）
incubation-figure-exit-assessment-days = 出壳评估停留上限（天）
incubation-figure-graduated-days = 出壳停留上限（天）

## 不能这样做

incubation-stage-from = { $from ->
    [intake] { stage-intake }
    [application] { stage-application }
    [accepted] { stage-accepted }
    [prelim] { stage-prelim }
    [review] { stage-review }
    [notice] { stage-notice }
    [signed] { stage-signed }
    [incubating] { stage-incubating }
    [extended] { stage-extended }
    [exitAssessment] { stage-exit-assessment }
    [graduated] { stage-graduated }
    [followUp] { stage-follow-up }
    [notAccepted] { stage-not-accepted }
    [notPassed] { stage-not-passed }
    [left] { stage-left }
    [removed] { stage-removed }
    [deregistered] { stage-deregistered }
   *[other] { $from }
 }
incubation-stage-to = { $to ->
    [intake] { stage-intake }
    [application] { stage-application }
    [accepted] { stage-accepted }
    [prelim] { stage-prelim }
    [review] { stage-review }
    [notice] { stage-notice }
    [signed] { stage-signed }
    [incubating] { stage-incubating }
    [extended] { stage-extended }
    [exitAssessment] { stage-exit-assessment }
    [graduated] { stage-graduated }
    [followUp] { stage-follow-up }
    [notAccepted] { stage-not-accepted }
    [notPassed] { stage-not-passed }
    [left] { stage-left }
    [removed] { stage-removed }
    [deregistered] { stage-deregistered }
   *[other] { $to }
 }
incubation-stage-at = { $stage ->
    [intake] { stage-intake }
    [application] { stage-application }
    [accepted] { stage-accepted }
    [prelim] { stage-prelim }
    [review] { stage-review }
    [notice] { stage-notice }
    [signed] { stage-signed }
    [incubating] { stage-incubating }
    [extended] { stage-extended }
    [exitAssessment] { stage-exit-assessment }
    [graduated] { stage-graduated }
    [followUp] { stage-follow-up }
    [notAccepted] { stage-not-accepted }
    [notPassed] { stage-not-passed }
    [left] { stage-left }
    [removed] { stage-removed }
    [deregistered] { stage-deregistered }
   *[other] { $stage }
 }
refusal-incubation-not-found = 没有找到这条孵化记录
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-incubation-already-running = 该组织已在“{ incubation-stage-at }”阶段（{ $since } 起）
    .hint = 请在原有孵化记录上办理；一家组织同一时间只有一条在办记录
refusal-incubation-move-not-allowed = 不能从“{ incubation-stage-from }”直接到“{ incubation-stage-to }”
    .hint = 请按流程逐步办理，或选择列出的下一阶段
refusal-incubation-stay-ended = 该孵化记录已终结于“{ incubation-stage-at }”
    .hint = 如需再次孵化，请重新做意向登记
refusal-incubation-move-in-future = 日期 { $date } 晚于今天 { $today }
    .hint = 请填写实际发生的日期
refusal-incubation-move-before-last = 日期 { $date } 早于上一阶段的日期 { $last }
    .hint = 请填写上一阶段之后的日期；如上一步日期有误，请先撤销
refusal-incubation-agreement-missing = 签约入驻须有入驻协议
    .hint = 请填写已签协议的存放位置或扫描件名称
refusal-incubation-residency-missing = 签约入驻须说明是实体入驻还是虚拟入驻
    .hint = 请选择入驻方式
refusal-incubation-assessment-missing = 出壳须有出壳评估材料
    .hint = 请填写评估材料的名称或编号
refusal-incubation-reason-missing = 办理“{ incubation-stage-to }”须写明原因
    .hint = 请填写原因
refusal-incubation-period-missing = 延期须写明延至哪一天
    .hint = 请填写期限止日
refusal-incubation-period-reversed = 期限止日 { $to } 早于起日 { $from }
    .hint = 请核对两个日期
refusal-incubation-period-too-long = 期限止日 { $periodTo } 超过最长 { $months } 个月（应不晚于 { $latest }）
    .hint = 请缩短期限，或在“期限设置”中调整本基地的规定
refusal-incubation-extension-spent = 延期次数已用完（最多 { $allowed } 次）
    .hint = 请办理出壳评估或退驻，或在“期限设置”中调整
refusal-incubation-extension-shorter = 延期至 { $periodTo }，不晚于原期限 { $until }
    .hint = 请填写晚于原期限的日期
refusal-incubation-visit-in-future = 走访日期 { $date } 晚于今天 { $today }
    .hint = 请在走访之后登记
refusal-incubation-visit-hours = 时长 { $hours } 不大于零
    .hint = 请填写走访时长，不清楚可留空
refusal-incubation-figure-out-of-range = { $value } 不在 { $least } 至 { $most } 之间
    .hint = 请填写范围内的数值
