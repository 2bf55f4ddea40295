# 指标数据、分期目标、更正与删除；服务对象、预算与期间的核对。
kind-removed-result = 已删除的指标数据

field-told-before = 更正前全文
field-told-after = 更正后全文
field-told = 原数据全文
field-corrections = 更正记录
field-indicator-name = 指标名称
field-removed-on = 删除日期
field-removed-by = 删除人

refusal-projects-other-unit = { $given } 的单位是“{ $said }”，这里以“{ $unit }”计，不能混在一起
    .hint = 请换算成“{ $unit }”后填写；另一种单位请另建一个指标
refusal-projects-figure-below-zero = { $figure } 小于零
    .hint = 请填写零或正数；表示增减的指标，请在名称中写明“净增”“增减”或“变化”
refusal-projects-figure-not-whole = { $figure } 不是整数
    .hint = 这个单位按整数计，请核对；平均数请把计算方式设为“取平均”
refusal-projects-share-over-hundred = { $figure } 超过 100%
    .hint = 占比最多为 100%；完成率可以超过 100%，由系统计算
refusal-projects-part-of-no-share = “{ $name }”不是占比指标，不填符合数与总数
    .hint = 请填写数值；需要占比的，请另建“按占比”计算的指标
refusal-projects-part-in-another-unit = 符合数 { $part } 与总数 { $whole } 的单位不同
    .hint = 请用同一单位填写两者
refusal-projects-value-beside-share = 数值 { $value } 与符合数、总数算出的 { $worked } 不一致
    .hint = 请只填符合数与总数，或核对两者
refusal-projects-result-before-start = 日期 { $on } 早于项目开始（{ $start }）
    .hint = 请填写 { $start } 或以后的日期；项目开始前已有的，请写在指标的基线中
refusal-projects-split-no-count = 分类数 { $count } 小于零或不是整数：{ $class ->
    [women] 女性
    [men] 男性
    [children] 儿童
    [elderly] 老年人
    [disabled] 残疾人
    [households] 家庭
    [volunteers] 志愿者
   *[other] 其他
 }
    .hint = 分类数请填写零或正整数
refusal-projects-split-sum-over-value = { $class ->
    [women] 女性 { $first } 与男性
   *[children] 儿童 { $first } 与老年人
 } { $second } 合计多于总数 { $value }
    .hint = 同一人不会同时属于这两类，请核对
refusal-projects-removal-needs-reason = { $by }已核实 { $was }，删除须写明原因
    .hint = 请填写删除原因；原数据和更正记录会保留在“已删除的数据”中
refusal-projects-removal-of-corrected = { $was } 已更正 { $count } 次，删除须写明原因
    .hint = 请填写删除原因；原数据和更正记录会保留在“已删除的数据”中
refusal-projects-library-average = 平均数不能在项目间相加
    .hint = 平均数的汇总方式请选“并列，不汇总”
refusal-projects-library-calculation-in-use = 有 { $count } 个项目指标按原来的方式计算，不能改为另一种
    .hint = 请另建一个指标，停用这一个

refusal-projects-household-empty = 家庭人数为 0
    .hint = 请填写 1 或以上；人数不详的可以不填
refusal-projects-partner-without-role = 合作方{ $name ->
    [registry] （登记册中的组织）
   *[other] “{ $name }”
 }没有选择合作方式
    .hint = 请选择指导、牵头、协同、专业支撑或参与
refusal-projects-partner-undertakes = 承接组织不能同时是自己的合作方
    .hint = 请从合作方中移出，或更换承接组织
refusal-projects-budget-source-twice = 预算来源“{ $source ->
    [grant] 小额资助
    [ownFunds] 自筹
    [matching] 配套资金
    [donation] 捐赠
   *[other] 其他
 }”填写了两次
    .hint = 请合并为一行，或用备注区分
refusal-projects-matching-over-budget = 配套资金 { $matching } 元，多于与之配套的其他预算 { $others } 元
    .hint = 请核对金额，或先填写其他来源
refusal-projects-children-without-people = 填写了儿童 { $children }，没有填写服务人数
    .hint = 儿童包含在服务人数之内，请填写服务人数
refusal-projects-hours-below-zero = 服务时长 { $hours } 小于零
    .hint = 请填写零或正数，精确到 0.5 小时
refusal-projects-outside-period = { $on } 远在项目周期（{ $from } 至 { $to }）之外
    .hint = 筹备和回访可以在周期前后一年之内；请核对日期，或更改项目周期
refusal-projects-update-of-the-period = { $from } 至 { $to } 已有一份进展
    .hint = 请修订那一份，修订后成为新的版本

projects-targets-hint = 再次填写同一期间即为更正，原目标保留在历史中
projects-removed-results = 已删除的数据
projects-removed-by = { $date } { $by }删除
projects-removal-reason = 删除原因
projects-namesake = 同一年有同名的项目（{ $which }），请核对是否重复登记
