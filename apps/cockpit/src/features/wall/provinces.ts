/** A province-level unit: its code, its one-character name, its full short name, and its cell of the grid. */
export interface Province {
  code: string;
  sign: string;
  name: string;
  column: number;
  row: number;
}

/** All 34 as equal cells, each about where it lies. A table of our own; no boundary is drawn. */
const table = `
hl 黑 黑龙江 6 0
jl 吉 吉林 5 1
xj 新 新疆 0 2
nm 蒙 内蒙古 3 2
bj 京 北京 4 2
ln 辽 辽宁 5 2
gs 甘 甘肃 1 3
nx 宁 宁夏 2 3
sx 晋 山西 3 3
he 冀 河北 4 3
tj 津 天津 5 3
xz 藏 西藏 0 4
qh 青 青海 1 4
sn 陕 陕西 2 4
ha 豫 河南 3 4
sd 鲁 山东 4 4
sc 川 四川 1 5
cq 渝 重庆 2 5
hb 鄂 湖北 3 5
ah 皖 安徽 4 5
js 苏 江苏 5 5
sh 沪 上海 6 5
yn 滇 云南 1 6
gz 黔 贵州 2 6
hn 湘 湖南 3 6
jx 赣 江西 4 6
zj 浙 浙江 5 6
gx 桂 广西 2 7
gd 粤 广东 3 7
fj 闽 福建 4 7
tw 台 台湾 6 7
hi 琼 海南 2 8
mo 澳 澳门 3 8
hk 港 香港 4 8`;

export const provinces: readonly Province[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", sign = "", name = "", column = "", row = ""] = line.split(" ");
    return { code, sign, name, column: Number(column), row: Number(row) };
  });

export const gridColumns = 7;
export const gridRows = 9;

/**
 * The unit of an operating company: the one whose name stands in the company's, as in 五联通信广东公司, else the one
 * whose code is the company's id. Undefined for the group and for companies of no province.
 */
export function provinceOf({ key, label }: { key: string; label: string }): Province | undefined {
  const code = key.toLowerCase();
  return provinces.find(({ name }) => label.includes(name)) ?? provinces.find((one) => one.code === code);
}
