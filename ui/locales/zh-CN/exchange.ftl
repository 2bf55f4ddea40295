# exchange

## 读取文件

refusal-exchange-file-missing = 打不开文件“{ $file }”
    .hint = { $cause }。请确认文件还在原处，且没有被其他程序独占
refusal-exchange-file-large = 文件“{ $file }”有 { $size } MB，超过 { $limit } MB
    .hint = 请删去图片和无关工作表，或分成几个文件导入
refusal-exchange-file-bomb = 文件“{ $file }”解压后过大，没有打开
    .hint = { $what ->
        [entries] 压缩包内有 { $found } 个条目，上限 { $limit }
        [ratio] 压缩比 { $found }，上限 { $limit }
       *[megabytes] 解压后 { $found } MB，上限 { $limit } MB
    }。请用表格软件打开原文件，另存为新的 .xlsx 再导入
refusal-exchange-file-unreadable = 文件“{ $file }”已损坏，读不出表格
    .hint = 请用表格软件打开原文件，另存为 .xlsx 再导入
refusal-exchange-file-crashed = 读取文件“{ $file }”时中断
    .hint = 文件结构异常或内容过大，账本未受影响。请另存为 .xlsx 或分成几个文件再导入
refusal-exchange-file-slow = 文件“{ $file }”在 { $seconds } 秒内没有读完
    .hint = 请删去无关工作表，或分成几个文件导入
refusal-exchange-file-password = 文件“{ $file }”设有打开密码
    .hint = 请在表格软件中取消密码，另存后再导入
refusal-exchange-file-wide = 文件“{ $file }”超过 { $limit } 列
    .hint = 请删去表格右侧多余的内容
refusal-exchange-format-unknown = 文件“{ $file }”不是可以导入的表格
    .hint = 可以导入 .xlsx、.xls、.ods 和 .csv（UTF-8 或 GB18030）
refusal-exchange-nothing-to-import = 所选文件中没有可以导入的台账
    .hint = 请核对表头：名册、项目、指标、活动、培训、签到和拨付台账按表头识别
refusal-exchange-stopped = 已停止读取
    .hint = 需要时重新选择文件
refusal-exchange-paste-empty = 没有粘贴内容
    .hint = 在 Excel 或 WPS 中选中带标题行的区域，复制后粘贴到这里
refusal-exchange-no-sheet = 没有这张工作表或这一列
    .hint = 请重新选择文件
fault-exchange-reader-missing = 无法启动读取表格的程序

## 台账

exchange-register-organisations = 社会组织名册
exchange-register-projects = 支持项目台账
exchange-register-indicators = 项目指标
exchange-register-activities = 项目活动记录
exchange-register-events = 培训活动台账
exchange-register-attendance = 签到明细
exchange-register-disbursements = 拨付流水
exchange-register-unknown = 未识别的工作表
exchange-severity-error = 错误
exchange-severity-warning = 提醒
exchange-severity-duplicate = 重复

exchange-clipboard = 剪贴板
exchange-row-in-file = 原文件行号
exchange-why = 问题原因

## 问题

problem-cell-broken = 公式出错（{ $text }），此格留空
problem-amount-missing = 没有金额，此行未导入
problem-amount-unreadable = “{ $text }”不是金额，此格留空
problem-amount-decimals = 金额“{ $text }”超过两位小数，此格留空
problem-count-unreadable = “{ $text }”不是数量，此格留空
problem-date-impossible = 日历中没有“{ $text }”这一天，此格留空
problem-date-unreadable = “{ $text }”不是日期，此格留空
problem-time-unreadable = “{ $text }”不是时间，此格留空
problem-phone-scientific = 电话号码变成了科学计数法（{ $text }），数字已丢失，请补填
problem-phone-length = 电话号码“{ $text }”位数不对，请核对
problem-account-scientific = 账号变成了科学计数法（{ $text }），数字已丢失，请补填
problem-account-unreadable = “{ $text }”不是账号，此格留空
problem-identity-missing = 没有统一社会信用代码或备案证号
problem-identity-kind-mismatch = 登记类型为{ $kind }，却填了备案证号
problem-uscc-check = 统一社会信用代码校验位不符：应为“{ $expected }”；按原样保留，标为未核验
problem-uscc-charset = 统一社会信用代码第 { $place } 位“{ $found }”不是代码字符；按原样保留，标为未核验
problem-uscc-length = 统一社会信用代码应为 18 位，当前 { $got } 位；按原样保留，标为未核验
problem-uscc-scientific = 代码变成了科学计数法（{ $text }），数字已丢失，请补填
problem-uscc-type-mismatch = 登记类型“{ $kind }”与代码开头“{ $found }”不符
problem-town-unknown = 没有“{ $text }”这个乡镇（街道），是否为“{ $meant }”
problem-value-unknown = “{ $text }”不在可选范围内，按原样保留
problem-women-exceed-total = 女性 { $women }，多于总人数 { $members }
problem-children-exceed-people = 儿童 { $children }，多于服务人数 { $people }
problem-persontimes-below-people = 服务人次 { $times }，少于服务人数 { $people }
problem-cumulative-below-period = 累计 { $cumulative }，少于本期 { $period }
problem-activity-outside-period = 活动日期不在项目起止时间（{ $from } 至 { $to }）内
problem-duplicate-code = 代码与第 { $first } 行相同，此行未导入
problem-duplicate-name = 名称与第 { $first } 行相同，此行未导入
problem-duplicate-row = 与第 { $first } 行重复，此行未导入
problem-duplicate-signin = { $name }在同一活动中重复签到，此行未导入
problem-name-missing = 没有名称，此行未导入
problem-over-award = 累计 { $sum }，超过立项金额 { $award }
problem-paid-before-signing = 拨付早于协议签订日期 { $signed }
problem-payee-differs = 收款单位“{ $payee }”不是承接组织“{ $own }”
problem-register-differs = 台账各批次净额 { $columns }，拨付流水净额 { $register }，两处不一致
problem-duplicate-voucher = 凭证号 { $voucher } 已用于第 { $first } 行
problem-attendance-mismatch = 参加人数 { $said }，签到 { $rows } 人
problem-event-not-found = 没有编号或名称为“{ $text }”的活动
problem-project-not-found = 没有“{ $text }”这个项目
problem-organisation-not-found = 没有“{ $text }”这家组织，已按名称新增
problem-sheet-unknown = 认不出工作表“{ $sheet }”是哪种台账，没有导入
problem-refund-over-paid = 退回 { $refund } 多于已拨付 { $paid }

## 导入

exchange-imported-fund = 导入资金
exchange-posted-again = { $memo }（台账凭证号 { $no }，前次导入已撤销冲销，重新入账）
op-intake-remember-columns = 记住列对应
kind-column-mapping = 列对应
refusal-intake-stopped = 已停止，账本没有改动
    .hint = 需要时重新试导入或导入
refusal-intake-columns-uneven = { $headings } 个列标题，{ $roles } 个对应
    .hint = 每个列标题对应一项，不导入的列留空
op-intake-import = 导入台账
op-intake-settle-row = 处理待处理记录
op-intake-dismiss-row = 不处理待处理记录
kind-imported = 导入记录
kind-pending_row = 待处理记录
refusal-intake-date-missing = 没有能读出的日期
    .hint = 请补填日期后处理
refusal-intake-event-unknown = 找不到这条签到所属的活动
    .hint = 请先录入活动，再在该活动中补签
refusal-intake-project-unnamed = 没有写明属于哪个项目
    .hint = 处理时请选择项目
refusal-intake-project-unknown = 没有“{ $project }”这个项目
    .hint = 请先录入或导入该项目，处理时选择项目
refusal-intake-no-award = 这个项目还没有立项金额
    .hint = 请先为项目立项，再处理这笔款项
refusal-intake-award-without-organisation = 项目“{ $project }”没有承接组织，不能立项
    .hint = 请在台账中填写承接组织后重新导入
refusal-intake-posted-differently = 凭证 { $no } 已入账，台账再次导入时内容不同
    .hint = 已入账的款项不改写。如确有差错，请冲销后重新录入
refusal-intake-not-waiting = 这条记录已经处理过了
    .hint = 请刷新待处理列表
refusal-intake-not-postable = “{ $key }”不是款项，不能直接入账
    .hint = 请在相应页面补录，再将此条标为不处理
refusal-intake-dry-run = 试导入
    .hint = 没有保存任何内容

## 导出

fault-exchange-unwritable = 文件写不出去
list-organisations = 社会组织
list-people = 人员
list-posts = 任职
list-projects = 支持项目
list-activities = 项目活动
list-indicators = 项目指标
list-milestones = 里程碑
list-events = 培训活动
list-attendance = 签到
list-services = 服务记录
list-incubations = 孵化
list-needs = 需求
list-offers = 资源
list-publications = 宣传
list-outlets = 宣传渠道
list-obligations = 治理事项
list-funds = 资金池
list-awards = 立项资助
list-tranches = 拨付批次
list-payments = 拨付
list-ledger = 资金台账
list-balances = 项目资金结余
list-goals = 年度目标
list-openingFigures = 历史基数
list-coverage = 覆盖情况
list-federations = 妇联组织
list-pending = 待处理

## 页面

exchange-import = 导入
exchange-pending = 待处理
exchange-export = 导出
exchange-choose = 选择台账文件
exchange-choose-others = 另选文件
exchange-none-chosen = 选择名册、项目、培训或拨付台账，先试导入，核对后再保存
exchange-take = 导入 { $count } 条{ $waiting ->
    [0] {""}
   *[other] ，{ $waiting } 条待处理
    }
exchange-taken = 已导入：新增 { $new } 条，更新 { $updated } 条，待处理 { $waiting } 条
exchange-summary = 各工作表
exchange-findings = 发现的问题
exchange-no-findings = 没有发现问题
exchange-all = 全部 { $count }
exchange-of-severity = { $severity } { $count }
exchange-severity-pending = 待处理
exchange-sheet = 文件和工作表
exchange-register = 台账
exchange-rows = 行数
exchange-new = 新增
exchange-updated = 更新
exchange-unchanged = 无变化
exchange-waiting = 待处理
exchange-problems = 问题
exchange-severity = 程度
exchange-row = 行
exchange-column = 列
exchange-message = 说明
exchange-date = 日期
exchange-amount = 金额
exchange-reason = 原因
exchange-actions = 操作
exchange-settle = 入账
exchange-dismiss = 不处理
exchange-nothing-waits = 没有待处理的记录
exchange-voucher-no = 改用凭证号
exchange-voucher-hint = 不填则按台账原凭证号
exchange-exported = 已导出“{ $file }”
exchange-register-people = 人员
exchange-taken-back = 撤销导入
