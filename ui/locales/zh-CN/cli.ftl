# 命令行 desk

cli-passphrase = 口令：
cli-passphrase-again = 再输一遍：
cli-passphrases-differ = 两次输入的口令不一致，请重新输入
cli-first-person = 经办人
cli-new-book = 已新建账本：{ $file }
cli-demo-made = 已新建示范账本：{ $file }（口令 { $passphrase }）
cli-recovery-code = 恢复码（只显示这一次，请抄下并锁好；凭它就能打开账本）：
cli-undone = （已撤销）
cli-undo-done = 已撤销，记为第 { $seq } 条操作
cli-verified = 核验通过：操作链、记录和金额均无出入
cli-findings = 核验发现 { $count } 处问题
cli-import-counts = 共 { $rows } 行：新增 { $new }，更新 { $updated }，无变化 { $unchanged }，问题 { $problems }
cli-import-waits = 待处理
refusal-cli-no-passphrase = 没有给出口令
    .hint = 设置环境变量 DESK_PASSPHRASE，或用 --passphrase-file 指定文件。
refusal-line-unreadable = 第 { $line } 行读不懂：{ $why }
    .hint = 每行一个 JSON 操作，例如 {"{"}"desk":{"{"}"set":{"{"}"key":"seal.title","value":"…"{"}}}"}。
refusal-record-not-found = 没有编号为 { $no } 的记录
    .hint = 用 desk search 查找。
refusal-record-ambiguous = 不止一条记录符合 { $no }
    .hint = 请写完整的编号。
refusal-list-unknown = 没有名为“{ $kind }”的列表
    .hint = 可用的列表：{ $known }
refusal-list-filter = 列表的筛选条件读不懂：{ $why }
    .hint = 去掉筛选条件后重试。
