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
    .hint = { $meant ->
        [""] 请核对证书原件
       *[other] 可能是“{ $meant }”，请核对证书原件
    }
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

identity-creditCode = 统一社会信用代码
identity-filing = 备案证号
identity-approval = 批复文号
identity-nameApproval = 名称核准文号
identity-none = 无

paper-residentCard = 居民身份证
paper-taiwanResidence = 台湾居民居住证
paper-taiwanPermit = 台湾居民来往大陆通行证
paper-hongKongMacaoPermit = 港澳居民来往内地通行证
paper-passport = 护照
paper-other = 其他证件
