// Invents issues of a town that is nowhere, for measuring: prose with the marks, figures and words that newspaper copy has.
//   node invent.mjs FOLDER [PAGES] [CHARACTERS A PAGE]
// The same arguments give the same bytes. It is no sample of good writing: only its texture is a newspaper's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const places = ['鹭洲镇', '白石坡', '柳浦街道', '云岫乡', '望渡口', '青砖巷', '南塘村', '石榴湾', '橹声里', '芦花荡', '枫桥埠', '盐仓路', '半山腰', '老船厂', '七里亭'];
const people = ['沈砚秋', '罗一帆', '周小满', '高云起', '阮青禾', '贺春生', '欧阳雁', '马立', '宋知夏', '章木', '尤长河', '俞晚晴', '孟桥', '司徒远', '秦拾', '白露'];
const posts = ['镇长', '站长', '校长', '种粮大户', '渔民', '工程师', '志愿者', '馆员', '护林员', '社区医生', '老师傅', '合作社理事', '返乡青年', '退休教师'];
const bodies = ['市水利局', '鹭洲中学', '市图书馆', '柳浦粮站', '望渡合作社', '市公交公司', '云岫茶厂', '市博物馆', '渔业协会', '市疾控中心', '南塘村委会', '老船厂改造办公室'];
const works = ['《鹭洲水利志》', '《橹声》', '《河道管护办法》', '《春耕二十问》', '《老街门牌》', '《潮汐表》', '《民生实事清单》', '《一湖清水》'];
const western = ['AI', 'GPS', 'LED', 'pH', 'App', '5G', 'Wi-Fi', 'A4', 'PM2.5', 'RFID', 'B超', 'ISO 9001', 'VR', 'CT', 'PPR', 'e-ID'];
const things = ['水渠', '育苗棚', '码头', '书屋', '冷库', '路灯', '电梯', '河堤', '茶园', '校车', '食堂', '桥面', '泵站', '戏台', '渡船', '粮仓', '晒场', '车棚'];
const acts = ['修好了', '量过了', '腾出了', '接通了', '试种了', '翻新了', '清出了', '认领了', '登记了', '验收了', '补种了', '点亮了'];
const goods = ['秧苗', '青虾', '菱角', '春茶', '稻种', '芦席', '橘子', '莲藕', '豆腐干', '菜籽油', '蜂蜜', '手工面'];
const units = ['公里', '亩', '吨', '公斤', '户', '盏', '部', '米', '件', '册', '人次', '平方米'];
const qualities = ['比去年匀', '一天一个样', '经得起看', '用起来顺手', '省下不少工', '心里有了底', '看得见摸得着', '赶得上农时', '少跑两趟路', '老人也走得稳'];
const openings = ['开春以来', '入冬前', '雨停以后', '去年这个时候', '说起这件事', '天刚蒙蒙亮', '按照计划', '从地图上看', '在现场', '和往年不同的是', '算下来', '到了傍晚'];
const sayings = ['东西好不好，用过才知道', '先试一季，不行再改', '路修到门口，话也说得到门口', '账要晒在太阳底下', '慢一点不要紧，别返工', '孩子们高兴，比什么都强', '水清了，鱼自己会回来', '这一步早该走了'];
const nouns = ['账本', '手艺', '脚程', '墒情', '人手', '规矩', '水位', '工期', '口碑', '收成', '念头', '底气'];
const headlines = ['春水到田头', '一条路两头热', '老码头新用场', '灯亮了人回来了', '把账晒在墙上', '渡口的第一班船', '书屋开到半山', '校车多绕三里地', '泵站里的夜班', '茶园里来了新人', '晒场今年不空', '戏台搭在桥下'];

/** The random numbers of one page (mulberry32): the same seed gives the same row. */
function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = count => next() % count;
  return { below, of: list => list[below(list.length)] };
}

function sentence({ below, of }) {
  const month = 1 + below(12), day = 1 + below(28), some = 2 + below(98), share = `${below(100)}.${below(10)}%`;
  const amount = of([`${some}`, `${some}.${below(10)}`, `${some * 100}`, `${some}万`, `${below(9) + 1}.${below(100)}万`]) + of(units);
  const clause = () => of([
    `${of(places)}的${of(things)}${of(qualities)}`, `${of(bodies)}${of(acts)}${amount}${of(things)}`, `${of(goods)}的价钱比上月高了${share}`,
    `${of(posts)}${of(people)}把${of(nouns)}看得很重`, `${of(things)}旁边添了${of(western)}设备`, `${of(places)}、${of(places)}和${of(places)}三处先行`,
    `村里的${of(nouns)}${of(qualities)}`, `${of(goods)}装了${some}箱`, `一共走了${some}.${below(10)}公里`, `${of(works)}里写过这一段`,
  ]);
  return of([
    () => `${month}月${day}日，${clause()}，${clause()}。`,
    () => `${of(openings)}，${clause()}；${clause()}，${clause()}。`,
    () => `“${of(sayings)}。”${of(places)}${of(posts)}${of(people)}说，${clause()}。`,
    () => `${of(people)}告诉记者：“${of(sayings)}，${clause()}。”`,
    () => `据${of(bodies)}统计，${of(['2023', '2024', '2025'])}年全市${of(goods)}产量${some}.${below(10)}万吨，同比增长${share}，其中${of(places)}占${share}。`,
    () => `${clause()}，${of(openings)}又${of(acts)}${amount}${of(things)}（含${of(places)}${below(9) + 1}处）。`,
    () => `在${of(places)}，${of(posts)}${of(people)}用${of(western)}查${of(nouns)}，${clause()}——${of(sayings)}。`,
    () => `${of(works)}第${below(90) + 1}页记着：${of(things)}长${some}米、宽${below(20) + 2}米，${of(nouns)}“${of(qualities)}”。`,
    () => `${clause()}吗？${of(people)}笑着摇头：${of(sayings)}……`,
    () => `记者看到，${of(things)}、${of(things)}、${of(things)}都在原处，${clause()}，${clause()}。`,
    () => `${of(openings)}，${of(bodies)}发布${of(works)}（${of(['第一版', '试行', '征求意见稿'])}），要求${of(places)}在${month}月底前${of(acts)}${amount}${of(things)}。`,
    () => `${clause()}，气温${below(9) + 3}℃～${below(12) + 14}℃，${of(nouns)}${of(qualities)}！`,
  ])();
}

function paragraph(chance) {
  const count = 1 + chance.below(4);
  return Array.from({ length: count }, () => sentence(chance)).join('');
}

/** One page's articles: the first is the longest, the rest grow shorter. */
function articles(page, characters) {
  const chance = dice(0x48555A49 + page);
  const shares = [0.24, 0.19, 0.16, 0.13, 0.11, 0.09, 0.08];
  return shares.map(share => {
    const paragraphs = [];
    for (let length = 0; length < share * characters; length += paragraphs.at(-1).length) paragraphs.push(paragraph(chance));
    return { headline: chance.of(places) + chance.of(headlines), byline: chance.of(people), paragraphs };
  });
}

/** Writes an issue folder of some pages. */
export function invent(folder, pages, characters = 5850) {
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'issue.yaml'), [
    'title: 鹭洲日报', 'organisers: [中共鹭洲市委宣传部]', 'publisher: 鹭洲日报社', 'date: 2026-03-09', 'number: 1208',
    'pages:', ...numbers.map(number => `  - number: ${number}`), '',
  ].join('\n'));
  for (const number of numbers) {
    const at = join(folder, String(number).padStart(2, '0'));
    mkdirSync(at, { recursive: true });
    articles(number, characters).forEach(({ headline, byline, paragraphs }, i) => writeFileSync(
      join(at, `${i + 1}.md`), `---\nheadline: ${headline}\nbyline: ${byline}\n---\n\n${paragraphs.join('\n\n')}\n`));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, pages = '4', characters = '5850'] = process.argv;
  invent(resolve(folder), Number(pages), Number(characters));
}
