# 支持项目：N

kind-project = 支持项目
kind-project-term = 项目用语
kind-project-labelling = 项目标签
kind-project-partner = 合作方
kind-project-budget = 项目预算
kind-project-move = 项目进程
kind-milestone = 里程碑
kind-activity = 活动
kind-indicator = 指标
kind-indicator-result = 指标数据
kind-project-update = 进展记录

op-projects-add-project = 新建项目
op-projects-edit-project = 修改项目
op-projects-move-project = 变更项目状态
op-projects-remove-project = 删除项目草稿
op-projects-add-milestone = 新增里程碑
op-projects-edit-milestone = 修改里程碑
op-projects-remove-milestone = 删除里程碑
op-projects-add-activity = 登记活动
op-projects-edit-activity = 修改活动
op-projects-remove-activity = 删除活动
op-projects-add-indicator = 新增指标
op-projects-edit-indicator = 修改指标
op-projects-remove-indicator = 删除指标
op-projects-record-result = 填报指标数据
op-projects-edit-result = 修改指标数据
op-projects-remove-result = 删除指标数据
op-projects-add-update = 填写进展
op-projects-edit-update = 修订进展
op-projects-add-term = 新增项目用语
op-projects-edit-term = 修改项目用语

project-state-draft = 草稿
project-state-approved = 已立项
project-state-active = 实施中
project-state-suspended = 暂停
project-state-closing = 结项中
project-state-completed = 已结项
project-state-terminated = 终止

channel-incubation = 孵化培育
channel-talent = 人才建设
channel-resources = 资源对接
channel-grants = 小额资助
channel-promotion = 宣传推广
channel-governance = 组织治理

partner-role-guide = 指导
partner-role-lead = 牵头
partner-role-assist = 协同
partner-role-professional = 专业支撑
partner-role-participant = 参与

budget-source-grant = 小额资助
budget-source-own-funds = 自筹
budget-source-matching = 配套资金
budget-source-donation = 捐赠
budget-source-other = 其他

indicator-level-output = 产出
indicator-level-outcome = 成效
indicator-level-impact = 影响
indicator-direction-up = 越多越好
indicator-direction-down = 越少越好
indicator-calculation-sum = 逐次相加
indicator-calculation-latest = 以最近一次为准
indicator-calculation-average = 取平均
indicator-calculation-percent = 按占比

activity-finding-person-times-below-people = 服务人次少于服务人数
activity-finding-children-over-people = 儿童人数多于服务人数
activity-finding-outside-period = 不在项目周期内

term-list-domain = 服务领域
term-list-beneficiary = 服务对象

refusal-projects-not-found = 没有找到这条记录
    .hint = 它可能已被删除或撤销；请返回列表重新选择
refusal-projects-no-such-step = 项目{ $from ->
    [approved] 已立项
    [active] 实施中
    [suspended] 暂停
    [closing] 结项中
    [completed] 已结项
    [terminated] 终止
   *[draft] 草稿
 }时，不能直接改为“{ $to ->
    [approved] 已立项
    [active] 实施中
    [suspended] 暂停
    [closing] 结项中
    [completed] 已结项
    [terminated] 终止
   *[draft] 草稿
 }”
    .hint = 请按顺序办理：草稿、已立项、实施中（可暂停）、结项中、已结项；立项后可终止
refusal-projects-closed = 项目{ $from ->
    [terminated] 终止
   *[completed] 已结项
 }，不能再改动
    .hint = 如系误操作，请在“历史”中撤销结项或终止
refusal-projects-step-in-future = 办理日期 { $on } 晚于今天（{ $today }）
    .hint = 请填写今天或以前的日期
refusal-projects-step-before-last = 办理日期 { $on } 早于上一次变更（{ $last }）
    .hint = 请填写 { $last } 或以后的日期
refusal-projects-step-needs-reason = 暂停或终止项目须写明原因
    .hint = 请填写原因
refusal-projects-approval-without-organisation = 尚未填写承接组织，不能立项
    .hint = 请先在项目信息中选择承接组织
refusal-projects-approval-without-period = 项目周期不完整，不能立项
    .hint = 请先填写计划开始和计划结束日期
refusal-projects-open-milestones = 还有 { $count } 个里程碑未完成，不能结项
    .hint = 请填写实际完成日期，或删除不再需要的里程碑
refusal-projects-end-before-start = 结束日期 { $to } 早于开始日期 { $from }
    .hint = 结束日期不能早于开始日期，请核对
refusal-projects-partner-unnamed = 合作方没有写明是谁
    .hint = 请选择登记册中的组织，或填写单位名称
refusal-projects-negative-budget = 预算金额不能为负数
    .hint = 请填写零或正数
refusal-projects-taken-over-once = 原有状态只能在新建时登记
    .hint = 请通过“变更状态”办理
refusal-projects-not-active = 项目{ $state ->
    [approved] 已立项
    [suspended] 暂停
   *[draft] 草稿
 }，不能登记活动、数据和进展
    .hint = 请先将项目改为“实施中”
refusal-projects-not-a-draft = 项目{ $state ->
    [approved] 已立项
    [active] 实施中
    [suspended] 暂停
    [closing] 结项中
    [completed] 已结项
    [terminated] 终止
   *[draft] 草稿
 }，不能删除
    .hint = 只有草稿可以删除；已立项的项目可以终止
refusal-projects-in-use = 已有资助或其他记录用到这个项目，不能删除
    .hint = 请先删除相关记录，或将项目立项后终止
refusal-projects-date-in-future = 日期 { $on } 晚于今天（{ $today }）
    .hint = 只登记已经发生的事；计划请写在里程碑中
refusal-projects-person-times-below-people = 服务人次 { $personTimes } 少于服务人数 { $people }
    .hint = 服务人次不应少于服务人数，请核对
refusal-projects-children-over-people = 儿童 { $children } 多于服务人数 { $people }
    .hint = 儿童包含在服务人数之内，请核对
refusal-projects-count-not-whole = { $count } 不是整数，或小于零
    .hint = 人数和人次请填写整数
refusal-projects-hours-not-halves = 服务时长 { $hours } 不是半小时的整数倍
    .hint = 时长精确到 0.5 小时
refusal-projects-target-behind-baseline = 基线已经达到目标值
    .hint = 请核对基线、目标值和方向
refusal-projects-part-over-whole = { $part } 不在 { $whole } 之内，无法计算占比
    .hint = 请核对符合数与总数；总数须大于零
refusal-projects-part-without-whole = 占比须同时填写符合数与总数
    .hint = 请补填，或只填写百分比
refusal-projects-result-without-value = 没有填写数值
    .hint = 请填写数值，或填写符合数与总数
refusal-projects-indicator-exists = 本项目已有指标“{ $name }”
    .hint = 请换一个名称，或直接填报该指标
refusal-projects-indicator-has-results = 该指标已有 { $count } 条数据，不能删除
    .hint = 请先删除数据，或保留该指标
refusal-projects-unit-in-use = 已有数据以“{ $unit }”计，不能更改单位
    .hint = 请另建指标，或先删除数据
refusal-projects-update-replaced = 这份进展已有更新的版本
    .hint = 请打开最新版本再修订
refusal-projects-term-exists = “{ $name }”已在列表中
    .hint = 请直接选用

projects-new = 新建项目
projects-find = 按编号、名称、组织、负责人查找
projects-view = 显示内容
projects-all = 项目
projects-standing-of-all = 进度
projects-results = 指标数据
projects-none = 还没有支持项目
projects-back = 返回列表
projects-until = 到{ $date }止
projects-print = 打印进展报告
projects-name = 项目名称
projects-no = 项目编号
projects-state = 项目状态
projects-channel = 牵头平台
projects-organisation = 承接组织
projects-leader = 项目负责人
projects-places = 实施地点
projects-place-projects = { $count } 个项目
projects-place-organisations = { $count } 家组织
projects-every-channel = 全部平台
projects-every-place = 全部地点
projects-several = 多项之间用顿号隔开
projects-planned = 计划周期
projects-actual = 实际周期
projects-planned-from = 计划开始
projects-planned-to = 计划结束
projects-actual-from = 实际开始
projects-actual-to = 实际结束
projects-objective = 项目目标
projects-partners = 合作方
projects-partner = 合作单位
projects-partner-by-name = 按名称，不在登记册中
projects-partner-role = 合作方式
projects-partner-add = 添加合作方
projects-budget = 预算来源
projects-budget-source = 来源
projects-budget-amount = 金额
projects-budget-add = 添加预算来源
projects-take-out = 移除
projects-overdue = 逾期
projects-overdue-itself = 里程碑或结项逾期
projects-progress = 项目进度
projects-time-passed = 时间进度
projects-indicators-reached = 指标完成
projects-money-paid = 资金拨付
projects-reached-of = { $total } 项指标，{ $reached } 项达标
projects-paid-of = 已拨付 { $paid } / 资助金额 { $awarded }
projects-overview = 概况
projects-facts = 项目信息
projects-reach = 服务成效
projects-course = 项目进程
projects-no-course = 尚无状态变更
projects-move = 变更状态
projects-move-to = 变更为“{ $state }”
projects-move-on = 办理日期
projects-move-reason = 原因说明
projects-milestones = 里程碑
projects-milestone = 里程碑名称
projects-planned-on = 计划完成
projects-actual-on = 实际完成
projects-standing = 进展
projects-note = 备注
projects-milestone-reached = 已完成
projects-milestone-late = 逾期
projects-milestone-ahead = 未到期
projects-reached-today = 今日完成
projects-no-milestones = 还没有里程碑
projects-delete = 删除
projects-activities = 活动
projects-no-activities = 还没有活动记录
projects-date = 日期
projects-starts-on = 开始日期
projects-ends-on = 结束日期（多日活动）
projects-topic = 活动主题
projects-place = 活动地点
projects-held = 活动场次
projects-people = 服务人数
projects-people-hint = 实际到场的不同的人
projects-person-times = 服务人次
projects-person-times-hint = 每人每次都计，不少于服务人数
projects-children = 其中儿童
projects-volunteers = 志愿者人数
projects-hours = 志愿服务时长（小时）
projects-hours-short = 志愿时长
projects-children-short = 其中儿童
projects-volunteers-short = 志愿者
projects-since = { $date }起
projects-hours-hint = 精确到 0.5 小时
projects-findings = 核对提示
projects-indicators = 指标
projects-indicator = 指标名称
projects-no-indicators = 还没有指标
projects-choose-indicator = 选择一项指标，填报或查看数据
projects-unit = 单位
projects-definition = 口径说明
projects-level = 层级
projects-direction = 方向
projects-calculation = 计算方式
projects-baseline = 基线
projects-baseline-hint = 项目开始前的数值；没有可不填
projects-target = 目标值
projects-this-period = 本期
projects-reached = 累计
projects-completion = 完成率
projects-met = 达标
projects-no-results = 还没有数据
projects-value = 数值（{ $unit }）
projects-part = 符合数
projects-whole = 总数（有效份数）
projects-of-whole = { $part } / { $whole }
projects-evidence = 佐证材料
projects-verified-by = 核实人
projects-updates = 进展
projects-no-updates = 还没有进展记录
projects-period-from = 本期开始
projects-period-to = 本期结束
projects-update-progress = 进展情况
projects-update-problems = 问题与措施
projects-update-next = 下期计划
projects-revise = 修订
projects-version = 第 { $version } 版，{ $date }
projects-earlier-versions = 查看历次版本

projects-terms = 领域与对象
projects-terms-hint = 改名后，已标注的项目同时更改；停用后不再列为可选，原有标注保留
projects-term-uses = { $uses } 个项目
projects-term-archive = 停用
projects-term-restore = 启用
projects-term-add = 添加
projects-term-name = 名称

kind-project-update-move = 进展办理
kind-library-indicator = 指标库
kind-indicator-target = 分期目标
kind-result-correction = 数据更正
kind-worked-figure = 测算数据

op-projects-note-paper = 补登文件
op-projects-move-update = 办理进展
op-projects-keep-library-indicator = 维护指标库
op-projects-set-target = 设定分期目标
op-projects-work-out = 新增测算
op-projects-remove-worked = 删除测算

field-moved-by = 办理人
field-update = 进展
field-code = 代码
field-name-en = 英文名称
field-definition-en = 英文口径
field-unit-en = 英文单位
field-rolls = 汇总方式
field-library = 指标库指标
field-split = 分类
field-was = 原数据
field-became = 更正为
field-corrected-on = 更正日期
field-corrected-by = 更正人
field-first = 数量指标
field-second = 单位指标

update-state-draft = 草稿
update-state-submitted = 已提交
update-state-returned = 已退回
update-state-accepted = 已采纳

library-rolls-add = 各项目相加
library-rolls-distinct = 不同的人或户，多个项目不相加
library-rolls-pool = 合并计算占比
library-rolls-none = 并列，不汇总

split-class-women = 女性
split-class-men = 男性
split-class-children = 儿童
split-class-elderly = 老年人
split-class-disabled = 残疾人
split-class-households = 家庭
split-class-volunteers = 志愿者
split-class-other = 其他

refusal-projects-library-unknown = 指标库中没有“{ $code }”
    .hint = 请在指标库中重新选择，或不关联指标库
refusal-projects-library-unit = 单位“{ $unit }”与指标库的“{ $wanted }”不同，不能相加
    .hint = 请改用“{ $wanted }”，或不关联指标库
refusal-projects-library-calculation = 计算方式“{ $calculation ->
    [sum] 逐次相加
    [latest] 以最近一次为准
    [average] 取平均
   *[percent] 按占比
 }”与指标库“{ $name }”的“{ $wanted ->
    [sum] 逐次相加
    [latest] 以最近一次为准
    [average] 取平均
   *[percent] 按占比
 }”不能汇总
    .hint = 请改为指标库的计算方式，或不关联指标库
refusal-projects-library-once = 本项目的“{ $name }”已经关联这个指标
    .hint = 同一口径在一个项目中只统计一次，否则汇总会重复
refusal-projects-library-rolls = 计算方式与汇总方式不一致
    .hint = 占比指标按“合并计算占比”汇总，其他指标不能
refusal-projects-library-exists = 指标库中已有“{ $name }”
    .hint = 请直接选用或修改已有的指标
refusal-projects-library-unit-in-use = 有 { $count } 个项目指标以“{ $unit }”计，不能更改单位
    .hint = 请另建一个指标，停用这一个
refusal-projects-split-twice = 同一分类“{ $class ->
    [women] 女性
    [men] 男性
    [children] 儿童
    [elderly] 老年人
    [disabled] 残疾人
    [households] 家庭
    [volunteers] 志愿者
   *[other] 其他
 }”填写了两次
    .hint = 每个分类只填一次
refusal-projects-split-over-value = 分类数 { $count } 多于总数 { $value }：{ $class ->
    [women] 女性
    [men] 男性
    [children] 儿童
    [elderly] 老年人
    [disabled] 残疾人
    [households] 家庭
    [volunteers] 志愿者
   *[other] 其他
 }
    .hint = 分类包含在总数之内，请核对
refusal-projects-target-overlaps = 与已有的分期目标（{ $from } 至 { $to }：{ $target }）重叠
    .hint = 各期首尾相接，请核对起止日期；更正那一期的目标，请填写同一期间
refusal-projects-correction-needs-reason = { $by }已核实 { $was }，更正须写明原因
    .hint = 请填写更正原因，原数据会保留在更正记录中
refusal-projects-indicator-worked-with = 有测算用到这个指标，不能删除
    .hint = 请先删除测算
refusal-projects-worked-exists = 已有名为“{ $name }”的测算
    .hint = 请换一个名称
refusal-projects-units-do-not-meet = “{ $first }”与“{ $second }”的单位对不上，不能相乘
    .hint = 例如“户”与“元/户·年”可以相乘，得“元/年”
refusal-projects-update-no-such-step = 进展{ $from ->
    [submitted] 已提交
    [returned] 已退回
    [accepted] 已采纳
   *[draft] 还是草稿
 }，不能办理此步
    .hint = 草稿先提交，提交后采纳或退回；退回的请修订成新版本再提交
refusal-projects-update-return-needs-reason = 退回进展须写明原因
    .hint = 请写明需要补充或更正什么
refusal-projects-update-submitted = 这份进展已提交，正在审阅，不能修订
    .hint = 请先退回，再修订成新版本

kind-project-risk = 风险与问题
kind-beneficiary = 服务对象（代号）
kind-enrolment = 服务对象登记
kind-activity-beneficiary = 到场服务对象
op-projects-add-risk = 登记风险或问题
op-projects-edit-risk = 修改风险或问题
op-projects-close-risk = 办结风险或问题
op-projects-enrol = 登记服务对象
op-projects-end-enrolment = 结束服务
op-projects-set-present = 登记到场对象
field-severity = 程度
field-owner = 责任人
field-response = 应对措施
field-beneficiary = 服务对象
field-activity = 活动
risk-kind-risk = 风险
risk-kind-issue = 问题
severity-high = 高
severity-middle = 中
severity-low = 低
beneficiary-kind-child = 儿童
beneficiary-kind-household = 家庭
beneficiary-kind-person = 个人
late-milestone = 里程碑逾期
late-target = 分期目标未达成
late-risk = 风险未按期处理
late-issue = 问题未按期解决
late-end = 已过计划结束日
late-tranche = 拨付批次逾期
refusal-projects-risk-without-owner = 没有填写责任人
    .hint = 请选择一位负责处理的人；人员名册里没有的，先登记人员
refusal-projects-risk-closed = 这一条已于 { $on } 办结
    .hint = 如系误操作，请撤销办结；再次发生的请另登记一条
refusal-projects-risk-closed-when = 办结日期 { $on } 不在登记日（{ $raised }）与今天（{ $today }）之间
    .hint = 请核对办结日期
refusal-projects-code-tells-who = “{ $code }”像是姓名或证件、电话号码
    .hint = 请用代号：地名简称（至多两字）加字母和数字，如 C-012、禾穗H03；真实姓名不需要时不登记
refusal-projects-code-of-another-kind = 代号“{ $code }”已登记为{ $kind ->
    [child] 儿童
    [household] 家庭
   *[person] 个人
 }
    .hint = 同一代号只代表同一对象；请核对类别，或换一个代号
refusal-projects-enrolled-already = 代号“{ $code }”已在本项目中
    .hint = 请直接登记到场，不必重复登记
refusal-projects-not-enrolled = 所选的服务对象不在本项目中
    .hint = 请先在“服务对象”中登记代号
refusal-projects-present-over-people = 到场代号 { $named } 个，多于服务人数 { $people }
    .hint = 请核对名单，或先更正活动的服务人数

projects-money-spent = 资金支出
projects-spent-of = 已支出 { $spent } / 已拨付 { $paid }
projects-calculated = 测算
projects-files = { $count } 份附件
projects-paper = 文件
projects-paper-missing = 缺文件
projects-paper-of = “{ $state }”的依据文件
projects-paper-no = 文件编号或名称
projects-paper-hint = 如批复、协议、通知的文号；可以以后补登
projects-late = 逾期与原因（{ $count }）
projects-update-to-submitted = 提交
projects-update-to-returned = 退回
projects-update-to-accepted = 采纳
projects-risks = 风险与问题
projects-no-risks = 还没有登记风险或问题
projects-risk-title = 事项
projects-risk-due = 处理期限
projects-risk-open = 处理中
projects-risk-closed = 已办结
projects-beneficiaries = 服务对象
projects-no-beneficiaries = 还没有以代号登记的服务对象
projects-code-hint = 用代号，如 C-012、禾穗H03，不写姓名；同一对象在各项目中用同一代号
projects-place-hint = 只写到村（社区）
projects-members = 家庭人数
projects-enrolled-from = 开始服务
projects-enrolled-to = 结束服务
projects-also-in = 另在 { $count } 个项目
projects-coded = 以代号登记：儿童 { $children } 名、家庭 { $households } 户、个人 { $people } 名，到场 { $times } 人次
projects-present = 到场（代号）：{ $count }
projects-photos = 照片与签到表
projects-from-library = 指标库
projects-no-library = 不关联指标库（不参与汇总）
projects-library-hint = 关联后，各项目的同一指标可以汇总
projects-library-about = 各项目关联同一指标后可以汇总；随软件提供的可以修改，修改后以本基地的为准
projects-library-add = 新增指标
projects-library-own = 本基地
projects-linked = 可汇总
projects-verified = { $by }核实
projects-corrected = { $date } { $by }更正，原为 { $was }
projects-correction-reason = 更正原因
projects-split-add = 添加分类
projects-targets = 分期目标
projects-no-targets = 还没有分期目标
projects-worked = 测算
projects-no-worked = 还没有测算
projects-worked-hint = 由两个指标相乘得出，例如 80多户 × 2万元/户·年 是 约160多万元/年；处处标明“测算”
projects-roll-up = 汇总
projects-roll-hub = 全部项目
projects-roll-none = 未注明领域
projects-roll-projects = { $count } 个项目
projects-roll-unlinked = { $count } 个指标未关联指标库，不参与汇总
projects-roll-empty = 还没有可以汇总的数据
projects-roll-about = 按指标库汇总；带“约”“余”“多”的数据，合计写“约”；人数、户数在多个项目间可能重复，只给上限。
projects-roll-several = 有 { $count } 个项目属于多个领域，各领域之和不等于全部项目。
projects-library = 指标库

kind-project-assessment = 项目评价
op-projects-assess = 登记结项评价
field-side = 评价方
field-words = 评价意见
field-assessed-by = 评价人
field-assessed-on = 评价日期
field-recorded-on = 登记日期
assessment-side-own = 自评
assessment-side-hub = 基地或专家评估
assessment-level-excellent = 优秀
assessment-level-qualified = 合格
assessment-level-basic = 基本合格
assessment-level-unqualified = 不合格
projects-assessments = 结项评价
projects-assess = 登记{ $side }
projects-assessment-level = 等次
projects-assessed-on = 评价日期
projects-assessed-by-hint = 个人或评审组，如“评审组（3人）”
projects-no-assessments = 还没有登记自评或评估
projects-assessed-at-end = 项目进入结项后登记
projects-earlier-assessments = 查看原先的评价
projects-assessment-replaced = 已由后来的评价代替
projects-review-print = 打印审阅稿
projects-library-domains-hint = 属于这些领域的项目先看到这个指标；不填为所有领域
refusal-projects-assessed-before-closing = 项目{ $state ->
    [draft] 还是草稿
    [approved] 刚刚立项
    [suspended] 已暂停
   *[active] 正在实施
 }，还不能登记结项评价
    .hint = 请先把项目状态变更为“结项中”，再登记自评和评估
refusal-projects-assessed-in-future = 评价日期 { $on } 还没有到（今天是 { $today }）
    .hint = 请填写今天或更早的日期
refusal-projects-assessed-before-start = 评价日期 { $on } 早于项目开始的 { $from }
    .hint = 请核对评价日期，或核对项目的起止日期
