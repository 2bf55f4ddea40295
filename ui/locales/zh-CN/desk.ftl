# 办公桌：便签、标签、提醒、固定与最近、草稿、自动上锁

refusal-desk-no-record = 没有找到这条记录
    .hint = 它可能已被撤销或合并，请重新打开列表查看
refusal-desk-no-note = 没有找到这条便签
    .hint = 它可能已被删除，历史里可以查看
refusal-desk-note-of-other = 这条便签是 { $writer } 写的，只有本人可以修改或删除
    .hint = 可以另写一条便签
refusal-desk-no-reminder = 没有找到您的这条提醒
    .hint = 提醒只由本人修改；历史里可以查看
refusal-desk-tag-long = 标签“{ $tag }”有 { $length } 个字，最多 { $most } 个字
    .hint = 请改用短词；较长的话请写成便签
refusal-desk-lock-minutes = 自动上锁的时间应为 { $least } 至 { $most } 分钟，不能是“{ $given }”
    .hint = 账簿里有个人信息，不能取消自动上锁；示例账簿不上锁
refusal-journal-restore-first = 这条记录是在第 { $entry } 条操作中新建的，之前没有可恢复的内容
    .hint = 不需要这条记录时，请撤销第 { $entry } 条操作
refusal-journal-restore-by-steps = 第 { $entry } 条操作改动的是状态、编号或款项，不能直接恢复
    .hint = 请用对应的办理步骤改回；没有后续修改时，可以撤销第 { $entry } 条操作
refusal-journal-restore-same = 记录现在的内容与第 { $entry } 条操作之前相同
    .hint = 不需要恢复

op-desk-add-note = 写便签
op-desk-edit-note = 修改便签
op-desk-remove-note = 删除便签
op-desk-set-tags = 修改标签
op-desk-add-reminder = 新建提醒
op-desk-edit-reminder = 修改提醒
op-desk-settle-reminder = 提醒办结
op-desk-restore = 恢复记录
kind-note = 便签
kind-tag = 标签
kind-reminder = 提醒
deadline-kind-reminder = 我的提醒
