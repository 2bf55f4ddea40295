# 人才建设：活动、签到、学习记录

## 提法

event-kind-training = 专题培训
event-kind-exchange = 组织交流
event-kind-study-visit = 参访学习

event-state-planned = 计划
event-state-held = 已举办
event-state-cancelled = 已取消

event-mode-on-site = 线下
event-mode-online = 线上
event-mode-mixed = 线上线下结合

lecturer-rank-associate = 副高级及以下
lecturer-rank-full = 正高级
lecturer-rank-national = 院士、全国知名专家

kind-event = 培训活动
kind-attendance = 签到

op-talent-add-event = 登记活动
op-talent-edit-event = 修改活动
op-talent-sign-in = 签到
op-talent-edit-attendance = 修改签到
op-talent-remove-attendance = 删除签到
op-talent-set-lecture-fee-cap = 设置讲课费标准

## 画面

talent-find = 按主题、地点或讲师查找
talent-none = 还没有活动
talent-view = 显示内容
talent-events = 活动
talent-attendance = 签到记录
talent-attendance-none = 还没有人签到
talent-kinds = 活动类型
talent-add = 登记活动
talent-kind = 类型
talent-topic = 主题
talent-from = 日期
talent-to = 至（多日活动）
talent-state = 状态
talent-state-by-date = 按日期判断
talent-mode = 形式
talent-place = 地点
talent-lecturer = 讲师
talent-lecturer-rank = 讲师职称
talent-class-hours = 学时
talent-lecture-fee = 讲课费（元/学时，税后）
talent-headcount = 参加人数
talent-headcount-hint = 没有逐人签到时填写；可填“约”“余”等
talent-satisfaction = 满意度（%）
talent-answers = 有效问卷（份）
talent-satisfaction-said = { $percent }%（n={ $answers }）
talent-satisfaction-percent = { $percent }%
talent-project = 所属项目
talent-organisation = 服务组织
talent-note = 备注
talent-people = 服务人数
talent-person-times = 服务人次
talent-signed = 签到
talent-to-confirm = 日期已过，请确认是否举办
talent-sheet-differs = 参加人数 { $said } 与签到 { $signed } 人不一致
talent-fee-above = 讲课费 { $fee } 元/学时，超过{ $rank }标准 { $cap } 元
talent-sums = 已举办 { $held } 场，{ $times } 人次，签到去重 { $people } 人
talent-overview = 概况
talent-sheet = 签到表
talent-sheet-none = 还没有签到
talent-sheet-sum = { $people } 人，{ $times } 人次
talent-sign-in = 签到
talent-person = 人员库中的人员
talent-name = 姓名
talent-name-hint = 不在人员库时填写
talent-unit = 单位
talent-phone = 联系电话
talent-signed-in-at = 签到时间
talent-signed-out-at = 签退时间
talent-minute-shape = 如 2024-07-01 08:43
talent-times = 人次
talent-remove = 移出签到表
talent-of-organisation = 所属组织
talent-cancel-event = 取消活动
talent-confirm-held = 确认已举办
talent-learning = 学习记录
talent-learning-none = 还没有参加过活动
talent-learning-sum = { $events } 场，{ $hours } 学时
talent-caps = 讲课费标准
talent-caps-note = 每学时税后上限；超出只提醒，不拦截
talent-cap-usual = 通常 { $usual } 元

## 不能这样做

refusal-talent-event-not-found = 没有找到这场活动
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-talent-attendance-not-found = 没有找到这条签到
    .hint = 它可能已被移出；请重新打开签到表
refusal-talent-person-not-found = 人员库中没有这个人
    .hint = 请先在人员库登记，或改填姓名和单位
refusal-talent-days-reversed = 结束日期 { $to } 早于开始日期 { $from }
    .hint = 请核对两个日期
refusal-talent-held-in-future = 活动日期 { $from } 晚于今天 { $today }，不能记为已举办
    .hint = 请先记为计划，举办后再确认
refusal-talent-satisfaction-out-of-range = 满意度 { $percent }% 不在 0 至 100 之间
    .hint = 满意度＝（非常满意＋满意）÷有效问卷×100%，请重新计算
refusal-talent-no-answers = 有效问卷为 0 份
    .hint = 没有问卷时两项都留空
refusal-talent-satisfaction-missing = 填写了有效问卷，但没有满意度
    .hint = 请填写满意度，或清空有效问卷
refusal-talent-class-hours = 学时 { $hours } 不大于零
    .hint = 请填写学时，没有可留空
refusal-talent-fee-negative = 讲课费 { $fee } 元是负数
    .hint = 请填写零或正数
refusal-talent-minute-unreadable = 看不懂时间“{ $text }”
    .hint = 请写成 2024-07-01 08:43
refusal-talent-sign-out-before-in = 签退 { $out } 早于签到 { $in }
    .hint = 请核对两个时间
refusal-talent-sign-in-before-event = 签到 { $in } 早于活动日期 { $from }
    .hint = 请核对签到时间或活动日期
refusal-talent-sign-in-ahead = 签到 { $in } 晚于现在 { $now }
    .hint = 请填写实际签到时间
refusal-talent-event-cancelled = 活动已取消，不能签到
    .hint = 如活动实际举办，请先把状态改为已举办
refusal-talent-event-ahead = 活动日期 { $from } 未到（今天 { $today }）
    .hint = 请在活动当天或之后签到
refusal-talent-times-zero = 人次不能为零
    .hint = 至少填写 1
refusal-talent-signed-in-already = { $name }已经签到过
    .hint = 同一人多次到场，请在原签到上增加人次
refusal-talent-cancel-with-sheet = 已有 { $rows } 人签到，不能取消
    .hint = 如签到有误，请先移出签到表
refusal-talent-cap-not-positive = 标准 { $cap } 元不大于零
    .hint = 请填写正数，或留空恢复通常标准
