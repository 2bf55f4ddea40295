# report: words on paper. Blanks are filled when the page is set.
report-page = 第 { $page } 页　共 { $pages } 页
report-footer = { $hub }　数据截至 { $date }
report-footer-issued = { $footer }　文件编号：{ $no }
report-no = 编号：{ $no }
report-dash = —
report-colon = ：
report-comma = 、
report-semicolon = ；
report-nothing = 暂无。
report-seal-here = （盖章）
report-span = { $from }—{ $to }
report-rmb = 人民币{ $words }
report-creator = 孵化台

# Field names
report-project = 项目名称
report-project-no = 项目编号
report-project-state = 项目状态
report-undertaking = 承接组织
report-organisation-no = 代码（证号）
report-project-leader = 项目负责人
report-project-period = 项目周期
report-domains = 服务领域
report-beneficiaries = 服务对象
report-places = 实施地点
report-channel = 服务平台
report-partners = 合作单位
report-objective = 项目目标
report-awarded = 资助金额
report-paid = 已拨付
report-unpaid = 未拨付
report-spent = 已支出
report-payment-rate = 拨付率
report-execution-rate = 执行率
report-paid-in-words = 已拨付（大写）

# Progress report
report-progress-title = 项目进展报告
report-progress-period = 报告期：{ $span }
report-progress = 进度对照
report-bar-time = 时间
report-bar-indicators = 指标
report-bar-money = 资金
report-bar-time-note = 已过项目周期（虚线）
report-bar-indicators-note = 各指标平均完成率
report-bar-money-note = 已支出占资助金额
report-bars-alt = 时间已过 { $time }，指标平均完成 { $indicators }，资金支出占资助金额 { $money }。
report-activities = 本期活动
report-date = 日期
report-topic = 主题
report-place = 地点
report-people = 服务人数
report-person-times = 服务人次
report-volunteers = 志愿者
report-hours = 时长（小时）
report-total = 合计
report-held = { $count } 场（累计 { $so-far } 场）
report-indicators = 指标完成情况
report-indicator = 指标
report-baseline = 基线
report-target = 目标值
report-this-period = 本期
report-cumulative = 累计
report-completion = 完成率
report-outcomes = 主要成效
report-problems = 问题与措施
report-next-steps = 下期计划
report-prepared-by = 填报人
report-checked-by = 审核人

# Payment voucher
report-voucher-title = 资助款拨付凭证
report-copy-stub = 第一联　存根
report-copy-receipt = 第二联　收款
report-cut-line = 沿此线裁开
report-voucher-no = 凭证编号
report-voucher-date = 日期
report-award-no = 立项编号
report-agreement-no = 协议编号
report-fund = 资金来源
report-payee = 收款单位
report-account-name = 户名
report-bank = 开户行
report-account = 银行账号
report-custodian = 资金代管单位
report-tranche = 款项性质
report-amount-figures = 金额（小写）
report-amount-words = 金额（大写）
report-paid-so-far = 累计已拨（含本次）
report-still-unpaid = 未拨
report-grounds = 拨付依据
report-receipt-no = 票据号码
report-handled-by = 经办
report-reviewed-by = 复核
report-approved-by = 负责人
report-recipient = 收款人签字
report-recipient-received = 上列款项已收讫。收款日期：　　　　年　　月　　日
report-single-handed = 本凭证由一人经办并审批，待补复核人签字件。
report-not-an-invoice = 本凭证为内部拨付凭证，不作财政票据或发票使用。
report-standing-draft = 草稿
report-standing-valid = 有效
report-standing-voided = 作废
report-standing-reversed = 已冲销
report-standing-returned = 银行退回

report-awarded-in-words = 资助金额（大写）
report-payer-seal = （付款单位盖章）
report-payee-seal = （收款单位盖章）
report-paid-on-blank = 付款日期：　　　　年　　月　　日
report-standing-rejected = 未通过

# Disbursement register
report-register-title = 资助款拨付台账
report-register-fund = 资金来源：{ $fund }
report-register-span = 期间：{ $span }
report-all-funds = 全部资金
report-unit-yuan = 金额单位：元
report-row = 序号
report-voucher = 凭证号
report-organisation = 组织
report-batch = 批次
report-amount = 金额
report-balance = 余额
report-state = 状态
report-receipt = 票据号
report-row-disbursement = 已拨付
report-row-refund = 退回
report-row-reversal = 冲销
report-register-totals = 共拨付 { $payments } 笔，涉及 { $organisations } 家组织、{ $projects } 个项目；拨付 { $paid }，退回及冲销 { $back }，净拨付 { $net }（人民币{ $words }）。
report-maker = 制表人
report-keeper = 复核人
report-chief = 负责人

# 汇编、一览、报告
report-contents = 目录
report-page-no = 页码
report-overdue = 逾期
report-source = 资金来源
report-note = 备注
report-milestone = 里程碑
report-planned = 计划日期
report-reached-on = 完成日期
report-reached = 已完成
report-activities-held = 活动场次
report-volunteer-times = 志愿者人次
report-projects-count = 项目数
report-project-totals = 共 { $projects } 个项目，涉及 { $organisations } 家组织；实施中 { $open } 个，已结束 { $closed } 个，逾期 { $overdue } 个；资助 { $awarded }，已拨付 { $paid }，已支出 { $spent }；拨付率 { $payment-rate }，执行率 { $execution-rate }。
report-as-of = 截至 { $date }
report-refunded = 已退回
report-kind = 类别
report-what = 事项
report-due = 到期日
report-left = 剩余
report-days-left = { $days } 天
report-days-late = 逾期 { $days } 天
report-deadline-totals = 今后 { $days } 天内到期及已逾期共 { $count } 项，其中逾期 { $late } 项。

# 结项报告
report-closing-period = 项目期间：{ $span }
report-closing-goals = 目标完成对照
report-closing-milestones = 里程碑完成情况
report-closing-reach = 服务量统计
report-closing-money = 财务决算
report-closing-left = 退回 { $refunded }；已拨付未列支 { $left }。
report-closing-afterwards = 可持续安排
report-closing-verdict = 验收结论
report-closing-verdict-choices = □ 通过　　□ 整改后通过　　□ 不通过　　　　评审意见：

# 领域报告
report-domain-projects = 项目与资金
report-domain-progress = 指标完成情况对比

# 年度简报
report-brief-title = { $year } 年“1+6+N”工作简报
report-brief-registered = 登记组织
report-brief-services = 服务次数
report-brief-running = 支持项目
report-brief-paid = 当年拨付
report-brief-one = “1”：孵化基地
report-brief-one-line = 登记组织 { $registered } 家（申报 { $declared }）；女性社会组织 { $scope } 家，妇联组织已覆盖 { $covered } 家，覆盖率 { $percent }。
report-brief-goals = 年度目标
report-brief-goal = 目标
report-brief-last-year = 上年
report-brief-six = “6”：六大平台
report-brief-organisations = 服务组织
report-brief-led = 牵头项目
report-brief-services-last = 上年服务
report-brief-months = 各月服务次数
report-brief-month = { $month }月
report-brief-money = 资金
report-brief-paid-in-all = 累计已拨付
report-brief-to-pay = 已批准未拨付
report-brief-available = 可用余额
report-brief-projects = “N”：支持项目

# 一社一档
report-profile-posts = 任职情况
report-profile-stays = 入驻孵化
report-profile-projects = 承接项目
report-profile-awards = 小额资助
report-profile-services = 获得服务
report-profile-duties = 组织治理
report-profile-totals = 共 { $services } 次服务，{ $times } 人次。
report-organisation-kind = 组织类型
report-founded-on = 成立日期
report-legal-representative = 法定代表人
report-authority = 登记（备案）机关
report-supervisor = 业务主管单位
report-contact = 联系人
report-phone = 联系电话
report-town = 乡镇（街道）
report-members = 会员（从业人员）
report-women = 其中女性
report-grade = 评估等级
report-grade-until = { $grade }（有效期至 { $until }）
report-party = 党建情况
report-address = 地址
report-name = 姓名
report-post = 职务
report-from = 起
report-to = 止
report-stage = 阶段
report-taken-in = 入驻日期
report-since = 进入本阶段
report-mentor = 导师
report-year = 年度
report-met-on = 完成日期

# 覆盖情况
report-coverage-note = 女性社会组织以县内登记备案为准；一家组织无论被几个妇联组织覆盖，只计一次。
report-coverage-towns = 各乡镇覆盖情况
report-coverage-methods = 建设方式
report-coverage-covered = 已覆盖组织
report-coverage-uncovered = 未覆盖组织
report-in-scope = 应覆盖
report-covered = 已覆盖
report-coverage-rate = 覆盖率
report-no-town = 未填乡镇
report-method = 建设方式
report-federation = 妇联组织
report-suits = 适宜方式

# 对账单
report-statement-tranches = 拨付计划
report-statement-entries = 资金往来
report-statement-agreed = 核对结果
report-statement-agreed-blank = □ 核对无误　　□ 有出入（请说明）：
report-decided-on = 立项日期
report-signed-on = 协议签订
report-cumulative-paid = 累计已拨
report-payee-signs = 收款单位

# 案例故事
report-story-before = 缘起与目标
report-story-told = 故事与变化
report-story-counted = 成效数据
report-story-published = 宣传报道
report-story-title = 标题
report-story-outlet = 刊发媒体
report-story-reads = 阅读量
report-story-consent = 肖像与内容授权

# 签到表、证书
report-event-kind = 类别
report-held-on = 时间
report-lecturer = 主讲人
report-hosted-by = 主办单位
report-signed-total = 合计
report-signed-people = { $people } 人、{ $times } 人次
report-unit = 单位
report-sign-in = 签到
report-sign-out = 签退
report-certificate-text = 于{ $held }参加{ $hub }举办的“{ $course }”培训{ $hours }，完成规定课程，特发此证。
report-certificate-hours = （{ $hours } 学时）

# Refusals and faults
refusal-report-glyph-missing = 字体中没有这些字，无法打印：{ $characters }。
    .hint = 请改用规范汉字，或在系统中安装“Noto Sans CJK SC”等中文字体后再打印；也可以去掉表情符号。
refusal-report-nothing-to-print = 没有可打印的内容。
    .hint = 请先选择项目、凭证或期间。
fault-report-template = 版面无法排出（{ $detail }）。数据未受影响，请把这段文字发给维护人员。
fault-report-data = 打印数据无法整理（{ $detail }）。数据未受影响，请把这段文字发给维护人员。
fault-report-no-template = 没有这种文件的版式（{ $detail }）。数据未受影响，请把这段文字发给维护人员。
fault-report-pdf = PDF 无法生成（{ $detail }）。数据未受影响，请把这段文字发给维护人员。
fault-report-batch = 批量打印中途停止（{ $detail }）。已印出的文件都在，数据未受影响，请重新开始。
fault-report-write = PDF 无法写入（{ $detail }）。请检查磁盘空间和文件夹权限后重试。
