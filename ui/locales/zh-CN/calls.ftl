# 征集、申报、评审、公示、工作日、协议变更

kind-workday = 工作日安排
kind-public-notice = 公示
kind-notice-objection = 公示异议
kind-review-panel = 评审组
kind-review-criterion = 评分项
kind-reviewer = 评审人
kind-review-conflict = 回避
kind-review-score = 评分
kind-grant-call = 项目征集
kind-call-fund = 征集资金
kind-call-rule = 征集规则
kind-application = 项目申报
kind-application-line = 申报预算
kind-application-paper = 申报材料
kind-application-move = 申报进度
kind-application-decision = 评审决定
kind-application-decision-line = 核定科目
kind-award-application = 申报立项
kind-award-amendment = 协议变更
field-after = 变更后
field-allowed = 允许
field-application = 申报
field-before = 变更前
field-begins-on = 开始日期
field-budget = 预算
field-call = 征集
field-came-by = 收件方式
field-class = 类别
field-closes-on = 截止日期
field-conditions = 附加条件
field-criterion = 评分项
field-day = 日期
field-declared-on = 申报回避日期
field-from-paper = 由纸质表录入
field-guide = 评分说明
field-matter = 事由
field-minutes = 会议纪要
field-notice = 公示
field-notice-days = 公示天数
field-notice-working = 按工作日计
field-objector = 异议人
field-opens-on = 开始申报
field-outcome = 结论
field-own = 自筹金额
field-panel = 评审组
field-papers = 材料清单
field-pass-mark = 及格线
field-plan = 拨付计划
field-points = 分值
field-received-on = 收到日期
field-required = 必交
field-reviewer = 评审人
field-settled-on = 答复日期
field-summary = 简介
field-trimmed = 去掉最高最低分
field-upheld = 异议成立
field-withdrawn-on = 撤下日期
field-working = 按工作日
op-grants-add-call = 新建征集
op-grants-edit-call = 修改征集
op-grants-publish-call = 发布征集
op-grants-extend-call = 征集延期
op-grants-end-call = 结束征集
op-grants-set-workdays = 设置工作日
op-grants-take-workdays = 采用放假安排
op-grants-add-application = 登记申报
op-grants-edit-application = 修改申报
op-grants-submit-application = 确认收件
op-grants-receive-paper = 登记材料
op-grants-move-application = 审查申报
op-grants-award-application = 由申报立项
op-grants-set-panel = 设置评分表
op-grants-add-reviewer = 添加评审人
op-grants-remove-reviewer = 移出评审人
op-grants-declare-conflict = 申报回避
op-grants-lift-conflict = 撤回回避
op-grants-open-review = 送评审
op-grants-give-points = 打分
op-grants-decide-application = 评审决定
op-grants-post-notice = 发布公示
op-grants-withdraw-notice = 撤下公示
op-grants-record-objection = 登记异议
op-grants-settle-objection = 答复异议
op-grants-amend-award = 协议变更
application-state-draft = 草稿
application-state-submitted = 待审查
application-state-eligible = 审查通过
application-state-ineligible = 审查未通过
application-state-more-information = 待补正
application-state-in-review = 评审中
application-state-approved = 拟立项
application-state-approved-with-conditions = 附条件立项
application-state-declined = 未立项
application-state-withdrawn = 已撤回
call-phase-draft = 草稿
call-phase-coming = 即将开始
call-phase-open = 征集中
call-phase-deciding = 评审决定中
call-phase-finished = 已结束
call-phase-cancelled = 已取消
rule-kind-cap = 资助上限
rule-kind-own-funds = 自筹比例
rule-kind-once-per-year = 每年限报一项
rule-kind-applicant-kind = 申报主体
rule-kind-registered = 须依法登记
rule-kind-inspection = 年检合格
rule-kind-grade = 评估等级
rule-kind-line-cap = 科目上限
rule-kind-line-floor = 科目下限
rule-kind-not-held = 未被停拨
rule-kind-notice = 公示天数
rule-kind-pass-mark = 及格线与评分齐全
rule-kind-fund-free = 资金不重复承诺
rule-level-hard = 必须
rule-level-warn = 提醒
came-by-paper = 纸质
came-by-file = 表格文件
came-by-desk = 现场填报
notice-standing-running = 公示中
notice-standing-objected = 有异议待答复
notice-standing-over = 公示期满
notice-standing-withdrawn = 已撤下
day-kind-holiday = 放假
day-kind-make-up = 调休上班
amendment-kind-amount = 金额
amendment-kind-extension = 延期
amendment-kind-scope = 内容
amendment-kind-budget = 预算
amendment-kind-payee = 收款账户
grant-step-calling = 征集
grant-step-applying = 申报
grant-step-reviewing = 评审
grant-step-noticing = 公示
grant-step-agreeing = 立项签约
grant-step-paying = 拨付
grant-step-closing = 结项
call-preset-county = 区县公益项目（3万元）
call-preset-community = 社区小微项目（5000元）
call-preset-regrant = 带动小微项目（5万元，转资助40%）
grants-steps = 资助年度七步
grants-step-count = { $step }，{ $count } 件待办
grants-calls = 征集
grants-applications = 申报
grants-review = 评审
grants-call-budget = 征集预算
grants-awarded = 已立项
grants-undecided = 待决定
grants-left = 余额
grants-asked = 申请金额
grants-approved-amount = 同意金额
grants-no-calls = 还没有征集。先建资金池，再开一次征集。
grants-to-calls = 查看征集
grants-begin-from = 参照
grants-begin-blank = 空白
grants-begin-hint = 带入规则、材料清单、拨付计划和评分表，都可以再改
grants-call-name = 征集名称
grants-call-shares = 资金来源
grants-share-hint = 留空即全部由该资金池出
grants-add-share = 再加一个资金池
grants-share-left = { $fund }（本次尚余 { $amount } 元）
grants-rules = 规则
grants-rule = 规则
grants-rule-level = 力度
grants-rule-source = 依据
grants-add-rule = 添加规则
grants-no-rules = 没有规则
grants-line = 科目
grants-line-or-class = 科目或费用类别
grants-least-grade = 最低等级
grants-papers = 材料清单
grants-paper = 材料
grants-add-paper = 添加材料
grants-no-papers = 这次征集没有要求材料
grants-paper-required = 必交，未收到
grants-papers-missing = 缺必交材料
grants-notice-days-hint = 0 为不公示；常见 5 个工作日或 7 天
grants-publish-note = { $name }：{ $from } 至 { $to } 接受申报。发布后取得编号。
grants-extend-note = 现截止日期 { $to }
grants-cancel-call = 取消征集
grants-back-calls = 返回征集列表
grants-back-call = 返回征集
grants-back-funds = 返回资金池
grants-call-days = 申报时间 { $from } 至 { $to }
grants-days-left = 还有 { $days } 天截止
grants-open-review = 送评审（{ $count } 项）
grants-open-review-note = 审查通过的 { $count } 项申报将送评审组打分。
grants-review-on = 评审日期
grants-notice-note = 公示 { $days } 天，自首日起算。
grants-notice-note-working = 公示 { $days } 个工作日，自首日起算，节假日按工作日表扣除。
grants-notice-place = 公示地点（公告栏、公众号）
grants-notice-asked = 要求公示 { $days } 天；有拟立项的申报后发布。
grants-notice-asked-working = 要求公示 { $days } 个工作日；有拟立项的申报后发布。
grants-notice-not-asked = 这次征集不要求公示。
grants-on-notice = 公示的申报
grants-to-notice = 还有 { $count } 项拟立项未公示：{ $names }
grants-decide-below = 平均 { $mean } 分，低于及格线
grants-decide-missing = 还有 { $count } 份评分表没有交齐
grants-decide-minuted = 仍要同意的，请在会议纪要中写明理由。
grants-notice-span = { $from } 至 { $to }（{ $days } 天）
grants-notice-span-working = { $from } 至 { $to }（{ $days } 个工作日）
grants-whole-notice = 全部公示内容
grants-withdrawn-said = { $on } 撤下：{ $reason }
grants-objection-to = 针对
grants-objection-outcome = 核实与答复
grants-objection-upheld = 异议成立
grants-upheld-said = { $on } 答复，异议成立：{ $outcome }
grants-not-upheld-said = { $on } 答复，异议不成立：{ $outcome }
grants-no-objections = 没有收到异议
grants-information-came = 补正材料收到
grants-move-eligible = 审查通过
grants-move-ineligible = 审查不通过
grants-move-more = 退回补正
grants-move-withdrawn = 撤回申报
grants-moved-on = 办理日期
grants-what-is-missing = 需要补正的内容
grants-information-due = 补正截止
grants-decide = 决定
grants-decide-note = { $name }，申请 { $asked } 元
grants-decide-note-ranked = { $name }，申请 { $asked } 元；平均 { $mean } 分，第 { $rank } 名
grants-approved-hint = 可低于申请金额；不予立项的不看此项
grants-decision-reason = 理由
grants-decision-reason-hint = 核减或不予立项必须写明，决定书上会印出
grants-minutes = 会议纪要文号
grants-award-application-note = 同意资助 { $amount } 元，按征集的拨付计划分批；没有项目的同时建立项目。
grants-reviewer-name = 姓名
grants-reviewer-title = 职务职称
grants-conflict-note = { $name } 将不能为该申报打分，已打的分一并清除。
grants-conflict-with = 回避的申报
grants-workdays = 工作日表
grants-workdays-note = 公示天数按此表计算；放假和调休以国务院办公厅通知为准，可逐日修改。
grants-workdays-source = 随程序提供的 { $year } 年安排依据：{ $source }
grants-workdays-from = 开始
grants-workdays-to = 结束（可空）
grants-workdays-kind-hint = 不选即恢复为按星期
grants-workdays-label = 名称
grants-workdays-count = { $year } 年，{ $days } 个工作日
grants-no-workdays = { $year } 年还没有放假安排，按星期计算工作日。
grants-take-workdays-note = 把程序自带的放假安排写入工作日表；请与正式通知核对。
grants-year = 年份
grants-amend = 协议变更
grants-amend-kind = 协议变更：{ $kind }
grants-amend-note = { $no }，变更前后都会留存。
grants-amendment-paper = 补充协议或批复文号
grants-amended-on = 变更日期
grants-amount-after = 变更后金额
grants-amount-before = 现为 { $amount } 元；差额由最后的批次承担
grants-ends-on-after = 延期至
grants-ends-on-before = 现至 { $day }
grants-amended-lines = 变更后的预算
grants-account-before = 变更前：{ $bank } { $number }
grants-agreed-so-far = 变更前
grants-approved-lines = 逐项核定
grants-approved-of-line = 核定
grants-awarded-lines = 立项预算
grants-spread-hint = 按比例分摊到分，可逐项修改；合计须等于上面的金额。
grants-intake-sheet = 导出申报登记表
grants-import-applications = 导入申报
grants-people = 受益人数
grants-served = 受益对象
grants-served-hint = 如：困境儿童
grants-amendments = 变更记录
grants-no-amendments = 没有变更
grants-ends-on-agreed = 协议期至
grants-applicant = 申报单位
grants-lacks = 需要处理
grants-lacks-papers = 缺 { $count } 份材料
grants-breaks-rules = { $count } 条不符合
grants-has-warnings = { $count } 条提醒
grants-no-applications = 没有申报。征集发布后，在征集页登记。
grants-find-application = 查找申报
grants-project-name = 项目名称
grants-goes-on-with = 延续的项目
grants-goes-on-hint = 新项目留空，立项时建立
grants-leader = 项目负责人
grants-phone = 联系电话
grants-period-from = 开始（年-月）
grants-period-to = 结束（年-月）
grants-budget = 预算
grants-budget-hint = 各行合计须等于申请金额和自筹金额；没有明细可不填。
grants-add-line = 添加科目
grants-reckoned = 测算依据
grants-no-budget = 没有预算明细
grants-budget-line-activity = 项目活动费
grants-budget-line-lecturer = 专家讲课费
grants-budget-line-volunteer = 志愿者补贴
grants-budget-line-staff = 人员费
grants-budget-line-travel = 交通差旅费
grants-budget-line-publicity = 宣传费
grants-budget-line-printing = 印刷资料费
grants-budget-line-audit = 评估审计费
grants-budget-line-management = 管理费
grants-budget-line-tax = 税费
grants-budget-line-assets = 固定资产
grants-budget-line-regrant = 小微公益项目
grants-to-review = 去评审
grants-to-award = 查看立项 { $no }
grants-awaited = 等待补正，截止 { $day }
grants-awaited-late = 补正已逾期，截止日是 { $day }
grants-decided-said = { $on } 决定，纪要 { $minutes }，{ $by } 登记
grants-cut-said = 核减
grants-trail = 办理过程
grants-not-handed-in = 尚未确认收件
grants-earlier = 该组织以往的资助和申报
grants-no-earlier = 没有以往记录
grants-no-sheet = 还没有评分表。
grants-nothing-in-review = 还没有送评审的申报。先审查，再送评审。
grants-ranking = 评分汇总
grants-rank = 名次
grants-mean = 平均分
grants-spread = 分差
grants-sheet-part = { $lines }/{ $all } 项
grants-trimmed-note = 满 5 份评分表时去掉一个最高分和一个最低分
grants-trimmed-hint = 满 5 份评分表时生效
grants-mean-note = 平均分按完整的评分表计算
grants-score-as = 录入谁的评分
grants-from-paper = 由纸质评分表录入
grants-grid-keys = 回车和上下键换行，左右键换项，清空即删除该项分。
grants-sheets-of = { $name } 的评分表
grants-shut-out = { $on } 申报回避：{ $reason }
grants-points-of = { $name }，{ $line }，满分 { $most }
grants-add-criterion = 添加评分项
grants-balance-on = 余额截至
grants-balance-on-hint = 留空为现在
grants-years = 分年度结转
grants-years-year = 年度
grants-years-forward = 上年结转
grants-years-received = 本年到账
grants-years-committed = 本年承诺
grants-years-paid = 本年拨付
grants-years-returned = 本年退回
grants-years-handed = 本年上缴
grants-years-carried = 结转下年
grants-years-bound = 其中已承诺未拨
grants-no-movement = 还没有收支
grants-receipts = 到账记录
grants-money-handed-back = 上缴记录
grants-so-far = 累计
grants-no-receipts = 还没有到账
grants-fund-no-calls = 没有用于征集
grants-open-fund = 详情

refusal-grants-over-call = 征集预算 { $budget } 元，已立项 { $awarded } 元，本次 { $amount } 元，超出 { $short } 元
    .hint = 可减少金额、提高征集预算，或结束部分立项
refusal-grants-over-share = 资金池“{ $fund }”分给本次征集 { $share } 元，已立项 { $awarded } 元，本次 { $amount } 元，超出 { $short } 元
    .hint = 可改用本次征集的其他资金池，或减少金额
refusal-grants-fund-not-of-call = 资金池“{ $fund }”不在本次征集的资金来源中
    .hint = 请从本次征集的资金来源中选择
refusal-grants-call-shares = 各资金池合计 { $sum } 元，与征集预算 { $budget } 元相差 { $difference } 元
    .hint = 请调整各资金池金额，使合计等于预算
refusal-grants-call-fund-twice = 同一个资金池出现了两次
    .hint = 请合并为一行
refusal-grants-call-not-open = 征集“{ $call }”当前为{ $state ->
        [draft] 草稿
        [published] 已发布
        [finished] 已结束
        [cancelled] 已取消
       *[other] { $state }
    }，不接受申报
    .hint = 请先发布征集，或选择其他征集
refusal-grants-call-days = 征集“{ $call }”的申报时间为 { $from } 至 { $to }，{ $on } 不在其中
    .hint = 请核对收件日期；确需延长的，先办理延期
refusal-grants-call-move = 征集“{ $call }”当前为{ $from ->
        [draft] 草稿
        [published] 已发布
        [finished] 已结束
        [cancelled] 已取消
       *[other] { $from }
    }，不能改为{ $to ->
        [draft] 草稿
        [published] 已发布
        [finished] 已结束
        [cancelled] 已取消
       *[other] { $to }
    }
    .hint = 草稿可发布或取消，已发布的可结束或取消
refusal-grants-call-in-use = 征集“{ $call }”已收到 { $count } 份申报或已经结束，规则不能再改
    .hint = 可以延长截止日期；规则不同的请另开一次征集
refusal-grants-call-undecided = 征集“{ $call }”还有 { $count } 份申报没有结论
    .hint = 请先审查、评审或撤回这些申报
refusal-grants-call-not-extended = 截止日期只能推后：现为 { $closes }，填写的是 { $to }
    .hint = 请填晚于现截止日期的日期
refusal-grants-call-without-sheet = 这次征集还没有评分表
    .hint = 请先设置评分表
refusal-grants-rule-incomplete = 规则“{ $kind ->
        [cap] 资助上限
        [ownFunds] 自筹比例
        [oncePerYear] 每年限报一项
        [applicantKind] 申报主体
        [registered] 须依法登记
        [inspection] 年检合格
        [grade] 评估等级
        [lineCap] 科目上限
        [lineFloor] 科目下限
        [notHeld] 未被停拨
       *[other] { $kind }
    }”缺少{ $missing ->
        [amount] 金额
        [percent] 比例
        [line] 科目
        [allowed] 选项
       *[other] { $missing }
    }
    .hint = 请补填，或删除这条规则
refusal-grants-rule-percent = 规则“{ $kind ->
        [ownFunds] 自筹比例
        [lineCap] 科目上限
        [lineFloor] 科目下限
       *[other] { $kind }
    }”的比例 { $percent }% 不可用，应在 0 到 100 之间
    .hint = 请核对比例
refusal-grants-rule-twice = 规则“{ $kind ->
        [cap] 资助上限
        [ownFunds] 自筹比例
        [oncePerYear] 每年限报一项
        [applicantKind] 申报主体
        [registered] 须依法登记
        [inspection] 年检合格
        [grade] 评估等级
        [lineCap] 科目上限
        [lineFloor] 科目下限
        [notHeld] 未被停拨
        [notice] 公示天数
        [passMark] 及格线与评分齐全
        [fundFree] 资金不重复承诺
       *[other] { $kind }
    }{ $line ->
        [activity] ：业务活动费
        [management] ：管理费用
        [tax] ：税费
        [other] ：其他
       *[named] { $line }
    }”以同样的力度出现了两次
    .hint = 请合并为一条；一条必须、一条提醒的可以并存
refusal-grants-rule-cap = 申请 { $amount } 元，超过资助上限 { $cap } 元，多 { $over } 元
    .hint = 请减少申请金额；超出部分可列自筹
refusal-grants-rule-own-funds = 自筹 { $own } 元，占总预算 { $whole } 元的 { $share }%，低于要求的 { $percent }%
    .hint = 请增加自筹资金，或减少申请金额
refusal-grants-rule-once-a-year = { $organisation }本年度已有申报或立项：{ $others }
    .hint = 同一组织每年限报一项；可撤回其中一项申报，未签的立项可按失效办理
refusal-grants-rule-applicant-kind = { $organisation }是{ $kind ->
        [association] 社会团体
        [serviceAgency] 社会服务机构
        [foundation] 基金会
        [industry] 行业协会商会
        [community] 社区社会组织（备案）
        [volunteerTeam] 志愿服务队
        [other] 其他
       *[other] { $kind }
    }，不在本次征集的申报主体中
    .hint = 请核对组织类别，或改由符合条件的组织申报
refusal-grants-rule-not-registered = { $organisation }没有“已登记”的登记状态
    .hint = 请核对登记证书后在组织档案中更新登记状态
refusal-grants-rule-inspection = { $organisation }{ $year }年年检结论为{ $result ->
        [qualified] 合格
        [basically] 基本合格
        [failed] 不合格
        [notTaken] 未参检
       *[other] { $result }
    }
    .hint = 年检合格后再申报；结论有误的请在组织档案中更正
refusal-grants-rule-inspection-old = { $organisation }最近登记的是 { $year } 年年检，{ $asked } 年年检已经结束，还没有登记结论
    .hint = 请核对 { $asked } 年年检材料，并在组织档案中登记结论
refusal-grants-rule-inspection-unknown = 没有登记{ $organisation }的年检结论
    .hint = 请核对年检材料，并在组织档案中登记；{ $asked } 年 6 月 30 日以后登记成立的免检，请填写成立日期
refusal-grants-rule-grade = { $organisation }的评估等级为{ $grade }，要求{ $least }以上且在有效期内
    .hint = 请核对等级证书和有效期
refusal-grants-rule-line-cap = “{ $line ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
        [other] 其他
       *[named] { $line }
    }”{ $amount } 元，占申请金额的 { $share }%，超过规定上限 { $percent }%
    .hint = 请压减该科目，或改列自筹
refusal-grants-rule-line-floor = “{ $line ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
        [other] 其他
       *[named] { $line }
    }”{ $amount } 元，占申请金额的 { $share }%，低于要求的 { $percent }%
    .hint = 请增加该科目
refusal-grants-rule-held = { $organisation }已被停拨：{ $reason }
    .hint = 解除停拨后再申报
refusal-grants-application-sums = 预算各行合计 { $sum } 元，填写的是 { $said } 元，相差 { $difference } 元
    .hint = 请核对各行，或改正合计
refusal-grants-application-move = 申报“{ $application }”当前为{ $from ->
        [draft] 草稿
        [submitted] 待审查
        [eligible] 审查通过
        [ineligible] 审查未通过
        [moreInformation] 待补正
        [inReview] 评审中
        [approved] 拟立项
        [approvedWithConditions] 附条件立项
        [declined] 未立项
        [withdrawn] 已撤回
       *[other] { $from }
    }，不能改为{ $to ->
        [draft] 草稿
        [submitted] 待审查
        [eligible] 审查通过
        [ineligible] 审查未通过
        [moreInformation] 待补正
        [inReview] 评审中
        [approved] 拟立项
        [approvedWithConditions] 附条件立项
        [declined] 未立项
        [withdrawn] 已撤回
       *[other] { $to }
    }
    .hint = 请按步骤办理：申报、审查、评审、决定
refusal-grants-application-day = { $on } 不可用：不能早于上一步 { $before }，也不能晚于今天 { $today }
    .hint = 请核对日期
refusal-grants-application-closed = 申报“{ $application }”当前为{ $state ->
        [draft] 草稿
        [submitted] 待审查
        [eligible] 审查通过
        [ineligible] 审查未通过
        [moreInformation] 待补正
        [inReview] 评审中
        [approved] 拟立项
        [approvedWithConditions] 附条件立项
        [declined] 未立项
        [withdrawn] 已撤回
       *[other] { $state }
    }，内容不能再改
    .hint = 需要改动时，先退回补正
refusal-grants-papers-missing = 申报“{ $application }”还缺 { $count } 份必交材料：{ $papers }
    .hint = 收到后在材料清单登记，或退回补正
refusal-grants-application-not-approved = 申报“{ $application }”当前为{ $state ->
        [draft] 草稿
        [submitted] 待审查
        [eligible] 审查通过
        [ineligible] 审查未通过
        [moreInformation] 待补正
        [inReview] 评审中
        [approved] 拟立项
        [approvedWithConditions] 附条件立项
        [declined] 未立项
        [withdrawn] 已撤回
       *[other] { $state }
    }，不能立项
    .hint = 评审决定同意后才能立项
refusal-grants-application-awarded = 申报“{ $application }”已立项为 { $award }
    .hint = 请在该立项中办理
refusal-grants-not-in-review = 申报“{ $application }”当前为{ $state ->
        [draft] 草稿
        [submitted] 待审查
        [eligible] 审查通过
        [ineligible] 审查未通过
        [moreInformation] 待补正
        [inReview] 评审中
        [approved] 拟立项
        [approvedWithConditions] 附条件立项
        [declined] 未立项
        [withdrawn] 已撤回
       *[other] { $state }
    }，或不属于这次评审，不能打分
    .hint = { $state ->
        [inReview] 请在它自己的征集中打分
        [approved] 已有评审决定，评分不再改动；决定有误的请先撤销决定
        [approvedWithConditions] 已有评审决定，评分不再改动；决定有误的请先撤销决定
        [declined] 已有评审决定，评分不再改动；决定有误的请先撤销决定
        [ineligible] 审查未通过的不再评审
        [withdrawn] 已撤回的不再评审
       *[before] 请先送评审
    }
refusal-grants-not-scored = 申报“{ $application }”还没有一份完整的评分表（共 { $lines } 项）
    .hint = 请先录入评分
refusal-grants-review-cannot-begin = 征集“{ $call }”不能开始评审：{ $missing ->
        [sheet] 还没有评分表
        [reviewers] 还没有评审人
        [eligible] 没有审查通过的申报
       *[other] { $missing }
    }
    .hint = 请先补齐
refusal-grants-decision-outcome = 评审结论只能是同意、附条件同意或不予立项
    .hint = 请重新选择
refusal-grants-approved-over-asked = 同意金额 { $amount } 元，须大于零且不超过申请金额 { $asked } 元
    .hint = 请核对金额
refusal-grants-cut-without-reason = 比申请的 { $asked } 元核减了 { $cut } 元，没有写明理由
    .hint = 请写明核减理由，决定书上会印出
refusal-grants-approved-lines-sum = 逐项核定合计 { $sum } 元，与同意金额 { $approved } 元相差 { $difference } 元
    .hint = 请调整各项，使合计等于同意金额
refusal-grants-approved-line-over = “{ $line }”核定 { $amount } 元，须不低于零且不超过申请的 { $asked } 元
    .hint = 评审只核减申请的科目；要换科目的请退回申报单位改预算
refusal-grants-nothing-to-notice = 征集“{ $call }”还没有拟立项的申报，无可公示
    .hint = 请先作出评审决定
refusal-grants-noticed-already = 征集“{ $call }”正在公示或已公示，至 { $ends }
    .hint = 需要重新公示的，先撤下原公示
refusal-grants-notice-missing = 征集“{ $call }”要求公示 { $kind ->
        [working] { $days } 个工作日
       *[calendar] { $days } 天
    }，申报“{ $application }”还没有在公示中
    .hint = 请先发布公示；公示之后才决定的，须另行公示
refusal-grants-notice-awarded = 已依据这次公示立项 { $count } 项（{ $awards }），公示不能再撤回
    .hint = 公示内容有误的，请另行更正公告；立项应当撤销的，先把立项作废或终止，再撤回公示
refusal-workdays-notice-awarded = 这样改会使公示期晚于已经作出的 { $count } 项立项（{ $awards }）
    .hint = 请核对放假调休安排；这些立项公示期内的日子保持不变
refusal-grants-notice-before-decision = 公示开始 { $on } 早于评审决定 { $decided }，没有可公示的内容
    .hint = 请填决定当日或之后的日期
refusal-grants-notice-too-short = 公示只到 { $ends }，这次征集要求 { $kind ->
        [working] { $days } 个工作日
       *[calendar] { $days } 天
    }，应到 { $until }
    .hint = 请按要求的天数公示；确可从简的，先在征集规则中把“公示天数”设为提醒
refusal-grants-not-on-notice = 申报“{ $application }”不在这次公示中
    .hint = 请选择公示中的申报；针对整个公示的，留空
refusal-grants-below-pass-mark = 申报“{ $application }”平均 { $mean } 分，低于及格线 { $mark } 分，差 { $short } 分
    .hint = 仍要同意的，须在会议纪要中写明理由
refusal-grants-sheets-missing = 申报“{ $application }”还有 { $count } 份评分表没有交齐
    .hint = 请补录评分；有回避的先登记回避。仍要决定的，须在会议纪要中写明
refusal-grants-award-before-fund = 立项日期 { $on } 早于资金池“{ $fund }”的起始日 { $starts }
    .hint = 请核对立项日期，或改用当时的资金池
refusal-grants-applicant-stays = 申报“{ $application }”已经编号，申报单位不能更换
    .hint = 由别的组织申报的，请撤回这一份，另行登记
refusal-grants-call-promised = 资金池“{ $fund }”可用 { $free } 元，其他征集（{ $others }）已承诺 { $byOthers } 元，本次 { $promise } 元，超出 { $short } 元
    .hint = 请减少本次金额、结束其他征集，或先增加资金池金额
refusal-grants-regrant-below-call = 转资助比例 { $percent }% 低于征集要求的 { $least }%
    .hint = 请填不低于 { $least }%，或不填：征集的比例自动沿用
refusal-grants-cap-twice = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }的上限出现了两次：{ $first }% 和 { $second }%
    .hint = 请只留一个
refusal-grants-budget-line-negative = 预算行“{ $line }”为 { $amount } 元，不能为负
    .hint = 请填零或正数；要减少的直接改小该行
refusal-grants-over-approved = 申报“{ $application }”批准 { $approved } 元，立项 { $amount } 元超出 { $over } 元
    .hint = 请填不超过批准数的金额；需要增加的，签约后办理金额变更
refusal-grants-award-before-decision = 立项日期 { $on } 早于评审决定日期 { $decided }
    .hint = 请填决定当日或之后的日期
refusal-grants-plan-awaited = 支出报告“{ $report }”与立项 { $award } 的拨付条件相连，拨付计划不能改写
    .hint = 先取消要求这份报告；报告已交的，取消此立项后重新立项
refusal-grants-amend-state = 立项 { $award } 当前为{ $state ->
        [agreementPending] 待签协议
        [active] 执行中
        [suspended] 已暂停
        [closed] 已结项
        [lapsed] 未签失效
        [cancelled] 已取消
        [terminated] 已终止
       *[other] { $state }
    }，不能办理变更
    .hint = 执行中或已暂停的才能变更；未签协议的请直接修改
refusal-grants-amend-day = 变更日期 { $on } 不可用：不能早于签订日 { $signed }，也不能晚于今天 { $today }
    .hint = 请核对补充协议的日期
refusal-grants-amend-nothing = 变更前后相同：{ $before }
    .hint = 请填写变更后的内容，或取消变更
refusal-grants-amend-below-paid = 变更后 { $amount } 元，低于不可再减的 { $floor } 元（净拨付 { $paid } 元，在途 { $inFlight } 元，已确认支出 { $accepted } 元）
    .hint = 请填不低于该数的金额；多拨的先办理退回
refusal-grants-amend-budget-missing = 金额由 { $before } 元变更为 { $after } 元，预算仍按原金额，相差 { $difference } 元
    .hint = 请同时填写变更后的预算，合计等于变更后的金额
refusal-grants-budget-over-class-cap = { $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他费用
    }预算 { $budget } 元，超过上限 { $cap } 元（{ $percent }%），多 { $over } 元
    .hint = 请调低该类别的预算行
refusal-grants-budget-cap-loosened = 征集 { $call } 规定{ $class ->
        [activity] 业务活动费
        [management] 管理费用
        [tax] 税费
       *[other] 其他
    }最多占 { $most }%，这里填写的是 { $percent }%
    .hint = 请填不高于 { $most }%，或不填：征集的上限自动沿用
refusal-grants-budget-below-accepted = 预算行“{ $line }”连同可超部分只有 { $limit } 元，已认可支出 { $accepted } 元，少 { $short } 元
    .hint = 请填不低于已认可支出的金额
refusal-grants-amend-not-extended = 延期后的 { $to } 须晚于现在的 { $before }
    .hint = 请填更晚的日期
refusal-notice-days = 公示 { $days } 天不可用，应为 1 至 90 天
    .hint = 常见为 5 个工作日或 7 天；征集不要求公示的填 0
refusal-notice-not-found = 找不到这条公示或异议
    .hint = 可能已被撤销，请返回重新打开
refusal-notice-running = 公示至 { $ends }，{ $on } 还在公示期内或之前
    .hint = 公示期满且无异议后再立项，立项日期填公示结束之后
refusal-notice-objection-open = { $objector } { $on } 提出的异议还没有答复
    .hint = 请先处理异议
refusal-notice-objection-upheld = { $objector } { $on } 提出的异议成立
    .hint = 不能按原决定立项；请重新评审或不予立项
refusal-notice-objection-day = 异议日期 { $on } 不在公示期 { $from } 至 { $to } 内，或晚于今天
    .hint = 请核对收到异议的日期
refusal-notice-objection-settled = { $objector } 的异议已于 { $on } 答复
    .hint = 不需要再次答复
refusal-notice-settled-day = 答复日期 { $on } 不能早于收到日期 { $received }，也不能晚于今天
    .hint = 请核对日期
refusal-notice-withdrawn = 这条公示已于 { $on } 撤下
    .hint = 需要时可重新发布
refusal-review-not-found = 找不到这位评审人或这项评分
    .hint = 可能已被撤销，请重新打开评审页
refusal-review-conflicted = { $reviewer } 于 { $on } 申报回避：{ $reason }，不能为其打分
    .hint = 请由其他评审人打分；申报有误的可撤回回避
refusal-review-points-out-of-range = “{ $line }”满分 { $most } 分，填写的是 { $points } 分
    .hint = 请填 0 到满分之间，最多一位小数
refusal-review-points-of-line = “{ $line }”的满分 { $points } 不可用
    .hint = 满分应大于 0，不超过 1000
refusal-review-line-twice = 评分表里“{ $line }”出现了两次
    .hint = 请改名或合并
refusal-review-sheet-empty = 评分表没有评分项
    .hint = 请至少填写一项
refusal-review-pass-mark = 及格线 { $mark } 分不可用，满分为 { $most } 分
    .hint = 请填 0 到满分之间
refusal-review-sheet-scored = 已按这张评分表打分（{ $reviewers }，共 { $count } 项），{ $changed ->
        [criteria] 评分项和满分
        [passMark] 及格线
       *[trimmed] 去掉最高最低分的做法
    }不能再改
    .hint = 名称和说明可以改；尚未决定的可先清除全部评分，已有决定的评分表不再改
refusal-review-seated-already = { $name } 已是评审人
    .hint = 不需要重复添加；重名的请加单位区别
refusal-review-has-scored = { $reviewer } 已打 { $count } 项分，不能移出
    .hint = 可为其申报回避，或先清除评分
refusal-workdays-make-up-on-weekday = { $day } 本来就是工作日，不需要设为调休上班
    .hint = 只有周六、周日可设为调休上班
refusal-workdays-span = { $from } 至 { $to } 不可用：一次最多 { $most } 天，且结束不早于开始
    .hint = 请分段设置
refusal-workdays-year-unknown = 程序里没有 { $year } 年的放假安排，已有：{ $known }
    .hint = 请按国务院办公厅通知逐段录入

refusal-grants-undo-awarded = 申报“{ $application }”已立项为 { $award }，评审决定不能撤销
    .hint = 请先将该立项按失效或撤销办理，再撤销评审决定
refusal-grants-undo-awarded-anew = 申报“{ $application }”已另行立项为 { $other }，{ $award } 不能恢复
    .hint = 一份申报只立项一次；要恢复原立项，请先将 { $other } 按失效办理
refusal-grants-undo-call-over = 征集“{ $call }”{ $state ->
        [cancelled] 已取消
       *[other] 已结束
    }，申报“{ $application }”不能恢复到待处理
    .hint = 请先撤销征集的结束，再撤销这一步；或在新的征集中重新申报
refusal-grants-undo-condition-relied-on = “{ $tranche }”已凭条件“{ $condition }”拨付或在途 { $amount } 元，该条件不能改回未满足
    .hint = 请先驳回、作废、退回或冲销这笔拨付，再撤销
