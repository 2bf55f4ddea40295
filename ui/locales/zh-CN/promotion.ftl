# 宣传推广：渠道与稿件

## 提法

outlet-kind-wechat-group = 微信群
outlet-kind-official-account = 公众号
outlet-kind-video-account = 视频号
outlet-kind-media = 媒体
outlet-kind-exhibition = 展览展示
outlet-kind-other = 其他

media-level-national = 国家级
media-level-provincial = 省级
media-level-city = 市级
media-level-county = 县级
media-level-own-media = 自媒体

publication-state-planned = 选题
publication-state-drafted = 成稿
publication-state-approved = 已审核
publication-state-published = 已发布
publication-state-dropped = 已撤稿

pictured-nobody = 没有可辨认的人
pictured-adults = 有成年人
pictured-children = 有未成年人

kind-outlet = 宣传渠道
kind-outlet-followers = 渠道粉丝数
kind-publication = 宣传稿件

op-promotion-add-outlet = 登记宣传渠道
op-promotion-edit-outlet = 修改宣传渠道
op-promotion-record-followers = 登记粉丝数
op-promotion-add-publication = 登记选题
op-promotion-edit-publication = 修改稿件
op-promotion-move-publication = 推进稿件

## 画面

promotion-publications = 宣传稿件
promotion-outlets = 宣传渠道
promotion-view = 显示内容
promotion-find = 按标题、渠道、组织或项目查找
promotion-none = 还没有宣传稿件
promotion-outlets-none = 还没有宣传渠道
promotion-outlets-first = 请先登记公众号、微信群等宣传渠道
promotion-add = 登记选题
promotion-add-outlet = 登记渠道
promotion-title = 标题
promotion-outlet = 宣传渠道
promotion-kind = 类别
promotion-name = 名称
promotion-level = 媒体级别
promotion-followers = 粉丝（成员）数
promotion-as-of = 截至
promotion-record-followers = 登记粉丝数
promotion-published-count = 已发布（篇）
promotion-state = 状态
promotion-planned-for = 计划日期
promotion-published-on = 发布日期
promotion-late = 已过计划日期
promotion-approved-by = 审核人
promotion-link = 链接
promotion-reads = 阅读量
promotion-likes = 点赞
promotion-shares = 转发
promotion-organisation = 宣传组织
promotion-project = 宣传项目
promotion-pictured = 画面中的人
promotion-consent = 肖像使用同意书
promotion-consent-by-guardian = 由监护人签署
promotion-note = 备注
promotion-date = 发布日期
promotion-move-to = 变更为：{ $state }
promotion-publish = 发布

## 不能这样做

promotion-state-from = { $from ->
    [planned] { publication-state-planned }
    [drafted] { publication-state-drafted }
    [approved] { publication-state-approved }
    [published] { publication-state-published }
    [dropped] { publication-state-dropped }
   *[other] { $from }
 }
promotion-state-to = { $to ->
    [planned] { publication-state-planned }
    [drafted] { publication-state-drafted }
    [approved] { publication-state-approved }
    [published] { publication-state-published }
    [dropped] { publication-state-dropped }
   *[other] { $to }
 }
promotion-kind-named = { $kind ->
    [wechatGroup] { outlet-kind-wechat-group }
    [officialAccount] { outlet-kind-official-account }
    [videoAccount] { outlet-kind-video-account }
    [media] { outlet-kind-media }
    [exhibition] { outlet-kind-exhibition }
    [other] { outlet-kind-other }
   *[other] { $kind }
 }
refusal-promotion-outlet-not-found = 没有找到这个宣传渠道
    .hint = 请先登记渠道，或重新选择
refusal-promotion-publication-not-found = 没有找到这篇稿件
    .hint = 它可能已被撤销；请返回列表重新选择
refusal-promotion-outlet-twice = 已有同类渠道“{ $name }”
    .hint = 请直接使用已有渠道，或改用能区分的名称
refusal-promotion-level-missing = 媒体须写明级别
    .hint = 请选择国家、省、市、县级或自媒体
refusal-promotion-level-not-for-kind = { promotion-kind-named }没有媒体级别
    .hint = 请清空媒体级别，或把类别改为媒体
refusal-promotion-move-not-allowed = 不能从“{ promotion-state-from }”到“{ promotion-state-to }”
    .hint = 请按选题、成稿、审核、发布的次序办理
refusal-promotion-consent-missing = 画面中有人，须有本人同意书才能发布
    .hint = 请填写同意书编号或存放位置，或更换图片
refusal-promotion-guardian-consent-missing = 画面中有未成年人，须有监护人同意
    .hint = 请取得监护人签署的同意书，或更换图片
refusal-promotion-published-in-future = 发布日期 { $date } 晚于今天 { $today }
    .hint = 请在发布后登记，或改计划日期
refusal-promotion-link-unreadable = “{ $link }”不是网页链接
    .hint = 请填写以 https:// 或 http:// 开头的链接，没有可留空
refusal-promotion-followers-in-future = 截至日期 { $date } 晚于今天 { $today }
    .hint = 请填写统计当天的日期
refusal-promotion-count-negative = 数量 { $count } 是负数
    .hint = 请填写零或正数
