/** A leaf is what contacts are filed under; `weight` says how often. */
export interface ArchiveNode {
  code: string;
  parent: string | null;
  name: string;
  position: number;
  weight: number;
}

// Indentation is the tree; a leaf ends with its weight. Codes grow from their parents: vas-partner-double.
const written = `
vas 增值业务
  partner 合作内容
    double 重复扣费 9
    unordered 未订购被扣费 8
    cancel 退订合作业务 10
    unusable 内容无法使用 4
    refund 合作业务退费 6
  own 自有业务
    ringtone 彩铃 5
    cloud 云盘会员 4
    video 视频会员 7
    security 防骚扰服务 4
billing 账单资费
  bill 账单发票
    detail 账单明细解释 10
    invoice 电子发票 7
    mismatch 账单与套餐不符 5
  deduction 扣费争议
    overage 超套流量费 9
    sms 短信扣费 3
    roaming 漫游扣费 3
    third 代收费争议 4
  payment 缴费停复机
    stopped 欠费停机 8
    failed 缴费未到账 6
    auto 自动扣缴 3
  refund 退费
    progress 退费进度 4
    balance 销户余额 2
broadband 宽带装维
  install 装移拆
    appoint 预约安装 8
    move 移机 5
    remove 拆机 3
  repair 故障报修
    offline 无法上网 11
    slow 网速慢 9
    light 光猫红灯 6
    wifi 室内无线信号弱 6
    tv 电视卡顿 4
  product 宽带产品
    upgrade 提速升档 4
    expire 到期续约 4
tariff 套餐资费
  mobile 移动套餐
    change 套餐变更 9
    recommend 套餐推荐 6
    family 家庭共享 4
  pack 流量包
    order 订购流量包 5
    night 夜间流量 2
  contract 合约
    query 合约到期查询 5
    penalty 违约金 3
network 移动网络
  signal 信号与通话
    weak 信号弱 6
    drop 通话中断 3
    indoor 室内覆盖 3
  data 上网质量
    nodata 无法上网 4
    slow 5G 速率低 4
  outage 大面积故障
    notice 故障公告咨询 1
identity 实名与号卡
  card 补换卡
    lost 挂失补卡 5
    esim 更换 eSIM 2
  transfer 过户
    handle 过户办理 3
  porting 携号转网
    out 携出资格 4
    in 携入咨询 2
roaming 国际漫游
  open 开通与资费
    activate 开通漫游 3
    price 漫游资费 3
  fault 境外故障
    nosignal 境外无信号 1
guard 防诈骗
  number 骚扰诈骗
    report 骚扰号码举报 3
    blocked 号码被误标记 2
    frozen 涉诈停机申诉 3
service 服务评价
  attitude 服务态度
    praise 表扬 1
    hall 营业厅态度 2
  process 办理时限
    slow 办理超时 3
    promise 承诺未兑现 3
`;

function readTree(text: string): ArchiveNode[] {
  const path: string[] = [];
  return text
    .trim()
    .split("\n")
    .map((line, position) => {
      const depth = (line.length - line.trimStart().length) / 2;
      const [code = "", ...words] = line.trim().split(" ");
      const weight = Number(words.at(-1));
      path.splice(depth, path.length, code);
      return {
        code: path.join("-"),
        parent: depth === 0 ? null : path.slice(0, -1).join("-"),
        name: (depth === 2 ? words.slice(0, -1) : words).join(" "),
        position,
        weight: depth === 2 ? weight : 0,
      };
    });
}

export const archiveTree: readonly ArchiveNode[] = readTree(written);
export const archiveLeaves: readonly ArchiveNode[] = archiveTree.filter(({ weight }) => weight > 0);

const names = new Map(archiveTree.map(({ code, name }) => [code, name]));
/** The name of a node; unknown codes are said as they are. */
export const archiveName = (code: string): string => names.get(code) ?? code;

/** The skill a filing under a code asks for: the three with a queue of their own, everything else is general. */
export function skillFor(code: string): string {
  const [top = ""] = code.split("-");
  return ["vas", "billing", "broadband"].includes(top) ? top : "general";
}
