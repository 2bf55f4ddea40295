# 小额资助：银行清单与对账

kind-bank-statement = 银行对账单
kind-bank-line = 对账单明细

field-listed-on = 银行清单导出日期
field-listed-by = 银行清单导出人
field-listed-digest = 银行清单校验码
field-from-day = 期间起
field-to-day = 期间止
field-known = 此前已读入的行数
field-read-by = 读入人
field-read-on = 读入日期
field-statement = 银行对账单
field-flow = 收支
field-other-party = 对方户名
field-other-account = 对方账号
field-memo = 摘要
field-serial = 流水号
field-balance = 余额
field-matched-by = 对账人
field-matched-on = 对账日期

op-grants-note-bank-list = 导出银行清单
op-grants-add-bank-statement = 读入银行对账单
op-grants-match-bank-line = 对上
op-grants-unmatch-bank-line = 取消对上
op-grants-match-sure-lines = 确认相符各笔
op-grants-explain-bank-line = 说明银行来往

bank-flow-out = 支出
bank-flow-in = 收入

bank-line-state-matched = 已对上
bank-line-state-sure = 相符待确认
bank-line-state-possible = 可能
bank-line-state-bank-only = 银行有账上没有
bank-line-state-explained = 已说明
bank-line-state-book-only = 账上有银行没有

bank-sign-voucher = 摘要写有凭证号
bank-sign-account = 账号相符
bank-sign-name = 户名相符
bank-sign-amount = 仅金额、日期相符
bank-sign-other-party = 户名不符

bank-hint-pay = 此笔拨付已在办、尚未登记付款
bank-hint-return = 可能是退汇：银行退回了这笔拨付
bank-hint-refund = 可能是组织退回结余

bank-step-pay = 去登记付款
bank-step-return = 去登记退票
bank-step-refund = 去登记退回

list-bankOpen = 对账未达清单
column-bank-open-state = 对账状态
column-bank-open-flow = 收支
column-bank-open-party = 对方户名
column-bank-open-account-number = 对方账号
column-bank-open-serial = 流水号
column-bank-open-memo = 摘要
column-bank-open-file = 对账单

## 为什么不行，怎么办

refusal-grants-batch-nothing-to-list = 批量单 { $batch } 没有可送银行的拨付
    .hint = 已退回、作废或移出的不列入银行清单；请另编批量单
refusal-grants-batch-no-account = { $voucher }（{ $organisation }）没有收款账号，不能列入银行清单
    .hint = 请在组织的立项页登记收款账户，或把这笔移出批量单
refusal-grants-statement-known = 这份对账单已经读入：{ $file }，{ $on } 由{ $by }读入
    .hint = 不会重复读入；请在“银行对账”中打开它
refusal-grants-statement-nothing-new = 对账单“{ $file }”的 { $count } 行都已随以前的对账单读入
    .hint = 无需再读；请打开以前的对账单继续核对
refusal-grants-statement-empty = 对账单“{ $file }”中没有一行收支
    .hint = 请核对列的对应，或重新从网银下载明细
refusal-grants-statement-amount = 第 { $line } 行金额 { $amount } 元不是正数
    .hint = 金额填正数，收入还是支出由“收支”说明
refusal-grants-statement-digest = 文件校验码应为 64 位十六进制，当前 { $length } 位
    .hint = 请重新选择文件，由程序计算校验码
refusal-grants-statement-balance = 第 { $line } 行余额对不上：上一行余额 { $before } 元，这一行后应为 { $due } 元，文件中是 { $stands } 元，相差 { $difference } 元
    .hint = 文件可能缺行或被改动，请从网银重新下载整段期间；确系只下载了部分明细的，把“余额”列改为不读取
refusal-grants-bank-amount = 银行金额 { $bank } 元，{ $entry } 为 { $book } 元，相差 { $difference } 元，不能对上
    .hint = 对账按分相符；金额记错的请先冲销重记，银行合并付款的请逐笔核对
refusal-grants-bank-flow = { $entry } 与这一行的收支方向相反（银行为{ $flow ->
        [out] 支出
       *[in] 收入
    }）
    .hint = 支出只能与拨付对上，收入只能与退回、退票或到账对上
refusal-grants-bank-taken = { $entry } 已与 { $on } 的银行流水对上
    .hint = 一笔账只对一行；确有误的请先在那一行取消对上
refusal-grants-bank-taken-back = { $entry } 已由 { $by } 冲销，不能与银行流水对上
    .hint = 请选择冲销后重记的那一笔
refusal-grants-bank-not-paid = { $voucher } { $state ->
        [voided] 已作废
        [rejected] 已退回
        [approved] 尚未登记付款
       *[prepared] 尚未审批
    }，账上没有付出，不能对上
    .hint = { $state ->
        [voided] 银行确已付出的，请重新提交并登记付款
        [rejected] 银行确已付出的，请重新提交并登记付款
       *[other] 请先办理到“登记付款”，再回来对上
    }
refusal-grants-bank-no-money = 台账 { $entry } 不经过银行，不能与流水对上
    .hint = 只有到账、拨付、退回和退票会出现在银行流水中
refusal-grants-bank-line-matched = 这一行已与 { $entry } 对上
    .hint = 要改对另一笔，请先取消对上
refusal-grants-bank-not-matched = 第 { $line } 行还没有对上，无可取消
    .hint = 请核对所选的行
refusal-grants-bank-nothing-sure = 对账单“{ $file }”没有可以直接确认的行
    .hint = 标为“可能”的请逐行选择
refusal-exchange-statement-no-headings = “{ $file }”中找不到对账单的标题行
    .hint = 标题行应有交易日期、收入或支出金额、对方户名等；网页格式的 .xls 请先在 Excel 或 WPS 中另存为 .xlsx
refusal-exchange-statement-no-date = “{ $file }”没有交易日期列
    .hint = 请在下面把有日期的列对应为“交易日期”
refusal-exchange-statement-no-amount = “{ $file }”没有金额列
    .hint = 请在下面把借方（支出）、贷方（收入）或交易金额的列对应好
refusal-exchange-statement-no-direction = “{ $file }”的金额没有正负，也没有借贷标志，分不清收入与支出
    .hint = 请在下面把借贷标志的列对应为“借贷标志”，或分别对应借方、贷方金额
refusal-exchange-statement-direction = 第 { $line } 行的借贷标志“{ $text }”认不出
    .hint = 应写借、贷或支出、收入；列对应错了的请在下面改正
refusal-exchange-statement-day = 第 { $line } 行的日期“{ $text }”读不懂
    .hint = 请核对“交易日期”对应的列；个别写错的请在文件中改正后重读
refusal-exchange-statement-amount = 第 { $line } 行“{ $column }”的“{ $text }”不是金额
    .hint = 请核对金额对应的列；个别写错的请在文件中改正后重读
refusal-exchange-statement-both = 第 { $line } 行同时有支出 { $out } 元和收入 { $in } 元
    .hint = 一行只能是支出或收入；请核对列的对应
refusal-exchange-statement-total = 第 { $line } 行“{ $column }”合计写的是 { $stands } 元，各行相加是 { $sum } 元，相差 { $difference } 元
    .hint = 文件可能缺行或被改动，请从网银重新下载整段期间
refusal-window-no-statement = 还没有选择对账单
    .hint = 请先选择或拖入对账单文件
window-pick-statement = 选择银行对账单

## 银行清单（.xlsx）

bank-list-sheet = 银行清单
bank-list-title = 批量付款清单
bank-list-title-of = { $hub }批量付款清单
bank-list-copy = { $title }（已付款，存档件）
bank-list-about = 批量单号：{ $no }　　送交日期：{ $on }　　共 { $count } 笔　　单位：元
bank-list-seq = 序号
bank-list-payee = 收款户名
bank-list-account = 收款账号
bank-list-bank = 开户行
bank-list-amount = 金额
bank-list-purpose = 用途
bank-list-voucher = 凭证号
bank-list-total = 合计
bank-list-people = 制单：{ $prepared }　　　　审批：{ $approved }　　　　复核：　　　　　　　　银行受理：

## 屏幕：批量单

grants-bank-list = 银行清单
grants-bank-listed-said = { $day } 由{ $by }导出银行清单
grants-bank-list-written = 已导出 { $file }，其中账号未脱敏，请妥善保管
grants-on-statement = 银行已对上

## 屏幕：银行对账

grants-bank-statements = 银行对账
    .keys = 对账单 流水 银行流水 未达账项 reconcile bank statement
grants-bank-statement = 对账单
grants-find-statement = 查找对账单文件名
grants-no-statements = 还没有读入银行对账单。从网银下载明细（.csv、.xls 或 .xlsx），在这里选择或直接拖入窗口
grants-read-statement = 读入对账单
grants-statement-period = 期间
grants-statement-lines = 行数
grants-statement-waiting = 待核对
grants-statement-out = 支出合计
grants-statement-in = 收入合计
grants-statement-read = 读入
grants-statement-columns = 列的对应
grants-statement-columns-hint = 按标题认出的列对应如下，不对的请改正；改过的会记住，下次同样的对账单不必再改。
grants-statement-remembered = 按以前的对应
grants-statement-ready = 可读 { $count } 行，{ $from } 至 { $to }
grants-statement-keep = 读入 { $count } 行
grants-statement-give-up = 放弃
grants-statement-known-said = 另有 { $count } 行已随以前的对账单读入，不重复计
grants-statement-digest = 文件校验码 { $digest }
grants-statement-day = 交易日期
grants-statement-what = 对方 · 摘要
grants-statement-book = 账上
grants-bank-why = 依据
grants-bank-days-apart = 相差 { $days } 天
grants-bank-same-day = 同日
grants-bank-candidates = { $count } 笔可能
grants-match-sure = 确认相符的 { $count } 笔
grants-match-this = 对上这笔
grants-match-choose = 选择账上的一笔
grants-match-choose-hint = 可按凭证号或户名查找；同方向、同金额的排在前面
grants-match-now = 对上
grants-unmatch = 取消对上
grants-bank-reason = 说明
grants-bank-reason-hint = 与资助台账无关的来往，如手续费、利息、其他项目；填了就不再列为未达
grants-bank-explain = 说明
grants-bank-reason-off = 撤去说明
grants-bank-matched-said = { $day } 由{ $by }对上
grants-bank-taken-back-said = 账上已由 { $no } 冲销，请取消对上
grants-bank-mark = 银行
grants-bank-mark-said = 已对上，{ $day }，流水号 { $serial }
grants-bank-mark-without-serial = 已对上，{ $day }
grants-bank-totals = 对账结果
grants-bank-sum-statement = 对账单合计
grants-bank-sum-matched = 已对上
grants-bank-sum-explained = 已说明
grants-bank-sum-difference = 差额
grants-bank-sum-book-only = 账上有银行没有
grants-bank-all-matched = 这份对账单已全部核对
grants-bank-row = 文件第 { $line } 行
grants-bank-other-account = 对方账号
grants-drop-statement = 松开即读入对账单

exchange-field-statement-date = 交易日期
exchange-field-statement-out = 支出（借方）金额
exchange-field-statement-in = 收入（贷方）金额
exchange-field-statement-amount = 交易金额
exchange-field-statement-direction = 借贷标志
exchange-field-statement-party = 对方户名
exchange-field-statement-payee = 收款人名称
exchange-field-statement-payer = 付款人名称
exchange-field-statement-party-account = 对方账号
exchange-field-statement-payee-account = 收款账号
exchange-field-statement-payer-account = 付款账号
exchange-field-statement-memo = 摘要、用途
exchange-field-statement-serial = 流水号
exchange-field-statement-balance = 余额

finding-grants-bank-differs = 银行流水与对上的台账不符
