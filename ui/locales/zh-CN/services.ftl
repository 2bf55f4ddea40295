# 服务记录：六大平台每一次服务都记一次

kind-service = 服务记录
kind-service-organisation = 受服务组织

op-services-record-service = 登记服务
op-services-edit-service = 修改服务记录
op-services-remove-service = 删除服务记录

refusal-services-not-found = 没有找到这条服务记录
    .hint = 它可能已被删除或撤销；请返回列表重新选择
refusal-services-to-nobody = 没有填写受服务的组织或人数
    .hint = 请至少选择一个组织，或填写服务人数
refusal-services-negative-cost = 费用 { $cost } 元是负数
    .hint = 请填写零或正数
refusal-services-project-is-draft = 该项目还是草稿，不能登记服务
    .hint = 请先为项目立项，或不选项目
refusal-services-already-counted = “{ $topic }”当天已作为该项目的活动计入服务
    .hint = 无须重复登记；如是另一次服务，请改写主题
refusal-services-kept-by-channel = 这次服务由{ $kind ->
    [activity] 项目活动
    [event] 培训活动
    [publication] 宣传稿件
    [incubation] 孵化记录
   *[other] 平台自身的记录
 }自动计入，不能在此改动
    .hint = 请到原记录中修改，服务记录会随之更新

services-title = 服务记录
services-log = 服务记录
services-totals = 汇总
services-unserved = 未获服务的组织
services-find = 按主题、组织、项目查找
services-none = 还没有服务记录
services-date = 日期
services-year = 年度
services-channel = 服务平台
services-topic = 服务主题
services-kind = 服务类型
services-organisation = 组织
services-organisations = 受服务组织
services-organisations-hint = 可逐个添加多个组织
services-take-out = 移除{ $name }
services-project = 所属项目
services-people = 服务人数
services-person-times = 服务人次
services-hours = 时长（小时）
services-staff = 工作人员（人）
services-cost = 费用（元）
services-evidence = 佐证材料
services-note = 备注
services-count = 服务次数
services-organisations-served = 受服务组织数
services-people-note = 服务人数为各次服务人数之和，同一人在不同服务中重复计入；含约数的合计以“约”表示。
services-last = 最近一次服务
services-never = 从未
services-unserved-count = { $year } 年有 { $count } 个组织未获任何服务
services-all-served = 所有组织都已获得服务
