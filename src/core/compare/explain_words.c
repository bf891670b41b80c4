/*-------------------------------------------------------------------------
 *
 * explain_words.c
 *		How the names of the claim model are said in a sentence.
 *
 * A claim names a country by its code, a material by its English name.  What
 * is not in the table is said as it stands.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "compare/explain_words.h"

typedef struct said
{
	const char *name;
	const char *english;
	const char *chinese;
} said;

/* By the bytes of the name. */
static const said names[] = {
	{"AE", "the United Arab Emirates", "阿联酋"},
	{"AF", "Afghanistan", "阿富汗"},
	{"AO", "Angola", "安哥拉"},
	{"AR", "Argentina", "阿根廷"},
	{"AT", "Austria", "奥地利"},
	{"AU", "Australia", "澳大利亚"},
	{"AUD", "AUD", "澳元"},
	{"Apple", "Apple", "苹果公司"},
	{"BE", "Belgium", "比利时"},
	{"BI", "Burundi", "布隆迪"},
	{"BO", "Bolivia", "玻利维亚"},
	{"BR", "Brazil", "巴西"},
	{"CA", "Canada", "加拿大"},
	{"CAD", "CAD", "加元"},
	{"CD", "the DR Congo", "刚果（金）"},
	{"CG", "the Republic of the Congo", "刚果（布）"},
	{"CH", "Switzerland", "瑞士"},
	{"CL", "Chile", "智利"},
	{"CN", "China", "中国"},
	{"CNY", "CNY", "元"},
	{"CU", "Cuba", "古巴"},
	{"CZ", "Czechia", "捷克"},
	{"China Northern Rare Earth", "China Northern Rare Earth", "北方稀土"},
	{"China Rare Earth Group", "China Rare Earth Group", "中国稀土集团"},
	{"Chinese State Council", "the Chinese State Council", "中国国务院"},
	{"Chinese customs", "Chinese customs", "中国海关"},
	{"DE", "Germany", "德国"},
	{"DK", "Denmark", "丹麦"},
	{"EE", "Estonia", "爱沙尼亚"},
	{"ES", "Spain", "西班牙"},
	{"EU", "the European Union", "欧盟"},
	{"EUR", "EUR", "欧元"},
	{"FI", "Finland", "芬兰"},
	{"FR", "France", "法国"},
	{"Financial Times", "the Financial Times", "《金融时报》"},
	{"GA", "Gabon", "加蓬"},
	{"GB", "the United Kingdom", "英国"},
	{"GBP", "GBP", "英镑"},
	{"GL", "Greenland", "格陵兰"},
	{"GN", "Guinea", "几内亚"},
	{"GR", "Greece", "希腊"},
	{"HK", "Hong Kong", "香港"},
	{"HU", "Hungary", "匈牙利"},
	{"ID", "Indonesia", "印度尼西亚"},
	{"IE", "Ireland", "爱尔兰"},
	{"IEA", "the IEA", "国际能源署"},
	{"IL", "Israel", "以色列"},
	{"IN", "India", "印度"},
	{"IR", "Iran", "伊朗"},
	{"IT", "Italy", "意大利"},
	{"Iluka", "Iluka", "伊鲁卡"},
	{"JL MAG", "JL MAG", "金力永磁"},
	{"JP", "Japan", "日本"},
	{"JPY", "JPY", "日元"},
	{"KE", "Kenya", "肯尼亚"},
	{"KG", "Kyrgyzstan", "吉尔吉斯斯坦"},
	{"KH", "Cambodia", "柬埔寨"},
	{"KP", "North Korea", "朝鲜"},
	{"KR", "South Korea", "韩国"},
	{"KRW", "KRW", "韩元"},
	{"KZ", "Kazakhstan", "哈萨克斯坦"},
	{"LA", "Laos", "老挝"},
	{"LK", "Sri Lanka", "斯里兰卡"},
	{"Lynas", "Lynas", "莱纳斯"},
	{"METI", "METI", "日本经济产业省"},
	{"MG", "Madagascar", "马达加斯加"},
	{"ML", "Mali", "马里"},
	{"MM", "Myanmar", "缅甸"},
	{"MN", "Mongolia", "蒙古国"},
	{"MO", "Macau", "澳门"},
	{"MOFCOM", "MOFCOM", "中国商务部"},
	{"MP Materials", "MP Materials", "MP材料公司"},
	{"MW", "Malawi", "马拉维"},
	{"MX", "Mexico", "墨西哥"},
	{"MY", "Malaysia", "马来西亚"},
	{"MZ", "Mozambique", "莫桑比克"},
	{"NA", "Namibia", "纳米比亚"},
	{"NC", "New Caledonia", "新喀里多尼亚"},
	{"NG", "Nigeria", "尼日利亚"},
	{"NL", "the Netherlands", "荷兰"},
	{"NO", "Norway", "挪威"},
	{"NZ", "New Zealand", "新西兰"},
	{"PE", "Peru", "秘鲁"},
	{"PG", "Papua New Guinea", "巴布亚新几内亚"},
	{"PH", "the Philippines", "菲律宾"},
	{"PK", "Pakistan", "巴基斯坦"},
	{"PL", "Poland", "波兰"},
	{"PT", "Portugal", "葡萄牙"},
	{"RS", "Serbia", "塞尔维亚"},
	{"RU", "Russia", "俄罗斯"},
	{"RW", "Rwanda", "卢旺达"},
	{"Reuters", "Reuters", "路透社"},
	{"SA", "Saudi Arabia", "沙特阿拉伯"},
	{"SE", "Sweden", "瑞典"},
	{"SG", "Singapore", "新加坡"},
	{"SI", "Slovenia", "斯洛文尼亚"},
	{"SK", "Slovakia", "斯洛伐克"},
	{"Shenghe Resources", "Shenghe Resources", "盛和资源"},
	{"Sojitz", "Sojitz", "双日"},
	{"TH", "Thailand", "泰国"},
	{"TJ", "Tajikistan", "塔吉克斯坦"},
	{"TM", "Turkmenistan", "土库曼斯坦"},
	{"TR", "Turkey", "土耳其"},
	{"TW", "Taiwan", "台湾"},
	{"TWD", "TWD", "新台币"},
	{"TZ", "Tanzania", "坦桑尼亚"},
	{"Toyota Tsusho", "Toyota Tsusho", "丰田通商"},
	{"UA", "Ukraine", "乌克兰"},
	{"UG", "Uganda", "乌干达"},
	{"US", "the United States", "美国"},
	{"USD", "USD", "美元"},
	{"USGS", "the USGS", "美国地质调查局"},
	{"UZ", "Uzbekistan", "乌兹别克斯坦"},
	{"VE", "Venezuela", "委内瑞拉"},
	{"VN", "Vietnam", "越南"},
	{"WE", "'we'", "“我们”"},
	{"WEST", "the West", "西方"},
	{"WORLD", "the world", "全球"},
	{"WTO", "the WTO", "世贸组织"},
	{"ZA", "South Africa", "南非"},
	{"ZM", "Zambia", "赞比亚"},
	{"ZW", "Zimbabwe", "津巴布韦"},
	{"antimony", "antimony", "锑"},
	{"beryllium", "beryllium", "铍"},
	{"bismuth", "bismuth", "铋"},
	{"boron", "boron", "硼"},
	{"cerium", "cerium", "铈"},
	{"chromium", "chromium", "铬"},
	{"cobalt", "cobalt", "钴"},
	{"copper", "copper", "铜"},
	{"critical minerals", "critical minerals", "关键矿产"},
	{"dysprosium", "dysprosium", "镝"},
	{"electric vehicles", "electric vehicles", "电动汽车"},
	{"erbium", "erbium", "铒"},
	{"europium", "europium", "铕"},
	{"gadolinium", "gadolinium", "钆"},
	{"gallium", "gallium", "镓"},
	{"germanium", "germanium", "锗"},
	{"graphite", "graphite", "石墨"},
	{"hafnium", "hafnium", "铪"},
	{"heavy rare earths", "heavy rare earths", "重稀土"},
	{"holmium", "holmium", "钬"},
	{"indium", "indium", "铟"},
	{"iron", "iron", "铁"},
	{"lanthanum", "lanthanum", "镧"},
	{"light rare earths", "light rare earths", "轻稀土"},
	{"lithium", "lithium", "锂"},
	{"lutetium", "lutetium", "镥"},
	{"magnesium", "magnesium", "镁"},
	{"manganese", "manganese", "锰"},
	{"medium rare earths", "medium rare earths", "中稀土"},
	{"molybdenum", "molybdenum", "钼"},
	{"neodymium", "neodymium", "钕"},
	{"neodymium-praseodymium", "neodymium-praseodymium", "镨钕"},
	{"nickel", "nickel", "镍"},
	{"niobium", "niobium", "铌"},
	{"outside CN", "the world outside China", "中国以外"},
	{"platinum", "platinum", "铂"},
	{"praseodymium", "praseodymium", "镨"},
	{"promethium", "promethium", "钷"},
	{"rare earth magnets", "rare earth magnets", "稀土永磁体"},
	{"rare earth metals", "rare earth metals", "稀土金属"},
	{"rare earth ores", "rare earth ores", "稀土矿"},
	{"rare earth oxides", "rare earth oxides", "稀土氧化物"},
	{"rare earth technology", "rare earth technology", "稀土技术"},
	{"rare earths", "rare earths", "稀土"},
	{"rhenium", "rhenium", "铼"},
	{"samarium", "samarium", "钐"},
	{"scandium", "scandium", "钪"},
	{"semiconductors", "semiconductors", "半导体"},
	{"silicon", "silicon", "硅"},
	{"tantalum", "tantalum", "钽"},
	{"technology", "technology", "技术"},
	{"tellurium", "tellurium", "碲"},
	{"terbium", "terbium", "铽"},
	{"thorium", "thorium", "钍"},
	{"thulium", "thulium", "铥"},
	{"titanium", "titanium", "钛"},
	{"tungsten", "tungsten", "钨"},
	{"uranium", "uranium", "铀"},
	{"vanadium", "vanadium", "钒"},
	{"ytterbium", "ytterbium", "镱"},
	{"yttrium", "yttrium", "钇"},
	{"zirconium", "zirconium", "锆"},
};

/* By rc_measure. */
static const char *const chinese_measures[] = {
	NULL,   "储量", "资源量", "开采",     "产量", "冶炼分离", "产能", "出口", "进口", "供应", "需求",
	"消费", "库存", "市场",   "贸易",     "投资", "价格",     "收入", "成本", "关税", "罚款", "专利",
	"技术", "回收", "领先",   "所需时间", "纯度", "品位",     "类别", "禁令", "管制", "配额", "制裁",
};

rc_text
rc_name_said(rc_text name, rc_language language)
{
	size_t low = 0;
	size_t high = name.len == 0 ? 0 : sizeof(names) / sizeof(names[0]);

	while (low < high)
	{
		size_t middle = (low + high) / 2;
		size_t len = strlen(names[middle].name);
		int order = memcmp(name.data, names[middle].name, name.len < len ? name.len : len);

		if (order == 0)
			order = (name.len > len) - (name.len < len);
		if (order == 0)
		{
			const char *word = language == RC_CHINESE ? names[middle].chinese : names[middle].english;

			return (rc_text){word, strlen(word)};
		}
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return name;
}

const char *
rc_measure_said(rc_measure measure, rc_language language)
{
	if (language == RC_CHINESE && (size_t) measure < sizeof(chinese_measures) / sizeof(chinese_measures[0]))
		return chinese_measures[measure];
	return rc_measure_name((int) measure);
}

void
rc_write_said(rc_writer *out, rc_text name, rc_language language)
{
	rc_write_text(out, rc_name_said(name, language));
}

void
rc_write_owner(rc_writer *out, rc_text name, rc_language language)
{
	rc_text word = rc_name_said(name, language);

	if (language == RC_ENGLISH && name.len == 2 && memcmp(name.data, "WE", 2) == 0)
	{
		rc_write_string(out, "'our'");
		return;
	}
	rc_write_text(out, word);
	if (language == RC_CHINESE)
		return;
	rc_write_string(out, word.len > 0 && word.data[word.len - 1] == 's' ? "'" : "'s");
}
