# 窗口：框架、导航、提示

window-product = 孵化台
window-search = 搜索组织、项目、人员、凭证（可输拼音首字母）
window-year = { $year }年度
window-navigation = 导航
window-skip = 跳到正文
window-soon = 此页即将就绪

window-page-home = 总览
window-page-organisations = 组织
window-page-projects = 支持项目
window-page-incubation = 孵化培育
window-page-talent = 人才建设
window-page-resources = 资源对接
window-page-grants = 小额资助
window-page-promotion = 宣传推广
window-page-governance = 组织治理
window-page-deadlines = 期限
window-page-print = 报表打印
window-page-exchange = 导入导出
window-page-settings = 设置
window-page-history = 历史

window-save = 保存
window-cancel = 取消
window-close = 关闭
window-new = 新建
window-import = 导入
window-edit = 编辑
window-stop = 停止
window-confirm = 确定
window-undo = 撤销
window-redo = 重做
window-required = 必填项
window-choose = 请选择
window-none-found = 没有找到
window-total = 合计 { $count } 条
window-count = 共 { $count } 条
window-progress = { $done }/{ $total }
window-all = 全部
window-more = 更多

window-done = { $what }：已保存
window-done-no = { $what }：已保存，{ $no }
window-change = 修改
window-undone = 已撤销
window-undone-what = 已撤销：{ $what }
window-redone = 已重做
window-saved-itself = 已自动保存
window-saved-all = 已全部保存
window-saved-at = 已保存 { $time }
window-last = 最近：{ $what } { $no }

window-refused = 不能这样做（{ $code }）
window-broken = 出了意外，数据未受影响：{ $detail }
fault-window-unexpected = 程序出了意外，已保存的内容不受影响：{ $detail }

window-date-shape = 如 2024-07-01
window-date-shape-partial = 如 2024、2024-07、2024-07-01
window-date-odd = 请填写完整日期，如 2024-07-01
window-date-odd-partial = 请填写年、年月或完整日期，如 2024-07
window-date-year = { $year }年
window-date-month = { $year }年{ $month }月
window-date-day = { $year }年{ $month }月{ $day }日
window-quantity-word = 数量说法
window-quantity-exact = 准确
window-quantity-unit = 单位
