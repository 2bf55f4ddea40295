# base

## 数值：金额、日期、数量、号码

refusal-base-required = 必填项，不能为空
    .hint = 请填写后再保存
refusal-base-not-understood = 这项内容无法识别（{ $detail }）
    .hint = 请核对后重新填写
refusal-base-money-unreadable = “{ $text }”不是金额
    .hint = 请填数字，如 5000、5,000.00 或 0.5万元
refusal-base-money-decimals = 金额最多两位小数
    .hint = 当前为 { $amount }，请精确到分
refusal-base-money-cap = 金额 { $amount } 超出上限 999,999,999,999.99 元
    .hint = 请核对是否多输了位数
refusal-base-split-percents = 各批次比例合计 { $sum }%，应为 100%，且每批大于 0
    .hint = 请调整比例，尾差自动计入最后一批
refusal-base-date-unreadable = “{ $text }”不是日期
    .hint = 请填如 2024-07-01、2024.7.1、2024年7月 或 2024
refusal-base-date-nonexistent = 日期不存在，请重新填写
    .hint = “{ $text }”在日历中没有这一天
refusal-base-date-day-missing = “{ $text }”没有写到日
    .hint = 此处需要具体日期，如 2024-07-01
refusal-base-date-order = 结束日期不能早于开始日期
    .hint = 开始 { $from }，结束 { $to }，请核对
refusal-base-quantity-unreadable = “{ $text }”不是数量
    .hint = 请填如 318家、80多户、近2000名、50余次；没有数字的说法请写在备注中
refusal-base-quantity-units = 单位“{ $first }”与“{ $second }”不同，不能相加
    .hint = 请统一单位，或分开统计
refusal-base-code-length = 统一社会信用代码应为18位，当前为{ $got }位
    .hint = 请对照登记证书原件补全或删去多余字符
refusal-base-code-character = 第{ $place }位“{ $character }”不是有效字符（代码中不使用 I、O、S、V、Z）
    .hint = 可能误写了形近的字符（O 与 0、I 与 1、Z 与 2、S 与 5），请核对证书原件
refusal-base-code-check = 校验位不符，请核对证书原件
    .hint = 如证书原件确实如此，请勾选“与证书原件一致”并填写原因
refusal-base-code-inner = 代码中的组织机构代码校验位应为“{ $shouldBe }”，请核对证书原件
    .hint = 个别已发证书不规范，核对无误即可保留
refusal-base-code-category = 代码前两位“{ $prefix }”不在登记管理部门与机构类别表中，请确认
    .hint = 核对证书原件，无误即可保留
refusal-base-identity-kindless = 已填写号码，但身份类别为“无”
    .hint = 请选择号码的类别，或清空号码
refusal-base-identity-number = 请填写所选身份类别的号码
    .hint = 没有号码的，请将身份类别改为“无”
refusal-base-paper-length = 证件号码应为18位，当前为{ $got }位
    .hint = 请对照证件原件核对
refusal-base-paper-check = 证件号码校验位不符
    .hint = 请对照证件原件核对
refusal-base-paper-birth = 证件号码中的出生日期不存在
    .hint = 请对照证件原件核对第7至14位
refusal-base-paper-taiwan-residence = 台湾居民居住证号码应以 830000 开头
    .hint = 请核对证件类型与号码
refusal-base-paper-taiwan-permit = 台湾居民来往大陆通行证号码应为8位数字
    .hint = 请核对证件类型与号码

identity-credit-code = 统一社会信用代码
identity-filing = 备案证号
identity-approval = 批复文号
identity-name-approval = 名称核准文号
identity-none = 无

paper-resident-card = 居民身份证
paper-taiwan-residence = 台湾居民居住证
paper-taiwan-permit = 台湾居民来往大陆通行证
paper-hong-kong-macao-permit = 港澳居民来往内地通行证
paper-passport = 护照
paper-other = 其他证件
# 账本

refusal-book-exists = 已有同名文件：{ $file }
    .hint = 换一个文件名，或直接打开已有的账本。
refusal-book-missing = 找不到账本文件：{ $file }
    .hint = 检查 U 盘或文件夹是否已连接，或另选一个账本。
refusal-book-not-a-book = 这不是孵化台的账本：{ $file }
    .hint = 请选择以 .book 结尾的账本文件；原文件未改动。
refusal-book-in-use = 数据正在另一窗口中编辑
    .hint = 切换到已打开的窗口，或关闭它之后再打开。
refusal-book-no-keys = 账本旁缺少口令文件：{ $file }
    .hint = 用恢复码打开；打开后可重新设置口令。
refusal-book-keys-damaged = 口令文件已损坏：{ $file }
    .hint = 用恢复码打开；打开后可重新设置口令。账本本身没有受影响。
refusal-book-passphrase-wrong = 口令不正确
    .hint = 检查大小写和输入法后重试；忘记口令可用恢复码打开。
refusal-book-passphrase-short = 口令至少需要 { $least } 个字
    .hint = 可以用一句容易记住的话。
refusal-book-code-wrong = 恢复码不正确
    .hint = 恢复码共 28 位，每 4 位一组；请对照打印件逐组核对。
refusal-book-founder-unnamed = 请填写您的姓名
    .hint = 姓名会出现在操作日志和凭证的经办栏。
refusal-book-hub-unnamed = 请填写基地名称
    .hint = 例如：青溪县社会组织孵化基地妇联。
refusal-book-newer = 账本由更新版本的孵化台保存（结构 { $found }，本程序只认识到 { $known }）
    .hint = 请升级孵化台后再打开；账本未改动。
refusal-book-older-than-anchor = 这个账本比它旁边的记号旧：应到第 { $expected } 条，实际只到第 { $found } 条
    .hint = 可能有人放回了旧文件。请找回最新的账本；确实要使用旧文件时，移走旁边的 .anchor 文件后再打开。
refusal-book-anchor-damaged = 账本旁的记号文件无法读取：{ $file }
    .hint = 移走这个 .anchor 文件后再打开，并运行一次核验。
refusal-desk-viewer = { $name } 的角色是查阅，不能修改
    .hint = 请由经办、复核或审批人员登录后操作。
refusal-desk-person-unnamed = 请填写姓名
    .hint = 姓名会出现在操作日志中。
refusal-desk-person-unknown = 本账本没有名为“{ $name }”的人员
    .hint = 请由已有人员在设置中添加，或用恢复码打开。
refusal-desk-number-style = 编号样式“{ $style }”缺少年份或序号
    .hint = 样式中须含 {"{year}"} 和 {"{seq:4}"}，例如：拨字〔{"{year}"}〕第{"{seq:4}"}号。
refusal-number-taken = 编号 { $number } 已被使用
    .hint = 请核对原件上的编号；同一编号只能登记一次。
refusal-number-unreadable = 编号 { $number } 中看不出年份和序号
    .hint = 请按“〔年份〕序号”的样式填写，例如：拨字〔2024〕第0001号。

# 操作日志

refusal-journal-nothing-to-undo = 没有可以撤销的修改
    .hint = 操作日志里可以查看全部历史。
refusal-journal-nothing-to-redo = 没有可以重做的修改
    .hint = 只有刚刚撤销的修改可以重做。
refusal-journal-no-entry = 没有第 { $entry } 条操作
    .hint = 请在操作日志中选择。
refusal-journal-already-undone = 第 { $entry } 条操作已经撤销
    .hint = 可以用“重做”恢复它。
refusal-journal-before-checkpoint = 第 { $entry } 条操作在升级检查点之前，只能查看，不能撤销
    .hint = 请直接修改记录。
refusal-journal-posted = 第 { $entry } 条操作已经记账，不能撤销
    .hint = 写错了请用“冲销”，款项退回请用“退回”。
refusal-journal-moved-on = 第 { $entry } 条操作之后，{ $actor } 在 { $at } 又修改过同一记录（第 { $later } 条）
    .hint = 先撤销第 { $later } 条，或直接修改记录。
refusal-journal-number-passed = 编号 { $number } 已经使用，不能收回
    .hint = 编号须连续；请改用作废、冲销或修改记录。
refusal-journal-held = 撤销第 { $entry } 条操作会违反账本的规则（{ $rule }）
    .hint = 请直接修改记录；款项请用冲销、退回或作废。
refusal-journal-stood-on = 后来的记录依赖第 { $entry } 条操作，不能撤销
    .hint = 先撤销或删除后来的记录（{ $table }）。

# 故障

fault-damaged = 数据文件无法读取，原文件未改动；可从最近备份恢复。（{ $detail }）
fault-disk-full = 磁盘空间不足，本次修改尚未保存。请清理磁盘后重试，已保存的内容不受影响。（{ $detail }）
fault-no-permission = 没有读写这个文件的权限，本次修改尚未保存。请检查文件夹权限或换一个位置。（{ $detail }）
fault-io = 读写文件时出错，本次修改尚未保存；已保存的内容不受影响。请检查磁盘或 U 盘后重试。（{ $detail }）
fault-store = 本次修改未能保存，已保存的内容不受影响。请重试；仍不行请记下这句话联系维护人员。（{ $detail }）
fault-crypto = 加密组件出错，没有写入任何内容。请重新启动程序后再试。（{ $detail }）
fault-setting = 数据库的安全设置未能生效，为保护数据已停止打开。（{ $detail }）
fault-number-style = 编号样式有误，本次修改尚未保存。请在设置中改正样式。（{ $detail }）

# 核验结果

finding-file = 文件页校验失败
finding-foreign-key = 记录指向了不存在的记录
finding-anchor = 账本与旁边的记号不符
finding-entry-missing = 缺少一条操作记录
finding-seal-broken = 操作记录被改动过
finding-operation-changed = 操作内容被改动过
finding-image-changed = 历史快照被改动过
finding-row-changed = 记录在日志之外被改动过
finding-row-without-entry = 记录没有对应的操作
finding-attachment-changed = 附件内容被改动过

# 人员与设置

op-desk-add-person = 添加人员
op-desk-set = 修改设置
op-desk-undo = 撤销
op-desk-redo = 重做
op-desk-checkpoint = 升级检查点
role-handler = 经办
role-checker = 复核
role-approver = 审批
role-viewer = 查阅
kind-setting = 设置
kind-desk-person = 人员
kind-house-number = 编号

fault-demo = 示范账本未能建成，没有影响其他账本。（{ $detail }）
op-desk-demo-register = 载入示范名册
